"""Speech without marks: kept where the parse is plain, left out where it is not."""

import pytest

from bot.model import Article, Quote
from bot.reading.brief import Reader


def reported(reader: Reader, text: str) -> list[Quote]:
    return [q for q in reader.read(Article(text)).quotes if q.kind == "indirect"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "Ana Brandt said that the harbour would stay shut until May.",
            "the harbour would stay shut until May",
        ),
        ("The harbour will stay shut until May, Ana Brandt said.", "The harbour will stay shut until May"),
        (
            "Ana Brandt warned on Monday the ferries could be late for weeks.",
            "the ferries could be late for weeks",
        ),
    ],
)
def test_a_clause_that_somebody_says_is_indirect_speech(text: str, clause: str, reader: Reader) -> None:
    (quote,) = reported(reader, text)
    assert quote.span.of(text) == clause
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Brandt"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Brandt did not say that the harbour would stay shut.",
        "Ana Brandt said goodbye to the old harbour of Ostrand.",
        "Ana Brandt may say that the harbour is going to stay shut.",
        "They explained how the harbour of Ostrand was ever dug.",
        "Ana Brandt said it would.",
        "Ana Brandt said the harbour would be “a place of ghosts and gulls” by then.",
    ],
)
def test_what_is_denied_short_or_quoted_is_not(text: str, reader: Reader) -> None:
    assert reported(reader, text) == []


def test_indirect_speech_ranks_after_what_is_quoted(reader: Reader) -> None:
    text = (
        "Ana Brandt said that the harbour of Ostrand would stay shut until May.\n\n"
        "“The harbour of Ostrand will stay shut until May,” Ana Brandt said."
    )
    quotes = reader.read(Article(text)).quotes
    assert [(q.kind, q.rank) for q in quotes] == [("indirect", 1), ("direct", 0)]
