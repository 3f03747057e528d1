"""The screens of the settings, in every language; and a brief in every layout that can be chosen."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from bot.chat.screen import Screen
from bot.chat.setting.presses import SETTINGS, SettingPress, setting_pressed
from bot.chat.views import Frame, show
from bot.chat.views.settings import CHOSEN, LENGTHS, language_name, setting_screen, settings_screen
from bot.chat.words import languages, words_for
from bot.model import Article, Brief, Sentence, Span
from bot.preferences import Layout, Preferences
from tests.chat.fiction import BRIEF, KEY
from tests.telegram.markup import parse, units

WORDS = words_for("en")
KYIV = Preferences("uk", "Europe/Kyiv", Layout("long", actors=True), every_link=True, everybody_sets=True)
LAYOUTS = [
    Layout(length, *blocks, preview=False) for length, blocks in product(LENGTHS, product((True, False), repeat=4))
]


def screens(language: str, preferences: Preferences, *, group: bool) -> list[Screen]:
    words = words_for(language)
    each = [setting_screen(setting, preferences, words, group=group) for setting in SETTINGS]
    return [settings_screen(preferences, words, group=group), *each]


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("preferences", [Preferences(), KYIV], ids=["as at first", "all set"])
@pytest.mark.parametrize("group", [True, False], ids=["in a group", "alone"])
def test_every_screen_can_be_sent(language: str, preferences: Preferences, *, group: bool) -> None:
    for screen in screens(language, preferences, group=group):
        text, _ = parse(screen.html)
        assert text
        for button in (button for row in screen.buttons for button in row):
            assert len(button.press.encode()) <= 64
            assert setting_pressed(button.press)
            assert units(button.label) <= 36, "a row on a phone"


@pytest.mark.parametrize("setting", [setting for setting in SETTINGS if setting != "zone"])
def test_what_is_chosen_is_marked(setting: str) -> None:
    which = next(each for each in SETTINGS if each == setting)
    labels = [b.label for row in setting_screen(which, KYIV, WORDS, group=True).buttons for b in row]
    marked = {label.removeprefix(f"{CHOSEN} ") for label in labels if label.startswith(CHOSEN)}
    expected = {
        "language": {"Українська"},
        "length": {"Long"},
        "blocks": {"Summary", "Quotes", "Actors", "Conditions"},
        "preview": {"Off"},
        "links": {"All are answered"},
        "who": {"Everybody"},
    }
    assert marked == expected[setting]


def test_a_language_is_called_as_its_speakers_call_it() -> None:
    names = ["Deutsch", "English", "Español", "Français", "Русский", "Українська"]
    assert [language_name(code) for code in languages()] == names


@pytest.mark.parametrize(
    "data", ["", "set", "set|", "set|language", "set|nothing|on", "set|language|uk|more", "topic|open|1|"]
)
def test_what_is_no_press_about_settings_is_none(data: str) -> None:
    assert setting_pressed(data) is None


def test_a_press_comes_back_as_it_was_sent() -> None:
    assert setting_pressed(str(SettingPress("blocks", "conditions:off"))) == SettingPress("blocks", "conditions:off")


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_brief_of_any_layout_shows_its_blocks_and_no_others(layout: Layout) -> None:
    text, _ = parse(show(KEY, BRIEF, WORDS, frame=Frame(layout)).html)
    shown = {line for line in text.splitlines() if line in ("Said", "Actors", "Conditions and demands")}
    assert ("• " in text) is layout.summary
    assert ("Said" in shown, "Actors" in shown) == (layout.quotes, layout.actors)
    assert ("Conditions and demands" in shown) is layout.conditions


@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_a_brief_of_any_layout_fits_one_message_however_long_its_sentences(layout: Layout) -> None:
    spans = tuple(Span(at, at + 900) for at in range(0, 6 * 901, 901))
    article = Article(text="\n".join(f"{'quay ' * 179}quay." for _ in spans), title="Quay " * 200)
    sentences = tuple(Sentence(span, number) for number, span in enumerate(spans))
    long = Brief(article, sentences, spans[:3], ranked=spans, notes=("english-only", "paywalled"))
    text, _ = parse(show(KEY, long, WORDS, frame=Frame(layout)).html)
    assert units(text) <= 4096


def test_a_preview_is_of_the_article_and_under_the_brief_alone() -> None:
    frame = Frame(replace(Layout(), preview=True))
    assert show(KEY, BRIEF, WORDS, frame=frame).preview == BRIEF.article.url
    assert show(KEY, BRIEF, WORDS, "quotes", frame=frame).preview == ""
    assert show(KEY, BRIEF, WORDS).preview == ""
