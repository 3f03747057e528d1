"""A week's stories stand under each other in their order, whatever their scripts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.drawing.nouns import Bar, Timeline
from bot.drawing.timeline import MARGIN, WIDTH, draw_timeline
from bot.errors import NoLetters

START = datetime(2026, 9, 1, 8, tzinfo=UTC)
ACCENT = (163, 32, 29)


def hours(*numbers: float) -> tuple[datetime, ...]:
    return tuple(START + timedelta(hours=number) for number in numbers)


def week(*bars: Bar) -> Timeline:
    days = tuple((datetime(2026, 9, day, tzinfo=UTC), f"{day} Sep") for day in range(2, 9))
    return Timeline("Ports", "1 – 8 Sep 2026 · 2 stories", bars, START, START + timedelta(days=7), days)


def drawn(timeline: Timeline) -> Image.Image:
    return Image.open(BytesIO(draw_timeline(timeline))).convert("RGB")


def tracks(image: Image.Image) -> list[tuple[int, int]]:
    """Where each story's line begins and ends, in pixels from the left, the topmost first."""
    found: list[tuple[int, int]] = []
    before = False
    for y in range(image.height):
        row = [x for x in range(image.width) if image.getpixel((x, y)) == ACCENT]
        if row and not before:
            found.append((row[0], row[-1]))
        elif row:
            found[-1] = (min(found[-1][0], row[0]), max(found[-1][1], row[-1]))
        before = bool(row)
    return found


def test_a_story_is_a_line_from_its_first_report_to_its_last() -> None:
    first, second = tracks(
        drawn(week(Bar("Quay shut", hours(0, 84), "Quay News"), Bar("Ferry", hours(168), "Quay News")))
    )
    middle = WIDTH / 2
    assert first[0] < MARGIN + 24
    assert abs(first[1] - middle) < 24
    assert second[0] > WIDTH - MARGIN - 24
    assert second[1] - second[0] < 24, "one report is a dot"


def test_what_lies_outside_the_week_stands_at_its_edge() -> None:
    ((left, right),) = tracks(drawn(week(Bar("Quay shut", hours(-50, 400), ""))))
    assert left >= MARGIN
    assert right <= WIDTH - MARGIN


def test_many_stories_are_higher_than_one_and_one_without_letters_is_left_out() -> None:
    amharic = Bar("ሰላም ለሁሉም", hours(3), "Quay News")
    bars = [Bar(f"الميناء والنقابة يتفقان {n} " * 9, hours(n), "طارق الريّس — Кур’єр") for n in range(6)]
    assert drawn(week(*bars, amharic)).height == drawn(week(*bars)).height > 900 > drawn(week(bars[0])).height
    with pytest.raises(NoLetters):
        draw_timeline(week(amharic))
