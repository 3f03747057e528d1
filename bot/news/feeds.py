"""The bytes of a feed become a Feed with its entries: RSS, Atom, RDF, JSON Feed or a news sitemap, however broken.

An entry has a link and words. What has no link cannot be read or cited, and is left out."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from time import struct_time
from typing import Any, Final

import feedparser

from bot.errors import NotAFeed
from bot.model import Entry, Feed
from bot.news import jsonfeed, sitemap
from bot.news.outlets import outlet_name
from bot.news.plain import absolute, outlet, plain, tongue

MOST: Final = 500  # entries of a feed: ten times what feeds carry; the rest is an archive
TITLE: Final = 120  # characters of its text by which an entry without a title is called
OLDEST: Final = datetime(1990, 1, 1, tzinfo=UTC)  # no news is older than the web: such a date is a default, not a date
# Entities that a file defines for itself. No feed needs any, and expanding those that do harm takes seconds.
ENTITIES: Final = re.compile(rb"<!ENTITY[^>]*>")
LONGEST_WAIT: Final = 7 * 24 * 60  # minutes; a feed that asks for more has its units wrong


def parse(body: bytes, url: str, now: datetime, content_type: str = "") -> Feed:
    """The feed in `body`, which came from `url`; `content_type` is the header as the server sent it.

    Raises NotAFeed. Dates are in UTC and never after `now`."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        found = jsonfeed.read(body, url)
    elif b"<urlset" in start:
        found = sitemap.read(body, url)
    else:
        found = _read(body, url, content_type)
    if found is None:
        raise NotAFeed(host=outlet(url))
    return Feed(
        url=url,
        title=found.title,
        site=found.site,
        language=found.language,
        minutes=found.minutes if found.minutes and 0 < found.minutes <= LONGEST_WAIT else None,
        entries=tuple(_kept(found, url, now)),
    )


def _kept(feed: Feed, url: str, now: datetime) -> Iterator[Entry]:
    """The entries that can be used, each once by its id and by its link, with what is missing filled in."""
    seen: set[str] = set()
    hosts = {_site(outlet(each)) for each in (url, feed.site) if each}
    for entry in islice(feed.entries, MOST):
        title = entry.title or shortened(entry.text)
        if not entry.url or not title or entry.id in seen or entry.url in seen:
            continue
        seen |= {entry.id, entry.url}
        when = entry.published if entry.published and entry.published > OLDEST else None
        source = entry.source or outlet(entry.url)
        own = _site(source) in hosts  # and not one that the feed collects from others
        yield Entry(
            id=entry.id or entry.url,
            url=entry.url,
            title=title,
            text=entry.text,
            published=min(when, now) if when else None,
            source=source,
            language=entry.language or feed.language,
            outlet=entry.outlet or (outlet_name(feed.title, source) if own else ""),
        )


def _site(host: str) -> str:
    """The last two labels of a host, by which a paper's feeds and pages are known to be of one: near enough, as titles
    are read with the host in mind."""
    return ".".join(host.split(".")[-2:])


def shortened(text: str) -> str:
    """The opening of a text, cut between words."""
    if len(text) <= TITLE:
        return text
    return text[:TITLE].rpartition(" ")[0] + " …"


def _read(body: bytes, url: str, content_type: str) -> Feed | None:
    """What feedparser makes of it. It is given bytes in a stream: a str or bytes it may take for an address."""
    headers = {"content-location": url, "content-type": content_type or "application/xml"}
    try:
        read = feedparser.parse(
            io.BytesIO(ENTITIES.sub(b"", body)),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as fault:  # it falls over hostile input in ways of its own, whatever they are
        raise NotAFeed(host=outlet(url)) from fault
    if not read.get("version"):
        return None
    about = read["feed"]
    return Feed(
        url=url,
        title=plain(about.get("title")),
        site=absolute(url, about.get("link")),
        language=tongue(about.get("language")),
        minutes=_number(about.get("ttl")),
        entries=tuple(_entry(each, url) for each in read["entries"][:MOST]),
    )


def _entry(each: Any, url: str) -> Entry:
    link = absolute(url, each.get("feedburner_origlink") or each.get("link"))
    said = each.get("source") or {}
    texts = [each.get("summary"), *(part.get("value") for part in each.get("content") or ())]
    return Entry(
        id=str(each.get("id") or link),
        url=link,
        title=plain(each.get("title")),
        text=max((plain(text) for text in texts), key=len),
        # the plain dict's get: feedparser's own takes one date for the other, and warns that it will not for ever
        published=_moment(dict.get(each, "published_parsed") or dict.get(each, "updated_parsed")),
        source=outlet(absolute(url, said.get("href"))),
        language=tongue(each.get("language")),
        outlet=plain(said.get("title")) if said.get("href") else "",
    )


def _moment(parts: object) -> datetime | None:
    if not isinstance(parts, struct_time):
        return None
    try:
        return datetime(*parts[:6], tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


def _number(written: object) -> int | None:
    return int(written) if isinstance(written, str) and written.isascii() and written.isdigit() else None
