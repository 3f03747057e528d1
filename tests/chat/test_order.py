"""What belongs together stays together: questions wait for the link before them, cut texts become one again."""

from __future__ import annotations

import asyncio

import pytest

from bot.chat.order import Order, chat_in
from bot.chat.parts import SHORTEST, PartFailed, Parts
from tests.chat.messages import message, update

LONG = "The harbour stays shut. " * 100


async def test_a_question_waits_for_what_was_sent_before_it() -> None:
    order, heard = Order(), []
    first, second = update(1), update(2)

    async def ask() -> None:
        with order.turn(second):
            await order.before(second)
            heard.append("second")

    with order.turn(first):
        asking = asyncio.create_task(ask())
        await asyncio.sleep(0)
        await order.before(first)
        heard.append("first")
    await asking
    assert heard == ["first", "second"]


async def test_what_is_let_by_keeps_no_question_waiting() -> None:
    noted: list[int] = []

    async def earlier(_: int, __: int) -> bool:
        return False

    async def note(number: int) -> None:
        noted.append(number)

    order = Order(earlier, note)
    with order.turn(update(1)):
        await order.let_by()
        async with asyncio.timeout(5):
            await order.before(update(2))
    assert noted == [1]
    await order.let_by()  # nothing is in hand any more
    assert noted == [1]


async def test_a_question_waits_for_what_another_process_has_in_hand() -> None:
    looks = [True, True, False]
    slept: list[float] = []

    async def has_earlier(chat: int, number: int) -> bool:
        assert (chat, number) == (update(2).effective_chat.id, 2)  # type: ignore[union-attr]
        return looks.pop(0)

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    await Order(has_earlier, sleep=sleep).before(update(2))
    assert not looks
    assert len(slept) == 2


async def test_a_question_does_not_wait_for_ever_for_another_process() -> None:
    slept: list[float] = []

    async def has_earlier(_: int, __: int) -> bool:
        return True

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    await Order(has_earlier, sleep=sleep).before(update(2))
    assert 20 < sum(slept) < 60


@pytest.mark.parametrize(
    ("sent", "chat"),
    [
        ({"update_id": 1, "message": {"chat": {"id": 7}, "text": "x"}}, 7),
        ({"update_id": 1, "callback_query": {"id": "1", "message": {"chat": {"id": -5}}}}, -5),
        ({"update_id": 1, "channel_post": {"chat": {"id": -6}}}, -6),
        ({"update_id": 1, "inline_query": {"id": "1", "query": "x"}}, None),
        ({"update_id": 1}, None),
    ],
)
def test_the_chat_of_an_update_as_it_is_sent(sent: dict[str, object], chat: int | None) -> None:
    assert chat_in(sent) == chat


class Waiting:
    """Sleep that ends when a test says so."""

    def __init__(self) -> None:
        self.asleep, self.wake = asyncio.Event(), asyncio.Event()

    async def __call__(self, _: float) -> None:
        self.asleep.set()
        await self.wake.wait()
        self.wake.clear()


async def test_a_text_that_telegram_cut_is_one_again() -> None:
    sleep, read = Waiting(), []
    parts = Parts(sleep=sleep)

    async def first() -> None:
        async with parts.whole(message(LONG, message_id=10), LONG) as text:
            read.append(text)

    reading = asyncio.create_task(first())
    await sleep.asleep.wait()
    rest = [asyncio.create_task(parts.take(message(f"Part {n}", message_id=n))) for n in (11, 12)]
    await asyncio.sleep(0)
    sleep.wake.set()
    await asyncio.sleep(0)
    sleep.wake.set()
    assert await asyncio.gather(*rest) == [True, True]
    await reading
    assert read == [f"{LONG}\nPart 11 Part 12"]


async def test_the_parts_of_a_text_that_failed_fail_with_it() -> None:
    sleep = Waiting()
    parts = Parts(sleep=sleep)

    async def first() -> None:
        async with parts.whole(message(LONG, message_id=10), LONG):
            raise OSError

    reading = asyncio.create_task(first())
    await sleep.asleep.wait()
    rest = asyncio.create_task(parts.take(message("the rest", message_id=11)))
    await asyncio.sleep(0)
    for _ in range(2):
        sleep.wake.set()
        await asyncio.sleep(0)
    assert [type(each) for each in await asyncio.gather(reading, rest, return_exceptions=True)] == [OSError, PartFailed]


@pytest.mark.parametrize(
    "other",
    [message("later", message_id=12), message(caption="a picture", message_id=11)],
    ids=["a message with one between", "a picture"],
)
async def test_what_does_not_follow_at_once_is_no_part(other: object) -> None:
    sleep = Waiting()
    parts = Parts(sleep=sleep)

    async def first() -> None:
        async with parts.whole(message(LONG, message_id=10), LONG):
            pass

    reading = asyncio.create_task(first())
    await sleep.asleep.wait()
    assert not await parts.take(other)  # type: ignore[arg-type]
    sleep.wake.set()
    await reading
    assert not await parts.take(message("after the end", message_id=11))


async def test_a_text_that_was_not_cut_is_read_at_once() -> None:
    async with Parts(sleep=Waiting()).whole(message("short"), "x" * (SHORTEST - 1)) as text:
        assert len(text) == SHORTEST - 1
