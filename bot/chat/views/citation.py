"""A quote to be copied: its words whole, who said them, where and when, and the link, as far as it fits.

What does not fit with all its words and its source is no citation, and nothing is offered then."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.chat.markup import line, utf16
from bot.chat.views.paper import Paper
from bot.model import Quote, Span

MOST = 256  # https://core.telegram.org/bots/api#copytextbutton


def citation(paper: Paper, quote: Quote, span: Span) -> str:
    """The citation of a quote that is shown as `span`; empty where it would not fit."""
    fits = (each for each in _forms(paper, quote, span) if utf16(each) <= MOST)
    return next(fits, "") if paper.read(span) else ""


def _forms(paper: Paper, quote: Quote, span: Span) -> Iterator[str]:
    """The forms from the fullest to the barest that is still a citation."""
    words = paper.read(span)
    if span == quote.span:
        words = paper.words.plain("quoted", words=words.removesuffix(","))
    name = (quote.speaker.name or "") if quote.speaker else ""
    role = paper.role(name, quote.speaker.role if quote.speaker else None) if name else ""
    address = paper.article.url
    bare = address.partition("://")[2].removeprefix("www.")
    source = ", ".join(part for part in (_source(paper), _day(paper)) if part)
    for who in (f"{name}, {role}" if role else name, name):
        for link in (address, bare):
            yield _joined(words, who, source, link)
    yield _joined(words, name, source, "")


def _joined(words: str, who: str, source: str, link: str) -> str:
    said = f"{words} — {who}" if who else words
    return " ".join(part for part in (said, f"({source})" if source else "", link) if part)


def _source(paper: Paper) -> str:
    return line(paper.article.site) or (urlsplit(paper.article.url).hostname or "").removeprefix("www.")


def _day(paper: Paper) -> str:
    at = paper.article.published
    return paper.words.date(at.date()) if at else ""
