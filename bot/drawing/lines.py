"""A text set in lines no wider than its column, from the side where its script begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from PIL import ImageDraw

from bot.drawing.breaks import phrases, whole
from bot.drawing.fonts import REGULAR, SHAPES, Piece, legible, pieces
from bot.drawing.scripts import Hand, hand_of, script_of

LEADING = 1.36  # of the size, from one line to the next
BALANCED = 5  # lines: more are a column, whose lines are full
# Lengths that are remembered: of each word of a card in each size. Finding one costs up to 5 ms in Devanagari, and a
# line is tried in many widths.
LENGTHS = 4096


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: its size in pixels, its weight, its colour, and in which hand it is written."""

    size: int
    colour: str
    weight: int = REGULAR
    leading: float = LEADING
    hand: Hand = field(default=Hand())

    @property
    def step(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * self.leading)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines in a style; `broken` where a word goes on in the next one."""

    lines: tuple[str, ...]
    style: Style
    broken: bool = False

    @property
    def height(self) -> int:
        return self.style.step * len(self.lines)

    @property
    def leftward(self) -> bool:
        return self.style.hand.leftward


def block(text: str, style: Style, width: int) -> Block:
    """`text` in lines of at most `width` pixels, in its own hand; few lines are of much the same length. Raises
    NoLetters."""
    style = replace(style, hand=hand_of(text))
    text = legible(text, style.weight, style.hand)
    lines, broken = _set(text, style, width)
    if 1 < len(lines) <= BALANCED and not broken:
        narrow, wide = width // 2, width
        while wide - narrow > style.size // 2:  # closer nobody sees
            middle = (narrow + wide) // 2
            tried, breaks = _set(text, style, middle)
            if len(tried) == len(lines) and not breaks:
                lines, wide = tried, middle
            else:
                narrow = middle
    return Block(tuple(lines), style, broken)


def first_lines(entire: Block, most: int) -> Block:
    """The first lines of a block, with "…" where something is missing."""
    kept = entire.lines[:most]
    if len(entire.lines) > most:
        kept = (*kept[:-1], kept[-1].rstrip(",.;:·、。， ") + "…")
    return replace(entire, lines=kept)


def length(text: str, style: Style) -> float:
    """How long a text is on one line, in pixels."""
    return sum(_long(piece, style.size, style.hand.language) for piece in pieces(text, style.weight, style.hand))


def write(draw: ImageDraw.ImageDraw, text: str, style: Style, at: tuple[float, float], *, to_left: bool) -> None:
    """Writes a line whose base line begins at `at`: its left end, or its right end where it goes `to_left`."""
    x, y = at
    for piece in pieces(text, style.weight, style.hand):
        draw.text(
            (x, y),
            piece.text,
            style.colour,
            piece.face.at(style.size),
            anchor="rs" if to_left else "ls",
            # Only the library that writes both ways takes a direction and a language.
            direction=("rtl" if to_left else None) if SHAPES else None,
            language=style.hand.language if SHAPES else None,
            stroke_width=piece.face.stroke(style.size),
        )
        x += _long(piece, style.size, style.hand.language) * (-1 if to_left else 1)


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


@lru_cache(LENGTHS)
def _long(piece: Piece, size: int, language: str | None) -> float:
    return piece.face.at(size).getlength(piece.text, language=language if SHAPES else None)


def _set(text: str, style: Style, width: int) -> tuple[list[str], bool]:
    """A text in lines, and whether a word of it is parted."""
    lines, broken = [""], False
    room, space = float(width), length("n n", style) - 2 * length("n", style)
    for word in text.split():
        for place, part in enumerate(phrases(word, style.hand.language)):
            long, gap = length(part, style), 0 if place or not lines[-1] else space
            if gap + long <= room:
                lines[-1], room = f"{lines[-1]}{' ' if gap else ''}{part}", room - gap - long
                continue
            parts = list(_parts(part, style, width))
            broken = broken or len(parts) > 1
            lines = [*(lines if lines[-1] else lines[:-1]), *parts]
            room = width - length(parts[-1], style)
    return [line for line in lines if line], broken


def _parts(word: str, style: Style, width: int) -> Iterator[str]:
    """A word in parts no longer than a line: addresses after one of their signs, others with a hyphen."""
    hyphen = length("-", style)
    address = "/" in word
    while length(word, style) > width:
        low, high = 1, len(word)
        while high - low > 1:
            middle = (low + high) // 2
            fits = length(word[:middle], style) + hyphen <= width
            low, high = (middle, high) if fits else (low, middle)
        end = whole(word, low)
        if signs := [at for at in range(2 * end // 3, end) if word[at] in "-/_.&="]:
            end = signs[-1] + 1
        joins = not address and script_of(word[end - 1]) == script_of(word[end]) == "latin"
        yield f"{word[:end]}-" if joins else word[:end]
        word = word[end:]
    yield word
