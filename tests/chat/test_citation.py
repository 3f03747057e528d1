"""A quote is copied whole with its source, or not at all."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.screen import pressed
from bot.chat.views import show
from bot.chat.views.citation import citation
from bot.chat.views.paper import Paper, headed
from bot.chat.words import words_for
from bot.model import Article, Brief, Quote, Span
from tests.chat.fiction import ARTICLE, BRIEF, KEY, QUOTES, URL

WORDS = words_for("en")


def copied(article: Article = ARTICLE, quote: Quote = QUOTES[3]) -> str:
    return citation(Paper(replace(BRIEF, article=article), WORDS), quote, quote.span)


def test_a_citation_has_the_words_the_speaker_the_source_the_day_and_the_link() -> None:
    assert copied() == (
        "“The roster stands until Friday” — Ines Calloway, Harbour Board chief executive "
        f"(The Coast Herald, 16 Sep 2026) {URL}"
    )


def test_what_does_not_fit_is_left_out_from_the_link_to_the_role() -> None:
    long = replace(ARTICLE, url=f"https://www.coastherald.example/{'a' * 121}")
    assert copied(long).endswith(f" coastherald.example/{'a' * 121}")
    longer = replace(ARTICLE, url=f"https://coastherald.example/{'a' * 150}")
    assert "chief executive" not in copied(longer)
    longest = replace(ARTICLE, url=f"https://coastherald.example/{'a' * 250}")
    assert copied(longest) == "“The roster stands until Friday” — Ines Calloway (The Coast Herald, 16 Sep 2026)"


def test_an_unknown_site_is_named_by_its_host_and_a_pasted_text_by_nothing() -> None:
    assert "(coastherald.example)" in copied(replace(ARTICLE, site="", published=None))
    bare = replace(ARTICLE, site="", published=None, url="")
    assert copied(bare, QUOTES[4]) == "“We can clear the queue in six days.”"


def test_a_quote_that_is_too_long_cannot_be_copied_in_part() -> None:
    text = " ".join(["word"] * 60)
    quote = Quote(Span(0, len(text)), "direct")
    brief = Brief(replace(ARTICLE, text=text), quotes=(quote,))
    assert citation(Paper(brief, WORDS), quote, quote.span) == ""
    assert not [b for row in show(KEY, brief, WORDS, "quotes").buttons for b in row if b.copy]


def test_each_quote_has_a_button_with_its_number() -> None:
    screen = show(KEY, BRIEF, WORDS, "quotes")
    assert [button.label for button in screen.buttons[-1]] == [f"📋 {n}" for n in range(1, 7)]
    assert screen.buttons[-1][3].copy == copied()


def test_a_whole_sentence_is_copied_with_the_marks_it_has() -> None:
    copies = [button.copy for button in show(KEY, BRIEF, WORDS, "quotes").buttons[-1]]
    assert copies[2].startswith(
        "Harbour Board chief executive Ines Calloway called the strike “a self-inflicted wound”"
    )


def test_more_copies_than_a_row_are_behind_one_button_and_back() -> None:
    quotes = tuple(replace(QUOTES[4], rank=at, span=Span(60 * at, 60 * at + 40)) for at in range(9))
    article = replace(ARTICLE, text=" ".join(["words that one may copy"] * 60))
    brief = Brief(article, quotes=quotes)
    whole = show(KEY, brief, WORDS, "quotes")
    assert not [button for row in whole.buttons for button in row if button.copy]
    more = pressed(next(b.press for row in whole.buttons for b in row if b.label == "📋 Copy a quote"))
    assert more
    copying = show(KEY, brief, WORDS, more.view, more.page, more.only)
    assert [len(row) for row in copying.buttons] == [6, 3, 1]
    back = pressed(copying.buttons[-1][0].press)
    assert copying.html == whole.html
    assert back and show(KEY, brief, WORDS, back.view, back.page, back.only) == whole


def test_the_names_of_common_things_begin_large_at_the_head_of_a_line() -> None:
    assert headed("seafarers’ union") == "Seafarers’ union"
    assert headed("de Klerk") == "De Klerk"
    assert headed("iMagazine staff") == "iMagazine staff"
