"""A brief in the terminal: who said what under plain headings, whatever the width."""

from __future__ import annotations

import io
from datetime import datetime

import pytest
from rich.console import Console

from bot.commands.page import show
from bot.model import Actor, Article, Brief, Condition, Holder, Quote, Span, Speaker

TEXT = (
    "The harbour of Almora stays shut. “We want a signed text,” said Teo Brandt, chairman of the Dockers' Union. "
    "The union will end the strike if the company withdraws the fines. “Shame!” It demanded new cranes."
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BRIEF = Brief(
    article=Article(
        text=TEXT,
        url="https://almora.example/quay",
        title="Harbour stays shut",
        standfirst="Day eight of the strike.",
        authors=("Ana Olm", "Per Lund"),
        site="Almora Post",
        published=datetime(2026, 11, 3),
    ),
    summary=(at("The harbour of Almora stays shut."),),
    quotes=(
        Quote(at("Shame!"), "direct"),
        Quote(
            at("We want a signed text,"),
            "direct",
            Speaker("Teo Brandt", at("Teo Brandt"), at("chairman of the Dockers' Union")),
        ),
    ),
    actors=(Actor("Teo Brandt", "person", at("chairman"), (at("Teo Brandt"),), quoted=True),),
    conditions=(
        Condition(
            "condition",
            "position",
            at("if"),
            Holder("Dockers' Union", at("The union")),
            at("will end the strike"),
            at("the company withdraws the fines"),
        ),
        Condition("demand", "position", at("demanded"), Holder("Dockers' Union", at("It")), at("new cranes")),
        Condition("threat", "forecast", at("stays")),
    ),
    notes=("short",),
)


def shown(brief: Brief, width: int = 80) -> str:
    paper = io.StringIO()
    show(brief, Console(file=paper, width=width))
    return paper.getvalue()


def test_a_page_at_80_columns() -> None:
    assert (
        shown(BRIEF)
        == """\
Harbour stays shut
Almora Post · Ana Olm, Per Lund · 3 November 2026
https://almora.example/quay

Day eight of the strike.

Summary
 • The harbour of Almora stays shut.

Quotes
  Teo Brandt · chairman of the Dockers' Union
    “We want a signed text”
  Speaker unclear
    “Shame!”

Actors
  Name        Role      Kind    Mentions  Quoted
  Teo Brandt  chairman  person         1  yes

Conditions and demands
  Conditions
 • Dockers' Union: will end the strike ← if the company withdraws the fines
  Demands
 • Dockers' Union: demanded new cranes

Notes
 • A short article: there is little more to it than this.
"""
    )


@pytest.mark.parametrize("width", [40, 80, 200])
def test_lines_are_no_wider_than_the_terminal_nor_than_people_read(width: int) -> None:
    long = Brief(Article(text=TEXT * 9, title=TEXT), summary=(Span(0, len(TEXT) * 9),), quotes=BRIEF.quotes)
    assert max(map(len, shown(long, width).splitlines())) <= min(width, 100)


def test_what_an_article_does_not_have_is_left_out() -> None:
    assert shown(Brief(Article(text="The quay stays shut."), summary=(Span(0, 20),))) == (
        "Untitled text\n\nSummary\n • The quay stays shut.\n"
    )


def test_a_title_cannot_steer_the_terminal() -> None:
    hostile = "\x1b[2J\x07[bold red]Gone[/] :bomb: \x9b31m"
    assert shown(Brief(Article(text="", title=hostile))) == "[2J [bold red]Gone[/] :bomb: 31m\n"


def test_an_unnamed_speaker_is_shown_by_the_words_beside_the_quote() -> None:
    unnamed = Quote(at("Shame!"), "direct", Speaker(None, at("Teo Brandt")))
    assert "  Teo Brandt\n    “Shame!”" in shown(Brief(Article(text=TEXT), quotes=(unnamed,)))
