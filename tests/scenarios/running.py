"""A bot in a process of its own, started as people start it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.site import Site
from tests.telegram.server import TOKEN, Telegram


@asynccontextmanager
async def running(
    telegram: Telegram, site: Site, data: Path, *command: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m COMMAND` (`bot run` if none is given) until the block ends, between this Telegram and this site; its
    database is in the folder `data`. Entered once the bot waits for updates; whoever is still alive then is stopped."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API": telegram.url,
        "DATA_DIR": str(data),
        "FETCH_PORTS": str(site.port),
        "FETCH_NETWORKS": "127.0.0.1/32",
    }
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
