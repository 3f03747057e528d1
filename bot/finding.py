"""Makes out what somebody wishes to follow: a site's feed, a topic of the catalogue, or words of their own."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Protocol
from urllib.parse import urlsplit

from bot.errors import BotError, NoFeedFound, NotAFeed
from bot.model import Feed, Page
from bot.news.topics import catalogue
from bot.web import faults, kinds
from bot.web.client import Fetched, Gate
from bot.web.decode import decode
from bot.wishes import Wish, in_words

# Addresses of a site that are asked before it is said to have no feed, and seconds for all of them.
TRIES: Final = 16
PATIENCE: Final = 20.0
# `example.com/news` and `https://example.com`; words have spaces, or no dot between letters.
LINK: Final = re.compile(r"(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?)", re.I)
# Servers call feeds pages at times.
FEEDLIKE: Final = re.compile(rb"<(?:rss|feed|rdf:RDF|urlset)\b", re.I)
OPML: Final = re.compile(rb"<opml\b", re.I)
LOOK: Final = 1024  # bytes
ACCEPTED: Final = kinds.FEEDS | kinds.PAGES


class Fetching(Protocol):
    """The door to links (`bot.web.client`)."""

    async def get(self, link: str, accept: AbstractSet[str] = kinds.PAGES, *, gate: Gate | None = None) -> Page:
        """The page behind a link, of one of the content types in `accept`, if every address on the way may pass the
        `gate`. Raises LinkError or PageError."""

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        """What a link says, as bytes. Raises LinkError, or NotAPage for a content type that is not in `accept`."""


class Parsing(Protocol):
    """Reads feeds where a hostile one does no harm (`bot.work.pool`)."""

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        """The feed in `body`. Raises NotAFeed and ReadingError."""

    async def find_feeds(self, page: str, url: str) -> tuple[list[str], list[str]]:
        """The feeds that the HTML of a page names, the likeliest first, and where else they may be."""

    async def read_list(self, body: bytes) -> list[tuple[str, str, str]]:
        """The feeds of an OPML list: address, title, folder. Raises NotAList."""

    async def write_list(self, feeds: list[tuple[str, str, str]]) -> bytes:
        """The OPML list of feeds: address, title, folder."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a wish came to. `feeds` are those read on the way, `others` further ones of the same site; `feed_list` is
    an OPML list that the wish's link led to."""

    wish: Wish = field(default=Wish())
    feeds: tuple[Feed, ...] = ()
    others: tuple[str, ...] = ()
    feed_list: bytes = b""


class Finding:
    """Asks the catalogue first, then the web."""

    def __init__(self, fetching: Fetching, parsing: Parsing, *, now: Callable[[], datetime]) -> None:
        self._fetching = fetching
        self._parsing = parsing
        self._now = now

    async def find(self, wish: str, *, as_words: bool = False) -> Found:
        """What `wish` means; with `as_words`, as words alone. Raises BadWords, NoFeedFound, LinkError."""
        wish = wish.strip()
        if as_words:
            return Found(in_words(wish))
        if LINK.fullmatch(wish):
            return await self._at(wish if "://" in wish else f"https://{wish}")
        for topic in catalogue():
            if wish.casefold() in {each.casefold() for each in (topic.id, topic.title, *topic.names.values())}:
                return Found(Wish(topic=topic.id))
        return Found(in_words(wish))

    async def feed(self, url: str) -> Feed | None:
        """The feed at an address; None where none can be read there. Raises LinkError and NotAPage."""
        return await self._feed_in(await self._fetch(url))

    async def _at(self, link: str) -> Found:
        there = await self._fetch(link)
        if OPML.search(there.body[:LOOK]):
            return Found(feed_list=there.body)
        if feed := await self._feed_in(there):
            return Found(Wish(feeds=(feed.url,)), (feed,))
        html = decode(there.body, _content_type(there))
        linked, usual = await self._parsing.find_feeds(html, there.url)
        try:
            async with asyncio.timeout(PATIENCE):
                feed = await self._first([*linked, *usual][:TRIES])
        except TimeoutError:
            feed = None
        if feed is None:
            raise NoFeedFound(host=_host(there))
        return Found(Wish(feeds=(feed.url,)), (feed,), tuple(each for each in linked if each != feed.url))

    async def _first(self, urls: Iterable[str]) -> Feed | None:
        """The first feed that can be read of these addresses."""
        for url in urls:
            try:
                feed = await self.feed(url)
            except BotError:
                continue
            if feed and feed.entries:
                return feed
        return None

    async def _fetch(self, link: str) -> Fetched:
        fetched = await self._fetching.fetch(link, ACCEPTED, {})
        if not 200 <= fetched.status < 300:
            raise faults.of_status(fetched.status, _host(fetched))
        return fetched

    async def _feed_in(self, there: Fetched) -> Feed | None:
        content_type = _content_type(there)
        if kinds.plain(content_type) in kinds.PAGES and not FEEDLIKE.search(there.body[:LOOK]):
            return None
        try:
            return await self._parsing.read_feed(there.body, there.url, self._now(), content_type)
        except NotAFeed:
            return None


def _content_type(there: Fetched) -> str:
    return there.headers.get("content-type", "")


def _host(there: Fetched) -> str:
    return urlsplit(there.url).hostname or ""
