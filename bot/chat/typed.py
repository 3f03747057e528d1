"""What is typed or pasted into a terminal, as Telegram would deliver it: messages, with links and commands marked."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from bot.chat.markup import utf16
from bot.chat.words import DEFAULT

Json = dict[str, Any]

# The terminal is a private chat of one person with the bot.
CHAT: Json = {"id": 2, "type": "private", "first_name": "You"}

_URL = re.compile(r"https?://\S+|(?<![\w@/.-])(?:[\w-]+\.)+[a-z]{2,}\b(?![@.])(?:/\S*)?", re.IGNORECASE)
_AFTER = ".,;:!?)]}»”’\"'"  # ends the sentence, not the address
_COMMAND = re.compile(r"/\w+")
_ALONE = re.compile(r"\s*(/\w+.*|https?://\S+|\d{1,2})\s*", re.IGNORECASE)
_FILES = (".txt", ".html", ".htm", ".opml")

_numbers = count(1)


async def messages(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    """The messages in piped lines: a command, a link or a button's number is one; the lines between are one, a text."""
    text = ""
    async for line in lines:
        if not _ALONE.fullmatch(line):
            text += line
            continue
        if text.strip():
            yield text.strip()
        text = ""
        yield line.strip()
    if text.strip():
        yield text.strip()


def person(language: str) -> Json:
    """Who types, with an app in `language`."""
    return {"id": CHAT["id"], "is_bot": False, "first_name": CHAT["first_name"], "language_code": language}


def message(text: str, *, reply_to: Json | None = None, language: str = DEFAULT) -> Json:
    """The update of a message; the path of a readable file is the file. Commands reply to nothing."""
    sent: Json = {"message_id": next(_numbers), "date": 0, "chat": CHAT, "from": person(language)}
    if reply_to and not text.startswith("/"):
        sent["reply_to_message"] = reply_to
    path = Path(text.strip("'\" ")).expanduser() if text.lower().strip("'\" ").endswith(_FILES) else None
    if path and "://" not in text and "\n" not in text and path.is_file():
        sent["document"] = {
            "file_id": str(path.resolve()),
            "file_unique_id": path.name,
            "file_name": path.name,
            "file_size": path.stat().st_size,
        }
    else:
        sent |= {"text": text, "entities": list(_entities(text))}
    return {"update_id": next(_numbers), "message": sent}


def press(data: str, under: Json, language: str) -> Json:
    """The update of a pressed button under a message."""
    query = {"id": "1", "from": person(language), "chat_instance": "1", "message": under, "data": data}
    return {"update_id": next(_numbers), "callback_query": query}


def _entities(text: str) -> Iterator[Json]:
    if command := _COMMAND.match(text):
        yield {"type": "bot_command", "offset": 0, "length": utf16(command[0])}
    for url in _URL.finditer(text):
        words = url[0].rstrip(_AFTER)
        yield {"type": "url", "offset": utf16(text[: url.start()]), "length": utf16(words)}
