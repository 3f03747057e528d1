"""Updates a second of the whole bot on links that it has read, against a bare echo bot of the same library.

`python -m bench.updates [UPDATES]`. Both poll the same stand-in Bot API in the same run, each in a process of its own;
all updates wait at the start, each from another chat."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bench.outside import outside
from bench.report import count_given, show

UPDATES = 500
LINKS = 10


@dataclass(frozen=True, slots=True)
class Pace:
    """Updates a second, and milliseconds of the processor for each."""

    a_second: float
    cpu: float


async def pace(count: int, *command: str) -> Pace:
    """How fast `python -m COMMAND` answers `count` updates."""
    async with outside(*command) as world:
        links = world.links(LINKS)
        await world.in_turn(links * 2)
        before = world.cpu_seconds()
        seconds = max(await world.at_once([links[number % LINKS] for number in range(count)]))
        return Pace(count / seconds, 1000 * (world.cpu_seconds() - before) / count)


def main() -> None:
    """Measures and prints."""
    count = count_given(UPDATES)
    bare = asyncio.run(pace(count, "bench.echo"))
    whole = asyncio.run(pace(count))
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
