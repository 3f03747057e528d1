"""In which frames a cue is heard: behind a relative clause, of a thing said to be, as the only way, under a law."""

import pytest

from bot.model import Article
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


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("Under the new harbour deal, crews must leave the quay.", "harbour deal"),
        ("The Harbour Board signed an order on the ferries. Ferries must carry life rafts.", "Harbour Board"),
    ],
)
def test_a_rule_without_a_voice_is_its_lawgivers(reader: Reader, text: str, holder: str) -> None:
    kind, whose, *_ = only(reader, text)
    assert (kind, whose) == ("demand", holder)
    assert reader.read(Article(text)).conditions[0].stance == "rule"


def test_what_we_must_do_is_no_law(reader: Reader) -> None:
    assert stated(reader, "The Harbour Board signed an order on the ferries. We must be kind.") == []


def test_what_must_be_in_a_column_is_its_writers_own(reader: Reader) -> None:
    column = "The sea was grey and the boats lay still that day. " * 30
    assert stated(reader, f"The Harbour Board signed an order on the ferries. {column}Ferries must be loved.") == []


def test_what_a_court_says_cannot_be_is_told_whole(reader: Reader) -> None:
    text = "The Supreme Court of Ostrand said that a port cannot be sold by its tenants."
    assert only(reader, text)[3] == "a port cannot be sold by its tenants"
    assert stated(reader, "Mara Lind said that a port cannot be sold by its tenants.") == []


def test_the_reason_they_refuse_tells_that_they_do(reader: Reader) -> None:
    text = "Mara Lind said the reason Otto Brandt is refusing to leave the quay is fear."
    assert only(reader, text)[0] == "refusal"
    assert stated(reader, "Mara Lind met the people whom the dockers are refusing to name.") == []


def test_what_somebody_has_not_agreed_to_is_refused(reader: Reader) -> None:
    assert only(reader, "The council has not agreed to sell the ferry.")[:3] == ("refusal", "council", "has not agreed")


def test_a_pharmacy_a_city_and_a_jury_act_and_a_bell_does_not(reader: Reader) -> None:
    for doer in ("pharmacy", "city", "jury"):
        assert only(reader, f"The {doer} refused to sell the ferry.")[:3] == ("refusal", doer, "refused")
    assert stated(reader, "The bell refused to ring.") == []


def test_what_cannot_be_granted_is_refused_by_whoever_says_so(reader: Reader) -> None:
    text = "Mara Lind said a second petition cannot be entertained."
    assert only(reader, text)[:4] == ("refusal", "Mara Lind", "cannot", "a second petition cannot be entertained")
    assert stated(reader, "Mara Lind said the figures cannot be confirmed.") == []


def test_who_surrounds_a_hall_to_demand_it_demands_it(reader: Reader) -> None:
    text = "Mara Lind and the dockers surrounded the town hall to call for longer breaks."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "call")


def test_two_needs_of_one_sentence_are_both_told(reader: Reader) -> None:
    text = "“The port needs to close the gate; the council must help,” said Mara Lind."
    assert [cue for _, _, cue, *_ in stated(reader, text)] == ["needs", "must"]
