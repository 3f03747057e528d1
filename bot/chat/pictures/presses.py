"""What the buttons about pictures send back: what is drawn and in which colours, in 64 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CARD, TIMELINE = "card", "time"
STATED: Final = "stated"  # in place of a quote's number: the card of what is stated
DARK, LIGHT = "dark", "light"


@dataclass(frozen=True, slots=True)
class CardPress:
    """A card of the article filed under `key`: of its quote `number`, counted from 0 in the order of their rank, or of
    what is stated in it."""

    key: str
    number: int = 0
    stated: bool = False
    dark: bool = False

    def __str__(self) -> str:
        return f"{CARD}|{self.key}|{STATED if self.stated else self.number}|{_colours(self.dark)}"


@dataclass(frozen=True, slots=True)
class TimelinePress:
    """The timeline of the subscription `number`."""

    number: int
    dark: bool = False

    def __str__(self) -> str:
        return f"{TIMELINE}|{self.number}|{_colours(self.dark)}"


def card_pressed(data: str) -> CardPress | None:
    """The press that a button sent; None for one that is about no card."""
    mark, key, what, colours, *more = [*data.split("|"), "", "", "", ""]
    if mark != CARD or not key or any(more) or colours not in (DARK, LIGHT):
        return None
    if what == STATED:
        return CardPress(key, stated=True, dark=colours == DARK)
    return CardPress(key, int(what), dark=colours == DARK) if _is_number(what) else None


def timeline_pressed(data: str) -> TimelinePress | None:
    """The press that a button sent; None for one that is about no timeline."""
    mark, number, colours, *more = [*data.split("|"), "", "", ""]
    known = mark == TIMELINE and _is_number(number) and colours in (DARK, LIGHT) and not any(more)
    return TimelinePress(int(number), colours == DARK) if known else None


def _colours(dark: bool) -> str:
    return DARK if dark else LIGHT


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19
