"""A bot that is watched says that it is ready, and counts what it did."""

from __future__ import annotations

from pathlib import Path

import httpx

from tests.scenarios.conftest import News
from tests.scenarios.host.hosted import TRUCE
from tests.scenarios.running import running
from tests.site import Site
from tests.telegram.person import Person
from tests.telegram.server import Telegram
from tests.work.test_monitor import free_port


async def test_a_bot_that_answers_is_ready_and_counts(site: Site, news: News, tmp_path: Path) -> None:
    port = free_port()
    async with (
        Telegram() as telegram,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http,
    ):
        mira = Person(telegram, "Mira")
        async with running(telegram, site, tmp_path, settings={"METRICS_PORT": str(port)}):
            mira.sends(news("ferry"))
            assert TRUCE in (await mira.gets()).text
            ready = await http.get("/readyz")
            assert (ready.status_code, set(ready.json().values())) == (200, {"ok"})
            told = (await http.get("/metrics")).text
        assert 'bot_updates_total{kind="message"} 1.0' in told
        assert 'bot_links_total{how="read"} 1.0' in told
        assert 'bot_telegram_calls_total{method="sendMessage",status="200"} 1.0' in told
