"""What `markup.toml` says: what classes and ids mean, how bylines are written, what icon fonts leave in a paste."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.languages.pack import STRICT, checked, load

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


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
class MarkupPack:
    """All of `markup.toml`. `boxes` name what stands beside the article, `standfirsts` the standfirst; so do `leads`,
    but only above the text and without a picture."""

    boxes: Names
    bylines: BylineCues
    standfirsts: Names
    leads: Names
    dumps: DumpCues


def markup_pack() -> MarkupPack:
    """The one table of names, for pages in every language."""
    pack: MarkupPack = load(MarkupPack, "en", "markup")
    return pack
