"""A card to be passed on: a quote or statements in the article's own words, set like a column of a newspaper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from bot.drawing.fonts import BOLD
from bot.drawing.lines import Block, Style, block, draw_block, first_lines, length, write
from bot.drawing.nouns import Card
from bot.drawing.scripts import hand_of
from bot.errors import NoLetters

# Pixels. Telegram shows photos up to 1280 wide; at this width and with these margins a line of the smallest size holds
# some sixty letters, as a column of a paper does.
WIDTH, MARGIN, INSET = 1200, 96, 40
COLUMN = WIDTH - 2 * MARGIN
HEAD, GAP, BELOW = 84, 64, 56  # down to the rule, from there to the words, under the last line
LOWEST = 640  # no card is lower, so that a row of them looks alike
# The words are set in the largest size in which they are no higher than this.
QUOTE_HEIGHT, QUOTE_SIZES = 620, range(66, 33, -4)
STATED_HEIGHT, STATED_SIZES = 760, range(42, 29, -2)
BRAND, NAME, TITLE, SMALL = 26, 38, 30, 27
TITLE_LINES = 2


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a card."""

    paper: str
    words: str
    quiet: str
    rule: str
    accent: str


LIGHT = Ink("#fbf8f1", "#1a1a1a", "#6b655b", "#d9d2c3", "#a3201d")
DARK = Ink("#17181b", "#f0ebe0", "#a39c8f", "#3a3a3d", "#e0685c")


@dataclass(frozen=True, slots=True)
class Part:
    """A block with the room above it; one with a bar has it beside its lines, and `goes_on` with the bar above it."""

    block: Block
    above: int = 0
    inset: int = INSET
    bar: bool = False
    goes_on: bool = False

    @property
    def height(self) -> int:
        return self.above + self.block.height


def draw_card(card: Card) -> bytes:
    """The card as PNG. Raises NoLetters."""
    ink = DARK if card.dark else LIGHT
    body, foot = (
        [part for part in parts if part.block.lines]
        for parts in ([*_quote(card, ink), *_stated(card, ink)], _foot(card, ink))
    )
    if not any(part.bar for part in body):
        raise NoLetters
    words, end = (sum(part.height for part in parts) for parts in (body, foot))
    height = max(LOWEST, HEAD + GAP + words + GAP + end + BELOW)
    image = Image.new("RGB", (WIDTH, height), ink.paper)
    draw = ImageDraw.Draw(image)
    # A card is read from one side, whatever single lines of it are.
    said = card.quote or " ".join(words for stated in card.statements for words in stated.words)
    from_right = hand_of(said).leftward
    _head(draw, card, ink)
    room = height - end - BELOW - GAP - HEAD
    _column(draw, body, HEAD + max(GAP, (room + GAP - words) // 2), ink, from_right=from_right)
    draw.line((MARGIN, height - end - BELOW, WIDTH - MARGIN, height - end - BELOW), ink.rule, 2)
    _column(draw, foot, height - end - BELOW, ink, from_right=from_right)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _head(draw: ImageDraw.ImageDraw, card: Card, ink: Ink) -> None:
    """The bot's name over a double rule."""
    style = Style(BRAND, ink.accent, BOLD)
    with suppress(NoLetters):  # the words are what matters
        name = block(card.brand, style, COLUMN)
        for line in name.lines[:1]:
            write(draw, line, name.style, ((WIDTH - length(line, name.style)) / 2, HEAD - 26), to_left=False)
    for y, thick in ((HEAD - 4, 3), (HEAD + 3, 1)):
        draw.line((MARGIN, y, WIDTH - MARGIN, y), ink.words, thick)


def _quote(card: Card, ink: Ink) -> Iterator[Part]:
    if card.quote:
        sizes = ([_part(card.quote, Style(size, ink.words), bar=True)] for size in QUOTE_SIZES)
        yield from _largest(sizes, QUOTE_HEIGHT)
    if card.speaker:
        yield _part(card.speaker, Style(NAME, ink.words, BOLD), above=30)
    if card.role:
        yield _part(card.role, Style(SMALL, ink.quiet), above=4)


def _stated(card: Card, ink: Ink) -> list[Part]:
    return _largest((list(_statements(card, ink, size)) for size in STATED_SIZES), STATED_HEIGHT)


def _statements(card: Card, ink: Ink, size: int) -> Iterator[Part]:
    for number, stated in enumerate(card.statements):
        yield _part(stated.holder, Style(size, ink.words, BOLD), above=34 if number else 0, bar=True)
        for place, words in enumerate(stated.words):
            yield _part(words, Style(size, ink.words), above=12 if place else 0, bar=True, goes_on=True)


def _foot(card: Card, ink: Ink) -> Iterator[Part]:
    """Where the words come from, as far as there are letters for it: the words are what matters."""
    with suppress(NoLetters):
        title = first_lines(block(card.title, Style(TITLE, ink.words), COLUMN), TITLE_LINES)
        yield Part(title, 22, 0)
    for above, text in ((10, card.source), (2, card.address)):
        with suppress(NoLetters):
            yield _part(text, Style(SMALL, ink.quiet), above=above, inset=0)


def _part(
    text: str, style: Style, *, above: int = 0, inset: int = INSET, bar: bool = False, goes_on: bool = False
) -> Part:
    return Part(block(text, style, COLUMN - inset), above, inset, bar, goes_on)


def _largest(sizes: Iterable[list[Part]], most: int) -> list[Part]:
    """The first parts that are no higher than they may be and break no word, else the first that are low enough, else
    the last."""
    tried = list(sizes)
    low = [parts for parts in tried if sum(part.height for part in parts) <= most]
    whole = (parts for parts in low if not any(part.block.broken for part in parts))
    return next(whole, (low or tried[-1:])[0])


def _column(draw: ImageDraw.ImageDraw, parts: Sequence[Part], y: int, ink: Ink, *, from_right: bool) -> None:
    """Writes parts under each other."""
    for part in parts:
        top, y = y + part.above, y + part.height
        edges = (MARGIN, WIDTH - MARGIN - part.inset) if from_right else (MARGIN + part.inset, WIDTH - MARGIN)
        draw_block(draw, part.block, edges, top, from_right=from_right)
        if part.bar:
            x = WIDTH - MARGIN - 6 if from_right else MARGIN
            joined = part.above + 8 if part.goes_on else 0  # to the bar of the lines above
            draw.rectangle((x, top + 4 - joined, x + 5, y - 4), ink.accent)
