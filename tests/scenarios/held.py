"""A page that keeps its reader waiting until the test lets it go."""

from __future__ import annotations

import asyncio
import threading

from tests.site import Answer


class Held:
    """A behaviour of the site, which runs in a thread of its own: says when it was asked, answers when it may."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._asked = threading.Event()
        self._go = threading.Event()

    async def __call__(self, wire: asyncio.StreamWriter) -> None:
        self._asked.set()
        await asyncio.to_thread(self._go.wait, 30)
        await self._answer(wire)

    async def asked(self) -> None:
        """Waits until somebody asks for the page."""
        assert await asyncio.to_thread(self._asked.wait, 30), "nobody asked for the page"

    def go(self) -> None:
        """Answers, now and from now on."""
        self._go.set()
