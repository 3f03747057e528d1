"""A screen is made once, for as long as the article is the same."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.screens import Screens
from bot.chat.views import show
from bot.chat.words import words_for
from bot.service import Filed
from tests.chat.fiction import ARTICLE, BRIEF, KEY

WORDS = words_for("en")


def test_the_same_view_is_made_once() -> None:
    screens = Screens()
    first = screens.of(Filed(KEY, BRIEF), WORDS, "brief")
    assert screens.of(Filed(KEY, BRIEF), WORDS, "brief") is first
    assert first == show(KEY, BRIEF, WORDS)


def test_each_view_is_one_of_its_own() -> None:
    screens = Screens()
    brief, quotes = (screens.of(Filed(KEY, BRIEF), WORDS, view) for view in ("brief", "quotes"))
    assert (brief, quotes) == (show(KEY, BRIEF, WORDS), show(KEY, BRIEF, WORDS, "quotes"))


def test_an_article_that_was_read_anew_is_shown_anew() -> None:
    screens = Screens()
    screens.of(Filed(KEY, BRIEF), WORDS, "brief")
    anew = replace(BRIEF, article=replace(ARTICLE, title="The ferry sails again"))
    assert "The ferry sails again" in screens.of(Filed(KEY, anew), WORDS, "brief").html
