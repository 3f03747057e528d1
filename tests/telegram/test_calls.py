"""Buttons, profile, limits and faults: answered, checked and refused as Telegram does."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter

from tests.telegram import refusal
from tests.telegram.conftest import Caller
from tests.telegram.faults import Trouble
from tests.telegram.person import Group, Person
from tests.telegram.schema import DATA, our_part, whole_api
from tests.telegram.server import Telegram


async def test_a_press_is_answered_once(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Quotes 2", callback_data="q:1")]])
    await bot.send_message(mira.chat.id, "brief", reply_markup=keyboard)
    pressed = asyncio.create_task(mira.is_told("Quotes", await mira.gets()))
    query = (await bot.get_updates(timeout=5))[0].callback_query
    assert query and query.data == "q:1" and query.message and query.message.chat.id == mira.chat.id
    await query.answer("Two quotes")
    assert await pressed == "Two quotes"
    with pytest.raises(BadRequest, match="query id is invalid"):
        await query.answer()


async def test_the_profile_is_kept_and_checked(telegram: Telegram, bot: Bot) -> None:
    await bot.set_my_commands([("quotes", "Who said what")], language_code="en")
    await bot.set_my_description("Reads news links.")
    assert telegram.commands["default", "en"] == {"quotes": "Who said what"}
    assert telegram.descriptions["description", ""] == "Reads news links."
    with pytest.raises(BadRequest, match=r"(?i)command_invalid"):
        await bot.set_my_commands([("Quotes!", "Who said what")])
    with pytest.raises(BadRequest, match=r"(?i)description_too_long"):
        await bot.set_my_short_description("x" * 121)


async def test_unknown_methods_and_tokens_are_refused(call: Caller, telegram: Telegram) -> None:
    assert (await call("sendTelepathy"))["error_code"] == 404
    stranger = Bot("1:x", base_url=f"{telegram.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_limits_hold_by_the_clock_given() -> None:
    now = [100.0]
    async with Telegram(clock=lambda: now[0]) as telegram:
        bot = Bot("1234567:a-token-for-tests-only", base_url=f"{telegram.url}/bot")
        mira, tomas = Person(telegram, "Mira"), Person(telegram, "Tomas")
        desk = Group(telegram, "Harbour desk", mira)
        async with bot:
            await bot.send_message(mira.chat.id, "one")
            with pytest.raises(RetryAfter) as told:
                await bot.send_message(mira.chat.id, "too soon")
            assert told.value.retry_after == timedelta(seconds=1)
            await bot.send_message(tomas.chat.id, "another chat")
            for _ in range(20):
                now[0] += 1
                await bot.send_message(desk.chat.id, "news")
            now[0] += 1
            with pytest.raises(RetryAfter) as told:
                await bot.send_message(desk.chat.id, "the 21st in a minute")
            assert told.value.retry_after == timedelta(seconds=40)


async def test_faults_come_as_ordered_and_then_stop(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    telegram.faults.order("sendMessage", refusal.too_many(3))
    telegram.faults.order("sendMessage", refusal.server_fault())
    telegram.faults.order("sendMessage", Trouble.DROP)
    telegram.faults.order("sendMessage", Trouble.DROP_AFTER)
    for error in (RetryAfter, NetworkError, NetworkError, NetworkError):
        with pytest.raises(error):
            await bot.send_message(mira.chat.id, "hello")
    assert [m.text for m in mira.chat.unread] == ["hello"], "only the last of the four was done"
    await bot.send_message(mira.chat.id, "again")


async def test_a_hanging_call_goes_on_when_it_is_released(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    telegram.faults.order("sendMessage", Trouble.HANG)
    sending = asyncio.create_task(bot.send_message(mira.chat.id, "slowly"))
    await telegram.faults.something_hangs()
    assert not mira.chat.unread
    telegram.faults.release()
    await sending
    assert (await mira.gets()).text == "slowly"


async def test_a_bot_that_is_shut_out_is_told_so(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    desk = Group(telegram, "Harbour desk", mira)
    mira.blocks_the_bot()
    new = desk.moves()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(mira.chat.id, "hello?")
    with pytest.raises(ChatMigrated) as told:
        await bot.send_message(desk.chat.id, "hello?")
    assert told.value.new_chat_id == new.id
    await bot.send_message(new.id, "here")


async def test_a_group_knows_who_runs_it(telegram: Telegram, bot: Bot) -> None:
    mira, tomas = Person(telegram, "Mira"), Person(telegram, "Tomas")
    desk = Group(telegram, "Harbour desk", mira, tomas)
    assert [a.user.first_name for a in await bot.get_chat_administrators(desk.chat.id)] == ["Mira"]
    assert (await bot.get_chat_member(desk.chat.id, tomas.account.id)).status == "member"
    desk.makes_the_bot_admin()
    assert (await bot.get_chat_member(desk.chat.id, bot.id)).status == "administrator"


def test_our_part_of_the_api_names_only_kinds_that_it_defines() -> None:
    ours = our_part()
    plain = {"Integer", "String", "Boolean", "Float", "InputFile"}
    for fields in (*ours.methods.values(), *ours.records.values()):
        for field in fields.values():
            for kind in field.kinds:
                assert kind.replace("Array of ", "") in {*plain, *ours.records, *ours.unions}


@pytest.mark.skipif(not (DATA / "telegram/api.json").is_file(), reason="the whole API is not at hand")
def test_our_part_of_the_api_agrees_with_the_whole() -> None:
    ours, whole = our_part(), whole_api(DATA / "telegram/api.json")
    for method, fields in ours.methods.items():
        for name, field in fields.items():
            theirs = whole.methods[method][name]
            assert field.required == theirs.required, (method, name)
            special = [part for kind in theirs.kinds for part in whole.unions.get(kind, ())]
            assert set(field.kinds) <= {*theirs.kinds, *special}, (method, name)
        assert {n for n, f in whole.methods[method].items() if f.required} <= fields.keys()
