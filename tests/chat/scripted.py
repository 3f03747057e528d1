"""A Bot API that answers as a test has written, and notes what it was asked."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx
from telegram import Bot
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

SENT = {"message_id": 5, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "sent"}


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram's refusal of a call."""

    status: int
    description: str
    parameters: dict[str, int] | None = None


BROKEN = NetworkError("connection lost")


class Script(BaseRequest):
    """Answers the calls in the order of `answers`, and all others with success."""

    def __init__(self, *answers: Refused | NetworkError) -> None:
        self.answers = deque(answers)
        self.itself: dict[str, Any] = {}
        self.called = asyncio.Event()
        self.calls: list[tuple[str, dict[str, Any]]] = []

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        name = httpx.URL(url).path.rpartition("/")[2]
        self.calls.append((name, request_data.parameters if request_data else {}))
        self.called.set()
        answer = self.answers.popleft() if self.answers else None
        if isinstance(answer, NetworkError):
            raise answer
        if answer:
            body = {"ok": False, "description": answer.description, "parameters": answer.parameters or {}}
            return answer.status, json.dumps(body).encode()
        results = {
            "sendMessage": SENT,
            "sendDocument": SENT,
            "copyMessage": {"message_id": 5},
            "editMessageText": SENT,
            "getMe": self.itself,
        }
        result = results.get(name, True)
        return HTTPStatus.OK, json.dumps({"ok": True, "result": result}).encode()


def bot(script: Script) -> Bot:
    """The library's bot, which talks to `script`."""
    return Bot("1:nobody", request=script, get_updates_request=script)
