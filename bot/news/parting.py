"""Two stories in one group: it is parted in two where its halves are bound within far more than to each other.

Whoever joins a group is compared with all of it, and two stories of one kind may so grow together before either is
known well. One by one nobody leaves then, as each is bound to its own half."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import sqrt
from typing import Final

# Fitted on one half of two collections of full articles and checked on the other; from 0.6 to 0.8 little changes.
APART: Final = 0.65  # what the halves lack in bonds to each other, by the root of the smaller's number: chance fades so
HALF: Final = 3  # members of the smaller half at least
STARTS: Final = 3  # members that the parting is tried from, those who are bound least
ROUNDS: Final = 8  # in which members change sides; mostly two are enough

Bonds = Mapping[int, Mapping[int, float]]


def parted(members: Collection[int], bonds: Bonds) -> set[int]:
    """The members that are a group of their own; none where all are one. `bonds` are those of each with others."""
    between = {one: {other: bonds[one].get(other, 0.0) for other in members if other != one} for one in members}
    bound = {one: sum(to.values()) for one, to in between.items()}
    starts = sorted(sorted(members), key=bound.__getitem__)[:STARTS]
    halves = [half for start in starts if HALF <= len(half := _half(start, between, bound)) <= len(members) - HALF]
    if not halves:
        return set()
    half = min(halves, key=lambda half: _across(half, between))
    rest = between.keys() - half
    within = min(_within(half, between), _within(rest, between))
    gap = 1 - _across(half, between) / within if within > 0 else 0.0
    return half if gap * sqrt(min(len(half), len(rest))) > APART else set()


def _half(start: int, between: Bonds, bound: Mapping[int, float]) -> set[int]:
    """Those on the side of `start`: each goes to the side with which it has more bonds on average."""
    other = min(between[start], key=lambda each: (between[start][each], -bound[each]))
    side = {one for one in between if one not in (start, other) and between[one][start] > between[one][other]} | {start}
    for _ in range(ROUNDS):
        changed = False
        for one, to in between.items():
            here = sum(bond for each, bond in to.items() if each in side)
            count = len(side) - (one in side)
            there, rest = bound[one] - here, len(to) - count
            wants = _mean(here, count) > _mean(there, rest)
            if wants != (one in side) and (count if one in side else rest) > 0:
                side ^= {one}
                changed = True
        if not changed:
            break
    return side


def _mean(total: float, count: int) -> float:
    return total / count if count else -1.0  # nobody is drawn to a side without members


def _across(half: Collection[int], between: Bonds) -> float:
    """The mean bond of a half with the rest."""
    bonds = [bond for one in half for other, bond in between[one].items() if other not in half]
    return sum(bonds) / len(bonds)


def _within(half: Collection[int], between: Bonds) -> float:
    """The mean bond between the members of a half."""
    bonds = [bond for one in half for other, bond in between[one].items() if other in half]
    return sum(bonds) / len(bonds)
