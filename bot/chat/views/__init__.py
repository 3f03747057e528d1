"""show(key, brief, words, view, page) -> Screen: the four views of an article and the buttons between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.chat.markup import Html, escape, link
from bot.chat.screen import Button, Press, Screen, View
from bot.chat.views.actors import actors_view
from bot.chat.views.brief import brief_view
from bot.chat.views.conditions import conditions_view
from bot.chat.views.pages import Group, paged, write
from bot.chat.views.paper import Paper
from bot.chat.views.quotes import quotes_view
from bot.chat.words import Words
from bot.model import Brief

LISTS: Mapping[View, Callable[[Paper], list[Group]]] = {
    "quotes": quotes_view,
    "actors": actors_view,
    "conditions": conditions_view,
}


def show(key: str, brief: Brief, words: Words, view: View = "brief", page: int = 0) -> Screen:
    """A view of the brief filed under `key`; a page that does not exist (any more) is the last one."""
    paper = Paper(brief, words)
    if view == "brief":
        html, page, count = brief_view(paper), 0, 1
    else:
        html, page, count = _list(paper, view, page)
    rows = _pairs([*_views(paper, view, key), *_original(paper)])
    turning = _turning(words, view, key, page, count)
    return Screen(html, tuple(row for row in (turning, *rows) if row))


def _list(paper: Paper, view: View, page: int) -> tuple[Html, int, int]:
    """A page of a list, its number counted from 0, and how many there are."""
    title = link(paper.title, paper.article.url) if paper.article.url else escape(paper.title)
    heading = paper.words(f"heading-{view}", title=title)
    groups = LISTS[view](paper)
    if not any(group.entries for group in groups):
        return Html(f"{heading}\n\n{paper.words(f'nothing-{view}')}"), 0, 1
    pages = paged(heading, groups)
    page = min(page, len(pages) - 1)
    return write(heading, pages[page], paper.linked), page, len(pages)


def _views(paper: Paper, current: View, key: str) -> list[Button]:
    """The way to each other view that holds anything, and back to the brief."""
    counts: dict[View, int] = {
        "quotes": len(paper.quotes),
        "actors": len(paper.brief.actors),
        "conditions": len(paper.conditions),
    }
    back = [] if current == "brief" else [Button(paper.words.plain("button-brief"), str(Press("brief", key)))]
    return back + [
        Button(paper.words.plain(f"button-{view}", count=count), str(Press(view, key)))
        for view, count in counts.items()
        if count and view != current
    ]


def _original(paper: Paper) -> list[Button]:
    return [Button(paper.words.plain("button-original"), url=paper.article.url)] if paper.article.url else []


def _turning(words: Words, view: View, key: str, page: int, count: int) -> tuple[Button, ...]:
    """Back, where we are, on; the ends are left out."""
    before = Button(words.plain("button-before", page=page, count=count), str(Press(view, key, page - 1)))
    after = Button(words.plain("button-after", page=page + 2, count=count), str(Press(view, key, page + 1)))
    return (*((before,) if page else ()), *((after,) if page + 1 < count else ()))


def _pairs(buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Two to a row: three or more are cut short on a phone."""
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
