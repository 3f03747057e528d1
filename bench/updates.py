"""Updates a second of the whole bot on links that it has read, against a bare echo bot of the same library.

`python -m bench.updates [UPDATES]`. Each polls a stand-in Bot API, in a process of its own; all updates of a
round wait at its start, each from another chat."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bench.outside import Outside, outside
from bench.report import count_given, show

UPDATES = 500
LINKS = 10
ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Pace:
    """Updates a second, and milliseconds of the processor for each."""

    a_second: float
    cpu: float


async def paces(count: int) -> tuple[Pace, Pace]:
    """How fast the bare bot and the whole one answer `count` updates, in the median of their rounds, turn by turn: what
    else the machine does meets both alike."""
    async with outside("bench.echo") as bare, outside() as whole:
        links = {world: world.links(LINKS) for world in (bare, whole)}
        for world, known in links.items():
            await world.in_turn(known * 2)
        rounds = [(await pace(bare, links[bare], count), await pace(whole, links[whole], count)) for _ in range(ROUNDS)]
    bares, wholes = zip(*rounds, strict=True)
    return median(bares), median(wholes)


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
    bare, whole = asyncio.run(paces(count))
    show(
        f"{count} updates at once",
        ("", "updates a second", "ratio", "CPU ms an update"),
        [
            (name, f"{each.a_second:.0f}", f"{each.a_second / bare.a_second:.2f}", f"{each.cpu:.1f}")
            for name, each in (("bare echo bot", bare), ("whole bot, cached links", whole))
        ],
    )


if __name__ == "__main__":
    main()
