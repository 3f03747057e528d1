"""Keeps a process to its share of what Telegram allows, where several send for one bot."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Protocol

import structlog

from bot.storage.shares import HELD, Demand, Shares

log = structlog.get_logger()

# Seconds between two looks. Who needs more than it has gets it within three: it says so, the others use less, it takes.
LOOK = 0.25
# Seconds before a share lapses that its process stops using it: so long a message may be on its way and be counted.
MARGIN = 2.0


class Pacing(Protocol):
    """Gives turns to messages (`bot.chat.pace`)."""

    def demand(self) -> tuple[int, int, bool]:
        """Places that answers to people need, places in use, and whether messages wait that can wait."""

    def allow(self, overall: float) -> None:
        """Gives so many turns a second from now on."""


class Sharing:
    """One for a process that sends. `overall` messages a second are for all processes."""

    def __init__(
        self,
        shares: Shares,
        pacing: Pacing,
        *,
        process: str,
        overall: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._shares = shares
        self._pacing = pacing
        self._process = process
        self._overall = overall
        self._clock = clock
        self._renewed = float("-inf")

    async def look(self) -> None:
        """Renews the share and keeps to it; without one nothing is sent. Raises what the database raises."""
        began = self._clock()
        if began - self._renewed > HELD - MARGIN:
            self._pacing.allow(0)
        needs, used, hungry = self._pacing.demand()
        # Never more than all, and one more than is in use: whoever asks next finds a place.
        demand = Demand(min(needs + 1, self._overall), used, hungry)
        may = await self._shares.lease(self._process, demand, self._overall)
        self._renewed = began
        self._pacing.allow(may)

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Looks again and again until the end of the block."""
        task = asyncio.create_task(self._again_and_again())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            with suppress(Exception):  # else it lapses
                await self._shares.leave(self._process)

    async def _again_and_again(self) -> None:
        while True:
            try:
                await asyncio.wait_for(self.look(), HELD / 2)
            except Exception as fault:  # the database may be starting anew
                log.warning("no share of what may be sent", why=repr(fault))
            await asyncio.sleep(LOOK)
