"""How much two entries are bound by being alike: what they share, less what shows that they tell of two events."""

from __future__ import annotations

from datetime import timedelta

from bot.news.dates import apart
from bot.news.gist import Gist

# Fitted on one half of three collections of stories and checked on the other.
TITLE = 0.2  # what the likeness of titles adds to that of titles and openings together, which counts 1
FIGURES = 0.04  # added where both give the same number
DATES = 0.05  # taken off for each kind of date on which they differ
SOURCE = 0.3  # taken off where both come from one source: it seldom tells one event twice, but many of a kind
DAY = timedelta(days=1)
AGE = 0.03  # taken off for each day between them
WEAK = 0.06  # below it, two entries share words by chance


class Neighbours:
    """The gists of a stream by their numbers, and which of them a new one is like."""

    def __init__(self) -> None:
        self._gists: dict[int, Gist] = {}
        self._with: dict[str, dict[int, float]] = {}

    def add(self, number: int, gist: Gist) -> None:
        """Knows one more."""
        self._gists[number] = gist
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
        alike: dict[int, float] = {}
        for each, weight in gist.terms.items():
            for number, other in self._with.get(each, {}).items():
                alike[number] = alike.get(number, 0.0) + weight * other
        return {number: bond(gist, self._gists[number], x) for number, x in alike.items() if x > WEAK}


def bond(one: Gist, other: Gist, alike: float) -> float:
    """The bond of two gists whose terms have the cosine `alike`."""
    alike += TITLE * sum(weight * other.title.get(each, 0.0) for each, weight in one.title.items())
    if not one.numbers.isdisjoint(other.numbers):
        alike += FIGURES
    if one.dates and other.dates:
        alike -= DATES * apart(one.dates, other.dates)
    if one.source and one.source == other.source:
        alike -= SOURCE
    if one.published and other.published:
        alike -= AGE * (abs(one.published - other.published) / DAY)
    return alike
