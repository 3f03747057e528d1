"""A digest comes by itself when its hour has come, once, from the bot as people start it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, Paper
from tests.scenarios.running import running
from tests.site import Site
from tests.telegram.person import Group, Person
from tests.telegram.server import Telegram


def comes_due(data: Path) -> None:
    """Sets the clock of every subscription: the next digest is due in a second, when all that came before counts."""
    with closing(sqlite3.connect(data / "on-the-record.sqlite")) as database, database:
        database.execute("UPDATE calendar SET next_due = ?", (int(time.time()) + 1,))


def wait_until_told(data: Path) -> None:
    """Waits until the digest that was due is planned and over."""
    due = "SELECT count(*) FROM calendar WHERE next_due < ? + 600"
    waiting = "SELECT count(*) FROM deliveries WHERE sent_at IS NULL"
    for _ in range(300):
        with closing(sqlite3.connect(data / "on-the-record.sqlite")) as database:
            left = database.execute(due, (time.time(),)).fetchone()[0] + database.execute(waiting).fetchone()[0]
        if not left:
            return
        time.sleep(0.1)
    raise AssertionError("the digest is not over")


async def test_a_digest_comes_when_it_is_due_and_tells_no_story_twice(site: Site, news: News, tmp_path: Path) -> None:
    courier = Paper(site, news, "The Sound Courier")
    async with Telegram() as telegram:
        mira = Person(telegram, "Mira")
        async with running(telegram, site, tmp_path):
            mira.sends(f"/subscribe {courier.front}")
            await mira.gets()
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            digest = await mira.gets()
            assert digest.text.startswith("The Sound Courier · ")
            assert TRUCE in digest.text
            assert digest.buttons[-2:] == ["Pause", "Edit"]
            await asyncio.to_thread(wait_until_told, tmp_path)
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            await asyncio.to_thread(wait_until_told, tmp_path)
            assert not mira.chat.unread, "nothing new, nothing sent"


async def test_the_next_digest_is_in_the_language_that_was_chosen_meanwhile(
    site: Site, news: News, tmp_path: Path
) -> None:
    courier = Paper(site, news, "The Sound Courier")
    async with Telegram() as telegram:
        mira = Person(telegram, "Mira")
        async with running(telegram, site, tmp_path):
            mira.sends(f"/subscribe {courier.front}")
            await mira.gets()
            mira.sends("/settings")
            settings = await mira.gets()
            await mira.presses("Language", settings)
            await mira.presses("Русский", settings)
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            digest = await mira.gets()
            assert TRUCE in digest.text
            assert "2 сюжета · 2 статьи · 1 источник" in digest.text
            assert digest.buttons[-2:] == ["Приостановить", "Изменить"]


async def test_who_wants_to_hear_that_nothing_is_new_is_told_so(site: Site, news: News, tmp_path: Path) -> None:
    courier = Paper(site, news, "The Sound Courier")
    async with Telegram() as telegram:
        mira = Person(telegram, "Mira")
        async with running(telegram, site, tmp_path):
            mira.sends(f"/subscribe {courier.front}")
            card = await mira.presses("Edit", await mira.gets())
            await mira.presses("When nothing is new: say so", card)
            assert "When nothing is new, I say so" in card.text
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            assert TRUCE in (await mira.gets()).text
            await asyncio.to_thread(wait_until_told, tmp_path)
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            assert (await mira.gets()).text.endswith("Nothing new since your last digest.")


async def test_a_digest_of_a_forums_thread_comes_there(site: Site, news: News, tmp_path: Path) -> None:
    courier = Paper(site, news, "The Sound Courier")
    async with Telegram() as telegram:
        mira = Person(telegram, "Mira")
        desk = Group(telegram, "Harbour desk", mira)
        async with running(telegram, site, tmp_path):
            mira.sends(f"/subscribe {courier.front}", to=desk, topic=7)
            assert (await desk.gets()).topic == 7
        comes_due(tmp_path)
        async with running(telegram, site, tmp_path):
            digest = await desk.gets()
            assert digest.topic == 7
            assert TRUCE in digest.text
            assert "127.0.0.1" not in digest.text, "outlets go by their names"
