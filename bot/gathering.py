"""What was announced of a wish, as stories: as they were filed when their entries came, so that one is the same
wherever it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.model import Entry, Story
from bot.news.digest import stories_of, when
from bot.news.query import query
from bot.storage.feeds import KnownEntry
from bot.storage.store import Store
from bot.wishes import Wish, feeds_of, words_of

# A feed that is read for the first time lists what is old. What is no older than this may have come late.
LATE: Final = timedelta(days=1)


class Gathering:
    """Stories that fit wishes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def stories(
        self, wish: Wish, since: datetime, until: datetime | None = None, *, late: timedelta = LATE
    ) -> list[Story]:
        """What was first seen from `since` until `until`, and was published at most `late` before."""
        ids = await self._store.feeds.add(feeds_of(wish))
        if not ids:
            return []
        known = await self._store.feeds.since(since.timestamp(), list(ids.values()))
        fitting = [each for each in known if until is None or each.seen_at < until.timestamp()]
        return await self._grouped(_fitting(fitting, wish, since - late))

    async def _grouped(self, known: list[KnownEntry]) -> list[Story]:
        filed = {each.key: each.story for each in known if each.story}
        entries = [each.entry for each in known]
        if len(filed) == len(entries):
            return stories_of(entries, filed)
        # Grouping takes a while, and the loop has others to serve.
        return await asyncio.to_thread(stories_of, entries, filed)


def _fitting(known: Iterable[KnownEntry], wish: Wish, oldest: datetime) -> list[KnownEntry]:
    words = words_of(wish)
    asked = query(words) if words else None
    found = (replace(each, entry=dated(each)) for each in known)
    return [each for each in found if when(each.entry) >= oldest and (asked is None or asked.fits(each.entry))]


def dated(known: KnownEntry) -> Entry:
    """An entry with the moment it was first seen where its feed gives no date."""
    entry = known.entry
    return entry if entry.published else replace(entry, published=datetime.fromtimestamp(known.seen_at, UTC))
