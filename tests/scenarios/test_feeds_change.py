"""Feeds move, end, fall silent or become something else; who follows them hears of it once and loses nothing."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, rss
from tests.scenarios.running import running
from tests.site import Answer, Site, page, redirect
from tests.telegram.person import Person
from tests.telegram.server import Telegram

DAY = 86_400


def years_later(data: Path, **failing_days: int) -> None:
    """Has all feeds due at once; those whose address holds a word have failed for so many days."""
    with closing(sqlite3.connect(data / "on-the-record.sqlite")) as database, database:
        database.execute("UPDATE feeds SET next_check = 0")
        for word, days in failing_days.items():
            since = int(time.time()) - days * DAY
            database.execute("UPDATE feeds SET failing_since = ? WHERE url LIKE ?", (since, f"%{word}%"))


async def test_feeds_are_followed_whatever_becomes_of_them_and_it_is_told_once(
    site: Site, news: News, tmp_path: Path
) -> None:
    story = news("ferry")
    feeds = {
        name: site.put(f"/{name}/feed", rss(name.title(), {TRUCE: story}))
        for name in ("mover", "ender", "sleeper", "turner", "changer")
    }
    async with Telegram() as telegram:
        mira = Person(telegram, "Mira")
        async with running(telegram, site, tmp_path):
            for feed in feeds.values():
                mira.sends(f"/subscribe {feed}")
                await mira.gets()
        site.put("/mover/feed", redirect("/mover/new", 301))
        moved = site.put("/mover/new", rss("Mover", {TRUCE: story}))
        site.put("/ender/feed", Answer(status=410))
        site.put("/sleeper/feed", Answer(status=404))
        site.put("/turner/feed", page("<p>This name is for sale.</p>"))
        changed = site.put("/changer/rss", rss("Changer", {TRUCE: story}))
        link = f'<link rel="alternate" type="application/rss+xml" href="{changed}">'
        site.put("/changer/feed", page(f"<html><head>{link}</head><body>We have a new feed.</body></html>"))
        years_later(tmp_path, sleeper=31, turner=4, changer=4)
        async with running(telegram, site, tmp_path):
            told = sorted([(await mira.gets()).text for _ in feeds])
            assert len(told) == 5
            (ended,) = (text for text in told if feeds["ender"] in text)
            (asleep,) = (text for text in told if feeds["sleeper"] in text)
            (turned,) = (text for text in told if feeds["turner"] in text)
            assert "has ended" in ended
            assert "has failed for 30 days" in asleep
            assert "stands something that is none" in turned
            for name, there in (("mover", moved), ("changer", changed)):
                assert any("has moved" in text and feeds[name] in text and there in text for text in told)
        years_later(tmp_path)
        async with running(telegram, site, tmp_path):
            mira.sends("/topics")
            listing = await mira.gets()
            for name in feeds:
                assert name.title() in listing.text, "and nothing else was said"
            mira.sends(f"/digest {moved}")
            assert TRUCE in (await mira.gets()).text
