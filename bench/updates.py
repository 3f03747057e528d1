"""Updates a second of the whole bot on links that it has read, against a bare echo bot of the same library.

`python -m bench.updates [UPDATES]`. Each polls a stand-in Bot API, in a process of its own; all updates of a
round wait at its start, each from another chat. The echo bot is as the library's own example makes one: its calls go
by httpx, the library's default. Ours go by aiohttp, which costs less (`bot.chat.wire`), and so the bare bot is measured
with that too: then nothing but the library is left in it.

Updates a second depend on what else the machine does, and on the stand-in, which has more to read of a brief than of an
echo; what an update costs of the processor hardly does."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass

from bench.outside import Outside, outside
from bench.report import count_given, show

UPDATES = 500
LINKS = 10
ROUNDS = 5
# What runs: a module and its arguments, the whole bot where there are none.
BOTS: dict[str, tuple[str, ...]] = {
    "bare echo bot": ("bench.echo",),
    "the same by aiohttp": ("bench.echo", "aiohttp"),
    "whole bot, kept links": (),
}


@dataclass(frozen=True, slots=True)
class Pace:
    """Updates a second, and milliseconds of the processor for each."""

    a_second: float
    cpu: float


async def paces(count: int) -> list[Pace]:
    """How fast each bot answers `count` updates, in the median of its rounds, turn by turn: what else the machine does
    meets all alike."""
    async with AsyncExitStack() as worlds:
        bots = [await worlds.enter_async_context(outside(*command)) for command in BOTS.values()]
        links = [world.links(LINKS) for world in bots]
        for world, known in zip(bots, links, strict=True):
            await world.in_turn(known * 2)
        rounds = [
            [await pace(world, known, count) for world, known in zip(bots, links, strict=True)] for _ in range(ROUNDS)
        ]
    return [median(of_one) for of_one in zip(*rounds, strict=True)]


async def pace(world: Outside, links: list[str], count: int) -> Pace:
    """How fast a bot answers `count` updates."""
    before = world.cpu_seconds()
    seconds = max(await world.at_once([links[number % LINKS] for number in range(count)]))
    return Pace(count / seconds, 1000 * (world.cpu_seconds() - before) / count)


def median(rounds: Sequence[Pace]) -> Pace:
    """The middle one by updates a second."""
    return sorted(rounds, key=lambda each: each.a_second)[len(rounds) // 2]


def main() -> None:
    """Measures and prints."""
    count = count_given(UPDATES)
    found = asyncio.run(paces(count))
    whole = found[-1]
    show(
        f"{count} updates at once",
        ("", "updates a second", "whole / bare", "CPU ms an update", "bare / whole"),
        [
            (
                name,
                f"{each.a_second:.0f}",
                f"{whole.a_second / each.a_second:.2f}",
                f"{each.cpu:.2f}",
                f"{each.cpu / whole.cpu:.2f}",
            )
            for name, each in zip(BOTS, found, strict=True)
        ],
    )


if __name__ == "__main__":
    main()
