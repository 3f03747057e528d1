"""Looks into the database for one key at a time; keys that come while an earlier look is under way share the next.

A look costs the same for one row as for thirty: five steps of another thread on a file, one way there and back to a
server. Who asks alone waits no longer than before."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Generic, TypeVar

from bot.storage.access import ROWS_AT_ONCE

K = TypeVar("K")
V = TypeVar("V")


class Asking(Generic[K, V]):
    """`find` gives what the database knows of some keys; a key that it does not know is left out."""

    def __init__(self, find: Callable[[Sequence[K]], Awaitable[Mapping[K, V]]]) -> None:
        self._find = find
        self._waiting: dict[K, asyncio.Future[V | None]] = {}
        self._task: asyncio.Task[None] | None = None

    async def of(self, key: K) -> V | None:
        """What there is under `key`, looked up after this was called. Raises what the database raises."""
        if key not in self._waiting:
            self._waiting[key] = asyncio.get_running_loop().create_future()
        answer = self._waiting[key]
        if self._task is None:
            self._task = asyncio.create_task(self._work())
        return await asyncio.shield(answer)  # others may wait for it too

    async def _work(self) -> None:
        try:
            while self._waiting:
                together = dict(list(self._waiting.items())[:ROWS_AT_ONCE])
                for key in together:
                    del self._waiting[key]
                await self._answer(together)
        finally:
            self._task = None

    async def _answer(self, together: Mapping[K, asyncio.Future[V | None]]) -> None:
        try:
            found = await self._find(list(together))
        except Exception as fault:
            for answer in together.values():
                answer.set_exception(fault)
                answer.exception()  # looked at: whoever asked may have left
            return
        for key, answer in together.items():
            answer.set_result(found.get(key))
