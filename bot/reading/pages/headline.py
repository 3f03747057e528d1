"""The headline: what the page gives out for sharing, without the site's name, unless it stands alone with it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.reading.pages.head import Head

# What sites put between a headline and their name.
_SEPARATOR = re.compile(r"\s+[-–—|·•»«:/~⋆]+\s+|\s*[|｜ㅣ：»]\s*")
# What may follow a headline that the page gives elsewhere without the rest.
_TAIL = re.compile(r"\s*[-–—|｜ㅣ：·•»«]")


def headline(head: Head, shown: tuple[str, ...]) -> str:
    """The page's headline; `shown` are its h1 headings in order. "" if it has none."""
    claimed = head.claims.headline
    others = [text for text in (claimed, *shown) if text]
    names = _site_names(head)
    shared = _bare(head.first("og:title"), others, names)
    carded = _bare(head.first("twitter:title"), others, names)
    if shared and claimed and shown and folded(claimed) == folded(carded) == folded(shown[0]) != folded(shared):
        return claimed
    titled = _bare(head.title, others, names)
    for candidate in (shared, _bare(claimed, shown, names), carded, *shown[:1], titled):
        if candidate and folded(candidate) not in names:
            return candidate
    return ""


def folded(text: str) -> str:
    """`text` as it is compared: lower case, letters and digits only."""
    return "".join(re.findall(r"\w", text.casefold()))


def _site_names(head: Head) -> set[str]:
    """The folded forms under which the site may sign a headline."""
    label = head.host.split(".")[0] if head.host else ""
    names = (head.site, head.first("og:site_name"), head.claims.publisher, head.first("application-name"))
    return {folded(name) for name in (*names, head.host, label, head.first("twitter:site")) if name} - {""}


def _bare(title: str, others: Iterable[str], names: set[str]) -> str:
    """`title` without a tail that is the site's name, or that the page itself leaves out in one of `others`."""
    for other in others:
        if 0 < len(other) < len(title) and title.startswith(other) and _TAIL.match(title, len(other)):
            return other
    parts = list(_SEPARATOR.finditer(title))
    if parts and _signs(title[parts[-1].end() :], names):
        return title[: parts[-1].start()].strip()
    return title


def _signs(tail: str, names: set[str]) -> bool:
    """Whether `tail` is one of the site's names, a good part of one, or one with little more ("Gazette.example")."""
    word = folded(tail)
    return any((word in name or name in word) and _alike(len(word), len(name)) for name in names if word)


def _alike(one: int, other: int) -> bool:
    """Whether the lengths are one, or the shorter is at least 3 letters and two fifths ("BBC" of "BBC News")."""
    return one == other or min(one, other) >= max(3, 0.4 * max(one, other))
