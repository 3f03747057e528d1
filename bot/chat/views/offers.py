"""What of an article can be posted in any chat: the brief, the quotes, what is stated, the best quotes one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.chat.markup import Html, blockquote, cut, join, link, plain
from bot.chat.screen import Screen, View
from bot.chat.views.brief import best_first, quote_block
from bot.chat.views.conditions import clause
from bot.chat.views.narrowing import voices
from bot.chat.views.paper import Paper
from bot.chat.views.quotes import said
from bot.chat.words import Words
from bot.model import Brief

# Telegram's apps show a line of a title and two or three of a description; in UTF-16 units.
TITLE, DESCRIPTION = 100, 160
QUOTES = 10  # single quotes that are offered: what a thumb scrolls through
SLOT = 100  # UTF-16 units of an outcome or a condition in a description


@dataclass(frozen=True, slots=True)
class Offer:
    """A message to post: what it is called in the list, what is said of it there, and what is posted. `id` is the same
    for the same article and view each time."""

    id: str
    title: str
    description: str
    screen: Screen


def offers(key: str, brief: Brief, words: Words, shown: Callable[[View], Screen]) -> list[Offer]:
    """What can be posted of the brief filed under `key`; `shown` gives its views."""
    paper = Paper(brief, words)
    first = shown("brief")
    weightiest = plain(clause(paper, paper.conditions[0], SLOT)) if paper.conditions else ""
    lists: list[tuple[View, int, str]] = [
        ("quotes", len(paper.quotes), ", ".join(part.name for part in voices(paper))),
        ("conditions", len(paper.conditions), weightiest),
    ]
    return [
        brief_offer(key, brief, words, first),
        *(
            Offer(
                f"{key}-{view}", words.plain(f"button-{view}", count=count), cut(description, DESCRIPTION), shown(view)
            )
            for view, count, description in lists
            if count
        ),
        *_single(key, paper, first),
    ]


def brief_offer(key: str, brief: Brief, words: Words, screen: Screen) -> Offer:
    """The brief alone."""
    paper = Paper(brief, words)
    return Offer(f"{key}-brief", cut(paper.title, TITLE), _story(paper), screen)


def _story(paper: Paper) -> str:
    first = paper.read(paper.brief.summary[0]) if paper.brief.summary else ""
    return cut(first or plain(paper.byline()), DESCRIPTION)


def _single(key: str, paper: Paper, brief: Screen) -> Iterator[Offer]:
    """The best quotes of whom the article names, under buttons that lead on to the brief."""
    title = link(paper.title, paper.article.url)
    for number, quote in enumerate(best_first(paper)[:QUOTES]):
        name = (quote.speaker.name or "") if quote.speaker else ""
        html = join("\n", [blockquote(quote_block(paper, quote)), title, paper.byline()])
        description = cut(plain(said(paper, quote, DESCRIPTION)), DESCRIPTION)
        yield Offer(f"{key}-quote-{number}", cut(name, TITLE), description, Screen(Html(html), brief.buttons))
