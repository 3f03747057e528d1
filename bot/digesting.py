"""Makes digests: entries become stories, the weightiest are read in full, once for everybody, and told with their best.

A story that was told before comes again only with quotes or conditions that are new, and then with these alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from bot.errors import BotError
from bot.model import Brief, Digest, Story, Told
from bot.news.digest import best_first, hashes, new_in, ranked
from bot.news.outlets import by_name
from bot.news.query import query

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

    async def brief_unasked(self, link: str) -> Briefed:
        """The brief of an article that nobody named, if its site lets programs read it. Raises BotError."""


@dataclass(frozen=True, slots=True)
class Period:
    """What a digest is of: entries from `since` until `until`, and at most `most` stories; `words` are those that
    picked them, if any did."""

    since: datetime
    until: datetime
    most: int
    words: str = ""


class Digesting:
    """Makes digests of stories; `keyed` maps the links of their entries to keys."""

    def __init__(self, briefing: Briefing, keyed: Callable[[str], str]) -> None:
        self._briefing = briefing
        self._keyed = keyed

    def preview(self, name: str, stories: Iterable[Story], period: Period) -> Digest:
        """Some stories with nothing read: headlines and sources."""
        best = ranked(stories, period.until)[: period.most]
        told = [Told(story.id, best_first(story)) for story in best]
        return Digest(name, period.since, period.until, by_name(told))

    async def tell(
        self, name: str, stories: Iterable[Story], period: Period, before: Mapping[str, Collection[str]] = NOTHING
    ) -> Digest:
        """The digest of some stories; `before` are the hashes of what was told of them before."""
        in_order = ranked(stories, period.until)
        candidates, others = in_order[: period.most + SPARE], in_order[period.most + SPARE :]
        reading = asyncio.Semaphore(AT_ONCE)
        told = await asyncio.gather(*(self._told(story, before.get(story.id), reading) for story in candidates))
        new = [each for each in told if each is not None]
        kept = by_name(new[: period.most])
        # Of the others those count that were never told: whether the rest have something new nobody has looked.
        more = len(new) - len(kept) + sum(story.id not in before for story in others)
        return Digest(name, period.since, period.until, kept, _matched(period.words, kept), more)

    async def _told(self, story: Story, before: Collection[str] | None, reading: asyncio.Semaphore) -> Told | None:
        """A story as it is told; None for one that was told before and has nothing new."""
        entries = best_first(story)
        for number, entry in enumerate(entries[:TRIES]):
            if not entry.url:
                continue
            try:
                async with reading:
                    filed = await self._briefing.brief_unasked(entry.url)
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


def _matched(words: str, told: Sequence[Told]) -> tuple[str, ...]:
    return query(words).matched(entry for each in told for entry in each.entries) if words else ()
