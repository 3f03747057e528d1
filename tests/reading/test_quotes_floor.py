"""Who has the floor: whom a pronoun, a description or a role means where it speaks."""

from collections.abc import Callable

import pytest

from bot.model import Quote

QuotesOf = Callable[[str], list[Quote]]


def names(quotes: list[Quote]) -> list[str | None]:
    return [q.speaker.name if q.speaker else None for q in quotes if q.kind != "indirect"]


@pytest.mark.parametrize(
    "before",
    [
        "The quay has sunk by an inch since May, according to Ana Brandt, a surveyor.",
        "Ana Brandt was elected in May with the votes of the dockers.",
        "Ana Brandt, of Vell, called for a full inquiry.",
    ],
)
def test_who_is_cited_or_chosen_takes_the_floor(before: str, quotes_of: QuotesOf) -> None:
    text = f"“The port will stay shut,” Ines Oduya said.\n\n{before}\n\n“It was never safe to land there,” she said."
    assert names(quotes_of(text)) == ["Ines Oduya", "Ana Brandt"]


def test_a_new_description_means_who_acted_before(quotes_of: QuotesOf) -> None:
    text = "It is wrong, according to Ana Brandt.\n\n“It was never safe to land there,” the former harbour pilot said."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_name_after_what_the_description_tells_of_is_the_speaker(quotes_of: QuotesOf) -> None:
    text = "A survey found the quay to be “in very poor shape”, according to its vice president for Vell, Ana Brandt."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_who_is_described_first_in_a_text_is_who_speaks_next(quotes_of: QuotesOf) -> None:
    text = (
        "The Ostrand pilot who was hurt on Monday told a court that he was “lucky to be alive”.\n\n"
        "Samuel Oduya said the ferry had come out of the fog."
    )
    assert names(quotes_of(text)) == ["Samuel Oduya"]


def test_what_an_office_tells_that_somebody_said_is_that_ones(quotes_of: QuotesOf) -> None:
    text = "Samuel Oduya rang the port and said, “I will sink every ferry you have,” the Harbour Board said."
    assert names(quotes_of(text)) == ["Samuel Oduya"]


@pytest.mark.parametrize(
    "line", ["‘Nobody was on the bridge’.", "'Nobody was on the bridge'.", '"Nobody was on the bridge".']
)
def test_a_line_between_marks_before_its_stop_is_a_heading(line: str, quotes_of: QuotesOf) -> None:
    text = f"Ana Brandt said the ferry came fast.\n\n{line}\n\nThe captain was not seen."
    assert names(quotes_of(text)) == []


def test_a_resolution_is_theirs_who_approved_it(quotes_of: QuotesOf) -> None:
    text = "The resolution approved by the Ostrand Council is short. “The port shall stay open,” the resolution said."
    assert names(quotes_of(text)) == ["Ostrand Council"]


def test_it_is_the_paper_that_spoke_before(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt released a report. Vell Shipping was sad. The report said so. It called it “past repair by now”."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_it_is_a_paper_of_nobody_known_by_its_own_words(quotes_of: QuotesOf) -> None:
    text = "A letter was found in the hall. The letter warned of storms. It called the quay “past all repair by now”."
    assert names(quotes_of(text)) == ["The letter"]


def test_what_traces_indicate_is_said_by_who_tells_it(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt said traces indicated that the ferry was “going far too fast for the fog”."
    assert names(quotes_of(text)) == ["Ana Brandt"]


@pytest.mark.parametrize(
    "text", ["I call our port an “enriched and lively harbour”.", "I never think, “It is dark already.”"]
)
def test_the_writers_own_words_are_no_quotes(text: str, quotes_of: QuotesOf) -> None:
    assert names(quotes_of(text)) == []


def test_of_two_subjects_a_person_speaks(quotes_of: QuotesOf) -> None:
    text = "Ostrand, Vell On a visit to Ostrand, Vell, Ana Brandt called the harbour “the greatest show on water”."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_tweets_that_went_from_one_thing_to_another_are_their_owners(quotes_of: QuotesOf) -> None:
    text = "Samuel Oduya was glad. Ana Brandt’s tweets went from anger (“We cannot let this happen now”) to calm."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_directive_to_do_something_is_theirs_who_gave_it(quotes_of: QuotesOf) -> None:
    text = "Ines Oduya hated the directive from Ana Brandt to “shut every single gate now”."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_longer_tag_after_a_question_names_the_speaker(quotes_of: QuotesOf) -> None:
    text = "Ines Oduya lost. “Will there ever be a ferry to Vell again?” The board’s Ana Brandt wrote. “Surely not.”"
    assert names(quotes_of(text))[0] == "Ana Brandt"


@pytest.mark.parametrize(
    "before",
    [
        "Ana Brandt disputed reports of a leak. Her office put the number lower.",
        "The plan of Samuel Oduya drew a sharp response from Ana Brandt, a member of the council.",
        "The port was shut after a fine that drew sharp criticism from Ana Brandt.",
    ],
)
def test_who_owns_what_acts_and_who_answers_it_have_the_floor(before: str, quotes_of: QuotesOf) -> None:
    text = f"“The port will stay shut,” Ines Oduya said.\n\n{before}\n\n“It was never safe to land there,” she said."
    assert names(quotes_of(text)) == ["Ines Oduya", "Ana Brandt"]


def test_a_name_of_both_men_and_women_is_hers_who_alone_has_spoken(quotes_of: QuotesOf) -> None:
    text = "Samuel Oduya tells me that the sea is cold. She tells me it will be “far colder by the spring”."
    assert names(quotes_of(text)) == ["Samuel Oduya"]


def test_what_is_cited_at_the_start_of_a_sentence_does_not_speak(quotes_of: QuotesOf) -> None:
    text = "Citing safety “on a deeply crowded quay,” Ana Brandt decided to shut the port."
    assert names(quotes_of(text)) == ["Ana Brandt"]


def test_a_paragraph_of_nothing_but_a_quote_is_whose_spoke_up_to_three_before(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt said the sea was cold.\n\nThe quay was shut.\n\n“No ferry will sail this year from Ostrand.”"
    assert names(quotes_of(text)) == ["Ana Brandt"]
