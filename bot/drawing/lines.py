"""A text set in lines no wider than its column, from the side where its script begins."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PIL import ImageDraw

from bot.drawing.fonts import BOTH_WAYS, REGULAR, leftward, legible, pieces

LEADING = 1.36  # of the size, from one line to the next
BALANCED = 5  # lines: more are a column, whose lines are full
JOINERS = "\u200d\ufe0f"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: its size in pixels, its weight, its colour."""

    size: int
    colour: str
    weight: int = REGULAR
    leading: float = LEADING

    @property
    def step(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * self.leading)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines in a style; `broken` where a word goes on in the next one."""

    lines: tuple[str, ...]
    style: Style
    leftward: bool
    broken: bool = False

    @property
    def height(self) -> int:
        return self.style.step * len(self.lines)


def block(text: str, style: Style, width: int) -> Block:
    """`text` in lines of at most `width` pixels; few lines are of much the same length. Raises NoLetters."""
    text = legible(text, style.weight)
    lines = list(_set(text, style, width))
    broken = " ".join(lines) != text
    if 1 < len(lines) <= BALANCED and not broken:
        narrow, wide = width // 2, width
        while wide - narrow > style.size // 2:  # closer nobody sees
            middle = (narrow + wide) // 2
            tried = list(_set(text, style, middle))
            if len(tried) == len(lines) and " ".join(tried) == text:
                lines, wide = tried, middle
            else:
                narrow = middle
    return Block(tuple(lines), style, leftward(text), broken)


def first_lines(whole: Block, most: int) -> Block:
    """The first lines of a block, with "…" where something is missing."""
    kept = whole.lines[:most]
    if len(whole.lines) > most:
        kept = (*kept[:-1], kept[-1].rstrip(",.;:· ") + "…")
    return replace(whole, lines=kept)


def length(text: str, style: Style) -> float:
    """How long a text is on one line, in pixels."""
    return sum(piece.face.at(style.size).getlength(piece.text) for piece in pieces(text, style.weight))


def write(draw: ImageDraw.ImageDraw, text: str, style: Style, at: tuple[float, float], *, to_left: bool) -> None:
    """Writes a line whose base line begins at `at`: its left end, or its right end where it goes `to_left`."""
    x, y = at
    for piece in pieces(text, style.weight):
        font = piece.face.at(style.size)
        # Only the library that writes both ways takes a direction.
        direction = ("rtl" if to_left else None) if BOTH_WAYS else None
        draw.text((x, y), piece.text, style.colour, font, anchor="rs" if to_left else "ls", direction=direction)
        x += font.getlength(piece.text) * (-1 if to_left else 1)


def draw_block(draw: ImageDraw.ImageDraw, block: Block, edges: tuple[int, int], top: int, *, from_right: bool) -> None:
    """Writes a block between a left and a right edge from `top` down, its lines beginning at the one or the other."""
    left, right = edges
    for number, line in enumerate(block.lines):
        # A line's letters stand in the middle of its step.
        y = top + number * block.style.step + (block.style.step + 0.7 * block.style.size) / 2
        x: float = right if from_right else left
        if block.leftward != from_right:
            x += length(line, block.style) * (1 if block.leftward else -1)
        write(draw, line, block.style, (x, y), to_left=block.leftward)


def _set(text: str, style: Style, width: int) -> Iterator[str]:
    line, room, space = "", float(width), length("n n", style) - 2 * length("n", style)
    for word in text.split():
        long = length(word, style)
        if line and long <= room:
            line, room = f"{line} {word}", room - long - space
            continue
        if line:
            yield line
        *heads, line = _parts(word, style, width) if long > width else [word]
        yield from heads
        room = width - length(line, style) - space
    if line:
        yield line


def _parts(word: str, style: Style, width: int) -> Iterator[str]:
    """A word that is longer than a line in parts: addresses after one of their signs, others with a hyphen."""
    hyphen = length("-", style)
    address = "/" in word
    while length(word, style) > width:
        low, high = 1, len(word)
        while high - low > 1:
            middle = (low + high) // 2
            fits = length(word[:middle], style) + hyphen <= width
            low, high = (middle, high) if fits else (low, middle)
        end = _whole(word, low)
        if signs := [at for at in range(2 * end // 3, end) if word[at] in "-/_.&="]:
            end = signs[-1] + 1
        joins = not address and word[end - 1].isalpha() and word[end].isalpha()
        yield f"{word[:end]}-" if joins else word[:end]
        word = word[end:]
    yield word


def _whole(word: str, end: int) -> int:
    """Where to break at or before `end` so that no mark is parted from its letter."""
    best = end
    while best > 1 and (unicodedata.combining(word[best]) or word[best] in JOINERS or word[best - 1] in JOINERS):
        best -= 1
    return best if best > 1 else end
