"""What admins are told of the last 30 days adds up."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot import errors
from bot.chat.host.figures import DAYS, Figures, Now
from bot.chat.words import languages, words_for
from bot.drawing.plot import draw_plot
from bot.errors import BadLine, BotError

TODAY = 20_000
# Those that readers are told; lines of JSON are for the command line.
KINDS = {name.kind for name in vars(errors).values() if isinstance(name, type) and issubclass(name, BotError)} - {
    BadLine.kind
}
NOW = Now(people=12, feeds=60, ill=2, waiting=0.4)
ROWS = [
    (TODAY - 1, "links", "read", 5),
    (TODAY, "links", "read", 2),
    (TODAY, "links", "kept", 7),
    (TODAY, "answers", "article", 8),
    (TODAY, "answers", "error", 1),
    (TODAY - 2, "errors", "gone", 3),
    (TODAY, "errors", "paywalled", 4),
    (TODAY, "digests", "sent", 1),
    (TODAY, "seconds", "0.25", 6),
    (TODAY, "seconds", "2.0", 3),
    (TODAY, "seconds", "+Inf", 1),
]


def told(rows: list[tuple[int, str, str, int]]) -> list[str]:
    return Figures(rows, TODAY).told(NOW, words_for("en")).split("\n")


def test_the_numbers_are_of_the_month_and_of_today() -> None:
    assert told(ROWS) == [
        "<b>The last 30 days</b>, and today in brackets",
        "Articles read: 7 (2)",
        "Links to articles that I kept: 7 (7)",
        "Something was wrong: 1 (1)",
        "Digests sent: 1 (1)",
        "Wrong most often: paywall 4, page not there 3",
        "Half of the answers came within 0.25 s, 95 of 100 within 60+ s",
        "People whom a broadcast reaches: 12",
        "Feeds: 60, ill: 2",
        "Longest wait for an answer now: 0 s",
    ]


def test_a_bot_that_nobody_has_asked_has_figures_too() -> None:
    assert told([])[1] == "Articles read: 0 (0)"
    assert len(told([])) == 8


def test_the_picture_has_a_place_for_each_day() -> None:
    plot = Figures(ROWS, TODAY).plot(words_for("en"))
    titles = ["Links", "What went wrong", "Digests sent", "Seconds to an answer"]
    assert [panel.title for panel in plot.panels] == titles
    assert all(len(line.amounts) == DAYS == len(plot.days) for panel in plot.panels for line in panel.lines)
    read, kept = plot.panels[0].lines
    assert (read.amounts[-2:], kept.amounts[-2:]) == ((5, 2), (0, 7))
    assert [line.amounts[-1] for line in plot.panels[3].lines] == [0.25, 2.0]


def test_rare_errors_are_shown_together() -> None:
    rows = [(TODAY, "errors", kind, 9 - number) for number, kind in enumerate("abcdefg")]
    *_, last = Figures(rows, TODAY).plot(words_for("en")).panels[1].lines
    assert (last.name, last.amounts[-1]) == ("others", 4 + 3)


@pytest.mark.parametrize("language", languages())
def test_each_error_has_a_name_of_its_own_that_fits_beside_the_picture(language: str) -> None:
    words = words_for(language)
    names = [words.wrong(kind) for kind in KINDS]
    assert len(set(names)) == len(KINDS) > 30
    assert max(map(len, names)) <= 26
    assert words.wrong("of-a-later-version") == words.wrong("unknown")
    assert f"{words.wrong('gone')} 3" in Figures(ROWS, TODAY).told(NOW, words)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("rows", [ROWS, []], ids=["busy", "idle"])
def test_the_picture_is_one(language: str, rows: list[tuple[int, str, str, int]]) -> None:
    image = Image.open(BytesIO(draw_plot(Figures(rows, TODAY).plot(words_for(language)))))
    assert image.format == "PNG"
    assert image.size == (1200, 800)
    assert len(image.convert("RGB").getcolors(1 << 20) or ()) > 10
