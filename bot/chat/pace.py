"""When a message may go to Telegram: 30 a second in all, 1 a second to a chat, 20 a minute to a group, answers first.

Telegram counts a message when it arrives, which we cannot see: some time after we sent it and before it was answered.
A message therefore counts from its sending until a second after its answer. So no delay on the way, however uneven,
makes Telegram count more than we did. What can wait is also spread evenly over the second: whoever asks the bot
something in the middle of ten thousand digests then finds a place free within a thirtieth of a second."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

# https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
OVERALL = 30
CHAT_SECONDS = 1.0
GROUP, GROUP_SECONDS = 20, 60.0

# Messages under way that can wait. Telegram answers in a tenth of a second: where it allows more than 300 a second, as
# many as go in that time, but for a quarter of our 64 connections, which answers to people need.
UNDER_WAY, SECONDS_ON_THE_WAY, MOST_UNDER_WAY = 30, 0.1, 48

MANY = 1_000  # chats whose last messages are remembered, before those that are free again are dropped

# Messages that can wait may catch up so many places that a late timer cost them, no more.
CATCH_UP = 3


class Timer(Protocol):
    """A call that is set for later."""

    def cancel(self) -> None: ...


@dataclass(eq=False, slots=True)
class _Waiting:
    """Who waits for a turn in a chat."""

    chat: int
    turn: asyncio.Future[None]


class Pace:
    """One for a process. `overall` messages a second; `clock` counts seconds, and `call_later` calls by that clock.
    Groups have negative numbers."""

    def __init__(
        self,
        *,
        overall: float = OVERALL,
        clock: Callable[[], float] = time.monotonic,
        call_later: Callable[[float, Callable[[], None]], Timer] | None = None,
    ) -> None:
        self._overall = overall
        self._clock = clock
        self._call_later = call_later or (lambda seconds, call: asyncio.get_running_loop().call_later(seconds, call))
        self._people: list[_Waiting] = []
        self._later: list[_Waiting] = []
        self._under_way: set[int] = set()  # chats that a message is on its way to
        self._ended: deque[float] = deque()  # when the messages of the last second were answered
        self._chat_free: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._spread = 0.0  # before then nothing goes that can wait
        self._timer: Timer | None = None

    @asynccontextmanager
    async def turn(self, chat: int, *, can_wait: bool = False) -> AsyncIterator[None]:
        """Waits until a message may go to `chat`, which is sent and answered inside. It `can_wait` if nobody waits."""
        mine = _Waiting(chat, asyncio.get_running_loop().create_future())
        queue = self._later if can_wait else self._people
        queue.append(mine)
        self._next()
        try:
            await mine.turn
        except asyncio.CancelledError:
            if mine in queue:
                queue.remove(mine)
            else:  # it was given the turn, and leaves it unused
                self._under_way.discard(chat)
                self._next()
            raise
        try:
            yield
        finally:
            self._end(chat)
            self._next()

    def allow(self, overall: float) -> None:
        """Keeps to `overall` messages a second from now on: a share of what all processes may send."""
        self._overall = overall
        self._next()

    def demand(self) -> tuple[int, int, bool]:
        """Places that answers to people need, places in use, and whether messages wait that can wait. What is in use is
        of people where nothing else waits."""
        self._count_off(self._clock())
        used, hungry = len(self._ended) + len(self._under_way), bool(self._later)
        return len(self._people) + (0 if hungry else used), used, hungry

    def let_go(self) -> None:
        """Cancels those who wait and nobody for them."""
        for waiting in self._later:
            waiting.turn.cancel()

    def _end(self, chat: int) -> None:
        now = self._clock()
        self._under_way.discard(chat)
        self._ended.append(now)
        self._chat_free[chat] = now + CHAT_SECONDS
        if chat < 0:
            self._groups.setdefault(chat, deque()).append(now)
        if len(self._chat_free) > MANY:
            self._forget(now)

    def _forget(self, now: float) -> None:
        """Drops the chats that are free again, so that memory does not grow with all that were ever written to."""
        self._chat_free = {chat: free for chat, free in self._chat_free.items() if free > now}
        self._groups = {chat: sent for chat, sent in self._groups.items() if sent[-1] > now - GROUP_SECONDS}

    def _next(self) -> None:
        """Gives turns to whom it may, and comes back when the next may have one."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self._clock()
        self._count_off(now)
        again: list[float] = []
        crowd = min(max(UNDER_WAY, self._overall * SECONDS_ON_THE_WAY), MOST_UNDER_WAY)
        for queue in (self._people, self._later):
            for waiting in tuple(queue):
                if len(self._ended) + len(self._under_way) >= self._overall:
                    if self._ended:
                        again.append(self._ended[0] + 1.0)
                    break  # else one on its way will call us
                if queue is self._later and len(self._under_way) >= crowd:
                    break
                if queue is self._later and self._spread > now:
                    again.append(self._spread)
                    break
                if waiting.chat in self._under_way:
                    continue
                if (free := self._free(waiting.chat, now)) > now:
                    again.append(free)
                    continue
                queue.remove(waiting)
                if not waiting.turn.done():
                    self._under_way.add(waiting.chat)
                    waiting.turn.set_result(None)
                    step = 1.0 / self._overall
                    self._spread = max(self._spread + step, now - CATCH_UP * step)
        if again and (self._people or self._later):
            # A timer may ring a touch early by our clock; it is then set anew.
            wait = max(0.001, min(again) - now)
            self._timer = self._call_later(wait, self._next)

    def _count_off(self, now: float) -> None:
        while self._ended and self._ended[0] <= now - 1.0:
            self._ended.popleft()

    def _free(self, chat: int, now: float) -> float:
        """When the chat may have its next message."""
        free = self._chat_free.get(chat, 0.0)
        if sent := self._groups.get(chat):
            while sent and sent[0] <= now - GROUP_SECONDS:
                sent.popleft()
            if len(sent) >= GROUP:
                free = max(free, sent[-GROUP] + GROUP_SECONDS)
        return free
