"""Entries become stories in one pass: an entry goes to the story that it is bound to most, or begins one."""

from __future__ import annotations

from datetime import datetime

from bot.model import Entry
from bot.news.gist import Gist, Rarity, gist
from bot.news.groups import Groups
from bot.news.likeness import Neighbours

# Fitted with the numbers of `likeness`.
ANY = 0.121  # how alike two entries of no words at all would have to be
LENGTH = (
    0.0115  # by how much more with the square of the logarithm of an entry's words: long texts share words by chance
)


class Stories:
    """The stories of a stream of entries, whose ids are names of stories too: of the first entry of each. Picklable."""

    def __init__(self) -> None:
        self._rarity = Rarity()
        self._neighbours = Neighbours()
        self._groups = Groups()
        self._entries: dict[int, str] = {}
        self._published: dict[int, datetime | None] = {}
        self._count = 0

    def add(self, entry: Entry) -> dict[str, str]:
        """The story of a new entry, and of those that moved because it came, by the entries' ids."""
        number, known = self._know(entry)
        moved = self._groups.add(number, entry.id, self._neighbours.of(known), _cost(known))
        self._neighbours.add(number, known)
        return {self._entries[each]: self._groups.home[each] for each in moved}

    def put(self, entry: Entry, story: str) -> None:
        """Puts an entry into the story where it is known to belong: how a stream goes on after a restart."""
        number, known = self._know(entry)
        self._groups.put(number, story, self._neighbours.of(known), _cost(known))
        self._neighbours.add(number, known)

    def forget(self, before: datetime) -> None:
        """Drops the entries published before a time; one without a date goes when the next one goes."""
        gone, doubtful = [], []
        for number in self._entries:
            published = self._published[number]
            if published is None:
                doubtful.append(number)
            elif published < before:
                gone += [*doubtful, number]
                doubtful = []
        self._groups.drop(gone)
        for number in gone:
            self._neighbours.drop(number)
            del self._entries[number], self._published[number]

    def _know(self, entry: Entry) -> tuple[int, Gist]:
        self._count += 1
        self._entries[self._count] = entry.id
        self._published[self._count] = entry.published
        return self._count, gist(entry, self._rarity)


def _cost(known: Gist) -> float:
    return ANY + LENGTH * known.size**2
