"""Inline mode: a person types `@bot words` in any chat, is offered messages, and posts one by way of the bot."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.conversation import Account, Chat, Json, Message
from tests.telegram.keyboard import keyboard
from tests.telegram.messages import TEXT, formatted
from tests.telegram.refusal import bad_request
from tests.telegram.watch import Watch

if TYPE_CHECKING:
    from tests.telegram.server import Telegram

SECONDS = 10.0  # until a query is forgotten
QUERY = 256  # characters; the apps send no more
RESULTS, ID, OFFSET = 50, 64, 64  # how many, and bytes
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(slots=True, eq=False)
class Query(Watch):
    """A query of a person; `results`, `button` and the rest are what the bot answered."""

    id: str
    person: Account
    text: str
    clock: Callable[[], float] = time.monotonic
    asked_at: float = field(init=False)
    answered: bool = False
    forgotten: bool = False
    """Whether an answer came too late."""
    results: list[Json] = field(default_factory=list)
    button: Json = field(default_factory=dict)
    cache_time: int = 300
    is_personal: bool = False

    def __post_init__(self) -> None:
        Watch.__init__(self)
        self.asked_at = self.clock()

    @property
    def is_old(self) -> bool:
        """Whether its time is over."""
        return self.clock() - self.asked_at > SECONDS

    @property
    def titles(self) -> list[str]:
        """What the results are called."""
        return [result["title"] for result in self.results]

    @property
    def json(self) -> Json:
        return {"id": self.id, "from": self.person.json, "query": self.text, "offset": "", "chat_type": "supergroup"}

    async def is_answered(self) -> Query:
        """Waits for the bot."""
        await self.until(lambda: self.answered, f"{self.text!r} was not answered")
        return self


async def answer_inline_query(telegram: Telegram, given: Json) -> bool:
    query = telegram.queries.get(given["inline_query_id"])
    if query and query.is_old:
        query.forgotten = not query.answered
    if query is None or query.answered or query.is_old:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    results, button = given["results"], given.get("button", {})
    if len(results) > RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    if len({result["id"] for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        _check(result)
    if button and ("start_parameter" in button) == ("web_app" in button):
        raise bad_request("BUTTON_TYPE_INVALID")
    if button and not (button["text"].strip() and PAYLOAD.fullmatch(button.get("start_parameter", "x"))):
        raise bad_request("START_PARAM_INVALID")
    if len(given.get("next_offset", "").encode()) > OFFSET:
        raise bad_request("NEXT_OFFSET_INVALID")
    query.results, query.button = results, button
    query.cache_time, query.is_personal = given.get("cache_time", 300), given.get("is_personal", False)
    query.answered = True
    query.changed()
    return True


def posted(telegram: Telegram, person: Account, chat: Chat, result: Json) -> Message:
    """The message that comes of a result which somebody has chosen."""
    shown = formatted(_content(result), "text", "entities", TEXT)
    rows = keyboard(result.get("reply_markup"))
    message = chat.post(person, keyboard=rows, via=telegram.bot, **shown)
    if rows:  # only such a message can the bot reach
        message.inline_id = f"inline-{chat.id}-{message.id}"
        telegram.inline[message.inline_id] = message
    return message


def _check(result: Json) -> None:
    if not 1 <= len(result["id"].encode()) <= ID:
        raise bad_request("RESULT_ID_INVALID")
    if not result["title"].strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    if not formatted(_content(result), "text", "entities", TEXT)["text"].strip():
        raise bad_request("MESSAGE_EMPTY")
    keyboard(result.get("reply_markup"))


def _content(result: Json) -> Json:
    content: dict[str, Any] = result["input_message_content"]
    return {**content, "text": content["message_text"]}
