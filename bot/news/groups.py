"""Things bound to each other fall into groups: each goes where it fits best, or stands alone where it fits nowhere.

How well one fits a group is its cosine with the sum of the members, which their bonds alone give, less what joining
costs: as much as bonds by chance are worth, less for a big group. The threshold is 0. One that comes may draw another
out of a group that it fits less, and a group that grows is parted where it has become two (`parting`): so what comes
first does not decide where the rest must go.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import log, sqrt

from bot.news.parting import parted

# Fitted with the numbers of `likeness`.
SIZE = 0.028  # how much less joining costs for each time that a group grows e-fold: where many went, more will
LEAST = 0.2  # the share of its cost that one always pays: no group draws in whatever comes
HOLD = 0.01  # how much better another group must fit before one moves: no dithering
STRONG = 0.1  # only those bound at least so much to a new one think again
NOTHING = 1e-9  # what is left of a sum when all of it is taken away again
TELLING = 0.25  # the cost of those who say enough to part a group by them: some thirty terms, more than a title has
FIRST = 6  # members of a group that is looked at for the first time whether it is one
GROWN = 1.2  # how much it grows until it is looked at again
AGAIN = 12  # so many of them at most, the strongest first; and whom it repels in the group that it joins


class Groups:
    """Which group each is in. Groups have the names that they are founded with."""

    def __init__(self) -> None:
        self.home: dict[int, str] = {}
        self._bonds: dict[int, dict[int, float]] = {}
        self._sums: dict[int, dict[str, float]] = {}  # of each one's bonds with the members of each group
        self._cost: dict[int, float] = {}
        self._members: dict[str, set[int]] = {}
        self._inside: dict[str, float] = {}  # the sum of the bonds between members
        self._look: dict[str, int] = {}  # with how many members each is looked at again

    def add(self, one: int, name: str, bonds: Mapping[int, float], cost: float) -> list[int]:
        """Finds a group for a new one, or founds `name`, and returns those that it moved, itself first.

        `bonds` are with those known; `cost` is what joining costs it, in bonds."""
        self._know(one, bonds, cost)
        self._enter(one, self._best(one)[0] or self._free(name))
        strong = sorted((other for other, bond in bonds.items() if bond > STRONG), key=lambda other: -bonds[other])
        rivals = [other for other, bond in bonds.items() if bond < 0 and self.home[other] == self.home[one]]
        moved = [other for other in (*strong[:AGAIN], *rivals) if self._moves(other)]
        return list(dict.fromkeys([one, *moved, *self._part(self.home[one])]))

    def put(self, one: int, home: str, bonds: Mapping[int, float], cost: float) -> None:
        """Puts a new one into the group where it is known to belong."""
        self._know(one, bonds, cost)
        self._enter(one, home)

    def drop(self, gone: Iterable[int]) -> None:
        """Forgets some."""
        for one in gone:
            self._leave(one)
            for other in self._bonds.pop(one):
                del self._bonds[other][one]
            del self.home[one], self._cost[one], self._sums[one]

    def _know(self, one: int, bonds: Mapping[int, float], cost: float) -> None:
        self._bonds[one] = dict(bonds)
        self._cost[one] = cost
        self._sums[one] = {}
        for other, bond in bonds.items():
            self._bonds[other][one] = bond
            home = self.home[other]
            self._sums[one][home] = self._sums[one].get(home, 0.0) + bond

    def _best(self, one: int) -> tuple[str | None, float, float]:
        """The other group that it fits best and how well, above 0; and how well it fits where it is."""
        here = self.home.get(one)
        best, most, now = None, 0.0, 0.0
        for home, total in self._sums[one].items():
            if home == here:
                now = self._fit(one, total, len(self._members[home]) - 1, self._inside[home] - total)
            elif total > 0:
                fit = self._fit(one, total, len(self._members[home]), self._inside[home])
                if fit > most:
                    best, most = home, fit
        return best, most, now

    def _fit(self, one: int, total: float, count: int, inside: float) -> float:
        """How well one fits a group of `count` others with bonds of `inside` in sum, its own to them `total` in sum."""
        if not count:
            return 0.0
        # Bonds below 0 may outweigh the others; a group is never less than half as wide as unbound ones are.
        cosine = total / sqrt(max(count + 2 * inside, count / 2))
        return cosine - max(self._cost[one] - SIZE * log(count), self._cost[one] * LEAST)

    def _part(self, home: str) -> list[int]:
        """Those who leave a group that has become two; the half with the oldest member keeps the name."""
        members = self._members[home]
        if len(members) < self._look.get(home, FIRST):
            return []
        self._look[home] = max(len(members) + 1, int(len(members) * GROWN))
        if sum(self._cost[one] for one in members) < TELLING * len(members):
            return []
        leave = parted(members, self._bonds)
        if min(members) in leave:
            leave = members - leave
        name = self._free(home)
        for one in sorted(leave):
            self._leave(one)
            self._enter(one, name)
        return sorted(leave)

    def _moves(self, one: int) -> bool:
        here = self.home[one]
        best, most, now = self._best(one)
        alone = len(self._members[here]) == 1
        if most < max(now, 0.0) + HOLD and (alone or now > -HOLD):
            return False
        self._leave(one)
        self._enter(one, best or self._free(here))
        return True

    def _enter(self, one: int, home: str) -> None:
        self._members.setdefault(home, set()).add(one)
        self._inside[home] = self._inside.get(home, 0.0) + self._sums[one].get(home, 0.0)
        self.home[one] = home
        for other, bond in self._bonds[one].items():
            sums = self._sums[other]
            sums[home] = sums.get(home, 0.0) + bond

    def _leave(self, one: int) -> None:
        home = self.home[one]
        self._members[home].discard(one)
        self._inside[home] -= self._sums[one].get(home, 0.0)
        for other, bond in self._bonds[one].items():
            left = self._sums[other].get(home, 0.0) - bond
            if abs(left) > NOTHING:
                self._sums[other][home] = left
            else:
                self._sums[other].pop(home, None)
        if not self._members[home]:
            del self._members[home], self._inside[home]
            self._look.pop(home, None)

    def _free(self, name: str) -> str:
        while name in self._members:
            name += "+"
        return name
