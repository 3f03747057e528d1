"""Halves that are bound to themselves are found, and one group is left whole."""

from __future__ import annotations

from random import Random

import pytest

from bot.news.parting import HALF, parted


def bonds(sizes: tuple[int, ...], within: float, across: float, noise: float = 0.0) -> dict[int, dict[int, float]]:
    """The bonds of stories of these sizes, with some chance in them."""
    dice, home = Random(1), [number for number, size in enumerate(sizes) for _ in range(size)]
    told: dict[int, dict[int, float]] = {one: {} for one in range(len(home))}
    for one in range(len(home)):
        for other in range(one):
            bond = (within if home[one] == home[other] else across) + dice.uniform(-noise, noise)
            told[one][other] = told[other][one] = bond
    return told


@pytest.mark.parametrize("sizes", [(4, 4), (3, 8), (12, 5)])
def test_two_stories_are_two_halves_though_chance_is_in_it(sizes: tuple[int, int]) -> None:
    told = bonds(sizes, 0.6, 0.2, noise=0.1)
    half = parted(told, told)
    assert half in ({*range(sizes[0])}, {*range(sizes[0], sum(sizes))})


@pytest.mark.parametrize("size", [6, 12, 30])
def test_chance_alone_parts_nobody(size: int) -> None:
    told = bonds((size,), 0.5, 0.0, noise=0.1)
    assert parted(told, told) == set()


def test_a_few_who_are_bound_less_are_no_story() -> None:
    told = bonds((HALF - 1, 9), 0.6, 0.2)
    assert parted(told, told) == set()


def test_nobody_bound_to_anybody_is_no_fault() -> None:
    assert parted(range(6), {one: {} for one in range(6)}) == set()
