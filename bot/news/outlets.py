"""What an outlet is called: as in the catalogue, else by the part of its feed's title that its address repeats."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from bot.model import Entry, Told
from bot.news.topics import catalogue

PARTED: Final = re.compile(r"\s+[|»›>•·:–—-]+\s+|:\s+")  # "World news | The Sound Courier"
LONGEST: Final = 40  # letters; longer titles are sentences
ANYBODYS: Final = frozenset({"www", "news", "feed", "feeds", "rss", "com", "co", "org", "net"})  # labels of addresses
SHORTEST: Final = 3  # letters of an address that mean something in a name


def with_outlets(entries: Iterable[Entry], feed: str) -> list[Entry]:
    """The entries of the feed at an address, by the name of their outlet where the catalogue has the feed."""
    name = _of_catalogue().get(feed, "")
    return [replace(entry, outlet=name or entry.outlet) for entry in entries]


def outlet_name(title: str, host: str) -> str:
    """Who publishes at `host`, by the title of their feed; "" where the title names nobody."""
    parts = [part.strip() for part in PARTED.split(title) if part.strip()]
    own = (part for part in parts if is_name_of(part, host))
    return next(own, parts[0] if len(parts) == 1 and len(parts[0]) <= LONGEST else "")


def is_name_of(name: str, host: str) -> bool:
    """Whether a name is that of a host: "BBC News" of bbc.co.uk, "The Guardian" of theguardian.com."""
    bare, labels = _letters(name), host.lower().split(".")
    telling = [_letters(label) for label in (labels[:-1] or labels) if label not in ANYBODYS]
    return len(bare) >= SHORTEST and (
        bare in "".join(telling) or any(len(label) >= SHORTEST and label in bare for label in telling)
    )


def by_name(told: Sequence[Told]) -> tuple[Told, ...]:
    """Stories with their outlets named alike: as the article that was read calls its site where feeds do not say."""
    names: dict[str, str] = {}
    for entry in (entry for each in told for entry in each.entries):
        if entry.outlet and is_name_of(entry.outlet, entry.source):
            names.setdefault(entry.source, entry.outlet)
    for each in told:
        site = each.brief.article.site if each.brief else ""
        if site and not ("." in site and " " not in site):  # a host is no name
            names.setdefault(each.entries[0].source, site)
    return tuple(
        replace(each, entries=tuple(replace(e, outlet=names.get(e.source, e.outlet)) for e in each.entries))
        for each in told
    )


@cache
def _of_catalogue() -> dict[str, str]:
    return {outlet.url: outlet.outlet for topic in catalogue() for outlet in topic.outlets}


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
