"""The stand-in refuses the messages that Telegram refuses, and keeps the rest as a reader sees them."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest

from tests.telegram.conftest import Caller
from tests.telegram.person import Person
from tests.telegram.server import Telegram


@pytest.fixture
def mira(telegram: Telegram) -> Person:
    return Person(telegram, "Mira")


async def test_a_message_reaches_the_reader_without_its_tags(bot: Bot, mira: Person) -> None:
    await bot.send_message(mira.chat.id, '<b>Truce</b> at <a href="https://herald.example/1">the quay</a>', "HTML")
    message = await mira.gets()
    assert (message.text, message.words("bold"), message.links) == (
        "Truce at the quay",
        ["Truce"],
        ["https://herald.example/1"],
    )


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🏗" * 2049}, "message is too long"),
        ({"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag corresponding to start"),
        ({"text": "x", "parse_mode": "reST"}, "unsupported parse_mode"),
        ({"text": '<a href="javascript:x()">a</a>', "parse_mode": "HTML"}, "wrong link 'javascript:x()'"),
        ({"text": "x", "colour": "red"}, "unknown parameter 'colour' of sendMessage"),
        ({"text": "x", "disable_notification": 3}, "can't parse parameter 'disable_notification' as Boolean: '3'"),
        ({"text": "x", "link_preview_options": {"off": True}}, "can't parse parameter 'link_preview_options'"),
        ({"text": "x", "reply_parameters": {"message_id": 77}}, "message to be replied not found"),
        ({"text": "x", "chat_id": 99}, "chat not found"),
    ],
)
async def test_a_wrong_message_is_refused(call: Caller, mira: Person, given: dict[str, object], why: str) -> None:
    answer = await call("sendMessage", **{"chat_id": mira.chat.id, **given})
    assert answer["error_code"] == 400
    assert answer["description"].startswith(f"Bad Request: {why}")
    assert not mira.chat.unread


async def test_the_limit_is_counted_after_the_tags_are_read(bot: Bot, mira: Person) -> None:
    await bot.send_message(mira.chat.id, f"<b>{'&amp;' * 4096}</b>", "HTML")
    assert (await mira.gets()).text == "&" * 4096


async def test_entities_past_the_hundredth_are_lost(bot: Bot, mira: Person) -> None:
    await bot.send_message(mira.chat.id, "<b>x</b> " * 103, "HTML")
    message = await mira.gets()
    assert (len(message.entities), message.lost) == (100, 3)


@pytest.mark.parametrize(
    ("button", "why"),
    [
        ({"text": "Quotes", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "Quotes", "callback_data": "ü" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "Quotes", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "Quotes"}, "can't parse inline keyboard button: Text buttons are unallowed"),
        ({"text": " ", "callback_data": "q"}, "can't parse inline keyboard button: Text of a button"),
        (
            {"text": "a", "callback_data": "q", "url": "https://x.example"},
            "can't parse inline keyboard button: A button",
        ),
        ({"text": "Original", "url": "javascript:x()"}, "inline keyboard button URL 'javascript:x()' is invalid"),
        ({"callback_data": "q"}, "can't parse parameter 'reply_markup'"),
    ],
)
async def test_a_wrong_button_is_refused(call: Caller, mira: Person, button: dict[str, str], why: str) -> None:
    markup = {"inline_keyboard": [[button]]}
    answer = await call("sendMessage", chat_id=mira.chat.id, text="x", reply_markup=markup)
    assert answer["description"].startswith(f"Bad Request: {why}")


async def test_a_message_is_edited_only_to_something_else(bot: Bot, mira: Person) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Quotes 2", callback_data="q")]])
    sent = await bot.send_message(mira.chat.id, "<b>a</b>", "HTML", reply_markup=keyboard)
    await bot.edit_message_text("<i>a</i>", mira.chat.id, sent.message_id, parse_mode="HTML", reply_markup=keyboard)
    message = await mira.gets()
    assert (message.edits, message.words("italic"), message.buttons) == (1, ["a"], ["Quotes 2"])
    with pytest.raises(BadRequest, match="is not modified"):
        await bot.edit_message_text("<em>a</em>", mira.chat.id, message.id, parse_mode="HTML", reply_markup=keyboard)


async def test_what_is_not_there_or_not_ours_is_not_edited(bot: Bot, mira: Person) -> None:
    theirs = mira.sends("hello")
    with pytest.raises(BadRequest, match="can't be edited"):
        await bot.edit_message_text("bye", mira.chat.id, theirs.id)
    with pytest.raises(BadRequest, match="to edit not found"):
        await bot.edit_message_text("bye", mira.chat.id, 404)


async def test_a_reply_to_a_deleted_message_passes_where_it_may(bot: Bot, mira: Person) -> None:
    sent = await bot.send_message(mira.chat.id, "first")
    await bot.delete_message(mira.chat.id, sent.message_id)
    missing = ReplyParameters(sent.message_id, allow_sending_without_reply=True)
    await bot.send_message(mira.chat.id, "second", reply_parameters=missing)
    assert [m.text for m in mira.chat.messages.values()] == ["second"]


async def test_a_document_is_stored_with_its_caption(bot: Bot, mira: Person) -> None:
    await bot.send_document(mira.chat.id, b"all that is known", filename="export.json", caption="Yours")
    message = await mira.gets()
    assert message.file is not None
    assert (message.text, message.file.name, message.file.content) == ("Yours", "export.json", b"all that is known")
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_document(mira.chat.id, b"x", caption="x" * 1025)
