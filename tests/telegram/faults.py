"""Faults that a test orders: the next calls of a method are refused, hang, or lose their connection."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from enum import Enum, auto

from tests.telegram.http import DropConnection
from tests.telegram.refusal import Refusal


class Trouble(Enum):
    """What can befall a call besides a refusal."""

    DROP = auto()
    """The connection breaks before Telegram does the call."""
    DROP_AFTER = auto()
    """Telegram does the call, and the connection breaks before the bot hears so."""
    HANG = auto()
    """No answer until `Faults.release`; then the call is done as if nothing had been."""


Fault = Refusal | Trouble


class Faults:
    """What is ordered, by method, first come first served."""

    def __init__(self) -> None:
        self._ordered: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._released = asyncio.Event()
        self._hanging = asyncio.Event()
        self._refusals: list[Refusal] = []

    def order(self, method: str, fault: Fault, times: int = 1) -> None:
        """The next `times` calls of `method` meet `fault`."""
        self._ordered[method].extend([fault] * times)
        if isinstance(fault, Refusal):
            self._refusals.append(fault)

    def was_ordered(self, refusal: Refusal) -> bool:
        """Whether a test ordered it: a refusal that it did not is Telegram's own."""
        return any(refusal is each for each in self._refusals)

    def clear(self) -> None:
        """Forgets what was ordered and lets go of what hangs."""
        self._ordered.clear()
        self.release()

    def release(self) -> None:
        """Lets every hanging call go on."""
        self._released.set()
        self._released = asyncio.Event()
        self._hanging = asyncio.Event()

    async def something_hangs(self) -> None:
        """Waits until a call hangs."""
        await self._hanging.wait()

    async def before(self, method: str) -> Fault | None:
        """Does to a call what was ordered for it; returns the fault that it met."""
        if not self._ordered[method]:
            return None
        fault = self._ordered[method].popleft()
        if isinstance(fault, Refusal):
            raise fault.with_traceback(None)  # one that is raised again and again would keep all calls that met it
        if fault is Trouble.DROP:
            raise DropConnection
        if fault is Trouble.HANG:
            released = self._released
            self._hanging.set()
            await released.wait()
        return fault
