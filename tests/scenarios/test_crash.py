"""A bot that is killed in the middle of an answer gives it after its restart, once."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import psutil

from tests.scenarios.conftest import source
from tests.scenarios.held import Held
from tests.scenarios.running import running
from tests.site import Site, page
from tests.telegram import refusal
from tests.telegram.faults import Trouble
from tests.telegram.person import Person
from tests.telegram.server import Telegram

FERRY = "Ferry crews on the Brackwater Sound"


async def test_what_was_cut_off_is_answered_after_the_restart_and_nothing_twice(tmp_path: Path) -> None:
    held = Held(page(source("ferry")))
    with Site() as site:
        async with Telegram() as telegram:
            mira, tomas = Person(telegram, "Mira"), Person(telegram, "Tomas")
            async with running(telegram, site, tmp_path) as bot:
                # Tomas is answered, but Telegram never hears that his message arrived: it will send it again.
                mira.sends(site.put("/story", held))
                await held.asked()
                await telegram.updates.until_confirmed(mira.last_update)
                telegram.faults.order("getUpdates", Trouble.HANG)
                tomas.sends("/help")
                assert "/quotes" in (await tomas.gets()).text
                await asyncio.to_thread(_wait_until_done, tmp_path, tomas.last_update)
                readers = psutil.Process(bot.pid).children(recursive=True)
                bot.kill()
            assert not mira.chat.unread
            assert readers
            assert not psutil.wait_procs(readers, timeout=20)[1], "readers without a bot are of no use"
            held.go()
            async with running(telegram, site, tmp_path):
                assert FERRY in (await mira.gets()).text
                await telegram.updates.until_confirmed(tomas.last_update)
                tomas.sends("/start")
                assert "Send me a link" in (await tomas.gets()).text
            assert not mira.chat.unread
            assert not tomas.chat.unread
            assert not telegram.refused


async def test_a_request_that_fails_three_times_ends_in_an_apology(mira: Person, telegram: Telegram) -> None:
    # Each of the three tries sends four times before it gives in.
    telegram.faults.order("sendMessage", refusal.server_fault(), times=12)
    mira.sends("/help")
    assert "I tried this three times" in (await mira.gets()).text
    mira.sends("/start")
    assert "Send me a link" in (await mira.gets()).text


def _wait_until_done(data: Path, update_id: int) -> None:
    """Waits until the inbox knows that an update is answered. The answer comes first: one that is killed in between
    is given twice, which is better than never."""
    with closing(sqlite3.connect(next(data.glob("*.sqlite")))) as database:
        for _ in range(1000):
            if database.execute("SELECT payload FROM inbox WHERE update_id = ?", [update_id]).fetchone() == (None,):
                return
            time.sleep(0.01)
    raise AssertionError("an answered update stays in the inbox")
