"""How much is done at once: so much altogether, and no more for one chat than leaves room for the others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

AT_ONCE = 16  # altogether; more would wait for the readers anyway
OF_ONE_CHAT = 6  # whoever sends a hundred slow links, or must wait for Telegram, keeps nobody else waiting


@dataclass(slots=True)
class _Queue:
    places: asyncio.Semaphore
    here: int = 0


class Gate:
    """Lets work in, in the order it came."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(AT_ONCE)
        self._chats: dict[int, _Queue] = {}

    @asynccontextmanager
    async def place(self, chat: int) -> AsyncIterator[None]:
        """A place for one piece of work of a chat, waited for if need be."""
        queue = self._chats.setdefault(chat, _Queue(asyncio.Semaphore(OF_ONE_CHAT)))
        queue.here += 1
        try:
            async with queue.places, self._places:
                yield
        finally:
            queue.here -= 1
            if not queue.here:
                del self._chats[chat]
