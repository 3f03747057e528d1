"""Makes digests: entries become stories, the weightiest are read in full, once for everybody, and told with their best.

A story that was told before comes again only with quotes or conditions that are new, and then with these alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.errors import BotError
from bot.model import Brief, Digest, Entry, Story, Told
from bot.news.digest import best_first, hashes, new_in, ranked, stories_of

# Articles of one story that are tried before it is told without: the first may be behind a paywall.
TRIES = 2
SPARE = 3  # stories more than are told, for those told before with nothing new
AT_ONCE = 4  # articles that one digest has read at a time: links that people send come between

NOTHING: Mapping[str, Collection[str]] = {}


class Briefed(Protocol):
    """A brief and the key that it is filed under."""

    @property
    def key(self) -> str: ...
    @property
    def brief(self) -> Brief: ...


class Briefing(Protocol):
    """Who reads articles (`bot.service`)."""

    async def brief_of_link(self, link: str) -> Briefed:
        """The brief of the article behind a link. Raises BotError."""


@dataclass(frozen=True, slots=True)
class Period:
    """What a digest is of: entries from `since` until `until`, and at most `most` stories."""

    since: datetime
    until: datetime
    most: int


class Digesting:
    """Makes digests of entries, which `keyed` maps from their links to keys."""

    def __init__(self, briefing: Briefing, keyed: Callable[[str], str]) -> None:
        self._briefing = briefing
        self._keyed = keyed

    def preview(self, name: str, entries: Sequence[Entry], period: Period) -> Digest:
        """The stories of some entries with nothing read: headlines and sources."""
        best = ranked(stories_of(entries), period.until)[: period.most]
        told = tuple(Told(story.id, best_first(story)) for story in best)
        return Digest(name, period.since, period.until, told)

    async def digest(
        self, name: str, entries: Sequence[Entry], period: Period, before: Mapping[str, Collection[str]] = NOTHING
    ) -> Digest:
        """The digest of some entries; `before` are the hashes of what was told of stories before."""
        # Grouping takes a while, and the loop has others to serve.
        return await self.tell(name, await asyncio.to_thread(stories_of, entries), period, before)

    async def tell(
        self, name: str, stories: Iterable[Story], period: Period, before: Mapping[str, Collection[str]] = NOTHING
    ) -> Digest:
        """The digest of some stories; `before` are the hashes of what was told of them before."""
        candidates = ranked(stories, period.until)[: period.most + SPARE]
        reading = asyncio.Semaphore(AT_ONCE)
        told = await asyncio.gather(*(self._told(story, before.get(story.id), reading) for story in candidates))
        kept = [each for each in told if each is not None][: period.most]
        return Digest(name, period.since, period.until, tuple(kept))

    async def _told(self, story: Story, before: Collection[str] | None, reading: asyncio.Semaphore) -> Told | None:
        """A story as it is told; None for one that was told before and has nothing new."""
        entries = best_first(story)
        for number, entry in enumerate(entries[:TRIES]):
            if not entry.url:
                continue
            try:
                async with reading:
                    filed = await self._briefing.brief_of_link(entry.url)
            except BotError:
                continue
            first = (entry, *entries[:number], *entries[number + 1 :])
            told = Told(story.id, first, filed.key, filed.brief)
            if before is None:
                return replace(told, known=hashes(told))
            quotes, conditions = new_in(filed.brief, before)
            # What earlier articles of the story said stays known: the next one may say it once more.
            known = hashes(told) | frozenset(before)
            again = replace(told, quotes=quotes, conditions=conditions, again=True, known=known)
            return again if quotes or conditions else None
        # It cannot be read: what the feed says of it is told once.
        return Told(story.id, entries, self._keyed(entries[0].url)) if before is None else None
