"""Whether the bot is alive: it marks a file while its event loop turns, and `health` looks how old the mark is."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

EVERY = 15.0  # seconds between marks
DEAD_AFTER = 60.0  # four marks missed: an event loop that stands still that long answers nobody


def pulse_file(data_dir: Path) -> Path:
    """Where the mark is."""
    return data_dir / "alive"


@asynccontextmanager
async def beating(data_dir: Path, every: float = EVERY) -> AsyncIterator[None]:
    """Marks the file at once and again until the block is left; then the mark goes."""
    file = pulse_file(data_dir)

    async def beat() -> None:
        while True:
            await asyncio.sleep(every)
            file.touch()

    file.touch()
    marking = asyncio.create_task(beat())
    try:
        yield
    finally:
        marking.cancel()
        file.unlink(missing_ok=True)


def alive(data_dir: Path) -> bool:
    """Whether a bot that keeps its data in `data_dir` marked its file of late."""
    try:
        return time.time() - pulse_file(data_dir).stat().st_mtime < DEAD_AFTER
    except FileNotFoundError:
        return False
