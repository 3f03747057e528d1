"""A link opens the original at the very words, wherever else they may stand on the page."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from bot.chat.fragment import LONGEST, Fragments
from bot.model import Article, Span

TEXT = (
    "The board met on Tuesday. The board met again, and nobody on it would say what the well-known plan was for.\n"
    "“No way out,” said Ada Moor, 5% poorer, and left.\n"
    "“No way out,” said Pol Andersen, who stayed until the lamps went out and the last ferry had sailed."
)
URL = "https://herald.example/board"


def directive(words: str, *, last: bool = False, title: str = "") -> str:
    start = TEXT.rindex(words) if last else TEXT.index(words)
    return Fragments(Article(TEXT, URL, title)).directive(Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The board met on Tuesday.", "The board met on Tuesday"),
        (
            "The board met again, and nobody on it would say what the well-known plan was for.",
            "The board met again,plan was for",
        ),
        ("said Ada Moor, 5% poorer, and left", "said Ada Moor, 5% poorer, and left"),
        ("(", ""),
    ],
    ids=["a short one whole", "a long one by its ends", "commas and per cent", "no words"],
)
def test_a_span_is_named_by_its_words(words: str, found: str) -> None:
    if words in TEXT:
        assert unquote(directive(words)) == found
    else:
        assert Fragments(Article(words, URL)).directive(Span(0, 1)) == found


def test_what_parts_the_pieces_is_encoded_within_them() -> None:
    assert directive("the well-known plan was for") == "the%20well%2Dknown%20plan%20was%20for"
    assert directive("Moor, 5% poorer, and left") == "Moor%2C%205%25%20poorer%2C%20and%20left"


def test_words_that_stand_twice_get_those_before_them_with_their_marks() -> None:
    text = "He said: “No way out.”\nShe said: “No way out.”"
    found = Fragments(Article(text, URL)).directive(Span(text.rindex("No"), len(text) - 1))
    assert unquote(found) == "She said: “-,No way out"


def test_words_that_stand_twice_at_a_paragraphs_start_are_named_as_they_are() -> None:
    assert unquote(directive("No way out", last=True)) == "No way out"


def test_a_start_grows_until_it_is_unique_in_title_and_text() -> None:
    long = "No way out,” said Pol Andersen, who stayed until the lamps went out and the last ferry had sailed."
    assert unquote(directive(long, last=True)) == "No way out,” said Pol,ferry had sailed"
    elsewhere = directive(long, last=True, title="“No way out,” said Pol, and stayed")
    assert unquote(elsewhere) == "No way out,” said Pol Andersen,ferry had sailed"


def test_an_end_that_stands_earlier_in_the_span_grows() -> None:
    text = "At dawn on Friday the ships come in, and if not on Friday then nobody knows when the ships come in."
    found = Fragments(Article(text, URL)).directive(Span(0, len(text)))
    assert unquote(found) == "At dawn on Friday,when the ships come in"


def test_a_span_over_paragraphs_has_an_end_in_each() -> None:
    start = TEXT.index("No way out")
    found = Fragments(Article(TEXT, URL)).directive(Span(start, TEXT.index("Pol") + 3))
    assert unquote(found) == "No way out,” said Ada,out,” said Pol"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (URL, f"{URL}#:~:text=The%20board%20met%20on%20Tuesday"),
        (f"{URL}#top", f"{URL}#top:~:text=The%20board%20met%20on%20Tuesday"),
        ("", ""),
        ("javascript:alert(1)", ""),
        (f"{URL}?{'a' * LONGEST}", f"{URL}?{'a' * LONGEST}"),
    ],
    ids=["a page", "a place on a page", "no page", "no address", "an address as long as can be"],
)
def test_an_address_is_the_articles_own_with_the_words(url: str, address: str) -> None:
    assert Fragments(Article(TEXT, url)).address(Span(0, 25)) == address
