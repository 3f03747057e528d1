"""A whole busy day's log, in all detail, holds nothing that anybody said, is called, or keeps secret."""

from __future__ import annotations

import json
from pathlib import Path

from tests.scenarios.conftest import News, source
from tests.scenarios.running import running
from tests.site import Site, page
from tests.telegram import refusal
from tests.telegram.person import Group, Person
from tests.telegram.server import TOKEN, Telegram

TALK = "Shall we meet at Zanzibar pier?"
WORDS = '"smuggled otters" OR quicksilver'
KEY = "key=open-sesame"


async def test_a_log_tells_nothing_of_people(site: Site, news: News, tmp_path: Path) -> None:
    async with Telegram() as telegram:
        mira, tomas = Person(telegram, "Mirabella"), Person(telegram, "Tomasino")
        desk = Group(telegram, "Harbourmasters desk", mira, tomas)
        settings = {"LOG_LEVEL": "debug", "ADMINS": str(tomas.account.id), "LINKS_A_MINUTE": "4"}
        async with running(telegram, site, tmp_path, settings=settings):
            for text in (
                "/start",
                TALK,
                news("ferry"),
                "/quotes",
                site.put("/gone-for-good", page("<p>nothing")) + f"?{KEY}",
                f"http://nowhere.example/a?{KEY}",
                "http://mirabella:open-sesame@herald.example/",
                f"/subscribe {WORDS}",
                f"/subscribe {site.url('/no-feed')}?{KEY}",
                "/topics",
                "/save",
                "/export",
            ):
                mira.sends(text)
                await mira.gets()
            mira.sends_file("Zanzibar plans.pdf", b"%PDF", caption=TALK)
            await mira.gets()
            mira.sends(f"@on_the_record_bot {news('reservoir')} {TALK}", to=desk)
            await desk.gets()
            await mira.asks(f"http://nowhere.example/b?{KEY}")
            for _ in range(3):
                mira.sends(news("ferry"))
            tomas.sends(f"/block {mira.account.id}")
            await tomas.gets()
            tomas.sends(f"/purge {news('ferry')}?{KEY}")
            await tomas.gets()
            telegram.faults.order("sendMessage", refusal.server_fault())
            tomas.sends("/help")
            await tomas.gets()
        log = (tmp_path / "log").read_text(encoding="utf-8")
    events = [json.loads(line) for line in log.splitlines()]
    assert {event["event"] for event in events} >= {"live", "admin", "blocked", "asked too much"}
    assert any("update" in event for event in events if event["event"] == "asked too much")
    headline = source("ferry").split("<title>")[1].split("<")[0]
    for said in (
        *("Zanzibar", "otters", "quicksilver", "Mirabella", "mirabella", "Tomasino", "Harbourmasters"),
        *("sesame", TOKEN, TOKEN.partition(":")[2], headline[:20]),
    ):
        assert said not in log, [line for line in log.splitlines() if said in line][:2]
