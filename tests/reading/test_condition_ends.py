"""What stands outside what is demanded, refused, offered or tied: purposes, times, reasons, who says so."""

import pytest

from bot.reading.brief import Reader
from tests.reading.conditions_found import only


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Mara Lind urged the council of the town to ensure the fares stay low.",
            "the council of the town to ensure the fares stay low",
        ),
        (
            "Mara Lind called on the council of the town to ensure the fares stay low.",
            "the council of the town to ensure the fares stay low",
        ),
    ],
)
def test_what_somebody_is_told_to_ensure_is_no_purpose(reader: Reader, text: str, what: str) -> None:
    assert only(reader, text)[3:] == (None, what)


@pytest.mark.parametrize(
    ("text", "outcome", "what"),
    [
        (
            "Mara Lind called for stricter controls on the quay to ensure the fares stay low.",
            "ensure the fares stay low",
            "stricter controls on the quay",
        ),
        ("Mara Lind said the crews need help to avoid the storm.", "avoid the storm", "help"),
        ("Mara Lind said more must be done to end the thefts.", "end the thefts", "more must be done"),
    ],
)
def test_what_a_thing_is_needed_for_is_the_outcome(reader: Reader, text: str, outcome: str | None, what: str) -> None:
    assert only(reader, text)[3:] == (outcome, what)


def test_a_purpose_is_not_offered(reader: Reader) -> None:
    text = "Mara Lind promised to pay two million to prevent a strike."
    assert only(reader, text)[3] == "pay two million"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The council banned night ferries in 2004.", "night ferries"),
        ("The council rejected the loan due to alarm over the fares.", "the loan"),
        ("The council rejected the loan amid alarm over the fares.", "the loan"),
        ("The council barred two captains for posting a letter on the quay.", "two captains"),
        ("The council rejected a new ferry in the wake of the storm.", "a new ferry"),
        ("Mara Lind refused to pay the crews since the storm of last year.", "pay the crews"),
    ],
)
def test_when_and_why_it_was_refused_is_not_what(reader: Reader, text: str, what: str) -> None:
    assert only(reader, text)[3] == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Crews should know the tides of the strait, Mara Lind says, and stay near the quay.",
            "know the tides of the strait",
        ),
        (
            "Ferries should carry two rafts for each cabin, according to a statement of Mara Lind.",
            "carry two rafts for each cabin",
        ),
    ],
)
def test_a_clause_ends_where_it_is_told_who_says_so(reader: Reader, text: str, what: str) -> None:
    assert only(reader, text)[4] == what


def test_a_clause_that_tells_which_is_left_out_behind_a_mark(reader: Reader) -> None:
    text = "Mara Lind wants the port replaced by a “people's council,” which would be chosen by the crews."
    assert only(reader, text)[4] == "the port replaced by a “people's council,”"


def test_a_comparison_goes_on_and_a_reason_does_not(reader: Reader) -> None:
    text = "Mara Lind demanded that the boats be as safe as they can be made."
    assert only(reader, text)[4] == "the boats be as safe as they can be made"
    text = "“Work on the wall should not be stopped suddenly as the boats were full,” said Mara Lind."
    assert only(reader, text)[4] == "Work on the wall should not be stopped suddenly"


def test_a_clause_goes_on_behind_a_pair_of_dashes(reader: Reader) -> None:
    text = "The union urged the port “to take concrete steps – as asked by the council – to end the strike”."
    assert only(reader, text)[4] == "the port “to take concrete steps – as asked by the council – to end the strike”"


def test_a_passive_with_a_long_subject_is_parted(reader: Reader) -> None:
    text = "Warnings issued by the new harbour office of the port must be treated as orders, said Mara Lind."
    warnings = "Warnings issued by the new harbour office of the port"
    assert only(reader, text)[3:] == (warnings, "be treated as orders")


@pytest.mark.parametrize(
    ("text", "outcome", "condition"),
    [
        ("The council has promised to repeal the law if elected.", "repeal the law", "elected"),
        ("The council voted to pay the crews as long as they sail to Vell.", "pay the crews", "they sail to Vell"),
    ],
)
def test_what_is_resolved_under_a_condition(reader: Reader, text: str, outcome: str, condition: str) -> None:
    assert only(reader, text)[3:] == (outcome, condition)


@pytest.mark.parametrize(
    ("text", "outcome", "condition"),
    [
        (
            "“If they attack the port,” Mara Lind said, “we will close the strait.”",
            "we will close the strait",
            "they attack the port",
        ),
        (
            "“We will close the strait,” Mara Lind said, “if they attack the port.”",
            "We will close the strait",
            "they attack the port",
        ),
        ("“We will not talk,” said Mara Lind, “unless the crews return.”", "talk", "the crews return"),
        (
            "If the council sells the ferry, “we will not pay the crews,” said Mara Lind.",
            "we will not pay the crews",
            "the council sells the ferry",
        ),
    ],
)
def test_the_halves_of_a_condition_may_be_two_pieces_of_speech(
    reader: Reader, text: str, outcome: str, condition: str
) -> None:
    found = only(reader, text)
    assert found[1] == "Mara Lind"
    assert found[3:] == (outcome, condition)
