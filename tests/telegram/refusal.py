"""What Telegram says when it will not do a call, in its own words."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """An answer with `ok: false`. `parameters` may hold `retry_after` (seconds) or `migrate_to_chat_id`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(code, description, parameters)
        self.code = code
        self.description = description
        self.parameters = parameters

    @property
    def answer(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def bad_request(why: str) -> Refusal:
    return Refusal(400, f"Bad Request: {why}")


def unauthorized() -> Refusal:
    return Refusal(401, "Unauthorized")


def blocked() -> Refusal:
    return Refusal(403, "Forbidden: bot was blocked by the user")


def removed() -> Refusal:
    return Refusal(403, "Forbidden: bot was kicked from the group chat")


def unknown_method() -> Refusal:
    return Refusal(404, "Not Found: method not found")


def another_poll() -> Refusal:
    return Refusal(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


def too_many(retry_after: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def migrated(to_chat: int) -> Refusal:
    return Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=to_chat)


def server_fault() -> Refusal:
    return Refusal(502, "Bad Gateway")
