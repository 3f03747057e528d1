"""Seconds from a link to its answer, for articles read for the first time and for the same ones again.

`python -m bench.latency [LINKS]`. The whole bot runs as `python -m bot run`; site and Bot API are on loopback."""

from __future__ import annotations

import asyncio
from statistics import quantiles

from bench.outside import outside
from bench.report import count_given, show

LINKS = 50


async def measure(count: int) -> dict[str, list[float]]:
    """Seconds of each answer, first time and again."""
    async with outside() as world:
        first, *links = world.links(count + 1)
        await world.in_turn([first])  # whatever is loaded at first use is loaded now
        return {"first time": await world.in_turn(links), "again": await world.in_turn(links)}


def main() -> None:
    """Measures and prints."""
    count = count_given(LINKS)
    rows = []
    for name, seconds in asyncio.run(measure(count)).items():
        percentiles = quantiles(seconds, n=100, method="inclusive")
        shown = (percentiles[49], percentiles[89], percentiles[98], max(seconds))
        rows.append((name, *(f"{1000 * each:.0f}" for each in shown)))
    show(f"{count} links, milliseconds to the answer", ("", "half in", "90 % in", "99 % in", "all in"), rows)


if __name__ == "__main__":
    main()
