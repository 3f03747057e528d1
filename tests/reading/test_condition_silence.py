"""What looks like a demand, a refusal, an offer or a condition, and is only foretold, thought of or told in passing."""

import pytest

from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind said the crews would not come back.",  # others, of whom she only says so
        "“The port will probably support the sale,” said Mara Lind.",
        "“If the crews leave, it is likely that they will go to Vell,” said Mara Lind.",
        "The port is unlikely to oppose the sale.",
        "“The ferry could sink if the storm comes,” said Mara Lind.",
    ],
)
def test_what_is_foretold_is_nobodys_position(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind asked how many boats the port will fund.",
        "Mara Lind told them what she would do if the ferry was sold.",
    ],
)
def test_what_is_asked_or_left_open_is_not_stated(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind took the stage to demand a new sea wall.",
        "Mara Lind spoke of the crews who oppose the sale.",
        "Otto Brandt saw no evidence to order the crews to stay.",
    ],
)
def test_a_purpose_and_a_clause_that_tells_which_are_told_in_passing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_those_who_march_to_demand_it_do_demand_it(reader: Reader) -> None:
    text = "Dockers marched through Ostrand to demand a new sea wall."
    assert only(reader, text) == ("demand", "Dockers", "demand", None, "a new sea wall")


def test_leaders_and_bodies_are_spoken_for(reader: Reader) -> None:
    text = "Mara Lind said the leaders could not accept the offer."
    assert only(reader, text)[2:4] == ("could not", "accept the offer")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind said debates required patience.",
        "The port did not answer Mara Lind’s request for comment.",
        "“It should be noted that the ferry is old,” said Mara Lind.",
        "“We have no reason to believe that the ferry is safe,” said Mara Lind.",
        "Barring a storm, the ferry will sail, said Mara Lind.",
    ],
)
def test_ways_of_speaking_demand_and_refuse_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_a_thing_may_require_somebody_to_act(reader: Reader) -> None:
    text = "Mara Lind said the storm required the crews to stay ashore."
    assert only(reader, text) == ("demand", "Mara Lind", "required", None, "the crews to stay ashore")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind will decide what money should be spent, said Otto Brandt.",
        "Mara Lind did not say how much she is willing to pay.",
        "Mara Lind said it was not clear if the ferry would sail.",
        "“I cannot give you the number without a survey,” said Mara Lind.",
    ],
)
def test_an_open_question_states_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind said the crews went free in exchange for the boats.",
        "“What I did was unacceptable,” said Mara Lind.",
        "Mara Lind said the wedding would not only please the town.",
        "Mara Lind called the captain out for his debts.",
    ],
)
def test_what_is_over_or_more_than_that_is_not_refused(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_a_plan_told_in_passing_lays_nothing_down_later(reader: Reader) -> None:
    text = (
        "The ferry is old. It was built in Vell. Many have sailed on it. Mara Lind unveiled a plan to sell it. "
        "The town has changed. If the harbour freezes, the crews would have to stay."
    )
    assert [s[2] for s in stated(reader, text)] == ["plan"]


@pytest.mark.parametrize(
    "text",
    [
        "“It is not that we need new ferries,” said Mara Lind.",
        "“The port cannot tell the crews that they have to stay,” said Mara Lind.",
    ],
)
def test_what_is_said_under_not_is_not_demanded(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_what_is_not_all_is_stated_all_the_same(reader: Reader) -> None:
    text = "“It is not merely that the port must mend the wall,” said Mara Lind."
    assert only(reader, text)[:3] == ("demand", "Mara Lind", "must")


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind would not comment on the fares.",
        "The port would not say when the ferry would sail.",
        "Mara Lind could not comment on the sale.",
        "Otto Brandt, who would not be drawn on the sale, left.",
        "Mara Lind said she was not going to elaborate.",
        "The port declined to disclose the price.",
        "Mara Lind declined to answer questions.",
        "The port chose not to comment on the sale.",
        "Mara Lind is unwilling to talk about the sale.",
        "Mara Lind is not ready to speak to reporters.",
        "The port has no plans to comment on the sale.",
        "Mara Lind repeated her refusal to comment on the sale.",
        "The port will not be commenting on the sale.",
        "Mara Lind turned down requests for an interview.",
    ],
)
def test_who_tells_nothing_refuses_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mara Lind rejected the paper’s account.",
        "The port has rejected this version of the talks.",
        "Mara Lind objected to his portrayal of the crews.",
        "Mara Lind ruled out any suggestion that the ferry was unsafe.",
        "Mara Lind repeated her rejection of the story.",
    ],
)
def test_who_denies_what_is_told_refuses_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mara Lind would not discuss a sale of the ferry.", "discuss a sale of the ferry"),  # or bargain over it
        ("Mara Lind refused to answer their letters.", "answer their letters"),
        ("Mara Lind said she would not talk to the port.", "talk to the port"),
        ("Mara Lind refused to name a captain.", "name a captain"),
    ],
)
def test_who_does_not_bargain_or_openly_refuses_does_refuse(text: str, found: str, reader: Reader) -> None:
    assert only(reader, text)[3] == found
