"""Who is answered and who is not, and how the bot goes live."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.chat.app import COMMANDS, App, build
from bot.chat.live import serve, telegram_bot
from bot.errors import CannotStart
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.chat.messages import ITSELF, PERSON, message
from tests.chat.scripted import Script
from tests.chat.shelf import Shelf
from tests.telegram.faults import Trouble
from tests.telegram.server import TOKEN, Telegram

HELLO = message("hello").to_dict()
ROBOT = {"id": 9, "is_bot": True, "first_name": "Robot"}
GROUP = {"id": -7, "type": "supergroup", "title": "Desk"}


class Talk:
    """The application without Telegram."""

    def __init__(self) -> None:
        self.script = Script()
        self.script.itself = ITSELF
        self.bot: ExtBot[None] = ExtBot("1:nobody", request=self.script, get_updates_request=self.script)
        self.application: App = build(self.bot, Shelf(), Settings(), store=None)  # type: ignore[arg-type]

    async def answers(self, **update: Any) -> bool:
        """Whether the bot says anything to an update."""
        before = len(self.script.calls)
        await self.application.process_update(Update.de_json({"update_id": 1, **update}, self.bot))
        return len(self.script.calls) > before


@pytest.fixture
async def talk() -> AsyncIterator[Talk]:
    talk = Talk()
    async with talk.application:
        yield talk


async def test_people_are_answered(talk: Talk) -> None:
    assert await talk.answers(message=HELLO)


@pytest.mark.parametrize(
    "update",
    [
        {"message": HELLO | {"from": ROBOT}},
        {"edited_message": HELLO | {"edit_date": 1}},
        {"channel_post": HELLO | {"chat": {"id": -8, "type": "channel", "title": "News"}}},
        {"message": {k: v for k, v in HELLO.items() if k != "text"} | {"new_chat_title": "Desk", "chat": GROUP}},
        {"message": message(photo=[], media_group_id="1").to_dict()},
        {"message": HELLO | {"chat": GROUP}},
        {"message": message("/dance").to_dict() | {"chat": GROUP}},
        {"message_reaction": {"chat": GROUP, "message_id": 1, "date": 0, "old_reaction": [], "new_reaction": []}},
    ],
    ids=[
        "a bot",
        "an edit",
        "a channel",
        "a new title",
        "an album",
        "talk in a group",
        "another's command",
        "a reaction",
    ],
)
async def test_what_is_not_said_to_the_bot_is_left_alone(talk: Talk, update: dict[str, Any]) -> None:
    assert not await talk.answers(**update)


async def test_an_anonymous_admin_is_answered(talk: Talk) -> None:
    asked = message("/help").to_dict() | {"chat": GROUP, "from": ROBOT, "sender_chat": GROUP}
    assert await talk.answers(message=asked)


async def test_a_location_is_answered_with_the_cities_around_it(talk: Talk) -> None:
    await talk.answers(message=message(location={"latitude": 52.5, "longitude": 13.4}).to_dict())
    _, given = talk.script.calls[-1]
    assert "Berlin (Germany)" in [row[0]["text"] for row in given["reply_markup"]["inline_keyboard"]]


async def test_a_button_of_unknown_origin_is_answered_all_the_same(talk: Talk) -> None:
    query = {"id": "1", "from": PERSON, "chat_instance": "1", "message": HELLO, "data": "of|another|age"}
    assert await talk.answers(callback_query=query)
    assert talk.script.calls[-1][0] == "answerCallbackQuery"


# Going live


async def live(url: str, folder: Path, stop: asyncio.Event, token: str = TOKEN) -> None:
    """The bot on the Telegram at `url` until `stop`."""
    settings = Settings(telegram_token=token, telegram_api=url)  # type: ignore[arg-type]
    store = Store(await open_sqlite(folder / "bot.db"), now=lambda: 1_700_000_000, article_days=7)
    try:
        await serve(build(telegram_bot(settings), Shelf(), settings, store=store), stop=stop)  # type: ignore[arg-type]
    finally:
        await store.close()


async def test_a_bot_that_goes_live_introduces_itself_and_leaves_when_told(tmp_path: Path) -> None:
    stop = asyncio.Event()
    async with Telegram() as telegram:
        running = asyncio.create_task(live(telegram.url, tmp_path, stop))
        await telegram.until_introduced()
        await telegram.updates.until_polled()
        assert list(telegram.commands["default", ""]) == list(COMMANDS)
        assert telegram.menu_button == "commands"
        stop.set()
        await running


async def test_nobody_waits_for_the_introduction_and_neither_does_the_end(tmp_path: Path) -> None:
    stop = asyncio.Event()
    async with Telegram() as telegram:
        telegram.faults.order("setMyCommands", Trouble.HANG)
        running = asyncio.create_task(live(telegram.url, tmp_path, stop))
        await telegram.updates.until_polled()
        await telegram.faults.something_hangs()
        stop.set()
        await running
        assert telegram.menu_button == "default"


async def test_a_wrong_token_is_said_in_a_sentence_that_does_not_show_it(tmp_path: Path) -> None:
    async with Telegram() as telegram:
        with pytest.raises(CannotStart, match="does not know this token") as told:
            await live(telegram.url, tmp_path, asyncio.Event(), token="1:secret")
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("token", ["x", "12345", '"12345:secret"', "12345:sec ret", "bot12345:secret"])
def test_what_cannot_be_a_token_is_said_before_telegram_is_asked(token: str) -> None:
    with pytest.raises(CannotStart, match="TELEGRAM_TOKEN is not a token"):
        telegram_bot(Settings(telegram_token=token))  # type: ignore[arg-type]


def test_a_missing_token_is_said_in_a_sentence() -> None:
    with pytest.raises(CannotStart, match="There is no token"):
        telegram_bot(Settings(telegram_token=""))  # type: ignore[arg-type]


async def test_a_bot_that_never_reached_telegram_can_be_stopped(tmp_path: Path) -> None:
    stop = asyncio.Event()
    async with Telegram() as telegram:
        url = telegram.url  # and it is gone
    stopping = asyncio.get_running_loop().call_later(0.05, stop.set)
    await live(url, tmp_path, stop)
    stopping.cancel()
