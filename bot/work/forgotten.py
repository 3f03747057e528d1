"""Updates that wait though no job stands for them any more get another: the inbox counts, and the queue only wakes.

A job may be lost where PostgreSQL is away just when its end is to be written: the queue then takes it for failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

LOOK = 20.0  # seconds between two looks


class Forgotten:
    """Asks which updates are `waiting`, and `put`s those that waited at the last look already. One that has a job is
    not put twice by the queue."""

    def __init__(self, waiting: Callable[[], Awaitable[set[int]]], put: Callable[[int], Awaitable[None]]) -> None:
        self._waiting = waiting
        self._put = put
        self._before: set[int] = set()

    async def look(self) -> int:
        """Returns 0: there is nothing more to do until the next look."""
        waiting = await self._waiting()
        for number in sorted(waiting & self._before):
            await self._put(number)
        self._before = waiting
        return 0
