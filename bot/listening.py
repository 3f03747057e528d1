"""Feeds that nobody has asked yet are asked for whoever waits; from then on the sweep does it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from bot.errors import BotError
from bot.finding import Finding
from bot.model import Feed
from bot.news.outlets import with_outlets
from bot.storage.store import Store

# So many at once, and for so many seconds in all.
AT_ONCE: Final = 16
PATIENCE: Final = 12.0
# Seconds until a feed that was asked is due, and how long after that it must have been forgotten by the sweep, as in a
# terminal where none runs.
PACE: Final = 600.0
FORGOTTEN: Final = 1_800.0


class Listening:
    """`keyed` gives the key of a link, as articles are filed under; `now` Unix seconds."""

    def __init__(
        self, finding: Finding, store: Store, *, keyed: Callable[[str], str], now: Callable[[], float]
    ) -> None:
        self._finding = finding
        self._store = store
        self._keyed = keyed
        self._now = now

    async def unheard(self, urls: Sequence[str]) -> list[str]:
        """Those feeds that were never heard of, or not for long."""
        await self._store.feeds.add(urls)
        known = (await self._store.feeds.named(urls)).values()
        late = self._now() - FORGOTTEN
        return [feed.url for feed in known if feed.next_check < late or not (feed.title or feed.failures)]

    async def ask(self, urls: Iterable[str]) -> None:
        """Asks feeds; those that do not answer in time are left to the next sweep."""
        places = asyncio.Semaphore(AT_ONCE)

        async def ask(url: str) -> None:
            async with places:
                try:
                    feed = await self._finding.feed(url)
                except BotError as fault:
                    await self._fails(url, fault)
                    return
                if feed:
                    await self.keep(replace(feed, url=url))

        asked = [asyncio.create_task(ask(url)) for url in urls]
        if asked:
            _, slow = await asyncio.wait(asked, timeout=PATIENCE)
            for task in slow:
                task.cancel()
            await asyncio.gather(*slow, return_exceptions=True)

    async def keep(self, feed: Feed) -> None:
        """Keeps what a feed said just now."""
        ids = await self._store.feeds.add([feed.url])
        known = (await self._store.feeds.named([feed.url]))[feed.url]
        entries = with_outlets((entry for entry in feed.entries if entry.url), feed.url)
        await self._store.feeds.keep(ids[feed.url], entries, {entry.url: self._keyed(entry.url) for entry in entries})
        await self._store.feeds.answered(
            known,
            etag=known.etag,
            modified=known.modified,
            title=feed.title or host_of(feed.url),
            pace=known.pace,
            next_check=self._now() + PACE,
        )

    async def _fails(self, url: str, fault: BotError) -> None:
        """Notes it, lest everybody who comes next waits for the same."""
        known = (await self._store.feeds.named([url])).get(url)
        if known:
            await self._store.feeds.failed(known, fault, next_check=self._now() + PACE)


def host_of(url: str) -> str:
    """What to call a feed that does not say."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
