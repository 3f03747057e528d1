"""Memory of the bot and of each of its processes, at rest after some articles.

`python -m bench.memory [ARTICLES]`. "own" is what no other process shares: what ending this one would give back."""

from __future__ import annotations

import asyncio

import psutil

from bench.outside import outside
from bench.report import count_given, show

ARTICLES = 40
MEGABYTE = 1 << 20


async def measure(count: int) -> list[tuple[str, str, str]]:
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


def main() -> None:
    """Measures and prints."""
    count = count_given(ARTICLES)
    show(f"After {count} articles, megabytes", ("", "held", "own"), asyncio.run(measure(count)))


if __name__ == "__main__":
    main()
