"""Keeps time: asks feeds, groups what they bring, plans what is due and sends it, until it is told to end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog

from bot.storage.elected import Elected
from bot.storage.store import Store
from bot.work.cleaning import Cleaning
from bot.work.delivering import Delivering
from bot.work.grouping import Grouping
from bot.work.planning import Planning
from bot.work.refreshing import Refreshing

log = structlog.get_logger()

# Seconds between two looks where the last one found nothing to do. A digest comes that much late at most.
FEEDS, STORIES, DUE, OPEN, OLD = 15.0, 15.0, 5.0, 2.0, 3_600.0
# Seconds between two looks where there is more to do: a thousand digests are planned in a tenth of a second and sent in
# half a minute, so that planning may leave the processor to answers.
AT_ONCE, BREATH = 0.001, 0.25
# Seconds at the end for a look that is under way. With what delivering takes that is less than the ten which
# supervisors give.
GRACE = 2.0
# Seconds after a look that failed: the database may be starting anew.
AFTER_FAULT = 5.0


@dataclass(frozen=True, slots=True)
class Engine:
    """The parts of the work, and the loops over them."""

    store: Store
    refreshing: Refreshing
    grouping: Grouping
    planning: Planning
    delivering: Delivering
    elected: Elected
    cleaning: Cleaning

    async def run(self, stop: asyncio.Event) -> None:
        """Works until `stop` is set; then finishes what is in hand, or hands it back."""
        looks = (
            (self._refresh, FEEDS, AT_ONCE),
            (self._group, STORIES, AT_ONCE),
            (self.planning.plan, DUE, BREATH),
            (self._deliver, OPEN, AT_ONCE),
            (self.cleaning.clean, OLD, AT_ONCE),
        )
        tasks = [asyncio.create_task(again_and_again(look, pause, stop, breath)) for look, pause, breath in looks]
        try:
            await stop.wait()
            await asyncio.wait(tasks, timeout=GRACE)
        finally:
            for task in tasks:  # what is claimed and not done comes again
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.delivering.close()
            await self.elected.close()

    async def _refresh(self) -> int:
        """Feeds are asked for those who follow them, and for nobody else; two who ask could be four at one host."""
        return await self.refreshing.refresh() if await self.elected() and await self.store.subscriptions.any() else 0

    async def _group(self) -> int:
        """Two who group would name stories apart."""
        return await self.grouping.group() if await self.elected() else 0

    async def _deliver(self) -> int:
        """Telegram's limits are for all messages together, and two who send do not know of each other's."""
        try:
            elected = await self.elected()
        except Exception:
            await self.delivering.close()
            raise
        if not elected:
            await self.delivering.close()
            return 0
        return await self.delivering.deliver()


async def again_and_again(
    look: Callable[[], Awaitable[int]], pause: float, stop: asyncio.Event, breath: float = AT_ONCE
) -> None:
    """Looks for work until it is told to stop: after a breath while there is some, after a pause when there is none."""
    while not stop.is_set():
        try:
            wait = breath if await look() else pause
        except Exception:  # of the database, mostly; the next look may find it well again
            log.exception("work failed", what=look.__qualname__)
            wait = AFTER_FAULT
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
