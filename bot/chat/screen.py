"""A screen is what one message shows: text, and buttons that carry all they need in 64 bytes at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from bot.chat.markup import Html
from bot.chat.outline import USUAL, Outline, outlined

View = Literal["brief", "quotes", "actors", "conditions"]
VIEWS: tuple[View, ...] = get_args(View)

NARROWED: tuple[View, ...] = ("quotes", "actors", "conditions")  # the lists that somebody can have narrowed
EXAMPLE = "example"  # the press of the button under /start


@dataclass(frozen=True, slots=True)
class Button:
    """A button with words on it. It does one of four: sends `press` back to us, opens `url`, copies `copy`, or has a
    chat chosen and an inline query begun there with `share`."""

    label: str
    press: str = ""
    url: str = ""
    copy: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    """A message: Telegram HTML of at most 4096 units and 100 entities, and rows of buttons.

    One that `asks` has the reader's app open a reply to it, and no buttons. `preview` is the address whose preview
    Telegram is to show under it; empty for none. Under a `photo` (a PNG) the text is its caption, of at most 1024
    units."""

    html: Html
    buttons: tuple[tuple[Button, ...], ...] = ()
    asks: bool = False
    preview: str = ""
    photo: bytes = b""


@dataclass(frozen=True, slots=True)
class Press:
    """What a button asks for: a view of the article filed under `key`, at a page counted from 0; `only` narrows it to
    the parts that have these marks. Of what was posted by way of the bot the `outline` says how the brief looks."""

    view: View
    key: str
    page: int = 0
    only: str = ""
    outline: Outline = USUAL

    def __str__(self) -> str:
        return f"{self.view}|{self.key}|{self.page}|{self.only}|{self.outline}".rstrip("|")


def pressed(data: str) -> Press | None:
    """The press that a button sent; None for one that no version of ours wrote."""
    view, key, page, only, outline, *more = [*data.split("|"), "", "", "", ""]
    known = next((each for each in VIEWS if each == view), None)
    right = known and key and page.isascii() and page.isdigit() and not any(more) and (not only or known in NARROWED)
    return Press(known, key, int(page), only, outlined(outline)) if known and right else None
