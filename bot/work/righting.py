"""What a clock that ran ahead has put off too far comes at its time again, once the clock is right."""

from __future__ import annotations

import time
from collections.abc import Callable

import structlog

from bot.storage.store import Store
from bot.work.planning import next_time

log = structlog.get_logger()

# Seconds that a clock may go back without being looked into: those of a year's corrections.
SLACK = 60.0
# Looks, one a minute, between two at which the clocks of other machines are thought of.
OFTEN = 60
# Seconds ahead that nothing can be due: a week, put off to the end of quiet hours, and an hour of summer time.
NEVER = 9 * 86_400
BATCH = 1_000


class Righting:
    """Asks the whole calendar when it is begun and when our own clock was put back; every hour whether anything is due
    when nothing can be, which one statement of the index tells. `steady` counts seconds whatever the clock says."""

    def __init__(self, store: Store, *, now: Callable[[], float], steady: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._now = now
        self._steady = steady
        self._ahead: float | None = None  # of the steady clock
        self._looks = 0

    async def look(self) -> int:
        """Returns 0: there is nothing more to do until the next look."""
        ahead = self._now() - self._steady()
        wrong = self._ahead is None or ahead < self._ahead - SLACK
        self._looks += 1
        if not wrong and self._looks % OFTEN == 0:
            wrong = await self._store.subscriptions.any_after(self._now() + NEVER)
        if wrong:
            await self._put_right()
        self._ahead = ahead
        return 0

    async def _put_right(self) -> None:
        count = 0
        while moved := await self._store.subscriptions.put_right(BATCH, lambda each: next_time(each, self._now())):
            count += moved
        feeds, digests = await self._store.feeds.put_right(), await self._store.deliveries.put_right()
        if count or feeds or digests:
            log.warning("the clock ran ahead", subscriptions=count, feeds=feeds, digests=digests)
