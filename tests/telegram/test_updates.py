"""Polling: an update comes again until it is confirmed, and waits for the bot as long as the bot waits for it."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot, Update
from telegram.error import Conflict
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

from tests.telegram.person import Group, Person
from tests.telegram.server import TOKEN, Telegram


async def test_an_update_comes_again_until_a_higher_offset_is_asked_for(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    mira.sends("one")
    mira.sends("two")
    first = await bot.get_updates()
    assert [u.message and u.message.text for u in first] == ["one", "two"]
    assert await bot.get_updates() == first
    assert [u.update_id for u in await bot.get_updates(offset=first[1].update_id)] == [first[1].update_id]
    assert await bot.get_updates(offset=first[1].update_id + 1) == ()
    assert telegram.updates.confirmed == first[1].update_id


async def test_a_poll_waits_for_news(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await telegram.updates.until_polled()
    mira.sends("at last")
    assert [u.message and u.message.text for u in await poll] == ["at last"]


async def test_a_second_poll_ends_the_first(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await telegram.updates.until_polled()
    async with Bot(TOKEN, base_url=f"{telegram.url}/bot") as another:
        second = asyncio.create_task(another.get_updates(timeout=20))
        with pytest.raises(Conflict):
            await first
        mira.sends("to the second")
        assert len(await second) == 1


async def test_kinds_that_were_not_asked_for_are_dropped(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    await bot.get_updates(allowed_updates=[Update.EDITED_MESSAGE])
    mira.edits(mira.sends("never heard"), "heard")
    assert [u.edited_message and u.edited_message.text for u in await bot.get_updates()] == ["heard"]


async def test_what_people_send_arrives_as_telegram_sends_it(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    link = "https://herald.example/1"
    asked = mira.sends(f"🏗 see {link}.", forwarded_from="Coast Herald")
    mira.sends("/quotes this", links={"this": link}, reply_to=asked)
    mira.sends_photo(f"caption {link}")
    mira.sends_file("notes.txt", b"words", "text/plain")
    plain, command, photo, file = (u.message for u in await bot.get_updates())
    assert plain and command and photo and file
    assert plain.parse_entities() == {plain.entities[0]: link}
    assert plain.forward_origin and plain.forward_origin.type == "hidden_user"
    assert [(e.type, e.url) for e in command.entities] == [("bot_command", None), ("text_link", link)]
    assert command.reply_to_message and command.reply_to_message.message_id == asked.id
    assert photo.parse_caption_entities() == {photo.caption_entities[0]: link}
    assert file.document and file.document.file_name == "notes.txt"
    assert await (await file.document.get_file()).download_as_bytearray() == b"words"


async def test_a_group_tells_the_bot_only_what_is_meant_for_it(telegram: Telegram, bot: Bot) -> None:
    mira = Person(telegram, "Mira")
    desk = Group(telegram, "Harbour desk", mira)
    mira.sends("lunch?", to=desk)
    mira.sends("@on_the_record_bot https://herald.example/1", to=desk)
    mira.sends("/help", to=desk, topic=7)
    desk.makes_the_bot_admin()
    mira.sends("coffee?", to=desk)
    heard = [u.message for u in await bot.get_updates()]
    assert [m and m.text for m in heard] == ["@on_the_record_bot https://herald.example/1", "/help", "coffee?"]
    assert heard[1] and heard[1].message_thread_id == 7


async def test_a_real_application_answers_through_it(telegram: Telegram) -> None:
    mira = Person(telegram, "Mira")

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message
        await update.effective_message.reply_text(f"you said {update.effective_message.text}", do_quote=True)

    builder = ApplicationBuilder().token(TOKEN).base_url(f"{telegram.url}/bot").job_queue(None)
    app: Application = builder.build()  # type: ignore[type-arg]
    app.add_handler(MessageHandler(filters.TEXT, echo))
    async with app:
        assert app.updater
        await app.updater.start_polling()
        await app.start()
        asked = mira.sends("ahoy")
        answer = await mira.gets()
        await app.updater.stop()
        await app.stop()
    assert (answer.text, answer.reply_to) == ("you said ahoy", asked)
    assert telegram.updates.confirmed == mira.last_update
    assert not telegram.refused
