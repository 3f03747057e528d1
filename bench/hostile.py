"""Whether updates of every kind, random and hostile, get through to the bot's end without a fault.

`python -m bench.hostile [UPDATES]`. Hypothesis makes them by the library's classes; the whole bot answers them, all but
its readers, and the stand-in Bot API refuses what Telegram would. Ends with 1 if anything was raised, logged as an
error or refused, or if memory grew."""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
from pathlib import Path

import psutil
from hypothesis import HealthCheck, given, seed, settings

from bench.report import count_given, show
from tests.scenarios.besieged import Besieged, besieged
from tests.telegram.conversation import Json

UPDATES = 10_000
A_RUN = 500  # of one run of hypothesis, which remembers all that it has tried until the run is over
# Runs until caches are full and all code is loaded; megabytes that allocators and the database's cache may add then.
WARM, GROWTH = 3, 32
SECONDS = 60  # for one update, of a machine that has other things to do


def besiege(there: Besieged, runner: asyncio.Runner, number: int, updates: int) -> None:
    """Has the bot hear so many updates, others for each `number`. Raises what the first fault is, with the smallest
    update that hypothesis finds for it."""

    @seed(number)
    @settings(max_examples=updates, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(there.updates)
    def hears(made: Json) -> None:
        runner.run(asyncio.wait_for(there.hears(made), SECONDS))

    hears()


def main() -> None:
    """Does it and prints what came of it."""
    count, process, held = count_given(UPDATES), psutil.Process(), []
    with asyncio.Runner() as runner, tempfile.TemporaryDirectory() as data:
        context = besieged(Path(data))
        there = runner.run(context.__aenter__())
        runner.run(there.begin())
        for number in range(-(-count // A_RUN)):
            besiege(there, runner, number, min(A_RUN, count - number * A_RUN))
            gc.collect()
            held.append(process.memory_info().rss / 1_000_000)
        runner.run(context.__aexit__(None, None, None))
    heard, calls = there.kinds.total(), there.methods.total()
    show(f"{heard} updates, {calls} calls", ("kind", "updates"), [(k, str(n)) for k, n in there.kinds.most_common()])
    show("what the bot called", ("method", "calls"), [(k, str(n)) for k, n in there.methods.most_common()])
    print(f"memory after each {A_RUN}, in MB: {', '.join(f'{each:.0f}' for each in held)}")
    if len(held) > WARM and held[-1] - held[WARM - 1] > GROWTH:
        print(f"memory grew by more than {GROWTH} MB")
        sys.exit(1)


if __name__ == "__main__":
    main()
