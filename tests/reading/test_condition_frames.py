"""In which frames a cue is heard: behind a relative clause, of a thing said to be, as the only way."""

import pytest

from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The board has asked Mara Lind, whose term ends in May, to sell the ferry.", "sell the ferry"),
        ("Mara Lind urged Otto Brandt, the mayor of Ostrand, to sell the ferry.", "sell the ferry"),
        ("Mara Lind warned Ostrand dockers Monday not to sail.", "not to sail"),
    ],
)
def test_more_may_be_told_of_those_who_are_asked_before_what_they_are_asked(
    reader: Reader, text: str, asked: str
) -> None:
    kind, _, _, _, condition = only(reader, text)
    assert kind == "demand"
    assert condition is not None
    assert condition.endswith(asked)


def test_a_shop_may_ask_somebody_and_a_wave_may_not(reader: Reader) -> None:
    assert only(reader, "The bakery is asking the port to return the flour.")[:3] == ("demand", "bakery", "asking")
    assert stated(reader, "The growth of the town encourages dockers to build new quays.") == []


def test_a_remark_and_a_stance_are_said_by_somebody(reader: Reader) -> None:
    text = "Dockers cheered Mara Lind’s remark that the old quay should be closed."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "should")


def test_what_is_said_to_be_a_thing_that_must_be_done_must_be_done(reader: Reader) -> None:
    text = "Mara Lind believes that noise is a nuisance that must be ended by the council."
    assert only(reader, text)[:4] == ("demand", "Mara Lind", "must", "noise")
    assert stated(reader, "Mara Lind said the sum that should be paid was small.") == []


def test_agreeing_on_a_need_states_it(reader: Reader) -> None:
    text = "“We agreed on the need to repair the northern sea wall,” said Mara Lind."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "need")


@pytest.mark.parametrize(
    ("text", "outcome", "condition"),
    [
        (
            "“The only way to save the market is to repair the wall,” said Mara Lind.",
            "save the market",
            "repair the wall",
        ),
        ("Mara Lind said a new wall was the only way to save the market.", "save the market", "a new wall"),
    ],
)
def test_the_only_way_is_a_condition(reader: Reader, text: str, outcome: str, condition: str) -> None:
    assert only(reader, text) == ("condition", "Mara Lind", "only way", outcome, condition)


def test_one_of_many_ways_is_no_condition(reader: Reader) -> None:
    assert stated(reader, "“A good way to save the market is to repair the wall,” said Mara Lind.") == []
