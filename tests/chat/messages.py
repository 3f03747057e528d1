"""Messages as Telegram delivers them, without Telegram."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Bot, Message, Update

from tests.telegram.typed import entities

BOT = Bot("1:nobody-is-called")
BOT_ID, NAME = 1, "on_the_record_bot"
PERSON = {"id": 7, "is_bot": False, "first_name": "Mira"}
ITSELF = {"id": BOT_ID, "is_bot": True, "first_name": "On the Record", "username": NAME}


def message(text: str = "", *, links: Mapping[str, str] | None = None, caption: str = "", **more: Any) -> Message:
    """A message of Mira's in her private chat; `links` maps words to where they lead."""
    body: dict[str, Any] = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "from": PERSON, **more}
    if text:
        body |= {"text": text, "entities": [entity.json for entity in entities(text, links)]}
    if caption:
        body |= {"caption": caption, "caption_entities": [entity.json for entity in entities(caption, links)]}
    return Message.de_json(body, BOT)


def update(number: int, text: str = "hello") -> Update:
    """An update that brings a message."""
    return Update(number, message=message(text))


def button(label: str, **where: str) -> dict[str, Any]:
    """A keyboard of one button."""
    return {"inline_keyboard": [[{"text": label, **where}]]}
