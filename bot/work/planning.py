"""Turns due subscriptions into deliveries, one for a window, and says when each is due next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfoNotFoundError

import structlog

from bot.model import Schedule
from bot.news.windows import next_due
from bot.storage.store import Store

log = structlog.get_logger()

# As many as are planned in some tens of milliseconds.
BATCH = 1_000
DAY = 86_400


class Planning:
    """Any number of processes may plan at once."""

    def __init__(self, store: Store, *, now: Callable[[], float]) -> None:
        self._store = store
        self._now = now

    async def plan(self) -> int:
        """Plans a batch of what is due; returns how many that was."""
        now = self._now()
        # From now on, not from the window: after an outage of a week each subscription has one digest, not seven.
        return await self._store.subscriptions.plan(BATCH, lambda schedule: next_time(schedule, now))


def next_time(schedule: Schedule, now: float) -> float:
    """When a schedule is due next, in Unix seconds."""
    try:
        return next_due(schedule, datetime.fromtimestamp(now, UTC)).timestamp()
    except ZoneInfoNotFoundError:  # a zone that this machine's data does not know (any more)
        log.warning("zone unknown", zone=schedule.zone)
        return now + DAY
