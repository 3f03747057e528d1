"""Processes are killed while digests go out and links come in: nothing is lost, and nothing is said twice but what no
record could be made of."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bench.chaos import Processes, Run, Shape, all_have_theirs, ask, at_work, bring, on_postgres, on_sqlite
from tests.postgres import NEEDED, binaries
from tests.scenarios.conftest import source
from tests.scenarios.running import settings_for
from tests.site import Site, page
from tests.telegram.server import TOKEN, Telegram

DIGESTS, LINKS = 30, 6
A_SECOND = 8  # messages: so slow that a kill falls among them
PATIENCE = 60  # seconds for what is left after the last kill
AFTER = 1.0  # seconds for what may come twice


@dataclass
class Siege:
    """A bot in several processes, and what is asked of it."""

    telegram: Telegram
    processes: Processes
    links: list[str]
    chats: list[int]
    asked: list[int] = field(default_factory=list)
    run: Run = field(default_factory=Run)

    async def asks(self) -> None:
        """Has people send links."""
        self.asked += [person.chat.id for person in await ask(self.telegram, self.links, LINKS, over=0.3)]

    async def is_at_work(self) -> None:
        """Waits until more was sent than was before."""
        await at_work(self.telegram, len(self.telegram.calls_of("sendMessage")))

    async def kill(self, name: str, *, for_good: bool = False) -> None:
        self.run.kills.append(time.monotonic())
        await (self.processes.stop(name, signal.SIGKILL) if for_good else self.processes.kill(name))

    async def outcome(self) -> list[tuple[int, int]]:
        """Lost ones, and repeats that no kill explains: of the digests, and of the links."""
        await all_have_theirs(self.telegram, {*self.asked, *self.chats}, time.monotonic() + PATIENCE, AFTER)
        self.run.look(self.telegram)
        rows = [self.run.row("", chats, 0) for chats in (self.chats, self.asked)]
        return [(int(lost), int(unexplained)) for _, _, lost, _, unexplained, _ in rows]


@asynccontextmanager
async def siege(data: Path, shaped: Callable[..., AbstractAsyncContextManager[Shape]]) -> AsyncIterator[Siege]:
    """All are due; nothing is started yet but the database."""
    with Site() as site:
        async with Telegram() as telegram:
            chats = [
                telegram.new_chat("private", f"Chat {n}", telegram.new_account("Reader")).id for n in range(DIGESTS)
            ]
            async with shaped(site, chats, data) as shape:
                told = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": telegram.url, "MESSAGES_A_SECOND": str(A_SECOND)}
                environment = {**settings_for(site, data), **told, **shape.environment}
                processes = Processes(environment, data, "tests.scenarios.hurried")
                bringing = asyncio.create_task(bring(telegram, shape.port)) if shape.port else None
                try:
                    yield Siege(telegram, processes, [site.put("/asked", page(source("ferry")))], chats)
                finally:
                    for name in list(processes.alive):
                        await processes.stop(name, signal.SIGKILL)
                    if bringing:
                        bringing.cancel()
                        with suppress(asyncio.CancelledError):
                            await bringing


async def test_on_a_file_one_process_goes_on_after_its_death(tmp_path: Path) -> None:
    async with siege(tmp_path, on_sqlite) as there:
        await there.processes.start("run")
        await there.is_at_work()
        await there.asks()
        await there.kill("run")
        assert await there.outcome() == [(0, 0), (0, 0)]


@pytest.mark.skipif(not binaries() and NEEDED not in os.environ, reason="PostgreSQL is not installed")
async def test_on_a_server_another_worker_goes_on_and_no_update_is_lost_with_the_one_that_takes_them(
    tmp_path: Path,
) -> None:
    async with siege(tmp_path, on_postgres) as there:
        await there.processes.start("serve")
        await there.processes.start("worker-1")
        await there.is_at_work()
        # From here on a second one stands by: the first sends the digests.
        await there.processes.start("worker-2")
        await there.asks()
        await there.kill("serve")
        await there.asks()
        await there.is_at_work()
        await there.kill("worker-1", for_good=True)
        assert await there.outcome() == [(0, 0), (0, 0)]
