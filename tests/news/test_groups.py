"""Groups by bonds alone: the threshold is 0, the strongest bond decides, and nobody stays where another fits better."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from bot.news.groups import Groups


def grouped(bonds: dict[tuple[int, int], float], count: int, cost: float = 0.1) -> Groups:
    groups = Groups()
    for one in range(count):
        groups.add(one, str(one), {other: bonds[other, one] for other in range(one) if (other, one) in bonds}, cost)
    return groups


def homes(groups: Groups, count: int) -> list[str]:
    return [groups.home[one] for one in range(count)]


def test_one_that_is_bound_to_nobody_stands_alone() -> None:
    assert homes(grouped({}, 3), 3) == ["0", "1", "2"]


def test_a_bond_above_its_cost_joins_and_one_below_does_not() -> None:
    assert homes(grouped({(0, 1): 0.2}, 2), 2) == ["0", "0"]
    assert homes(grouped({(0, 1): 0.05}, 2), 2) == ["0", "1"]


def test_the_stronger_bond_decides() -> None:
    assert homes(grouped({(0, 1): -0.5, (0, 2): 0.3, (1, 2): 0.5}, 3), 3) == ["0", "1", "1"]


def test_one_that_comes_late_drives_another_out_of_a_group_that_it_fits_better() -> None:
    groups = Groups()
    groups.add(0, "0", {}, 0.1)
    assert groups.add(1, "1", {0: 0.2}, 0.1) == [1]
    assert groups.add(2, "2", {0: -0.2, 1: 0.6}, 0.1) == [2, 0]
    assert groups.home == {0: "0+", 1: "0", 2: "0"}


def test_one_that_comes_late_draws_another_over() -> None:
    groups = grouped({(0, 1): 0.2}, 2)
    assert groups.add(2, "2", {0: -0.9, 1: 0.6}, 0.1) == [2, 1]
    assert groups.home == {0: "0", 1: "2", 2: "2"}


def test_a_negative_bond_weighs_against_a_group_but_a_crowd_outweighs_it() -> None:
    friends = {(0, 1): 0.6, (0, 2): 0.6, (1, 2): 0.6}
    assert homes(grouped(friends | {(0, 3): -0.3, (1, 3): 0.35}, 4), 4)[3] == "3"
    assert homes(grouped(friends | {(0, 3): -0.3, (1, 3): 0.5, (2, 3): 0.5}, 4), 4)[3] == "0"


def test_a_group_keeps_its_name_when_its_founder_leaves_and_the_founder_gets_another() -> None:
    groups = grouped({(0, 1): 0.3, (0, 2): 0.6, (1, 2): -0.9}, 3)
    assert homes(groups, 3) == ["2", "0", "2"]


def test_what_is_dropped_draws_nobody_any_more() -> None:
    groups = grouped({(0, 1): 0.5}, 2)
    groups.drop([0, 1])
    groups.add(2, "2", {}, 0.1)
    assert groups.home == {2: "2"}


def two_in_one(within: float, across: float, each: int = 4) -> dict[tuple[int, int], float]:
    """Bonds of two halves whose members come by turns."""
    members = range(2 * each)
    return {(a, b): within if a % 2 == b % 2 else across for a in members for b in members if a < b}


def test_a_group_that_has_become_two_is_parted_and_the_older_half_keeps_the_name() -> None:
    groups = grouped(two_in_one(0.7, 0.4), 8, cost=0.3)
    assert homes(groups, 8) == ["0", "0+"] * 4


def test_a_group_whose_halves_are_bound_nearly_as_much_stays_one() -> None:
    assert set(homes(grouped(two_in_one(0.6, 0.5), 8, cost=0.3), 8)) == {"0"}


def test_who_says_too_little_parts_no_group() -> None:
    assert set(homes(grouped(two_in_one(0.7, 0.4), 8, cost=0.2), 8)) == {"0"}


def test_who_is_parted_is_told() -> None:
    groups = grouped(two_in_one(0.7, 0.4), 5, cost=0.3)
    assert set(homes(groups, 5)) == {"0"}
    bonds = {other: bond for (other, one), bond in two_in_one(0.7, 0.4).items() if one == 5}
    assert groups.add(5, "5", bonds, 0.3) == [5, 1, 3]


@given(
    some.dictionaries(
        some.tuples(some.integers(0, 7), some.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        some.floats(-1, 1),
    ),
    some.lists(some.integers(0, 7), unique=True),
    some.sampled_from([0.1, 0.3]),
)
def test_whatever_the_bonds_everyone_has_one_home_and_dropping_leaves_the_rest(
    bonds: dict[tuple[int, int], float], gone: list[int], cost: float
) -> None:
    groups = grouped(bonds, 8, cost)
    before = dict(groups.home)
    assert set(before) == set(range(8))
    groups.drop(gone)
    assert groups.home == {one: home for one, home in before.items() if one not in gone}
