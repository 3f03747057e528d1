"""Entries become stories as they come, and yesterday's stories go on: each entry's story is filed beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.news.stories import Stories
from bot.storage.feeds import KnownEntry
from bot.storage.store import Store

# Days of entries that a new one is compared with: what was silent for longer and is told again is another story.
DAYS = 4
# Seconds that are looked at again: an entry's moment is when its feed began to be written, and what began later may be
# there before it.
OVERLAP = 60


class Grouping:
    """The stories of all feeds. One at a time may group: two would name stories apart."""

    def __init__(self, store: Store, *, now: Callable[[], float]) -> None:
        self._store = store
        self._now = now
        self._stories = Stories()
        self._known: set[str] = set()
        self._since = 0.0

    async def group(self) -> int:
        """Files the story of every entry that is new; returns how many these were."""
        start = self._now() - DAYS * 86_400
        found = await self._store.feeds.since(max(start, self._since - OVERLAP))
        new = [each for each in found if each.key not in self._known]
        if not new:
            return 0
        self._since = float(found[-1].seen_at)
        self._known = {each.key for each in found if each.seen_at >= self._since - OVERLAP}
        # Grouping takes a millisecond an entry, and a first look may find thousands.
        moved = await asyncio.to_thread(self._add, new, datetime.fromtimestamp(start, UTC))
        filed = {each.key: each.story for each in new}
        await self._store.feeds.file_stories({key: story for key, story in moved.items() if filed.get(key) != story})
        return len(new)

    def _add(self, new: list[KnownEntry], start: datetime) -> dict[str, str]:
        """The stories of the new entries, and of those that moved because they came."""
        moved: dict[str, str] = {}
        self._stories.forget(start - timedelta(days=DAYS))
        for each in new:
            if each.story is not None:  # grouped before this process began
                self._stories.put(each.entry, each.story)
        for each in new:
            if each.story is None:
                moved |= self._stories.add(each.entry)
        return moved
