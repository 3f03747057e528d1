"""What a language's `pages.toml` says: the lines and boxes that are on a page but not in its article."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Literal

from bot.languages.pack import STRICT, checked, load

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@checked(config=STRICT)
class LineCue:
    """Lines of one sort that are no part of an article.

    A line is one when a pattern matches from its first character on, case ignored. `end`: only among the last lines.
    Each of `finds` is such a line, none of `silent` is; every one is a test, and every pattern finds one of them."""

    sort: str
    patterns: tuple[str, ...]
    finds: tuple[str, ...]
    silent: tuple[str, ...]
    where: Literal["anywhere", "end"] = "anywhere"


@checked(config=STRICT)
class WallCue:
    """What a page says where it lets nobody in: `paywall`, or `consent` (to cookies, to being no robot).

    A page stands behind one when a pattern is found anywhere in its words, case ignored."""

    sort: Literal["paywall", "consent"]
    patterns: tuple[str, ...]
    finds: tuple[str, ...]
    silent: tuple[str, ...]


@checked(config=STRICT)
class Names:
    """`words` of a class or id (split at hyphens, underscores and capitals) that tell what an element is;
    `pairs` are two such words in a row."""

    words: frozenset[str]
    pairs: frozenset[str]

    def fit(self, name: str) -> bool:
        """Whether a class or id has one of the words or pairs."""
        words = [word.lower() for word in _WORD.findall(name)]
        return not self.words.isdisjoint(words) or not self.pairs.isdisjoint(map(" ".join, pairwise(words)))


@checked(config=STRICT)
class BylineCues:
    """`openers` stand before the first name, `joins` between names, `particles` within one; `desks` are words of
    the names of newsrooms and agencies, never of people's; `classes` name the element that holds a byline."""

    openers: tuple[str, ...]
    joins: tuple[str, ...]
    particles: frozenset[str]
    desks: frozenset[str]
    classes: Names


@checked(config=STRICT)
class IconExample:
    """A line, and whether it is a row of icon names; every one is a test."""

    line: str
    icons: bool


@checked(config=STRICT)
class DumpCues:
    """What pasted pages hold besides their words: the names of an icon font's letters have one of `icons` in them."""

    icons: frozenset[str]
    examples: tuple[IconExample, ...]


@checked(config=STRICT)
class PagesPack:
    """All of `pages.toml`. `boxes` name what stands beside the article, `standfirsts` the standfirst; so do `leads`,
    but only above the text and without a picture."""

    boxes: Names
    bylines: BylineCues
    standfirsts: Names
    leads: Names
    dumps: DumpCues
    lines: tuple[LineCue, ...]
    walls: tuple[WallCue, ...]


def pages_pack(language: str) -> PagesPack:
    """The pages table of `language`."""
    pack: PagesPack = load(PagesPack, language, "pages")
    return pack


@cache
def line_pattern(language: str, where: Literal["anywhere", "end"]) -> re.Pattern[str]:
    """One pattern for every line cue of `language` that counts at `where`."""
    return _any(pattern for cue in pages_pack(language).lines if cue.where == where for pattern in cue.patterns)


@cache
def wall_pattern(language: str, sort: Literal["paywall", "consent"]) -> re.Pattern[str]:
    """One pattern for every wall cue of `language` of one sort."""
    return _any(pattern for cue in pages_pack(language).walls if cue.sort == sort for pattern in cue.patterns)


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
