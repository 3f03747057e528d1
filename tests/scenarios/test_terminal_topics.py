"""Topics in the terminal: the same as on Telegram, with the next line for an answer to a question."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.scenarios.conftest import News
from tests.scenarios.feeds import TRUCE, Paper
from tests.scenarios.running import settings_for
from tests.site import Site


async def test_a_site_is_followed_its_hour_set_and_its_digest_read(site: Site, news: News, tmp_path: Path) -> None:
    courier = Paper(site, news, "The Sound Courier")
    lines = [f"/subscribe {courier.front}", "2", "Berlin", "1", "/digest", "/topics", "4"]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "chat",
        env={**settings_for(site, tmp_path), "TMPDIR": str(tmp_path)},
        cwd=tmp_path,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate("\n".join(lines).encode())
    shown = output.decode()
    assert "You now follow The Sound Courier." in shown
    assert "Times here are Berlin time" in shown
    assert f"1. {TRUCE}" in shown or f"2. {TRUCE}" in shown
    assert "Every day at 08:00 (Berlin time)" in shown
    feeds = Path(shown.partition("File: ")[2].splitlines()[0])
    assert courier.feed in await asyncio.to_thread(feeds.read_text, encoding="utf-8")
