"""One person under several names, and kin who share one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.reading.named.cast import Cast

CastOf = Callable[[str], Cast]


def _people(cast: Cast) -> dict[str, str | None]:
    text = cast.words.parsed.text
    return {f.name: f.role and f.role.of(text) for f in cast.figures if f.kind == "person"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The board named Martin Reyes, Jr., as its head. Reyes said the port was safe.", "Martin Reyes, Jr."),
        ("Peter Lund, Sr., the mayor, said the port was safe. Lund left at noon.", "Peter Lund, Sr."),
    ],
)
def test_a_generation_after_a_comma_is_part_of_the_name(cast_of: CastOf, text: str, wanted: str) -> None:
    assert list(_people(cast_of(text))) == [wanted]


def test_a_role_follows_a_generation(cast_of: CastOf) -> None:
    assert _people(cast_of("Peter Lund, Sr., the mayor, said the port was safe.")) == {"Peter Lund, Sr.": "mayor"}


def test_a_forename_heard_first_is_its_bearers(cast_of: CastOf) -> None:
    cast = cast_of("Peter Tamm opened the quay. His mother, Ines, wept. Ines Tamm said she was glad of it.")
    assert _people(cast) == {"Peter Tamm": None, "Ines Tamm": "His mother"}


def test_a_forename_of_two_people_is_nobodys_in_advance(cast_of: CastOf) -> None:
    cast = cast_of("Ruth left at noon. Ruth Marsh spoke first. Ruth Brandt spoke next.")
    assert set(_people(cast)) == {"Ruth", "Ruth Marsh", "Ruth Brandt"}


@pytest.mark.parametrize(
    "text",
    [
        "Rasmus al-Tamm fled. He is the son of Hafez al-Tamm. On Monday al-Tamm said he would return.",
        "Rasmus Tamm fled. He demanded answers about his father, Peter Tamm. On Monday Tamm said he would return.",
    ],
)
def test_a_surname_is_not_that_of_a_father_who_is_only_mentioned(cast_of: CastOf, text: str) -> None:
    cast = cast_of(text)
    (verb,) = (t for t in cast.words.parsed.doc if t.text == "said")
    figure = cast.resolve(next(t for t in verb.lefts if t.dep_ == "nsubj"))
    assert figure is not None and figure.name.startswith("Rasmus")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peter Tamm's mom came to the port. Donna Tamm said she was glad.", "Peter Tamm's mom"),
        ("Peter Tamm opened the quay. His mother wept at the gate. Donna Tamm said she was glad.", "His mother"),
        ("Peter Tamm left at noon. “It is a fine quay,” said Donna Tamm, his mother.", "his mother"),
    ],
)
def test_kin_named_later_is_one_person_with_whose_kin_she_is(cast_of: CastOf, text: str, wanted: str) -> None:
    assert _people(cast_of(text)) == {"Peter Tamm": None, "Donna Tamm": wanted}


def test_kin_of_another_gender_is_somebody_else(cast_of: CastOf) -> None:
    cast = cast_of("Ruth Marsh opened the quay. Her father wept at the gate. On Monday, Ana Marsh sang.")
    assert _people(cast)["Ana Marsh"] is None


def test_kin_in_a_list_is_nobodys_role(cast_of: CastOf) -> None:
    assert _people(cast_of("Daniel Tamm, his wife and their son came. He said he was glad."))["Daniel Tamm"] is None


def test_a_surname_spelt_with_another_letter_is_the_same(cast_of: CastOf) -> None:
    cast = cast_of("Ruth Kanowitz opened the quay. On Monday Kranowitz sang there.")
    assert set(_people(cast)) == {"Ruth Kanowitz"}


def test_a_surname_that_somebody_has_is_not_misspelt(cast_of: CastOf) -> None:
    cast = cast_of("Ruth Hansen opened the quay with Peter Hanson. On Monday Hanson sang there.")
    assert [len(f.mentions) for f in cast.figures if f.kind == "person"] == [1, 2]


@pytest.mark.parametrize(
    "text",
    [
        "All of Norland knows the story of Ana Brandt. The Norwegian pilot said she was glad of the new quay.",
        "It was a hard winter for Ana Brandt. The 64-year-old pilot said she was glad of the new quay.",
        "Mayor Ana Brandt opened the quay. Peter Tamm came too. Ostrand's mayor said she was glad of the new quay.",
    ],
)
def test_a_description_by_age_land_or_place_is_the_only_one_it_fits(cast_of: CastOf, text: str) -> None:
    cast = cast_of(text)
    (verb,) = (t for t in cast.words.parsed.doc if t.text == "said")
    figure = cast.resolve(next(t for t in verb.lefts if t.dep_ == "nsubj"))
    assert figure is not None and figure.name == "Ana Brandt"


def test_a_mayor_of_another_port_is_somebody_else(cast_of: CastOf) -> None:
    cast = cast_of("Vellstad mayor Ana Brandt opened the quay. Ostrand's mayor said nothing.")
    assert [len(f.mentions) for f in cast.figures if f.name == "Ana Brandt"] == [1]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ostrand, Norway Harbour pilots rejected the plan. Ana Brandt was glad.", ["Harbour pilots", "Ana Brandt"]),
        ("Ostrand, Norway Fighting went on as Ana Brandt met the pilots.", ["Ana Brandt", "pilots"]),
    ],
)
def test_the_country_that_ends_a_dateline_is_nobody(cast_of: CastOf, text: str, wanted: list[str]) -> None:
    assert [f.name for f in cast_of(text).figures] == wanted
