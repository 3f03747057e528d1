"""What a subscription has to tell when it is due: its stories since it last told any, and of each what is new."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.digesting import Digesting, Period
from bot.model import Digest, Entry, Story, Subscription
from bot.news.digest import when
from bot.news.topics import query
from bot.storage.store import Store
from bot.subscribing import Subscribing, dated
from bot.wishes import feeds_of, wish_of, words_of

# A feed that is read for the first time lists what is old. What is no older than this may have come late.
LATE: Final = timedelta(days=1)


class Telling:
    """Makes the digests that are due, of stories as they were grouped when their entries came."""

    def __init__(self, subscribing: Subscribing, digesting: Digesting, store: Store) -> None:
        self._subscribing = subscribing
        self._digesting = digesting
        self._store = store

    async def due_digest(
        self, subscription: Subscription, since: datetime, until: datetime, before: Mapping[str, frozenset[str]]
    ) -> Digest:
        """What a subscription has to tell of what was announced from `since` until `until`; `before` are hashes of what
        it was told, by story. No story where there is nothing new."""
        name = await self._subscribing.name_of(subscription)
        stories = await self._stories(subscription, since, until)
        return await self._digesting.tell(name, stories, Period(since, until, subscription.most), before)

    def told(self, digest: Digest) -> dict[str, frozenset[str]]:
        """Hashes of what is known of each story once a digest is out."""
        return {told.story: told.known for told in digest.stories}

    async def _stories(self, subscription: Subscription, since: datetime, until: datetime) -> list[Story]:
        wish = wish_of(subscription)
        ids = await self._store.feeds.add(feeds_of(wish))
        if not ids:
            return []
        known = await self._store.feeds.since(since.timestamp(), list(ids.values()))
        words = words_of(wish)
        asked = query(words) if words else None
        members: dict[str, list[Entry]] = {}
        for each in known:
            entry = dated(each)
            in_time = each.seen_at < until.timestamp() and when(entry) >= since - LATE
            if in_time and (asked is None or asked.fits(entry)):
                members.setdefault(each.story or each.key, []).append(entry)
        return [Story(name, tuple(sorted(entries, key=when))) for name, entries in members.items()]
