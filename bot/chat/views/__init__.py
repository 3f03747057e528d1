"""show(key, brief, words, view, page) -> Screen: the four views of an article and the buttons between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.chat.markup import Html, cut, escape, link
from bot.chat.outline import Outline, outline
from bot.chat.screen import Button, Press, Screen, View
from bot.chat.views.actors import actors_view
from bot.chat.views.brief import brief_view
from bot.chat.views.card import card_button
from bot.chat.views.conditions import conditions_view
from bot.chat.views.kept import save_button
from bot.chat.views.narrowing import BETWEEN, MOST, Part, cast, holders, kinds, kinds_named, named, voices
from bot.chat.views.pages import Group, paged, write
from bot.chat.views.paper import Paper
from bot.chat.views.quotes import quotes_view
from bot.chat.views.rows import Rows, in_rows, turning
from bot.chat.words import Words
from bot.model import Brief
from bot.preferences import Layout

AS_USUAL = Layout()
LISTS: Mapping[View, Callable[[Paper, str], list[Group]]] = {
    "quotes": quotes_view,
    "actors": actors_view,
    "conditions": conditions_view,
}
# Buttons that copy: so many to a row keep their numbers readable on a phone. More than a row are behind a button of
# their own, so that a list stays a list; a page has room for so many.
COPIES, COPIES_A_ROW = 36, 6
ENGLISH_ONLY = "english-only"  # the note of a brief of which only sentences and quotes were read
COPYING = "copy"  # among the marks of a press: the copies are laid out in place of the other buttons
PARTS, LABEL = 20, 28  # speakers or kinds that are offered, and UTF-16 units of a button that shares its row


@dataclass(frozen=True, slots=True)
class Frame:
    """What the reader's own makes of the brief: how it looks, and the button that hands the article on. What is
    `posted` by way of the bot stands in a chat where it cannot send pictures, and which has no layout of its own: the
    buttons carry it."""

    layout: Layout = AS_USUAL
    share: Button | None = None
    posted: bool = False

    @property
    def outline(self) -> Outline:
        return outline(self.layout if self.posted else AS_USUAL)


def show(
    key: str,
    brief: Brief,
    words: Words,
    view: View = "brief",
    page: int = 0,
    only: str = "",
    frame: Frame = Frame(),
) -> Screen:
    """A view of the brief filed under `key`; a page that does not exist (any more) is the last one. `only` narrows a
    list to what has these marks; where nothing has, it is shown whole. The brief itself has a layout."""
    paper = Paper(brief, words)
    if view == "brief":
        cards = [] if frame.posted else card_button(key, paper)
        hand_on = [save_button(key, words), *cards, *([frame.share] if frame.share else [])]
        others = in_rows([*_views(paper, Press(view, key, outline=frame.outline)), *_original(paper)])
        preview = brief.article.url if frame.layout.preview else ""
        return Screen(brief_view(paper, frame.layout), (*others, tuple(hand_on)), preview=preview)
    marks = [mark for mark in only.split(BETWEEN) if mark]
    copying, only = COPYING in marks, BETWEEN.join(mark for mark in marks if mark != COPYING)
    groups = LISTS[view](paper, only)
    if only and not _any(groups):
        groups, only = LISTS[view](paper, ""), ""
    html, page, count, shown = _list(paper, view, groups, page)
    copies = _copies(words, shown)
    here = Press(view, key, page, only, frame.outline)
    laid_out = replace(here, only=BETWEEN.join([*filter(None, [only]), COPYING]))
    if copying and len(copies) > COPIES_A_ROW:
        back = (Button(words.plain("button-back"), str(here)),)
        return Screen(html, tuple(row for row in (_turning(words, laid_out, count), *_by_six(copies), back) if row))
    if len(copies) > COPIES_A_ROW:
        copies = [Button(words.plain("button-copy-one"), str(laid_out))]
    others = in_rows([*_views(paper, here), *_original(paper)])
    return Screen(html, tuple(row for row in (_turning(words, here, count), *others, *_by_six(copies)) if row))


def narrowed(key: str, brief: Brief, words: Words, view: View, wish: str) -> Screen:
    """A list narrowed to what somebody asked for in words, or else what it can be narrowed to."""
    paper, name = Paper(brief, words), cut(wish, LABEL)
    if view == "conditions":
        there, asked = kinds(paper), kinds_named(paper, wish)
        found = [part for part in there if part.mark in asked] or named(paper, wish, holders(paper))
        if asked:
            told = words("kind-none", kind=words.plain(f"kind-{asked[0]}"))
        else:
            told = words("actor-many", name=name) if found else words("kind-unknown", kind=name)
    elif view == "quotes":
        there = voices(paper)
        found = named(paper, wish, there)
        told = words("speaker-many" if found else "speaker-none", name=name)
    else:
        there = cast(paper)
        found = named(paper, wish, there)
        told = words("actor-many" if found else "actor-none", name=name)
    if view == "conditions" and found == there:
        return show(key, brief, words, view)
    if 0 < len(found) <= MOST:
        return show(key, brief, words, view, only=BETWEEN.join(part.mark for part in found))
    if not there:
        return show(key, brief, words, view)
    return _choice(paper, key, view, told, found or there)


def _choice(paper: Paper, key: str, view: View, told: Html, parts: Sequence[Part]) -> Screen:
    """What a list can be narrowed to, a button each, and the whole list."""
    offered = [
        Button(f"{cut(part.name, LABEL)} {part.count}", str(Press(view, key, only=part.mark))) for part in parts[:PARTS]
    ]
    return Screen(told, in_rows([*offered, _all(paper, Press(view, key))]))


def _nothing(paper: Paper, view: View) -> str:
    """Why a list is empty: that there is nothing can be said only of what was looked for."""
    unread = view != "quotes" and ENGLISH_ONLY in paper.brief.notes
    return f"note-{ENGLISH_ONLY}" if unread else f"nothing-{view}"


def _any(groups: Iterable[Group]) -> bool:
    return any(group.entries for group in groups)


def _list(paper: Paper, view: View, groups: Sequence[Group], page: int) -> tuple[Html, int, int, Sequence[Group]]:
    """A page of a list, its number counted from 0, how many there are, and what it shows."""
    title = link(paper.title, paper.article.url) if paper.article.url else escape(paper.title)
    heading = paper.words(f"heading-{view}", title=title)
    if not _any(groups):
        return Html(f"{heading}\n\n{paper.words(_nothing(paper, view))}"), 0, 1, ()
    pages = paged(heading, groups)
    page = min(page, len(pages) - 1)
    return write(heading, pages[page], paper.linked), page, len(pages), pages[page]


def _copies(words: Words, shown: Iterable[Group]) -> list[Button]:
    """The buttons that copy an entry, by the numbers that the entries have."""
    entries = [entry for group in shown for entry in group.entries if entry.copy]
    return [Button(words.plain("button-copy", number=entry.number), copy=entry.copy) for entry in entries[:COPIES]]


def _views(paper: Paper, here: Press) -> list[Button]:
    """The way to each other view that holds anything, back to the brief, and to the whole of a narrowed list."""
    whole = replace(here, page=0, only="")
    back = [Button(paper.words.plain("button-brief"), str(replace(whole, view="brief")))]
    others = [
        Button(paper.words.plain(f"button-{view}", count=count), str(replace(whole, view=view)))
        for view, count in _counts(paper).items()
        if count and view != here.view
    ]
    return [*(back if here.view != "brief" else []), *([_all(paper, whole)] if here.only else []), *others]


def _counts(paper: Paper) -> dict[View, int]:
    return {"quotes": len(paper.quotes), "actors": len(paper.brief.actors), "conditions": len(paper.conditions)}


def _all(paper: Paper, whole: Press) -> Button:
    return Button(paper.words.plain(f"button-all-{whole.view}", count=_counts(paper)[whole.view]), str(whole))


def _original(paper: Paper) -> list[Button]:
    return [Button(paper.words.plain("button-original"), url=paper.article.url)] if paper.article.url else []


def _turning(words: Words, here: Press, count: int) -> tuple[Button, ...]:
    return turning(words, here.page, count, lambda page: replace(here, page=page))


def _by_six(copies: list[Button]) -> Rows:
    return in_rows(copies, COPIES_A_ROW)
