"""A bot in a process of its own, started as people start it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from tests.site import Site
from tests.telegram.server import TOKEN, Telegram


def settings_for(site: Site, data: Path) -> dict[str, str]:
    """The environment of a bot that may read this site and keeps its database in the folder `data`."""
    return {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "DATA_DIR": str(data),
        "FETCH_PORTS": str(site.port),
        "FETCH_NETWORKS": "127.0.0.1/32",
    }


@asynccontextmanager
async def running(
    telegram: Telegram, site: Site, data: Path, *command: str, settings: Mapping[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m COMMAND` (`bot run` if none is given) until the block ends, between this Telegram and this site, its
    database in the folder `data`; `settings` are further ones. Entered once the bot waits for updates; whoever is still
    alive then is stopped."""
    environment = settings_for(site, data) | {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": telegram.url, **(settings or {})}
    log = (data / "log").open("ab")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *(command or ("bot", "run")), env=environment, cwd=data, stdout=log, stderr=log
    )
    log.close()
    try:
        await _until_polled_by(process, telegram, data)
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.wait()
        await telegram.updates.until_left()


async def _until_polled_by(process: asyncio.subprocess.Process, telegram: Telegram, data: Path) -> None:
    polled = asyncio.create_task(telegram.updates.until_polled())
    ended = asyncio.create_task(process.wait())
    done, left = await asyncio.wait({polled, ended}, return_when=asyncio.FIRST_COMPLETED)
    for task in left:
        task.cancel()
    assert ended not in done, f"it ended:\n{(data / 'log').read_text(encoding='utf-8', errors='replace')}"
    await polled
