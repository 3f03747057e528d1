"""A whole article's conditions, and texts that must not harm."""

import pytest

from bot.model import Article
from bot.reading.brief import Reader
from tests.reading.conditions_found import stated

QUARREL = """The Dockers' Union gives no sign of being ready to reopen the strait, Piet Dahl, spokesman of the \
Harbour Board, has said.

The Harbour Board has often said it is open to a meeting about the strait, provided both respect the contract of 1931. \
However, in the spring the union's leader Irena Moll signed an order banning all talks with the present directors.

Moll has also ruled out any payment to the board, and insisted that any settlement must include a guarantee for the \
ferries.

The Harbour Board has ruled out any lease of the lighthouse. It maintains that the quarrel can only end when its \
wishes, among them free passage, are met. It has also signalled that it would lift the blockade and open the harbour \
once the union withdraws its boats from the reef."""


def test_a_quarrel_is_read_to_the_last_condition(reader: Reader) -> None:
    board, moll = "Harbour Board", "Irena Moll"
    assert stated(reader, QUARREL) == [
        (
            "condition",
            board,
            "provided",
            "it is open to a meeting about the strait",
            "both respect the contract of 1931",
        ),
        ("refusal", moll, "banning", "all talks with the present directors", None),
        ("refusal", moll, "ruled out", "any payment to the board", None),
        ("demand", moll, "must", "any settlement", "include a guarantee for the ferries"),
        ("refusal", board, "ruled out", "any lease of the lighthouse", None),
        ("condition", board, "when", "the quarrel can only end", "its wishes, among them free passage, are met"),
        (
            "condition",
            board,
            "once",
            "it would lift the blockade and open the harbour",
            "the union withdraws its boats from the reef",
        ),
    ]


def test_spans_are_words_of_the_text_and_ranks_count_from_nought(reader: Reader) -> None:
    found = reader.read(Article(QUARREL)).conditions
    for condition in found:
        for span in (condition.cue, condition.outcome, condition.condition):
            assert span is None or (
                0 <= span.start < span.end <= len(QUARREL) and span.of(QUARREL).strip() == span.of(QUARREL)
            )
    assert sorted(c.rank for c in found) == list(range(len(found)))
    shown = [c.rank for c in found if c.shown]
    assert max(shown) < min((c.rank for c in found if not c.shown), default=len(found))


def test_what_is_told_in_full_weighs_more_than_a_word_of_speech(reader: Reader) -> None:
    text = "“We will not pay for it,” said Mara Lind. Mara Lind urged the council to reopen the northern gate by May."
    assert [c.rank for c in reader.read(Article(text)).conditions if c.shown] == [1, 0]


def test_an_empty_text_states_nothing(reader: Reader) -> None:
    assert reader.read(Article("")).conditions == ()


@pytest.mark.parametrize("words", ["The port must go and ", "will not ", "demand for the call ", "if it is "])
def test_words_without_end_are_read_in_good_time(words: str, reader: Reader) -> None:
    text = words * 400
    assert all(c.cue.end <= len(text) for c in reader.read(Article(text)).conditions)
