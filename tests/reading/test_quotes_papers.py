"""A ruling, a document or a letter speaks for whoever made it."""

from collections.abc import Callable

from bot.model import Quote

QuotesOf = Callable[[str], list[Quote]]


def last_name(quotes: list[Quote]) -> str | None:
    speaker = quotes[-1].speaker
    return speaker.name if speaker else None


def test_a_ruling_is_the_court_s(quotes_of: QuotesOf) -> None:
    text = (
        "The Ostrand Supreme Court kept the gate shut on Friday, Judge Ana Brandt wrote in the decision.\n\n"
        "The crews were not amused.\n\n“No gate is ours to open,” the decision said."
    )
    assert last_name(quotes_of(text)) == "Ostrand Supreme Court"


def test_a_document_is_the_paper_told_of_first(quotes_of: QuotesOf) -> None:
    text = (
        "The quay may be shut, according to a Harbour Board memo.\n\nIn a statement Ana Brandt laughed.\n\n"
        "The document said the board “can do as it likes with the quay.”"
    )
    assert last_name(quotes_of(text)) == "Harbour Board"


def test_somebody_who_is_told_of_only_as_the_maker_speaks(quotes_of: QuotesOf) -> None:
    text = (
        "The oil came from the ferry, according to a report released by a board-appointed panel of experts.\n\n"
        "Nobody was surprised.\n\n“The hull was never looked at in years,” the report said."
    )
    assert last_name(quotes_of(text)) == "board-appointed panel of experts"


def test_a_statement_of_nobody_s_is_the_body_s_that_acts_before_it(quotes_of: QuotesOf) -> None:
    text = (
        "The mayor laughed.\n\nThe Harbour Board has raised its alert to red.\n\n"
        "“Skippers should stay at home this week,” says the statement."
    )
    assert last_name(quotes_of(text)) == "Harbour Board"


def test_a_report_in_a_newspaper_is_the_newspaper_s(quotes_of: QuotesOf) -> None:
    text = "“The tide will not wait for anybody,” said a report in the Ostrand Daily Herald, a newspaper."
    assert last_name(quotes_of(text)) == "Ostrand Daily Herald"


def test_a_thing_that_is_no_paper_says_nothing(quotes_of: QuotesOf) -> None:
    (quote,) = quotes_of(
        "The gates stood open. The pattern of damage suggests “a lasting want of care in the harbour’s repair.”"
    )
    assert quote.speaker is None


def test_a_few_words_that_a_thing_carries_are_no_speech(quotes_of: QuotesOf) -> None:
    assert not quotes_of("In the harbour such a gate has shown “a pilot’s patience” before.")


def test_one_side_of_a_case_speaks(quotes_of: QuotesOf) -> None:
    text = "The case began on Monday. The defence insisted that he “never meant anybody any harm at all.”"
    assert last_name(quotes_of(text)) == "The defence"


def test_somebody_without_a_name_whom_no_list_has_speaks(quotes_of: QuotesOf) -> None:
    text = "The hall was full. A heckler in the gallery yelled that the mayor “has sold the quay to the dredgers.”"
    assert last_name(quotes_of(text)) == "A heckler"
