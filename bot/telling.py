"""What a subscription has to tell when it is due: its stories since it last told any, and of each what is new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.digesting import Digesting, Period
from bot.gathering import Gathering
from bot.model import Digest, Subscription
from bot.subscribing import Subscribing
from bot.wishes import wish_of


class Telling:
    """Makes the digests that are due, of stories as they were grouped when their entries came."""

    def __init__(self, subscribing: Subscribing, digesting: Digesting, gathering: Gathering) -> None:
        self._subscribing = subscribing
        self._digesting = digesting
        self._gathering = gathering

    async def due_digest(
        self, subscription: Subscription, since: datetime, until: datetime, before: Mapping[str, frozenset[str]]
    ) -> Digest:
        """What a subscription has to tell of what was announced from `since` until `until`; `before` are hashes of what
        it was told, by story. No story where there is nothing new."""
        name = await self._subscribing.name_of(subscription)
        wish = wish_of(subscription)
        stories = await self._gathering.stories(wish, since, until)
        period = Period(since, until, subscription.most, wish.words)
        digest = await self._digesting.tell(name, stories, period, before)
        return replace(digest, goes_on=bool(before))

    def told(self, digest: Digest) -> dict[str, frozenset[str]]:
        """Hashes of what is known of each story once a digest is out."""
        return {told.story: told.known for told in digest.stories}
