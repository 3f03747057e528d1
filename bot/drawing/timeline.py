"""A topic's stories over time: each a line from its first report to its last, with who spoke in it.

The lines are matplotlib's; the words are set over them as on a card, for it knows one direction of writing alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image, ImageDraw

from bot.drawing.card import DARK, LIGHT, Ink
from bot.drawing.fonts import BOLD
from bot.drawing.lines import Block, Style, block, draw_block, first_lines, length, write
from bot.drawing.nouns import Bar, Timeline
from bot.errors import NoLetters

DPI = 100
WIDTH, MARGIN = 1200, 84  # pixels
COLUMN = WIDTH - 2 * MARGIN
RULE, FIRST, LAST = 150, 190, 110  # down to the rule, to the first story, and from the last one to the end
TITLE, HEADLINE, SMALL = 40, 28, 24
HEADLINE_LINES, NAMES_LINES = 2, 1
TRACK = 40  # pixels that a story's line takes, under its words
GAP = 34  # between two stories
AXIS, TICK = 24, 14  # the axis of days under the last story, and how far a day's mark goes up and down
DAYS_APART = 24  # pixels between the names of two days; those that would be closer are left out


@dataclass(frozen=True, slots=True)
class Row:
    """A story's words, and how high they stand on the page."""

    bar: Bar
    headline: Block
    names: Block
    top: int

    @property
    def track(self) -> int:
        """Where its line runs."""
        return self.top + self.headline.height + self.names.height + TRACK // 2

    @property
    def bottom(self) -> int:
        return self.track + TRACK // 2


def draw_timeline(timeline: Timeline) -> bytes:
    """The chart as PNG. Raises NoLetters."""
    ink = DARK if timeline.dark else LIGHT
    rows = list(_rows(timeline, ink))
    if not rows:
        raise NoLetters
    height = rows[-1].bottom + LAST
    image = _plot(timeline, rows, height, ink)
    draw = ImageDraw.Draw(image)
    _head(draw, timeline, ink)
    for row in rows:
        edges = (MARGIN, WIDTH - MARGIN)
        draw_block(draw, row.headline, edges, row.top, from_right=row.headline.leftward)
        under = row.top + row.headline.height
        draw_block(draw, row.names, edges, under, from_right=row.headline.leftward)
    _days(draw, timeline, height, ink)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _rows(timeline: Timeline, ink: Ink) -> Iterator[Row]:
    """The stories that there are letters for."""
    top = FIRST
    for bar in timeline.bars:
        with suppress(NoLetters):
            headline = first_lines(block(bar.headline, Style(HEADLINE, ink.words), COLUMN), HEADLINE_LINES)
            names = first_lines(block(bar.names, Style(SMALL, ink.quiet), COLUMN), NAMES_LINES)
            row = Row(bar, headline, names, top)
            yield row
            top = row.bottom + GAP


def _plot(timeline: Timeline, rows: Sequence[Row], height: int, ink: Ink) -> Image.Image:
    """Days as upright lines, stories as lines with a dot for each report."""
    figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=ink.paper)
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_axis_off()
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)  # pixels from the top, as on a page
    axis = height - LAST + AXIS
    for moment, _ in timeline.days:
        x = _x(timeline, moment)
        # Beside the stories' lines alone, lest a word is struck through.
        for y in [*(row.track for row in rows), axis]:
            axes.plot([x, x], [y - TICK, y + TICK], color=ink.rule, linewidth=1.5, zorder=1)
    axes.plot([MARGIN, WIDTH - MARGIN], [axis, axis], color=ink.rule, linewidth=1.5, zorder=1)
    for row in rows:
        reports = [_x(timeline, moment) for moment in row.bar.at]
        ends, track = [min(reports), max(reports)], [row.track] * 2
        axes.plot(ends, track, color=ink.accent, linewidth=3, solid_capstyle="round", zorder=2)
        axes.scatter(reports, [row.track] * len(reports), s=90, color=ink.accent, edgecolors=ink.paper, zorder=3)
    canvas.draw()  # type: ignore[no-untyped-call]
    pixels = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    return Image.frombuffer("RGBA", canvas.get_width_height(), pixels, "raw", "RGBA", 0, 1).convert("RGB")


def _head(draw: ImageDraw.ImageDraw, timeline: Timeline, ink: Ink) -> None:
    from_right = False
    with suppress(NoLetters):
        title = first_lines(block(timeline.title, Style(TITLE, ink.words, BOLD), COLUMN), 1)
        from_right = title.leftward
        draw_block(draw, title, (MARGIN, WIDTH - MARGIN), 36, from_right=from_right)
    with suppress(NoLetters):
        about = first_lines(block(timeline.about, Style(SMALL, ink.quiet), COLUMN), 1)
        draw_block(draw, about, (MARGIN, WIDTH - MARGIN), 94, from_right=from_right)
    for y, thick in ((RULE, 3), (RULE + 7, 1)):
        draw.line((MARGIN, y, WIDTH - MARGIN, y), ink.words, thick)


def _days(draw: ImageDraw.ImageDraw, timeline: Timeline, height: int, ink: Ink) -> None:
    """The names of the days under their lines, as many as there is room for."""
    style, end = Style(SMALL, ink.quiet), float(MARGIN) - DAYS_APART
    for moment, name in timeline.days:
        x, wide = _x(timeline, moment), length(name, style)
        start = min(max(x - wide / 2, MARGIN / 2), WIDTH - MARGIN / 2 - wide)
        if start >= end + DAYS_APART:
            write(draw, name, style, (start, height - LAST + 66), to_left=False)
            end = start + wide


def _x(timeline: Timeline, moment: datetime) -> float:
    whole = (timeline.until - timeline.since).total_seconds() or 1.0
    part = min(1.0, max(0.0, (moment - timeline.since).total_seconds() / whole))
    return MARGIN + 12 + part * (COLUMN - 24)
