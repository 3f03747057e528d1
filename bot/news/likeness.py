"""How much two entries are bound by being alike: what they share, less what shows that they tell of two events."""

from __future__ import annotations

from datetime import timedelta

from bot.news.dates import apart
from bot.news.gist import Gist

# Fitted on one half of three collections of stories and checked on the other.
TITLE = 0.17  # what the likeness of titles adds to that of titles and openings together, which counts 1
FIGURES = 0.045  # added where both give the same number
DATES = 0.042  # taken off for each kind of date on which they differ
SOURCES = 0.06  # added where they come from two sources: most of what two papers have in common is an event
SOURCE = 0.5  # taken off where they come from one: it seldom tells one event twice, but many of a kind
AGAIN = 0.75  # so alike, one source tells the same again, and nothing is taken off
DAY = timedelta(days=1)
AGE = 0.03  # taken off for each day between them
WEAK = 0.015  # below so much for each time that its words grow e-fold, an entry shares words with another by chance

NOBODY: dict[int, float] = {}


class Neighbours:
    """The gists of a stream by their numbers, and which of them a new one is like."""

    def __init__(self) -> None:
        self._gists: dict[int, Gist] = {}
        self._last = 0
        self._with: dict[str, dict[int, float]] = {}

    def add(self, number: int, gist: Gist) -> None:
        """Knows one more. Numbers grow."""
        self._gists[number] = gist
        self._last = number
        for each, weight in gist.terms.items():
            self._with.setdefault(each, {})[number] = weight

    def drop(self, number: int) -> None:
        """Forgets one."""
        for each in self._gists.pop(number).terms:
            del self._with[each][number]
            if not self._with[each]:
                del self._with[each]

    def of(self, gist: Gist) -> dict[int, float]:
        """The bond with each of those known that it is like at all; a negative bond keeps two apart."""
        if not self._gists:
            return {}
        first = next(iter(self._gists))
        alike = [0.0] * (self._last - first + 1)  # in a list: this sum is what grouping spends most of its time on
        for each, weight in gist.terms.items():
            for number, other in self._with.get(each, NOBODY).items():
                alike[number - first] += weight * other
        least = WEAK * gist.size
        return {number: bond(gist, self._gists[number], x) for number, x in enumerate(alike, first) if x > least}


def bond(one: Gist, other: Gist, alike: float) -> float:
    """The bond of two gists whose terms have the cosine `alike`."""
    alike += TITLE * sum(weight * other.title.get(each, 0.0) for each, weight in one.title.items())
    if not one.numbers.isdisjoint(other.numbers):
        alike += FIGURES
    if one.dates and other.dates:
        alike -= DATES * apart(one.dates, other.dates)
    if one.source and other.source:
        if one.source != other.source:
            alike += SOURCES
        elif alike < AGAIN:
            alike -= SOURCE
    if one.published and other.published:
        alike -= AGE * (abs(one.published - other.published) / DAY)
    return alike
