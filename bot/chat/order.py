"""What is asked about "the last article" waits for what was sent before it in the same chat: it may be that article."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from telegram import Update


def chat_of(update: Update) -> int:
    """The number of the chat that an update is about; 0 where it is about none."""
    return update.effective_chat.id if update.effective_chat else 0


def party_of(update: Update) -> int:
    """Who waits for the answer: the chat, or else, as with an inline query, the person."""
    return chat_of(update) or (update.effective_user.id if update.effective_user else 0)


class Order:
    """The updates in hand, by chat. Updates are numbered in the order they were sent."""

    def __init__(self) -> None:
        self._in_hand: defaultdict[int, dict[int, asyncio.Event]] = defaultdict(dict)

    @contextmanager
    def turn(self, update: Update) -> Iterator[None]:
        """An update is in hand from here to the end of the block."""
        chat = chat_of(update)
        over = self._in_hand[chat][update.update_id] = asyncio.Event()
        try:
            yield
        finally:
            over.set()
            del self._in_hand[chat][update.update_id]
            if not self._in_hand[chat]:
                del self._in_hand[chat]

    async def before(self, update: Update) -> None:
        """Waits until everything the chat sent before `update` is answered."""
        for number, over in list(self._in_hand.get(chat_of(update), {}).items()):
            if number < update.update_id:
                await over.wait()
