"""What a call to the Bot API is given, as JSON of our own making.

The library makes an object of each button, has it say what it is, and makes an object of the message that comes back:
a quarter of what a digest cost. We want its number alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast

from telegram import Bot
from telegram.request import RequestData

from bot.chat.letter import Letter

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Given:
    """Stands for the library's `RequestData`, which is made of its own parameters only."""

    parameters: Mapping[str, Any]
    contains_files: Literal[False] = False


async def call(bot: Bot, method: str, given: Mapping[str, Any]) -> Any:
    """What a method gives back, as JSON. Raises TelegramError, as the library's own methods do."""
    return await bot.request.post(f"{bot.base_url}/{method}", cast(RequestData, Given(given)))


def to_post(letter: Letter) -> Json:
    """For `sendMessage`."""
    place, given = letter.place, {"chat_id": letter.place.chat, **_shown(letter)}
    if place.thread:
        given["message_thread_id"] = place.thread
    if letter.reply_to:
        given["reply_parameters"] = {"message_id": letter.reply_to, "allow_sending_without_reply": True}
    if letter.screen.asks:  # of who is answered, of nobody else
        given["reply_markup"] = {"force_reply": True, "selective": bool(letter.reply_to)}
    return given


def to_replace(letter: Letter, message: int | str) -> Json:
    """For `editMessageText`; a `message` from an inline query is known by a name of its own."""
    if isinstance(message, str):
        return {"inline_message_id": message, **_shown(letter)}
    return {"chat_id": letter.place.chat, "message_id": message, **_shown(letter)}


def _shown(letter: Letter) -> Json:
    address = letter.screen.preview
    given: Json = {
        "text": letter.text,
        "link_preview_options": {"url": address, "prefer_small_media": True} if address else {"is_disabled": True},
    }
    if letter.formatted:
        given["parse_mode"] = "HTML"
    if letter.screen.buttons:
        given["reply_markup"] = letter.rows
    return given
