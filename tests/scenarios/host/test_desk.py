"""An admin looks how it goes, and writes to everybody."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import Gone
from tests.scenarios.conftest import News
from tests.scenarios.host.hosted import TRUCE, Hosted, Start, is_left_alone
from tests.telegram import refusal
from tests.telegram.faults import Trouble
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram

NEWS_OF_OURS = "We are back: the ferry desk reads again."


@pytest.fixture
def admin(ines: Person) -> dict[str, str]:
    """The settings that make Ines an admin."""
    return {"admins": str(ines.account.id)}


async def test_stats_are_numbers_and_a_picture(
    start: Start, admin: dict[str, str], ines: Person, mira: Person, news: News
) -> None:
    async with start(**admin) as bot:
        mira.sends(news("ferry"))
        await mira.gets()
        mira.sends(news("front-page"))
        assert "I found no article there" in (await mira.gets()).text
        await is_left_alone(bot, mira)
        await bot.tallying.note()
        ines.sends("/stats")
        told = await ines.gets()
        assert told.picture
        assert "Articles read: 2 (2)" in told.text
        assert "Wrong most often: no article there 1" in told.text
        assert "Half of the answers came within" in told.text


async def test_feeds_that_are_ill_are_told_with_the_reason(start: Start, admin: dict[str, str], ines: Person) -> None:
    async with start(**admin) as bot:
        ines.sends("/feeds")
        assert "All feeds can be read: 0." in (await ines.gets()).text
        await bot.store.feeds.add(["https://quay.example/feed?key=1", "https://pier.example/feed"])
        for feed in [each for each in await bot.store.feeds.claim(2) if "quay" in each.url]:
            await bot.store.feeds.failed(feed, Gone(host="quay.example"), next_check=0)
        ines.sends("/feeds")
        told = (await ines.gets()).text
        assert "1 of 2" in told
        assert "https://quay.example/feed" in told
        assert "That page is not there on quay.example" in told
        assert "Failed in a row: 1" in told


async def readers(bot: Hosted, *people: Person) -> None:
    """People who have used the bot."""
    for each in people:
        await bot.store.chats.change(each.account.id, language="en")


async def test_a_broadcast_is_shown_confirmed_and_sent_to_people_alone(
    start: Start, admin: dict[str, str], telegram: Telegram, ines: Person, mira: Person, tomas: Person
) -> None:
    desk = Group(telegram, "Harbour desk", mira, tomas)
    tomas.blocks_the_bot()
    async with start(**admin) as bot:
        await readers(bot, mira, tomas)
        await bot.store.chats.change(desk.chat.id, language="en")
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        assert (await ines.gets()).text == NEWS_OF_OURS
        asked = await ines.gets()
        assert "People who get it: 2" in asked.text
        assert not mira.chat.unread
        await ines.presses("Send to 2", asked)
        assert (await mira.gets()).text == NEWS_OF_OURS
        over = (await ines.gets()).text
        assert over == "It is out. Sent: 1. Have shut me out: 1. Refused by Telegram: 0."
        assert asked.text == over
        assert not desk.chat.unread
        async with asyncio.timeout(20):
            while await bot.store.broadcasts.going():  # noqa: ASYNC110 - the database tells nobody
                await asyncio.sleep(0.01)


async def test_nothing_goes_out_that_is_not_confirmed(
    start: Start, admin: dict[str, str], ines: Person, mira: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira)
        ines.sends("/broadcast")
        assert "Write the message first" in (await ines.gets()).text
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        assert "Nothing was sent" in (await ines.presses("Cancel", asked)).text
        await is_left_alone(bot, mira)


async def test_a_broadcast_goes_on_after_a_restart_and_repeats_nothing(
    start: Start, admin: dict[str, str], telegram: Telegram, ines: Person, mira: Person, tomas: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira, tomas)
        await bot.broadcasts_stand_still()
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        assert "Still to go: 2" in (await ines.presses("Send to 2", asked)).text
        going = await bot.store.broadcasts.going()
        assert going is not None
        await bot.store.broadcasts.note(going.id, [mira.account.id], [], [])
    async with start(**admin):
        assert (await tomas.gets()).text == NEWS_OF_OURS
        assert "Sent: 2." in (await ines.gets()).text
        assert not mira.chat.unread


async def test_a_broadcast_is_stopped_by_its_button(
    start: Start, admin: dict[str, str], ines: Person, mira: Person, news: News
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira)
        await bot.broadcasts_stand_still()
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        await ines.presses("Send to 1", asked)
        assert "Stopped. Sent: 0. Not sent: 1." in (await ines.presses("Stop", asked)).text
    async with start(**admin):
        mira.sends(news("ferry"))
        assert TRUCE in (await mira.gets()).text
        assert not mira.chat.unread


async def test_a_message_that_is_gone_ends_its_broadcast(
    start: Start, admin: dict[str, str], ines: Person, mira: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira)
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        await bot.broadcasts_stand_still()
        ines.deletes(written)
        await ines.presses("Send to 1", asked)
    async with start(**admin):
        assert "cannot be copied" in (await ines.gets()).text
        assert "Stopped" in asked.text
        assert not mira.chat.unread


async def test_what_went_out_before_the_message_was_gone_is_counted(
    start: Start, admin: dict[str, str], telegram: Telegram, ines: Person, mira: Person, tomas: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira, tomas)
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        telegram.faults.order("copyMessage", refusal.bad_request("message to copy not found"))
        await ines.presses("Send to 2", asked)
        assert "cannot be copied" in (await ines.gets()).text
        assert "Stopped. Sent: 1. Not sent: 1." in asked.text
        assert len(mira.chat.unread) + len(tomas.chat.unread) == 1


async def test_a_broadcast_waits_while_telegram_is_away(
    start: Start, admin: dict[str, str], telegram: Telegram, ines: Person, mira: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira)
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        telegram.faults.order("copyMessage", refusal.server_fault(), times=5)
        telegram.faults.order("copyMessage", Trouble.DROP)
        await ines.presses("Send to 1", asked)
        assert (await mira.gets()).text == NEWS_OF_OURS
        assert "Sent: 1." in (await ines.gets()).text


async def test_the_end_of_a_broadcast_is_told_once_telegram_is_back(
    start: Start, admin: dict[str, str], telegram: Telegram, ines: Person, mira: Person
) -> None:
    async with start(**admin) as bot:
        await readers(bot, mira)
        written = ines.sends(NEWS_OF_OURS)
        await ines.gets()
        ines.sends("/broadcast", reply_to=written)
        await ines.gets()
        asked = await ines.gets()
        telegram.faults.order("sendMessage", refusal.server_fault(), times=6)  # of four tries each
        await ines.presses("Send to 1", asked)
        assert (await mira.gets()).text == NEWS_OF_OURS
        assert "Sent: 1." in (await ines.gets()).text
        assert not ines.chat.unread
