"""What the bot says of itself, and what it says when it does not understand."""

from __future__ import annotations

import pytest

from bot.chat.words import DEFAULT, languages
from tests.telegram.person import Person
from tests.telegram.server import Telegram

COMMANDS = {"summary", "quotes", "actors", "conditions", "help", "start"}


async def test_start_explains_and_its_button_shows_an_example(mira: Person) -> None:
    mira.sends("/start")
    hello = await mira.gets()
    assert "Send me a link" in hello.text
    assert len(hello.text.splitlines()) <= 3
    mira.taps(hello.buttons[0], hello)
    invented, example = await mira.gets(), await mira.gets()
    assert "“We will go back to the gates on Friday at six" in invented.text
    assert example.words("bold")
    assert any(label.startswith("Quotes") for label in example.buttons)


async def test_help_names_every_command_of_the_menu(mira: Person, telegram: Telegram) -> None:
    mira.sends("/help")
    told = (await mira.gets()).text
    menu = telegram.commands["default", ""]
    assert menu.keys() >= COMMANDS
    for name, does in menu.items():
        if name not in ("start", "help"):
            assert f"/{name}" in told
            assert does in told


async def test_the_profile_is_set_at_start(telegram: Telegram) -> None:
    assert "news" in telegram.descriptions["description", ""]
    assert telegram.descriptions["short_description", ""]
    assert telegram.menu_button == "commands"


@pytest.mark.parametrize("language", [code for code in languages() if code != DEFAULT])
async def test_the_menu_and_the_profile_are_there_in_every_language(telegram: Telegram, language: str) -> None:
    menu, english = telegram.commands["default", language], telegram.commands["default", ""]
    assert list(menu) == list(english)
    assert [name for name in menu if menu[name] == english[name]] == []
    for kind in ("description", "short_description"):
        assert telegram.descriptions[kind, language] != telegram.descriptions[kind, ""]


async def test_the_example_is_in_english_and_introduced_in_the_readers_language(telegram: Telegram) -> None:
    claire = Person(telegram, "Claire", "fr")
    claire.sends("/start")
    hello = await claire.gets()
    claire.taps("Voir un exemple", hello)
    invented, brief = await claire.gets(), await claire.gets()
    assert invented.text.startswith("Un article inventé, en anglais")
    assert "Port operator and union agree" in invented.text
    assert "Propos tenus" in brief.text


async def test_small_talk_gets_a_helpful_sentence(mira: Person) -> None:
    mira.sends("hello there")
    assert "Send me a link" in (await mira.gets()).text


async def test_an_unknown_command_is_said_to_be_unknown(mira: Person) -> None:
    mira.sends("/dance")
    assert "/help" in (await mira.gets()).text


async def test_a_picture_without_words_gets_a_helpful_sentence(mira: Person) -> None:
    mira.sends_photo("")
    assert "Send me a link" in (await mira.gets()).text
