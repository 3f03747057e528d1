"""The world outside the bot: the stand-in Bot API with people who write, and a web site with invented articles."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter

import psutil

from bench.fiction import page
from tests.scenarios.running import running
from tests.site import Site
from tests.site import page as answer
from tests.telegram.person import Person
from tests.telegram.server import Telegram

# What is measured is ours: nothing waits for the limits of a Telegram that is not there.
UNHELD = {"MESSAGES_A_SECOND": "1000000"}


class Outside:
    """People write to a bot that runs in a process of its own, and wait for its answers."""

    def __init__(self, telegram: Telegram, site: Site, process: psutil.Process) -> None:
        self._telegram = telegram
        self._site = site
        self.process = process

    def links(self, count: int) -> list[str]:
        """The links of `count` articles, each another one."""
        return [self._site.put(f"/{number}", answer(page(number))) for number in range(count)]

    async def in_turn(self, texts: list[str]) -> list[float]:
        """Seconds from each text to its answer. Each is sent by somebody else, after the answer to the one before."""
        return [await self._ask(text) for text in texts]

    async def at_once(self, texts: list[str]) -> list[float]:
        """Seconds from each text to its answer. Each is sent by somebody else, all at the same time."""
        return await asyncio.gather(*map(self._ask, texts))

    def cpu_seconds(self) -> float:
        """What the bot and its children have used of the processor so far."""
        times = [process.cpu_times() for process in (self.process, *self.process.children(recursive=True))]
        return float(sum(each.user + each.system for each in times))

    async def _ask(self, text: str) -> float:
        person = Person(self._telegram, "Reader")
        before = perf_counter()
        person.sends(text)
        await person.gets()
        return perf_counter() - before


@asynccontextmanager
async def outside(*command: str) -> AsyncIterator[Outside]:
    """The outside of `python -m COMMAND`, `bot run` if none is given, until the block ends."""
    with Site() as site, tempfile.TemporaryDirectory() as data:
        async with Telegram() as telegram, running(telegram, site, Path(data), *command, settings=UNHELD) as process:
            yield Outside(telegram, site, psutil.Process(process.pid))
