"""A list can be narrowed to a speaker or a kind, however the asker spells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.screen import Screen, View, pressed
from bot.chat.views import narrowed, show
from bot.chat.views.narrowing import kinds_named
from bot.chat.views.paper import Paper
from bot.chat.words import languages, words_for
from bot.model import Actor, Brief, Span
from tests.chat.fiction import ACTORS, BRIEF, KEY, QUOTES
from tests.telegram.markup import parse

WORDS = words_for("en")
REYLE, CALLOWAY = "gates on Friday", "roster stands"


def asked(wish: str, view: View = "quotes", brief: Brief = BRIEF) -> Screen:
    return narrowed(KEY, brief, WORDS, view, wish)


def text(screen: Screen) -> str:
    return parse(screen.html)[0]


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.buttons for button in row if not button.copy]


@pytest.mark.parametrize("wish", ["Tomas Reyle", "reyle", "TOMAS", "Réyle", "rey", " “Reyle” "])
def test_a_speaker_is_known_by_name_surname_and_beginning_case_and_accents_aside(wish: str) -> None:
    shown = text(asked(wish))
    assert REYLE in shown
    assert CALLOWAY not in shown


def test_a_body_is_known_by_a_part_of_its_name_and_by_its_other_names() -> None:
    board = replace(QUOTES[0], speaker=replace(QUOTES[0].speaker, name="Larkmouth Harbour Board"))  # type: ignore[type-var]
    brief = replace(BRIEF, quotes=(board, *QUOTES[1:]))
    assert REYLE in text(asked("harbour", brief=brief))
    known_as = Actor("Larkmouth Harbour Board", "organization", mentions=(QUOTES[5].speaker.mention,))  # type: ignore[union-attr]
    brief = replace(brief, actors=(*ACTORS[:2], known_as))
    assert REYLE in text(asked("person close", brief=brief))


def test_who_is_not_named_is_known_by_the_words_beside_the_quote() -> None:
    assert text(asked("person close to the talks")).count("“") == 2  # the heading's and the quote's


def test_nobody_of_that_name_is_said_with_those_who_are_quoted() -> None:
    told = asked("Oduya")
    assert text(told) == "Nobody called “Oduya” is quoted in this article. These are:"
    assert labels(told) == ["Tomas Reyle 2", "Ines Calloway 2", "a person close to the talks 1", "All quotes 6"]
    press = pressed(told.buttons[0][1].press)
    assert press
    chosen = show(KEY, BRIEF, WORDS, press.view, press.page, press.only)
    assert CALLOWAY in text(chosen)
    assert REYLE not in text(chosen)


def test_two_of_a_surname_are_shown_both() -> None:
    twin = replace(QUOTES[3], speaker=replace(QUOTES[3].speaker, name="Anna Reyle"))  # type: ignore[type-var]
    shown = text(asked("Reyle", brief=replace(BRIEF, quotes=(*QUOTES[:3], twin))))
    assert REYLE in shown
    assert CALLOWAY in shown
    assert CALLOWAY not in text(asked("Tomas Reyle", brief=replace(BRIEF, quotes=(*QUOTES[:3], twin))))


def test_many_of_a_name_are_asked_which_one() -> None:
    crowd = tuple(replace(QUOTES[3], speaker=replace(QUOTES[3].speaker, name=f"Ann{n} Lowe")) for n in range(5))  # type: ignore[type-var]
    told = asked("Lowe", brief=replace(BRIEF, quotes=crowd))
    assert "Which one?" in text(told)
    assert labels(told)[0] == "Ann0 Lowe 1"


def test_the_whole_list_is_one_press_away_and_pages_stay_narrowed() -> None:
    screen = asked("Reyle")
    assert "All quotes 6" in labels(screen)
    long = tuple(replace(QUOTES[0], span=Span(start, start + 2)) for start in range(0, 480, 3))
    first = asked("Reyle", brief=replace(BRIEF, quotes=(*long, *QUOTES[3:])))
    press = pressed(first.buttons[0][0].press)
    assert first.buttons[0][0].label.startswith("2 of ")
    assert press
    assert press.only
    assert len(str(press)) <= 64


def test_a_mark_that_nothing_has_shows_the_whole_list() -> None:
    assert show(KEY, BRIEF, WORDS, "quotes", only="000000") == show(KEY, BRIEF, WORDS, "quotes")


@pytest.mark.parametrize("wish", ["refusal", "Refusals", "rejected", "no"])
def test_a_kind_is_known_by_its_words(wish: str) -> None:
    shown = text(asked(wish, "conditions"))
    assert "a new pay deal" in shown
    assert "the queue clears" not in shown


def test_several_kinds_can_be_asked_for() -> None:
    shown = text(asked("threats refusals", "conditions"))
    assert "a new pay deal" in shown
    assert "single roster" in shown
    assert "the queue clears" not in shown


def test_a_word_that_is_no_kind_is_answered_with_the_kinds_there_are() -> None:
    told = asked("gossip", "conditions")
    assert text(told) == "“gossip” is no kind that I know and nobody who states anything here. These are stated:"
    assert labels(told) == ["What depends on what 1", "Refusals 1", "Threats 1", "All conditions 3"]


@pytest.mark.parametrize("language", languages())
def test_a_kind_is_not_called_what_the_whole_list_is_called(language: str) -> None:
    words = words_for(language)
    whole = words.plain("button-conditions", count=0).removesuffix(" 0")
    told = narrowed(KEY, BRIEF, words, "conditions", "gossip")
    assert [label for label in labels(told) if whole.casefold() in label.casefold()] == [
        words.plain("button-all-conditions", count=3)
    ]
    assert kinds_named(Paper(BRIEF, words), whole) == ["condition"]


def test_a_kind_that_the_article_has_not_is_said_so() -> None:
    assert text(asked("offers", "conditions")) == "Offers: there are none in this article. These are stated here:"


def test_where_there_is_nothing_at_all_that_is_said() -> None:
    empty = replace(BRIEF, quotes=(), conditions=())
    assert "Nobody is quoted" in text(asked("Reyle", brief=empty))
    assert "states no condition" in text(asked("gossip", "conditions", empty))
