"""Whatever an article says and however it was read, Telegram takes the message, and its words are the article's own."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.chat.keeping.presses import keep_pressed
from bot.chat.markup import MESSAGE_ENTITIES, MESSAGE_UNITS, line, plain
from bot.chat.pictures.presses import CardPress, card_pressed
from bot.chat.screen import VIEWS, pressed
from bot.chat.views import show
from bot.chat.views.card import card_button, card_of, card_screen
from bot.chat.views.paper import Paper
from bot.chat.words import words_for
from bot.model import (
    Actor,
    ActorKind,
    Article,
    Brief,
    Condition,
    ConditionKind,
    Holder,
    Quote,
    QuoteKind,
    Sentence,
    Span,
    Speaker,
    Stance,
)
from tests.telegram.markup import parse, units

WORDS = words_for("en")
KEY = "0123456789abcdef"

# Words, and what breaks things: markup, marks, half surrogates, letters of two units, controls, turned writing.
NASTY = st.sampled_from(
    [
        "<b>",
        "</i>",
        "&amp;",
        "&",
        '"',
        "<",
        ">",
        "“",
        "”",
        "\n",
        " ",
        "🙂",
        "\ud800",
        "\x00",
        "\u202e",
        "\u2066",
        "a-b,c",
    ]
)
LONG = st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=4), st.integers(1, 1200))
TEXT = st.lists(st.one_of(st.text(max_size=30), NASTY, LONG), max_size=6).map("".join)
NAME = st.one_of(st.text(min_size=1, max_size=12), st.just("Reyle " * 200))
URL = st.one_of(st.just(""), st.just('https://harbour.example/a?b=c&d="e"#f'), st.just("javascript:alert(1)"), TEXT)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    text = draw(TEXT)

    def spans() -> st.SearchStrategy[Span]:
        places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
        return places.map(lambda ends: Span(min(ends), max(ends)))

    def maybe(strategy: st.SearchStrategy[Span]) -> st.SearchStrategy[Span | None]:
        return st.one_of(st.none(), strategy)

    span, some = spans(), maybe(spans())
    speakers = st.builds(Speaker, st.one_of(st.none(), NAME), span, some)
    quotes = st.builds(
        Quote, span, st.sampled_from(get_args(QuoteKind)), st.one_of(st.none(), speakers), some, st.integers(0, 9)
    )
    actors = st.builds(Actor, NAME, st.sampled_from(get_args(ActorKind)), some, st.tuples(span), st.booleans())
    conditions = st.builds(
        Condition,
        st.sampled_from(get_args(ConditionKind)),
        st.sampled_from(get_args(Stance)),
        span,
        st.one_of(st.none(), st.builds(Holder, NAME, span)),
        some,
        some,
        st.integers(0, 9),
    )
    ends = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    sentences = tuple(Sentence(Span(a, b), n) for n, (a, b) in enumerate(pairwise(ends)) if a < b)
    few = st.lists(span, max_size=7).map(tuple)
    dates = st.one_of(st.none(), st.datetimes(datetime(1970, 1, 2), timezones=st.just(UTC)))
    article = Article(
        text,
        draw(URL),
        draw(TEXT),
        draw(NAME),
        tuple(draw(st.lists(NAME, max_size=3))),
        draw(NAME),
        draw(dates),
    )
    return Brief(
        article,
        sentences,
        draw(few),
        tuple(draw(st.lists(quotes, max_size=30))),
        tuple(draw(st.lists(actors, max_size=120))),
        tuple(draw(st.lists(conditions, max_size=20))),
        ("short", "language"),
    )


@settings(deadline=None)  # a machine that is busy is no fault
@given(briefs(), st.sampled_from(VIEWS), st.integers(0, 3))
def test_any_brief_is_a_message_that_telegram_takes(brief: Brief, view: str, page: int) -> None:
    screen = show(KEY, brief, WORDS, next(each for each in VIEWS if each == view), page)
    text, entities = parse(screen.html)
    assert text.strip()
    assert units(text) <= MESSAGE_UNITS
    assert len(entities) <= MESSAGE_ENTITIES
    assert screen.html.encode()
    links = [entity.url for entity in entities if entity.type == "text_link"]
    assert all(link.lower().startswith(("http://", "https://")) for link in links)
    for button in (button for row in screen.buttons for button in row):
        assert len(button.press.encode()) <= 64
        assert [bool(button.press), bool(button.url), bool(button.copy)].count(True) == 1
        assert units(button.copy) <= 256
        assert not button.press or pressed(button.press) or keep_pressed(button.press) or card_pressed(button.press)


@settings(deadline=None)
@given(briefs(), st.integers(0, 40), st.booleans())
def test_any_brief_has_cards_that_telegram_takes(brief: Brief, number: int, stated: bool) -> None:
    paper, press = Paper(brief, WORDS), CardPress(KEY, number, stated)
    card = card_of(paper, press, "On the Record")
    assert (card is not None) == bool(card_button(KEY, paper)) == bool(paper.quotes or paper.conditions)
    if card is None:
        return
    screen = card_screen(paper, press, b"PNG")
    text, _ = parse(screen.html)
    assert units(text) <= 1024
    presses = [button.press for row in screen.buttons for button in row if button.press]
    assert all(card_pressed(each) and len(each.encode()) <= 64 for each in presses)
    assert len(set(presses)) == len(presses)


@settings(deadline=None)
@given(briefs())
def test_every_quote_is_shown_in_the_articles_own_words(brief: Brief) -> None:
    pages = [show(KEY, brief, WORDS, "quotes")]
    while any("›" in button.label for row in pages[-1].buttons for button in row):
        pages.append(show(KEY, brief, WORDS, "quotes", len(pages)))
    shown = "\n".join(plain(page.html) for page in pages)
    for quote in brief.quotes:
        words = line(quote.span.of(brief.article.text))
        if quote.kind != "indirect" and words and units(words) <= 3000:
            assert words.removesuffix(",") in shown
