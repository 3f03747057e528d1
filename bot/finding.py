"""Makes out what somebody wishes to follow: a site's feed, a topic of the catalogue, or words of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol
from urllib.parse import urlsplit

from bot.errors import BadWords, BotError, NoFeedFound, NotAFeed
from bot.model import Feed, Page
from bot.news.discover import feed_links, usual_paths
from bot.news.feeds import parse
from bot.news.opml import is_opml
from bot.news.topics import catalogue, query
from bot.web import kinds

TRIES: Final = 8  # addresses of a site that are asked before it is said to have no feed
# `example.com/news` and `https://example.com`; words have spaces, or no dot between letters.
LINK: Final = re.compile(r"(?:https?://\S+|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?)", re.I)
# Servers call feeds pages at times.
FEEDLIKE: Final = re.compile(r"<(?:rss|feed|rdf:RDF|urlset)\b", re.I)
LOOK: Final = 1024  # characters
DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")


class Fetching(Protocol):
    """The door to links (`bot.web.client`)."""

    async def get(self, link: str, accept: AbstractSet[str] = kinds.PAGES) -> Page:
        """The page behind a link, of one of the content types in `accept`. Raises LinkError or PageError."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to follow: a topic of the catalogue, or words, or feeds."""

    topic: str = ""
    words: str = ""
    feeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a wish came to. `feeds` are those read on the way, `others` further ones of the same site; `feed_list` is
    an OPML list that the wish's link led to."""

    wish: Wish = Wish()
    feeds: tuple[Feed, ...] = ()
    others: tuple[str, ...] = ()
    feed_list: bytes = b""


class Finding:
    """Asks the catalogue first, then the web."""

    def __init__(self, fetching: Fetching, *, now: Callable[[], datetime]) -> None:
        self._fetching = fetching
        self._now = now

    async def find(self, wish: str, *, as_words: bool = False) -> Found:
        """What `wish` means; with `as_words`, as words alone. Raises BadWords, NoFeedFound, LinkError."""
        wish = wish.strip()
        if as_words:
            return Found(words_of(wish))
        if LINK.fullmatch(wish):
            return await self._at(wish if "://" in wish else f"https://{wish}")
        for topic in catalogue():
            if wish.casefold() in (topic.id.casefold(), topic.title.casefold()):
                return Found(Wish(topic=topic.id))
        return Found(words_of(wish))

    async def feed(self, url: str) -> Feed | None:
        """The feed at an address; None where none can be read there. Raises LinkError."""
        return feed_at(await self._fetching.get(url, kinds.FEEDS | kinds.PAGES), self._now())

    async def _at(self, link: str) -> Found:
        page = await self._fetching.get(link, kinds.FEEDS | kinds.PAGES)
        body = as_bytes(page)
        if is_opml(body):
            return Found(feed_list=body)
        if feed := feed_at(page, self._now()):
            return Found(Wish(feeds=(feed.url,)), (feed,))
        linked = feed_links(page.html, page.final_url)
        for url in [*linked, *usual_paths(page.final_url)][:TRIES]:
            try:
                feed = await self.feed(url)
            except BotError:
                continue
            if feed:
                others = tuple(each for each in linked if each not in (url, feed.url))
                return Found(Wish(feeds=(feed.url,)), (feed,), others)
        raise NoFeedFound(host=urlsplit(page.final_url).hostname or "")


def words_of(wish: str) -> Wish:
    """Words to look for. Raises BadWords where there are none, or only such as are left out."""
    if not query(wish):
        raise BadWords
    return Wish(words=wish)


def as_bytes(page: Page) -> bytes:
    """What a page was decoded to, in UTF-8: its own declaration would speak of bytes that are gone."""
    return DECLARATION.sub("", page.html).encode(errors="replace")


def feed_at(page: Page, now: datetime) -> Feed | None:
    """The feed that a page is; None for one that is none."""
    if page.content_type in kinds.PAGES and not FEEDLIKE.search(page.html[:LOOK]):
        return None
    try:
        return parse(as_bytes(page), page.final_url, now, "application/xml; charset=utf-8")
    except NotAFeed:
        return None
