"""When an article was published: as its JSON-LD says, else its meta tags, else what htmldate finds on the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime

from htmldate import find_date
from lxml.html import HtmlElement

from bot.reading.pages.head import Head

_METAS = ("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "dc.date.issued", "date")
# Earlier dates on a web page are a default that nobody filled in.
_EARLIEST = 1990


def published(head: Head, tree: HtmlElement) -> datetime | None:
    """The day or moment of publication, with its zone where the page names one; None where it says nothing."""
    told = (_read(claim) for claim in _claims(head))
    return next((date for date in told if date and date.year >= _EARLIEST), None) or _found(head, tree)


def _claims(head: Head) -> Iterator[str]:
    yield head.claims.published
    for name in _METAS:
        yield head.first(name)


def _read(claim: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(claim)
        except ValueError:
            continue
    return None


def _found(head: Head, tree: HtmlElement) -> datetime | None:
    try:
        date = find_date(tree, original_date=True, url=head.canonical)
        return datetime.fromisoformat(date) if date else None
    except Exception:  # a library over hostile markup: whatever it stumbles on, it found no date
        return None
