"""Telegram's apps cut a long text into several messages as it is sent; what follows at once is the same text."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from telegram import Message

from bot.chat.markup import MESSAGE_UNITS, utf16
from bot.chat.sender import Sleep

# The apps look for a good place to cut in the second half of what fits a message; a shorter text was not cut.
SHORTEST = MESSAGE_UNITS // 2
PATIENCE = 0.7  # seconds; the parts arrive within a few tenths of each other


class PartFailed(Exception):
    """The text that a message is a part of could not be answered; all its parts are tried again."""


@dataclass(slots=True)
class _Text:
    parts: list[str]
    last: int  # the number of the last message
    over: asyncio.Event = field(default_factory=asyncio.Event)
    failed: bool = False


class Parts:
    """The texts that are coming in, one a chat."""

    def __init__(self, *, sleep: Sleep) -> None:
        self._sleep = sleep
        self._coming: dict[int, _Text] = {}

    @asynccontextmanager
    async def whole(self, message: Message, text: str) -> AsyncIterator[str]:
        """The text that `message` begins, once no further part comes; further parts are over when the block is."""
        if utf16(text) < SHORTEST:
            yield text
            return
        coming = self._coming[message.chat.id] = _Text([text], message.message_id)
        try:
            heard = 0
            while heard < len(coming.parts):
                heard = len(coming.parts)
                await self._sleep(PATIENCE)
            self._close(message.chat.id, coming)
            yield _joined(coming.parts)
        except BaseException:
            coming.failed = True
            raise
        finally:
            self._close(message.chat.id, coming)
            coming.over.set()

    async def take(self, message: Message) -> bool:
        """Whether `message` was a further part; then its text is answered by now. Raises PartFailed."""
        coming = self._coming.get(message.chat.id)
        if coming is None or not message.text or message.message_id != coming.last + 1:
            return False
        coming.parts.append(message.text)
        coming.last = message.message_id
        await coming.over.wait()
        if coming.failed:
            raise PartFailed
        return True

    def _close(self, chat: int, coming: _Text) -> None:
        """From here on nothing is a part of the text; another may have begun in its chat."""
        if self._coming.get(chat) is coming:
            del self._coming[chat]


def _joined(parts: list[str]) -> str:
    """The parts with the white space back where it was cut away: a paragraph's end after a sentence's."""
    text = parts[0]
    for part in parts[1:]:
        text += ("\n" if text.rstrip().endswith((".", "!", "?", "”", '"', "…")) else " ") + part
    return text
