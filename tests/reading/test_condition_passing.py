"""What has the words of a demand, a refusal, an offer or a threat, and states none."""

import pytest

from bot.reading.brief import Reader
from tests.reading.conditions_found import only, stated


def silent(*texts: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", texts)


@silent(
    "The council said Mara Lind’s request for a delay was not needed.",
    "A rejection of the sale by the crews turned into a strike.",
)
def test_a_noun_of_which_something_else_is_told_states_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "Mara Lind declined to respond to a list of questions.",
    "A sailor who did not wish to be named saw the ferry.",
    "The ministry refused to give more details.",
)
def test_what_reporters_are_not_told_is_no_refusal(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "Otto Brandt threatened to kill her, Mara Lind said.",
)
def test_a_crime_that_is_told_is_no_threat(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "A survey by the port found that 60% of voters oppose the sale.",
)
def test_a_share_of_those_asked_lays_nothing_down(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "“They will need lorries for the cranes,” said Mara Lind.",
    "Mara Lind felt it necessary to leave.",
    "Mara Lind said nothing was worse than having to wait.",
    "“I don’t want them to suffer,” said Mara Lind.",
    "Mara Lind said they’d never seen such a ferry.",
)
def test_what_will_be_used_felt_or_wished_is_not_demanded(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "Gardeners recommend you choose a fern for the kitchen.",
    "The experts advise you to wait for spring.",
)
def test_advice_to_the_reader_is_nobodys_demand(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


@silent(
    "“If you sail at night, you see the rocks,” said Mara Lind.",
    "Mara Lind said that if she were a sailor, she would leave.",
)
def test_what_holds_of_anybody_or_is_only_supposed_is_foretold(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_if_she_were_to_win_is_meant(reader: Reader) -> None:
    text = "Mara Lind said she would sell the ferry if she were to win."
    assert only(reader, text)[:3] == ("condition", "Mara Lind", "if")


@silent(
    "“We wanted the port to change,” said Mara Lind.",
    "The guard told her to move on.",
    "Otto Brandt agreed to speak about the ferry.",
)
def test_what_a_person_has_done_or_a_speaker_tells_of_is_no_offer_or_demand(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []


def test_a_speaker_who_has_asked_for_it_still_asks(reader: Reader) -> None:
    assert only(reader, "“We have asked the port to change,” said Mara Lind.")[:3] == ("demand", "Mara Lind", "asked")


@silent(
    "Mara Lind said voters were ready to see new faces.",
    "The crews are prepared to die.",
    "The nation will reject a new tax.",
    "Sailors are not good at committing to one ferry.",
    "“We should be quite concerned,” said Mara Lind.",
    "“This should not be seen as a defeat,” said Mara Lind.",
    "“The crews will have to adapt to it,” said Mara Lind.",
    "“If the crews stay away, that means a long winter,” said Mara Lind.",
    "“If we build faster than they do, we win the race,” said Mara Lind.",
    "“There is no reason to suspect a leak,” said Mara Lind.",
)
def test_a_readiness_or_a_feeling_offers_and_demands_nothing(text: str, reader: Reader) -> None:
    assert stated(reader, text) == []
