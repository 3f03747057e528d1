"""Waiting for something to become true, without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 30.0  # seconds until a wait is given up as a failed test; an answer takes well under one


class Watch:
    """Whoever changes something calls `changed`; whoever waits for it calls `until`."""

    def __init__(self) -> None:
        self._watchers: list[asyncio.Event] = []

    def changed(self) -> None:
        """Wakes whoever waits."""
        for watcher in self._watchers:
            watcher.set()

    async def until(self, holds: Callable[[], T], otherwise: str) -> T:
        """Waits until `holds()` is true and returns it. Fails with the sentence `otherwise` after PATIENCE."""
        watcher = asyncio.Event()
        self._watchers.append(watcher)
        try:
            async with asyncio.timeout(PATIENCE):
                while not (value := holds()):
                    watcher.clear()
                    await watcher.wait()
                return value
        except TimeoutError:
            raise AssertionError(f"{otherwise} within {PATIENCE:g} s") from None
        finally:
            self._watchers.remove(watcher)
