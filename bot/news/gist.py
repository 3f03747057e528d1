"""The gist of an entry: what of its title and its opening tells one event from another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from math import log, sqrt

from bot.languages.pack import languages, load
from bot.languages.summary import SummaryPack
from bot.languages.terms import term
from bot.model import Entry
from bot.news.dates import ANY, dates_in

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:['’.][^\W_]+)*")

# Fitted on one half of three collections of stories and checked on the other; each may change by half at little cost.
OPENING = 200  # words of the text that are read: news says first what happened
FADING = 50  # the word that far into the text counts half as much as the first
TITLE = 1.8  # what a word counts for in the title
NUMBER = 1.4  # how much more a number tells than a word as rare
UNSEEN = 100  # entries without any word, imagined before the stream: its first ones are not all rare
KEPT = 90  # the weightiest terms; more cost time and find nothing
COMMON = 1.0  # the rarity of what a third of all entries have: such terms cost the most time and tell nothing


@dataclass(frozen=True, slots=True)
class Gist:
    """`terms` and `title` give terms their weights, whose squares sum to 1; `size` is the logarithm of their number."""

    terms: dict[str, float]
    title: dict[str, float]
    size: float
    numbers: frozenset[str]
    dates: frozenset[str]
    source: str
    published: datetime | None


class Rarity:
    """In how many entries of the stream each term has come so far."""

    FULL = 20_000  # entries after which all counts are halved: words that were news become common, and memory ends

    def __init__(self) -> None:
        self._entries = 0
        self._seen: Counter[str] = Counter()

    def see(self, terms: Iterable[str]) -> None:
        """Counts the terms of one entry."""
        self._entries += 1
        self._seen.update(terms)
        if self._entries >= self.FULL:
            self._entries //= 2
            self._seen = Counter({each: n // 2 for each, n in self._seen.items() if n > 1})

    def of(self, each: str) -> float:
        """0 for a term that every entry has, more the rarer it is."""
        return log((self._entries + UNSEEN) / (self._seen[each] + 1))


@cache
def empty_terms(language: str) -> frozenset[str]:
    """The terms of a language's words that carry no matter."""
    pack = load(SummaryPack, language if language in languages() else ANY, "summary")
    return frozenset(map(known_term, pack.empty))


@lru_cache(maxsize=100_000)
def known_term(word: str) -> str:
    """The term of a word, remembered: a stream says the same words again and again."""
    return term(word)


def gist(entry: Entry, rarity: Rarity) -> Gist:
    """The gist of an entry, which `rarity` has then seen."""
    empty = empty_terms(entry.language)
    titled = tokens(entry.title)
    opening = tokens(" ".join(entry.text.split(maxsplit=OPENING)[:OPENING]))
    title = _terms(titled, empty)
    counts = dict.fromkeys(title, TITLE)
    for place, each in enumerate(_terms(opening, empty)):
        counts[each] = counts.get(each, 0.0) + FADING / (FADING + place)
    rarity.see(counts)
    weights = {
        each: log(1 + count) * rare * (NUMBER if each[0].isdigit() else 1.0)
        for each, count in counts.items()
        if (rare := rarity.of(each)) > COMMON
    }
    kept = sorted(weights, key=weights.__getitem__, reverse=True)[:KEPT]
    dates = dates_in(titled + opening, entry.language)
    return Gist(
        terms=_unit({each: weights[each] for each in kept}),
        title=_unit({each: rarity.of(each) for each in title}),
        size=log(1 + len(counts)),
        numbers=frozenset(each for each in counts if each[0].isdigit() and f"year {each}" not in dates),
        dates=dates,
        source=entry.source,
        published=entry.published,
    )


def tokens(text: str) -> list[str]:
    """The words and numbers of a text as they stand."""
    return TOKEN.findall(text)


def _terms(said: list[str], empty: frozenset[str]) -> list[str]:
    terms = [token.replace(",", "") if token[0].isdigit() else known_term(token) for token in said]
    return [each for each in terms if each not in empty]


def _unit(weights: dict[str, float]) -> dict[str, float]:
    norm = sqrt(sum(x * x for x in weights.values())) or 1.0
    return {each: x / norm for each, x in weights.items()}
