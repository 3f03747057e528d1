"""Buttons laid out: so many to a row, and those that turn the pages of whatever has pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.chat.screen import Button
from bot.chat.words import Words

PAIR = 2  # three or more buttons with words on them are cut short on a phone

Rows = tuple[tuple[Button, ...], ...]


def in_rows(buttons: Sequence[Button], wide: int = PAIR) -> Rows:
    """The buttons, at most so many to a row."""
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def turning(words: Words, page: int, count: int, to: Callable[[int], object]) -> tuple[Button, ...]:
    """Back and on from a page, counted from 0, of so many; the ends are left out. `to` gives the press for a page."""
    back = Button(words.plain("button-before", page=page, count=count), str(to(page - 1)))
    on = Button(words.plain("button-after", page=page + 2, count=count), str(to(page + 1)))
    return (*((back,) if page else ()), *((on,) if page + 1 < count else ()))
