"""What every process does beside its work, each at its own pace, until it is told to end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.work.engine import GRACE, again_and_again

Task = tuple[Callable[[], Awaitable[int]], float]


@dataclass(frozen=True, slots=True)
class Upkeep:
    """Each of the `tasks` is done again at once while it says how much it did, and after its pause (seconds) else."""

    tasks: Sequence[Task]

    async def run(self, stop: asyncio.Event) -> None:
        """Goes on until `stop` is set; what is under way then is finished, if it takes no longer than a few seconds."""
        running = [asyncio.create_task(again_and_again(do, pause, stop)) for do, pause in self.tasks]
        try:
            await stop.wait()
            await asyncio.wait(running, timeout=GRACE)
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
