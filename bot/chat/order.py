"""What is asked about "the last article" waits for what was sent before it in the same chat: it may be that article."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from telegram import Update

from bot.chat.sender import Sleep

# Looks at what other processes have in hand, and seconds between them: half a minute in all. One of them may have been
# killed, and what it had in hand goes to another after twenty seconds.
LOOKS, LOOK_AGAIN = 150, 0.2

LARGEST = 1 << 63  # of what a database holds as a number

Elsewhere = Callable[[int, int], Awaitable[bool]]  # whether anything of a chat waits that came before an update
LettingBy = Callable[[int], Awaitable[None]]  # notes that an update keeps nothing of its chat waiting

_mine: ContextVar[tuple[int, asyncio.Event] | None] = ContextVar("the update in hand", default=None)


def chat_of(update: Update) -> int:
    """The number of the chat that an update is about; 0 where it is about none."""
    return update.effective_chat.id if update.effective_chat else 0


def party_of(update: Update) -> int:
    """Who waits for the answer: the chat, or else, as with an inline query, the person."""
    return chat_of(update) or (update.effective_user.id if update.effective_user else 0)


def chat_in(update: Mapping[str, Any]) -> int | None:
    """The same of an update as Telegram sends it, None where it is about none."""
    for part in update.values():
        message = part.get("message") if isinstance(part, dict) else None
        for holder in (part, message):
            chat = holder.get("chat") if isinstance(holder, dict) else None
            number = chat.get("id") if isinstance(chat, dict) else None
            if isinstance(number, int) and abs(number) < LARGEST:
                return number
    return None


class Order:
    """The updates in hand, by chat. Updates are numbered in the order they were sent; those that are `elsewhere`, with
    other processes, are asked for."""

    def __init__(
        self,
        elsewhere: Elsewhere | None = None,
        letting_by: LettingBy | None = None,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._elsewhere = elsewhere
        self._letting_by = letting_by
        self._sleep = sleep
        self._in_hand: defaultdict[int, dict[int, asyncio.Event]] = defaultdict(dict)

    @contextmanager
    def turn(self, update: Update) -> Iterator[None]:
        """An update is in hand from here to the end of the block."""
        chat = chat_of(update)
        over = self._in_hand[chat][update.update_id] = asyncio.Event()
        mine = _mine.set((update.update_id, over))
        try:
            yield
        finally:
            _mine.reset(mine)
            over.set()
            del self._in_hand[chat][update.update_id]
            if not self._in_hand[chat]:
                del self._in_hand[chat]

    async def let_by(self) -> None:
        """From here on the update in hand brings no article: what was sent after it need not wait. It is in hand all
        the same, and comes again after a crash."""
        if mine := _mine.get():
            number, over = mine
            over.set()
            if self._letting_by:
                await self._letting_by(number)

    async def before(self, update: Update) -> None:
        """Waits until everything the chat sent before `update` is answered."""
        for number, over in list(self._in_hand.get(chat_of(update), {}).items()):
            if number < update.update_id:
                await over.wait()
        for _ in range(LOOKS if self._elsewhere else 0):
            if not self._elsewhere or not await self._elsewhere(chat_of(update), update.update_id):
                return
            await self._sleep(LOOK_AGAIN)
