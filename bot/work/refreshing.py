"""Asks the feeds that are due and keeps what is new; what they say of moving, waiting and ending is followed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime
from random import random
from typing import Final, NamedTuple, Protocol
from urllib.parse import urlsplit

import structlog

from bot import metrics
from bot.errors import BotError, Gone, NotAFeed, NotAPage
from bot.finding import Found
from bot.model import Feed, Subscription
from bot.news.outlets import with_outlets
from bot.news.topics import catalogue
from bot.storage.feeds import KnownFeed
from bot.storage.store import Store
from bot.web import faults, kinds
from bot.web.client import Fetched
from bot.work import checks

log = structlog.get_logger()

# Feeds in hand at once, and of one host: as many as a person's browser would ask for at least.
AT_ONCE, OF_A_HOST = 16, 2
BATCH = 64
GONE, NOT_MODIFIED = 410, 304
ACCEPTED: Final = kinds.FEEDS | kinds.PAGES  # servers call a feed anything


class Asking(Protocol):
    """The door to feeds (`bot.web.client`)."""

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        """What an address says. Raises BotError."""


class Parsing(Protocol):
    """Reads feeds where a hostile one does no harm (`bot.work.pool`)."""

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        """The feed in `body`. Raises BotError."""


class Seeking(Protocol):
    """Finds feeds (`bot.finding`)."""

    async def find(self, wish: str) -> Found:
        """The feed at an address, or the one that the page there names. Raises BotError."""


class Outside(NamedTuple):
    """What feeds are asked, read and looked for with."""

    asking: Asking
    parsing: Parsing
    seeking: Seeking


class Notifying(Protocol):
    """Tells who follows a feed what became of it (`bot.chat.notices`). What goes wrong at that is its own affair."""

    async def feed_moved(self, followers: list[Subscription], url: str, to: str) -> None: ...
    async def feed_died(self, followers: list[Subscription], url: str) -> None: ...
    async def feed_silent(self, followers: list[Subscription], url: str, days: int) -> None: ...
    async def feed_turned(self, followers: list[Subscription], url: str) -> None: ...


class Refreshing:
    """Feeds of one host are asked two at a time. `key_of` gives the key of an article's link."""

    def __init__(
        self,
        store: Store,
        outside: Outside,
        *,
        key_of: Callable[[str], str],
        now: Callable[[], float],
        luck: Callable[[], float] = random,
        notifying: Notifying | None = None,
    ) -> None:
        self._store = store
        self._asking, self._parsing, self._seeking = outside
        self._key_of = key_of
        self._now = now
        self._luck = luck
        self._notifying = notifying
        self._hosts: dict[str, asyncio.Semaphore] = {}

    async def refresh(self) -> int:
        """Asks the feeds that are due, some at a time; returns how many these were."""
        due = await self._store.feeds.claim(BATCH)
        asked = await self._wanted(due)
        places = asyncio.Semaphore(AT_ONCE)

        async def one(feed: KnownFeed) -> None:
            host = self._hosts.setdefault(urlsplit(feed.url).hostname or "", asyncio.Semaphore(OF_A_HOST))
            # The host first: who waits for a slow host takes no place from the others.
            async with host, places:
                await self._ask(feed)

        async with asyncio.TaskGroup() as tasks:
            for feed in asked:
                tasks.create_task(one(feed))
        self._hosts.clear()
        return len(due)

    async def _wanted(self, due: list[KnownFeed]) -> list[KnownFeed]:
        """Those that somebody follows, and those of the catalogue, in which words are looked for. Others were looked at
        once, and nobody stayed: they are forgotten."""
        ours = {url for topic in catalogue() for url in topic.feeds}
        unknown = [feed.id for feed in due if feed.url not in ours]
        gone = set(unknown) - await self._store.feeds.followed(unknown, ours)
        if gone:
            await self._store.feeds.forget(gone)
        return [feed for feed in due if feed.id not in gone]

    async def _ask(self, feed: KnownFeed) -> None:
        headers: Mapping[str, str] = {}
        try:
            fetched = await self._asking.fetch(feed.url, ACCEPTED, _conditions(feed))
            headers = fetched.headers
            if fetched.status == GONE:
                log.info("feed gone", feed=feed.id)
                fault = Gone(host=_host(feed), status=GONE)
                await self._store.feeds.failed(feed, fault, next_check=self._now(), alive=False, reported=True)
                if (followers := await self._followers(feed)) and self._notifying:
                    await self._notifying.feed_died(followers, feed.url)
            elif fetched.status == NOT_MODIFIED:
                await self._answered(feed, fetched, None, 0)
                metrics.FEEDS.labels("unchanged").inc()
            elif 200 <= fetched.status < 300:
                await self._read(feed, fetched)
                metrics.FEEDS.labels("answered").inc()
            else:
                raise faults.of_status(fetched.status, _host(feed))
        except BotError as fault:
            await self._failed(feed, headers, fault)
        except Exception:  # one feed's fault must not end the sweep
            log.exception("feed failed", feed=feed.id)
            await self._failed(feed, headers, BotError())

    async def _read(self, feed: KnownFeed, fetched: Fetched) -> None:
        content_type = fetched.headers.get("content-type", "")
        read = await self._parsing.read_feed(fetched.body, fetched.url, checks.moment(self._now()), content_type)
        keys = {entry.url: self._key_of(entry.url) for entry in read.entries}
        new = await self._store.feeds.keep(feed.id, with_outlets(read.entries, feed.url), keys)
        await self._answered(feed, fetched, read, new)
        # Only once it was read there: a site that is for sale redirects for good too, to no feed.
        if fetched.moved_to and fetched.moved_to != feed.url:
            await self._follow(feed, fetched.moved_to)

    async def _follow(self, feed: KnownFeed, to: str) -> None:
        log.info("feed moved", feed=feed.id)
        followers = await self._followers(feed)
        await self._store.feeds.moved(feed, to)
        if self._notifying and followers:
            await self._notifying.feed_moved(followers, feed.url, to)

    async def _answered(self, feed: KnownFeed, fetched: Fetched, read: Feed | None, new: int) -> None:
        pace, now = checks.next_pace(feed.pace, new), self._now()
        wait = checks.wait_after(pace, fetched.headers, read.minutes if read else None, now, self._luck())
        await self._store.feeds.answered(
            feed,
            etag=fetched.headers.get("etag", feed.etag if read is None else ""),
            modified=fetched.headers.get("last-modified", feed.modified if read is None else ""),
            title=(read.title if read else "") or feed.title,
            pace=pace,
            next_check=now + wait,
        )

    async def _failed(self, feed: KnownFeed, headers: Mapping[str, str], fault: BotError) -> None:
        now = self._now()
        silent = checks.is_silent(feed.failing_since, now)
        turned = isinstance(fault, NotAFeed | NotAPage) and checks.has_turned(feed.failing_since, now)
        metrics.FEEDS.labels("failed").inc()
        log.info("feed failed", feed=feed.id, why=str(fault), failures=feed.failures + 1, silent=silent)
        if turned and not feed.reported and (to := await self._named_there(feed)):
            await self._follow(feed, to)
            return
        wait = checks.wait_after_failure(feed.pace, feed.failures, headers, now, self._luck())
        wait = max(wait, checks.jittered(checks.WEEK, self._luck())) if silent else wait
        tell = (silent or turned) and not feed.reported
        await self._store.feeds.failed(feed, fault, next_check=now + wait, reported=tell)
        if tell and self._notifying and (followers := await self._followers(feed)):
            if turned:
                await self._notifying.feed_turned(followers, feed.url)
            else:
                await self._notifying.feed_silent(followers, feed.url, checks.PATIENCE_DAYS)

    async def _named_there(self, feed: KnownFeed) -> str:
        """The feed that a page names which stands in place of a feed; "" where it names none."""
        try:
            found = await self._seeking.find(feed.url)
        except BotError:
            return ""
        return next((each.url for each in found.feeds if each.url != feed.url), "")

    async def _followers(self, feed: KnownFeed) -> list[Subscription]:
        """Who follows this very feed; a topic of the catalogue has others."""
        return [each for each in await self._store.subscriptions.following(feed.id) if not each.paused]


def _conditions(feed: KnownFeed) -> dict[str, str]:
    """By which the server may say that nothing is new."""
    said = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
    return {name: value for name, value in said.items() if value}


def _host(feed: KnownFeed) -> str:
    return urlsplit(feed.url).hostname or ""
