"""Which texts are copies of others but for edits: by how many of their runs of five words are the same.

Of each text only the runs with the least hashes are kept, which estimate the share of runs in common as well as all
would (a bottom-k sketch: A. Broder, On the resemblance and containment of documents, 1997). These lines stand
instead of datasketch, which brings scipy: 55 MB more for each process that imports it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from bot.languages.terms import words

RUN: Final = 5  # words; shorter runs are phrases, which any texts on one matter share
KEPT: Final = 192  # hashes; the estimate is then off by 0.035 at most, two times in three
SAME: Final = 0.33  # the share of all runs that are in both: a word in ten may differ, or half be cut
PART: Final = 0.57  # the share of the shorter text's runs that are in the longer one: an excerpt, edited a little
TELLING: Final = 12  # runs of a text without which nothing is said of it: short texts are alike by chance


@dataclass(frozen=True, slots=True)
class Sketch:
    """The least hashes of a text's runs of words, and how many runs it has."""

    least: frozenset[int]
    count: int


class Copies:
    """The texts of a stream, each known by a key."""

    def __init__(self) -> None:
        self._sketches: dict[str, Sketch] = {}
        self._with: dict[int, list[str]] = {}

    def add(self, key: str, text: str) -> str | None:
        """Knows one more text; returns the key of the one known that it is most like, if it is a copy of it."""
        new = sketch(text)
        shared = Counter(other for each in new.least for other in self._with.get(each, ()))
        likely = (other for other, _ in shared.most_common(5) if is_copy(new, self._sketches[other]))
        found = next(likely, None)
        if key not in self._sketches:
            self._sketches[key] = new
            for each in new.least:
                self._with.setdefault(each, []).append(key)
        return found


def sketch(text: str) -> Sketch:
    """The sketch of a text; case and marks do not count."""
    said = [word.lower() for word in words(text)]
    runs = {crc32(" ".join(said[n : n + RUN]).encode("utf-8", "replace")) for n in range(len(said) - RUN + 1)}
    return Sketch(frozenset(sorted(runs)[:KEPT]), len(runs))


def is_copy(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are one but for edits, or one is an excerpt of the other."""
    shorter, longer = sorted((one.count, other.count))
    if shorter < TELLING:
        return False
    least = sorted(one.least | other.least)[:KEPT]
    share = sum(each in one.least and each in other.least for each in least) / len(least)
    in_both = share * (shorter + longer) / (1 + share)  # from the share of the union to a number of runs
    return share >= SAME or in_both / shorter >= PART
