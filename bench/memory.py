"""Memory of the bot's processes: at rest after some articles, and at work among ever more subscriptions.

`python -m bench.memory [ARTICLES [SUBSCRIPTIONS ...]]`. "own" is what no other process shares: what ending this one
would give back. All subscriptions are due and have nothing to tell: they are planned, claimed, looked through and let
go, as fast as the process can. What is shown is the most that it held in that time, its readers aside."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path

import psutil

from bench.chaos import SHAPES, Processes
from bench.outside import outside
from bench.report import show
from tests.scenarios.running import settings_for
from tests.site import Site
from tests.telegram.server import TOKEN, Telegram

ARTICLES = 40
SUBSCRIPTIONS = (10_000, 100_000, 1_000_000)
MEGABYTE = 1 << 20
SECONDS = 60.0  # of work, the start included


async def at_rest(count: int) -> list[tuple[str, str, str]]:
    """Process, megabytes held, megabytes of its own."""
    async with outside() as world:
        await world.at_once(world.links(count))
        tree = [world.process, *world.process.children(recursive=True)]
        rows = [(_name(process, world.process), process.memory_full_info()) for process in tree]
        return [(name, f"{held.rss / MEGABYTE:.0f}", f"{held.uss / MEGABYTE:.0f}") for name, held in rows] + [
            ("all, shared memory counted once", "", f"{sum(held.pss for _, held in rows) / MEGABYTE:.0f}")
        ]


def _name(process: psutil.Process, bot: psutil.Process) -> str:
    """What a process is for, by its place in the tree: the bot, its fork server, the readers forked from that."""
    if process == bot:
        return "bot"
    words = " ".join(process.cmdline())
    if "resource_tracker" in words:
        return "resource tracker"
    return "fork server" if process.ppid() == bot.pid else "reader"


async def at_work(kind: str, count: int) -> dict[str, float]:
    """The most megabytes that each process held among so many subscriptions."""
    most: dict[str, float] = {}
    with Site() as site, tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        async with Telegram() as telegram, SHAPES[kind](site, range(1, count + 1), data, 0) as shape:
            settings = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": telegram.url}
            processes = Processes({**settings_for(site, data), **settings, **shape.environment}, data)
            for name in shape.processes:
                await processes.start(name)
            end = time.monotonic() + SECONDS
            while time.monotonic() < end:
                await asyncio.sleep(1)
                for name, process in processes.alive.items():
                    held = psutil.Process(process.pid).memory_info().rss / MEGABYTE
                    most[name] = max(most.get(name, 0.0), held)
            for name in list(processes.alive):
                await processes.stop(name)
    return most


def main() -> None:
    """Measures and prints."""
    given = [int(word) for word in sys.argv[1:]]
    articles, counts = (given or [ARTICLES])[0], given[1:] or SUBSCRIPTIONS
    show(f"After {articles} articles, megabytes", ("", "held", "own"), asyncio.run(at_rest(articles)))
    found = {(kind, count): asyncio.run(at_work(kind, count)) for kind in ("sqlite", "postgres") for count in counts}
    rows = [
        (f"{kind}: {name}", *(f"{found[kind, count][name]:.0f}" for count in counts))
        for kind in ("sqlite", "postgres")
        for name in found[kind, counts[0]]
    ]
    show("Among so many subscriptions, megabytes", ("", *(f"{count:,}" for count in counts)), rows)


if __name__ == "__main__":
    main()
