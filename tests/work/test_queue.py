"""Updates reach a worker, whoever dies on the way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from bot.errors import CannotStart
from bot.work import queue
from bot.work.forgotten import Forgotten
from bot.work.queue import Queue


@pytest.fixture
async def opened(database_url: str) -> AsyncIterator[Queue]:
    opened = await Queue.open(database_url)
    yield opened
    await opened.close()


class Answers:
    """Notes what it is to answer; fails as often as it is told to."""

    def __init__(self, enough: int, failures: int = 0) -> None:
        self.asked: list[int] = []
        self.done = asyncio.Event()
        self._enough, self._failures = enough, failures

    async def __call__(self, update: int) -> None:
        self.asked.append(update)
        if self._failures:
            self._failures -= 1
            raise RuntimeError("not now")
        if len(self.asked) >= self._enough:
            self.done.set()


async def work(answers: Answers, *queues: Queue) -> None:
    """Works until the answers are enough."""
    stop = asyncio.Event()
    working = [asyncio.create_task(queue.work(answers, stop)) for queue in queues]
    async with asyncio.timeout(30):
        await answers.done.wait()
        stop.set()
        await asyncio.gather(*working)


async def test_each_update_is_answered_by_one_of_the_workers(opened: Queue, database_url: str) -> None:
    other = await Queue.open(database_url)
    for number in range(40):
        await opened.put(number)
    answers = Answers(40)
    await work(answers, opened, other)
    await other.close()
    assert sorted(answers.asked) == list(range(40))


async def test_an_update_put_twice_is_answered_once(opened: Queue) -> None:
    for _ in range(3):
        await opened.put(7)
    await opened.put(8)
    answers = Answers(2)
    await work(answers, opened)
    assert sorted(answers.asked) == [7, 8]


async def test_an_answer_that_failed_is_tried_again(opened: Queue) -> None:
    await opened.put(7)
    answers = Answers(2, failures=1)
    await work(answers, opened)
    assert answers.asked == [7, 7]


async def test_servers_and_workers_that_start_at_once_make_the_queue_once(database_url: str) -> None:
    for each in await asyncio.gather(*(Queue.open(database_url) for _ in range(3))):
        await each.close()


async def test_a_server_that_is_away_is_said_so() -> None:
    with pytest.raises(CannotStart, match="The queue cannot be used"):
        await Queue.open("postgresql://nobody@127.0.0.1:1/none")


def test_more_jobs_are_in_hand_than_are_taken_at_once() -> None:
    assert queue.AT_ONCE >= 2 * queue.BATCH


async def test_an_update_whose_job_was_lost_gets_another_and_one_that_has_a_job_none(
    opened: Queue, database_url: str
) -> None:
    for update in (5, 6):
        await opened.put(update)
    connection = await asyncpg.connect(database_url)
    await connection.execute("UPDATE pgqueuer SET status = 'failed' WHERE payload = '5'::bytea")
    answers = Answers(enough=2)
    waiting = {5, 6}

    async def unanswered() -> set[int]:
        return waiting

    forgotten = Forgotten(unanswered, opened.put)
    await forgotten.look()
    assert await connection.fetchval("SELECT count(*) FROM pgqueuer") == 2, "it may have come just now"
    await forgotten.look()
    assert await connection.fetchval("SELECT count(*) FROM pgqueuer") == 3
    await connection.close()
    await work(answers, opened)
    assert sorted(answers.asked) == [5, 6]
