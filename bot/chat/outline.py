"""How a brief looks, in the six letters at most that a button under a posted one has room for.

Whoever presses it there has settings of their own, and the brief is to go on looking as its poster wanted it."""

from __future__ import annotations

from typing import Final, NewType

from bot.preferences import Layout, Length

Outline = NewType("Outline", str)
USUAL: Final = Outline("")

LENGTHS: Final[dict[str, Length]] = {"-": "short", "=": "standard", "+": "long"}
PARTS: Final = {"s": "summary", "q": "quotes", "a": "actors", "c": "conditions", "p": "preview"}


def outline(layout: Layout) -> Outline:
    """A layout as letters; none for the usual one."""
    if layout == Layout():
        return USUAL
    length = next(sign for sign, length in LENGTHS.items() if length == layout.length)
    return Outline(length + "".join(letter for letter, part in PARTS.items() if getattr(layout, part)))


def outlined(text: str) -> Outline:
    """What a button sent; none for letters that no version of ours wrote."""
    known = text[:1] in LENGTHS and set(text[1:]) <= PARTS.keys()
    return Outline(text) if known else USUAL


def layout_of(outline: Outline) -> Layout:
    """The layout that the letters stand for."""
    if not outline:
        return Layout()
    shown = {part: letter in outline for letter, part in PARTS.items()}
    return Layout(length=LENGTHS[outline[0]], **shown)
