"""Messages keep within what Telegram allows, whatever happens on the way, and people are answered first."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable, Iterator
from itertools import count, pairwise

import pytest

from bot.chat.pace import Pace
from tests.telegram.limits import Limits
from tests.telegram.refusal import Refusal


class Call:
    """A call that is set for later."""

    def __init__(self, call: Callable[[], None]) -> None:
        self.call: Callable[[], None] | None = call

    def cancel(self) -> None:
        self.call = None


class Time:
    """Time that passes only in `passes`, with calls set for later."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self._calls: list[tuple[float, int, Call]] = []
        self._numbers = count()

    def __call__(self) -> float:
        return self.now

    def call_later(self, seconds: float, call: Callable[[], None]) -> Call:
        timer = Call(call)
        heapq.heappush(self._calls, (self.now + seconds, next(self._numbers), timer))
        return timer

    async def sleep(self, seconds: float) -> None:
        over = asyncio.Event()
        self.call_later(seconds, over.set)
        await over.wait()

    async def passes(self, seconds: float) -> None:
        until = self.now + seconds
        await settle()
        while self._calls and self._calls[0][0] <= until:
            self.now, _, timer = heapq.heappop(self._calls)
            if timer.call:
                timer.call()
                await settle()
        self.now = until


async def settle() -> None:
    """Lets everything happen that can happen now."""
    for _ in range(12):
        await asyncio.sleep(0)


class Post:
    """Messages on their way by the pace, counted on arrival as Telegram counts them."""

    def __init__(self, time: Time, pace: Pace, delays: Iterator[float]) -> None:
        self.arrived: list[tuple[float, int]] = []
        self.refused = 0
        self._time, self.pace, self._delays = time, pace, delays
        self._limits = Limits(time)
        self._tasks: list[asyncio.Task[None]] = []

    def send(self, chat: int, *, can_wait: bool = True) -> asyncio.Task[None]:
        self._tasks.append(asyncio.create_task(self._send(chat, can_wait)))
        return self._tasks[-1]

    async def _send(self, chat: int, can_wait: bool) -> None:
        async with self.pace.turn(chat, can_wait=can_wait):
            await self._time.sleep(next(self._delays))
            try:
                self._limits.count(chat, chat < 0)
                self.arrived.append((self._time.now, chat))
            except Refusal:
                self.refused += 1
            await self._time.sleep(next(self._delays))

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@pytest.fixture
def time() -> Time:
    return Time()


def post(time: Time, delays: tuple[float, ...] = (0.005,)) -> Post:
    pace = Pace(clock=time, call_later=time.call_later)
    return Post(time, pace, (delays[n % len(delays)] for n in count()))


async def test_ten_thousand_messages_go_at_the_pace_that_telegram_allows(time: Time) -> None:
    outbox = post(time)
    for chat in range(1, 2_001):
        outbox.send(chat)
    await time.passes(60)
    assert outbox.refused == 0
    assert len(outbox.arrived) >= 0.95 * 30 * 60
    await outbox.close()


async def test_delays_on_the_way_make_telegram_count_no_more_than_we_did(time: Time) -> None:
    outbox = post(time, (0.001, 0.4, 0.002, 0.03, 1.5, 0.0, 0.2))
    for number in range(600):
        outbox.send(number % 300 + 1)
    await time.passes(40)
    assert outbox.refused == 0
    assert len(outbox.arrived) == 600
    await outbox.close()


async def test_a_chat_gets_one_message_a_second_and_holds_nobody_up(time: Time) -> None:
    outbox = post(time)
    for chat in (1, 1, 1, 2):
        outbox.send(chat)
    await time.passes(3.5)
    assert outbox.refused == 0
    moments = [moment for moment, chat in outbox.arrived if chat == 1]
    assert all(later - sooner >= 1 for sooner, later in pairwise(moments))
    assert [chat for _, chat in outbox.arrived][:2] == [1, 2]
    await outbox.close()


async def test_a_group_gets_twenty_messages_a_minute(time: Time) -> None:
    outbox = post(time)
    for _ in range(45):
        outbox.send(-100)
    await time.passes(59)
    assert len(outbox.arrived) == 20
    await time.passes(120)
    assert len(outbox.arrived) == 45
    assert outbox.refused == 0
    await outbox.close()


async def test_an_answer_to_a_person_overtakes_the_digests(time: Time) -> None:
    outbox = post(time)
    for chat in range(1, 1_001):
        outbox.send(chat)
    await time.passes(5.5)
    answers = [outbox.send(10_000 + n, can_wait=False) for n in range(5)]
    await time.passes(0.3)
    assert all(answer.done() for answer in answers)
    assert outbox.refused == 0
    await outbox.close()


async def test_digests_leave_connections_to_people_however_many_telegram_allows(time: Time) -> None:
    for overall, under_way in ((30, 30), (300, 30), (400, 40), (10_000, 48)):
        given = 0

        async def sends(pace: Pace, chat: int) -> None:
            nonlocal given
            async with pace.turn(chat, can_wait=True):
                given += 1
                await asyncio.Event().wait()

        pace = Pace(overall=overall, clock=time, call_later=time.call_later)
        sending = [asyncio.create_task(sends(pace, chat)) for chat in range(1, 101)]
        await time.passes(5)
        assert given == under_way
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)


async def test_who_gives_up_waiting_takes_no_place(time: Time) -> None:
    outbox = post(time)
    leaving = outbox.send(1)
    leaving.cancel()
    staying = [outbox.send(chat) for chat in (1, 2)]
    await time.passes(0.2)
    assert all(task.done() for task in staying)
    await outbox.close()


async def test_at_the_end_what_can_wait_is_let_go_and_what_is_on_its_way_arrives(time: Time) -> None:
    outbox = post(time)
    tasks = [outbox.send(1), outbox.send(1), outbox.send(2, can_wait=False), outbox.send(2, can_wait=False)]
    await settle()
    outbox.pace.let_go()
    await time.passes(3)
    assert [task.cancelled() for task in tasks] == [False, True, False, False]
    assert [chat for _, chat in outbox.arrived].count(1) == 1


async def test_chats_that_were_written_to_are_forgotten(time: Time) -> None:
    outbox = post(time)
    for chat in range(1, 3_001):
        outbox.send(chat)
    await time.passes(110)
    assert len(outbox.arrived) == 3_000
    assert len(outbox.pace._chat_free) <= 310
    await outbox.close()
