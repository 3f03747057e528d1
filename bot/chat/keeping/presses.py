"""What the buttons about keeping send back: a verb, an article's key and a page, in 64 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, get_args

MARK: Final = "keep"

Verb = Literal["save", "saved", "drop", "past", "open", "forget", "stay"]
VERBS: tuple[Verb, ...] = get_args(Verb)


@dataclass(frozen=True, slots=True)
class KeepPress:
    """`key` is the article's, empty where the press is about none; `page` is that of a list, counted from 0; of a press
    that opens an article it tells the list: 0 for what is saved, 1 for the history."""

    verb: Verb
    key: str = ""
    page: int = 0

    def __str__(self) -> str:
        return f"{MARK}|{self.verb}|{self.key}|{self.page}"


def keep_pressed(data: str) -> KeepPress | None:
    """The press that a button sent; None for one that is not about keeping."""
    mark, *rest = data.split("|")
    if mark != MARK or len(rest) != 3:
        return None
    verb, key, page = rest
    known = next((each for each in VERBS if each == verb), None)
    return KeepPress(known, key, int(page)) if known and page.isascii() and page.isdigit() and len(page) < 9 else None
