"""A chat sets how it is answered: in its language, as long as it likes, and by whom that may be changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenarios.conftest import News
from tests.telegram.conversation import Message
from tests.telegram.person import Channel, Group, Person
from tests.telegram.server import Telegram

BOT = "@on_the_record_bot"
TRUCE = "Brackwater ferry crews call off walkout after late-night deal"


@pytest.fixture
def tomas(telegram: Telegram) -> Person:
    return Person(telegram, "Tomas")


@pytest.fixture
def desk(telegram: Telegram, mira: Person, tomas: Person) -> Group:
    return Group(telegram, "Harbour desk", mira, tomas)


async def settings(person: Person, group: Group | None = None, *, topic: int | None = None) -> Message:
    """The settings as they are shown to somebody."""
    person.sends("/settings", to=group, topic=topic)
    return await (group or person).gets()


def previews(telegram: Telegram) -> list[dict[str, Any]]:
    """Which previews the bot asked for, message by message."""
    return [call.given["link_preview_options"] for call in telegram.calls if call.method == "sendMessage"]


async def test_a_french_speaker_is_answered_in_french_from_the_first_word(telegram: Telegram, news: News) -> None:
    claire = Person(telegram, "Claire", "fr-CA")
    claire.sends("bonjour")
    assert (await claire.gets()).text.startswith("Je lis des articles de presse.")
    claire.sends(news("ferry"))
    brief = await claire.gets()
    assert TRUCE in brief.text
    assert "chaque mot vient de l’article" in brief.text
    assert any(label.startswith("Citations") for label in brief.buttons)


async def test_who_changes_the_language_gets_the_next_answer_in_it(mira: Person, news: News) -> None:
    shown = await settings(mira)
    assert "Language: as in your app" in shown.text
    await mira.presses("Language", shown)
    assert "✓ As in your app" in shown.buttons
    await mira.presses("Deutsch", shown)
    assert "✓ Deutsch" in shown.buttons
    assert shown.text.startswith("Welche Sprache")
    await mira.presses("‹ Einstellungen", shown)
    assert "Sprache: Deutsch" in shown.text
    mira.sends(news("ferry"))
    brief = await mira.gets()
    assert "Im Wortlaut" in brief.text
    await mira.presses("Zitate", brief)
    assert brief.text.startswith("Zitate · ")
    await mira.presses("Sprache", shown)
    await mira.presses("Wie in deiner App", shown)
    assert "✓ As in your app" in shown.buttons


async def test_a_ukrainian_group_speaks_ukrainian_to_everybody(telegram: Telegram, mira: Person, news: News) -> None:
    olena = Person(telegram, "Olena", "uk")
    group = Group(telegram, "Порт", olena, mira)
    shown = await settings(olena, group)
    assert shown.text.startswith("Налаштування цієї групи")
    await olena.presses("Мова", shown)
    await olena.presses("Українська", shown)
    mira.sends(f"{BOT} {news('ferry')}", to=group)
    brief = await group.gets()
    assert TRUCE in brief.text
    assert "Що сказано" in brief.text
    assert any(label.startswith("Цитати") for label in brief.buttons)


async def test_in_a_group_without_a_language_everybody_is_answered_in_their_own(
    telegram: Telegram, mira: Person, news: News
) -> None:
    jonas = Person(telegram, "Jonas", "de")
    group = Group(telegram, "Hafen", mira, jonas)
    jonas.sends(f"{BOT} {news('ferry')}", to=group)
    assert "Im Wortlaut" in (await group.gets()).text
    mira.sends(f"{BOT} {news('ferry')}", to=group)
    assert "Said" in (await group.gets()).text


async def test_a_brief_is_as_long_as_was_chosen(mira: Person, news: News) -> None:
    link = news("reservoir")
    lengths = {}
    shown = await settings(mira)
    await mira.presses("Summary", shown)
    for length in ("Short", "Long", "Standard"):
        await mira.presses(length, shown)
        assert f"✓ {length}" in shown.buttons
        mira.sends(link)
        lengths[length] = (await mira.gets()).text.count("• ")
    assert lengths["Short"] == 1 < lengths["Standard"] < lengths["Long"] <= 6


async def test_a_brief_shows_the_blocks_that_were_chosen(mira: Person, news: News) -> None:
    shown = await settings(mira)
    await mira.presses("Contents", shown)
    assert shown.buttons[:4] == ["✓ Summary", "✓ Quotes", "Actors", "✓ Conditions"]
    await mira.presses("✓ Quotes", shown)
    await mira.presses("Actors", shown)
    assert shown.buttons[:4] == ["✓ Summary", "Quotes", "✓ Actors", "✓ Conditions"]
    mira.sends(news("ferry"))
    brief = await mira.gets()
    headings = brief.words("bold")
    assert "Actors" in headings
    assert "Said" not in headings
    assert any(label.startswith("Quotes") for label in brief.buttons)
    await mira.presses("‹ Settings", shown)
    assert "A brief shows: summary, actors, conditions" in shown.text


async def test_a_brief_without_any_block_is_its_title_and_its_buttons(mira: Person, news: News) -> None:
    shown = await settings(mira)
    await mira.presses("Contents", shown)
    for block in ("✓ Summary", "✓ Quotes", "✓ Conditions"):
        await mira.presses(block, shown)
    mira.sends(news("ferry"))
    brief = await mira.gets()
    assert brief.text.startswith(TRUCE)
    assert "• " not in brief.text
    assert brief.buttons


async def test_a_preview_stands_under_a_brief_for_who_wants_it(telegram: Telegram, mira: Person, news: News) -> None:
    link = news("ferry")
    mira.sends(link)
    await mira.gets()
    assert previews(telegram)[-1] == {"is_disabled": True}
    shown = await settings(mira)
    await mira.presses("Link preview", shown)
    await mira.presses("On", shown)
    mira.sends(link)
    await mira.gets()
    assert previews(telegram)[-1]["url"] == link


async def test_a_city_gives_the_chat_its_clock_and_new_topics_come_by_it(mira: Person) -> None:
    shown = await settings(mira)
    assert "Time zone: not set" in shown.text
    await mira.presses("Time zone", shown)
    mira.taps("Choose a city", shown)
    asked = await mira.gets()
    mira.sends("Lisbon", reply_to=asked)
    await mira.presses("Lisbon (Portugal)", await mira.gets())
    shown = await settings(mira)
    assert "Time zone: Lisbon" in shown.text
    mira.sends("/subscribe ferries")
    assert "Lisbon time" in (await mira.gets()).text
    await mira.presses("Time zone", shown)
    await mira.presses("No time zone", shown)
    assert "No time zone" not in shown.buttons
    assert "Time zone: not set" in (await settings(mira)).text


async def test_only_admins_may_set_until_they_let_everybody(mira: Person, tomas: Person, desk: Group) -> None:
    assert (await settings(tomas, desk)).text == "Only admins can change the settings here."
    shown = await settings(mira, desk)
    assert "May change this: admins" in shown.text
    assert await tomas.is_told("Language", shown) == "Only admins can change the settings here."
    await mira.presses("Who may change", shown)
    await mira.presses("Everybody", shown)
    assert await tomas.is_told("Admins", shown) == "Only admins can change who may change the settings."
    await tomas.presses("‹ Settings", shown)
    assert "May change this: everybody" in shown.text
    tomas.sends("/subscribe ferries", to=desk)
    assert (await desk.gets()).text.startswith("You now follow")


async def test_the_links_of_a_group_are_one_setting_by_two_ways(mira: Person, desk: Group, news: News) -> None:
    desk.makes_the_bot_admin()
    mira.sends("/everylink on", to=desk)
    await desk.gets()
    shown = await settings(mira, desk)
    assert "Links: all are answered" in shown.text
    await mira.presses("Links", shown)
    await mira.presses("Only when I am asked", shown)
    mira.sends("/everylink", to=desk)
    assert (await desk.gets()).text.endswith("Now: off.")


async def test_a_bot_that_cannot_see_the_links_says_so_beside_the_setting(mira: Person, desk: Group) -> None:
    shown = await settings(mira, desk)
    await mira.presses("Links", shown)
    await mira.presses("All are answered", shown)
    assert "Make me an admin" in shown.text


async def test_a_talk_of_two_has_no_settings_of_groups(mira: Person) -> None:
    shown = await settings(mira)
    assert not {"Links", "Who may change"} & set(shown.buttons)


async def test_settings_stay_in_the_topic_where_they_were_asked_for(mira: Person, desk: Group) -> None:
    assert (await settings(mira, desk, topic=7)).topic == 7


async def test_a_channel_has_settings_too(telegram: Telegram, mira: Person) -> None:
    channel = Channel(telegram, "Ferry notices", mira)
    channel.posts("/settings")
    shown = await channel.gets()
    assert shown.text.startswith("Settings")
    assert "Language: English" in shown.text, "a channel has no app whose language it could have"
    await mira.presses("Language", shown)
    await mira.presses("Français", shown)
    assert shown.text.startswith("Quelle langue")
