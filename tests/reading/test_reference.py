"""Pronouns and nouns point at the right figure, or at nobody."""

from collections.abc import Callable

import pytest

from bot.reading.named.cast import Cast

CastOf = Callable[[str], Cast]


def meant(cast: Cast, word: str, time: int = -1) -> str | None:
    """The name of the figure that a word means: the last of its kind, or that of number `time`."""
    tokens = [t for t in cast.words.parsed.doc if t.text == word]
    found = cast.resolve(tokens[time])
    return found.name if found else None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Ines Brandt met Samuel Oduya. She said the talks went well.", "She", "Ines Brandt"),
        ("Ines Brandt met Samuel Oduya. He said the talks went well.", "He", "Samuel Oduya"),
        ("Samuel Oduya has met Peter Lindgren. He said the talks went well.", "He", "Samuel Oduya"),
        ("The plan of Peter Lindgren failed. Samuel Oduya had opposed it. He was right.", "He", "Samuel Oduya"),
        ("Vell Shipping has cut its prices. It said the harbour was too dear.", "It", "Vell Shipping"),
        ("Teachers marched to the port. They said the school must stay.", "They", "Teachers"),
        ("Mayor Ines Brandt and many skippers went to Ostrand. They want more boats.", "They", "Ines Brandt"),
        ("Mayor Ines Brandt and her deputies went to Ostrand. They want more boats.", "They", "deputies"),
    ],
)
def test_a_pronoun_means_the_last_fitting_subject(cast_of: CastOf, text: str, word: str, name: str) -> None:
    assert meant(cast_of(text), word) == name


def test_a_name_in_a_quote_is_not_in_mind_outside_it(cast_of: CastOf) -> None:
    text = "Samuel Oduya spoke on Monday. “Peter Lindgren is a great friend of this port,” he said."
    assert meant(cast_of(text), "he") == "Samuel Oduya"


def test_nobody_is_the_object_of_his_own_deed(cast_of: CastOf) -> None:
    text = "Peter Lindgren left the room. Samuel Oduya followed him."
    assert meant(cast_of(text), "him") == "Peter Lindgren"


def test_a_pronoun_with_nobody_before_it_means_nobody(cast_of: CastOf) -> None:
    assert meant(cast_of("He closed the harbour on Monday."), "He") is None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (
            "Kremlin spokesman Dmitry Orlov met the press. Ines Brandt listened. The spokesman said no.",
            "spokesman",
            "Dmitry Orlov",
        ),
        ("Education Secretary Ruth Marsh spoke. The minister said schools would stay open.", "minister", "Ruth Marsh"),
        ("Samuel Oduya opened the port. The mayor said it was a good day.", "mayor", "Samuel Oduya"),
        ("Tory leader James Firth met shadow chancellor Paul Dean. The Tory leader was glad.", "leader", "James Firth"),
        ("Chancellor Ann Reid met shadow chancellor Paul Dean. The chancellor was glad.", "chancellor", "Ann Reid"),
        (
            "Ann Reid spoke after Robert Hale’s victory. The Republican has vowed to dredge.",
            "Republican",
            "Robert Hale",
        ),
        ("Lee Baker, 36, won the race. “It was hard,” said the 36-year-old.", "old", "Lee Baker"),
        (
            "The Harbour Commission met on Monday. The commission said it would rule.",
            "commission",
            "Harbour Commission",
        ),
        ("Vell Shipping lost a ship. The company said nobody was hurt.", "company", "Vell Shipping"),
    ],
)
def test_a_noun_with_an_article_points_back(cast_of: CastOf, text: str, word: str, name: str) -> None:
    assert meant(cast_of(text), word) == name


def test_a_spokeswoman_without_a_name_speaks_for_her_body(cast_of: CastOf) -> None:
    assert meant(cast_of("A spokeswoman for Vell Shipping said the port was safe."), "spokeswoman") == "Vell Shipping"
    assert meant(cast_of("A Vell Shipping spokesman said the port was safe."), "spokesman") == "Vell Shipping"


def test_one_who_speaks_for_a_person_is_himself(cast_of: CastOf) -> None:
    cast = cast_of("Ines Brandt's official spokesman said she would stay. He would say no more.")
    assert meant(cast, "He") == "Ines Brandt's official spokesman"


def test_ministers_are_the_government(cast_of: CastOf) -> None:
    cast = cast_of("The government has cut the grant. Last night ministers said it was too dear.")
    assert meant(cast, "ministers") == "government"


def test_a_role_beside_a_name_is_its_bearer(cast_of: CastOf) -> None:
    cast = cast_of("Samuel Oduya, mayor of Ostrand, said the port would open.")
    assert meant(cast, "mayor") == "Samuel Oduya"


def test_a_group_is_one_however_it_is_counted(cast_of: CastOf) -> None:
    cast = cast_of("Some harbour pilots walked out. Two pilots were hurt. Many pilots said they would stay away.")
    assert [f.name for f in cast.figures] == ["harbour pilots"]


def test_an_office_that_is_held_is_not_the_last_subjects(cast_of: CastOf) -> None:
    cast = cast_of("Samuel Oduya met Mayor Ines Brandt. Samuel Oduya went home. The mayor stayed.")
    assert meant(cast, "mayor") == "Ines Brandt"


def test_an_office_nobody_is_said_to_hold_is_the_foremost_ones(cast_of: CastOf) -> None:
    text = (
        "Samuel Oduya spoke. Samuel Oduya was applauded. Mr Oduya smiled. Mr Oduya left early. "
        "Banker Peter Tamm praised the mayor."
    )
    assert meant(cast_of(text), "mayor") == "Samuel Oduya"


def test_his_party_is_that_of_his_role(cast_of: CastOf) -> None:
    cast = cast_of("The Tories are split. Tory leader James Firth said his party would win.")
    assert meant(cast, "party") == "Tories"


def test_the_norwegian_government_is_norway(cast_of: CastOf) -> None:
    cast = cast_of("Norway closed the strait. The Norwegian government said it was safe.")
    assert meant(cast, "government") == "Norway"


def test_somebodys_doctor_is_not_somebody(cast_of: CastOf) -> None:
    cast = cast_of("Samuel Oduya died peacefully on Monday, his manager said. The manager was in tears.")
    assert meant(cast, "manager") == "his manager"


def test_somebody_described_first_is_the_one_named_by_that_role_later(cast_of: CastOf) -> None:
    cast = cast_of(
        "The port’s envoy to Norway accused the dredgers of lying. Ships waited.\n"
        "The port’s envoy to Norway, Ines Brandt, said so."
    )
    assert meant(cast, "envoy") == "Ines Brandt"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The former commander of Norland’s navy has left. Many wept. The commander, Ana Brandt, is ill.", "commander"),
        ("A pilot of the old ferry has left. The crews wept. It rained. Pilot Ana Brandt smiled.", "pilot"),
        ("Her manager told the paper so. Diller was 95. She smiled, manager Ana Brandt said.", "manager"),
    ],
)
def test_somebody_described_first_is_the_only_one_called_so_later(cast_of: CastOf, text: str, word: str) -> None:
    assert meant(cast_of(text), word, 0) == "Ana Brandt"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Japan’s Prime Minister Ana Brandt met Jan Tamm. Tamm left. The Japanese leader smiled.", "leader"),
        ("Norwegian Foreign Minister Ana Brandt met Jan Tamm. Tamm left. Norway’s foreign minister wept.", "minister"),
    ],
)
def test_an_office_is_known_by_the_land_or_its_people(cast_of: CastOf, text: str, word: str) -> None:
    assert meant(cast_of(text), word) == "Ana Brandt"


def test_somebody_spoken_of_as_known_is_not_named_long_after(cast_of: CastOf) -> None:
    text = "Peter Holm and Jan Tamm slept. The pilot wept. It rained. It snowed. The sea froze. Pilot Ana Brandt woke."
    assert meant(cast_of(text), "pilot") != "Ana Brandt"


def test_a_wife_who_is_only_told_of_is_not_whom_a_noun_means_next(cast_of: CastOf) -> None:
    text = "Samuel Oduya has left the port. His wife is still being sought.\n\nThe pilot wept about it."
    assert meant(cast_of(text), "pilot") == "Samuel Oduya"


def test_somebody_described_first_is_the_next_who_acts_without_a_role(cast_of: CastOf) -> None:
    cast = cast_of("A witness to the fire has told of his fear. “We ran,” Samuel Oduya told reporters by telephone.")
    assert meant(cast, "witness") == "Samuel Oduya"


def test_a_source_is_nobody_who_is_named_next(cast_of: CastOf) -> None:
    cast = cast_of("A port official has confirmed the fire. Ines Brandt slept through it.")
    assert meant(cast, "official") == "port official"


def test_a_description_that_goes_on_otherwise_is_another(cast_of: CastOf) -> None:
    cast = cast_of("A leader of the pilots’ union praised the plan. Port Leader Samuel Oduya did not.")
    assert meant(cast, "leader") == "leader"
