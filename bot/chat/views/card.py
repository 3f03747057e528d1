"""A card of an article: which of its words go on it, and the buttons that turn it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from bot.chat.fold import fold
from bot.chat.markup import cut, escape, join, line, link, plain
from bot.chat.pictures.presses import CardPress
from bot.chat.screen import Button, Screen
from bot.chat.views.conditions import stated_words, where
from bot.chat.views.narrowing import voice
from bot.chat.views.paper import NAMES, Paper
from bot.chat.views.quotes import said, shown
from bot.chat.views.rows import turning
from bot.drawing.nouns import Card, Statement
from bot.model import Condition, Quote

# UTF-16 units of a quote, of what is stated in one place, of an address: longer ones would be too small to be read.
QUOTE, STATED, ADDRESS = 900, 240, 64
STATEMENTS = 4  # the weightiest; a card is no list


def quotes_for_cards(paper: Paper) -> list[Quote]:
    """The quotes that can be drawn: those with a name first, the most telling first. What a whole sentence shows
    already has no card of its own."""
    ranked = sorted(paper.quotes, key=lambda quote: (not voice(paper, quote), quote.rank))
    spans = [shown(paper, quote) for quote in ranked]
    return [quote for number, quote in enumerate(ranked) if spans[number] not in spans[:number]]


def card_button(key: str, paper: Paper) -> list[Button]:
    """The way to the article's first card, if there is one."""
    there = paper.quotes or paper.conditions
    return [Button(paper.words.plain("button-card"), str(CardPress(key)))] if there else []


def card_screen(paper: Paper, press: CardPress, photo: bytes) -> Screen:
    """A card as a message: its article's title, linked where its words stand, and the buttons that turn it."""
    words, quotes = paper.words, quotes_for_cards(paper)
    stated = is_stated(paper, press)
    number = max(0, min(press.number, len(quotes) - 1))
    span = where(paper, paper.conditions[0]) if stated else quotes[number].span
    title = link(paper.title, paper.article.url) if paper.article.url else escape(paper.title)
    other = replace(press, stated=not stated, number=0)
    count = len(quotes) if stated else len(paper.conditions)
    label = "button-quotes" if stated else "button-conditions"
    rows = (
        () if stated else turning(words, number, len(quotes), lambda number: replace(press, number=number)),
        (
            *((Button(words.plain(label, count=count), str(other)),) if count else ()),
            Button(
                words.plain("button-light" if press.dark else "button-dark"), str(replace(press, dark=not press.dark))
            ),
        ),
        ((Button(words.plain("button-original"), url=paper.article.url),) if paper.article.url else ()),
    )
    return Screen(join(" ", [title, paper.arrow(span)]), tuple(row for row in rows if row), photo=photo)


def is_stated(paper: Paper, press: CardPress) -> bool:
    """Whether the card is of what is stated: where that is asked for, or nobody is quoted."""
    return bool(paper.conditions) and (press.stated or not paper.quotes)


def card_of(paper: Paper, press: CardPress, brand: str) -> Card | None:
    """What a press asks to be drawn, under the bot's name; a quote that does not exist is the last. None where there is
    nothing to draw."""
    about = _about(paper, press, brand)
    if is_stated(paper, press):
        return replace(about, statements=tuple(_statements(paper)))
    quotes = quotes_for_cards(paper)
    if not quotes:
        return None
    quote = quotes[min(press.number, len(quotes) - 1)]
    name = cut(voice(paper, quote), NAMES)
    role = paper.role(name, quote.speaker.role if quote.speaker else None)
    if not name:
        role = plain(paper.words("speaker-unclear"))
    elif fold(role) in fold(name):  # who has no other name than the role
        role = ""
    return replace(about, quote=plain(said(paper, quote, QUOTE)), speaker=name, role=role)


def _about(paper: Paper, press: CardPress, brand: str) -> Card:
    """All of a card but its words."""
    article, at = paper.article, paper.article.published
    address = urlsplit(article.url)._replace(scheme="", query="", fragment="").geturl().removeprefix("//")
    site = cut(line(article.site), NAMES)
    return Card(
        brand=brand,
        title=paper.title if article.title else "",
        source=" · ".join(part for part in (site, paper.words.date(at.date()) if at else "") if part),
        address=cut(address.removeprefix("www."), ADDRESS),
        dark=press.dark,
    )


def _statements(paper: Paper) -> Iterator[Statement]:
    """The weightiest of what is stated, that of one holder together."""
    by_holder: dict[str, list[Condition]] = {}
    for stated in paper.conditions[:STATEMENTS]:
        by_holder.setdefault(line(stated.holder.name) if stated.holder else "", []).append(stated)
    for holder, theirs in by_holder.items():
        yield Statement(cut(holder, NAMES), tuple(plain(stated_words(paper, each, STATED)) for each in theirs))
