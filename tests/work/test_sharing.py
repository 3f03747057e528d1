"""All processes together send no more than Telegram allows, and none waits for long for what others do not need."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.chat.pace import Pace
from bot.storage.postgres import open_postgres
from bot.storage.shares import HELD, Demand
from bot.storage.store import Store
from bot.work.sharing import LOOK, Sharing
from tests.chat.test_pace import Time
from tests.telegram.limits import Limits

ALL = 30


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = await open_postgres(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
def store(engine: AsyncEngine) -> Store:
    return Store(engine, now=lambda: 0.0, article_days=7)


def process(store: Store, name: str, time: Time) -> tuple[Pace, Sharing]:
    """A process that sends."""
    pace = Pace(overall=0, clock=time, call_later=time.call_later)
    return pace, Sharing(store.shares, pace, process=name, overall=ALL, clock=time)


async def lease(store: Store, name: str, needs: int, used: int = 0, hungry: bool = False) -> int:
    return await store.shares.lease(name, Demand(needs, used, hungry), ALL)


async def test_who_has_others_to_send_takes_what_nobody_needs(store: Store) -> None:
    assert await lease(store, "answering", 1) == 1
    assert await lease(store, "sending", 1, hungry=True) == 29
    assert await lease(store, "sending", 1, used=29, hungry=True) == 29


async def test_what_is_in_use_is_given_up_only_when_it_is_free(store: Store) -> None:
    assert await lease(store, "sending", 1, hungry=True) == 30
    assert await lease(store, "answering", 5) == 0
    assert await lease(store, "sending", 1, used=30, hungry=True) == 25, "it may use fewer from now on"
    assert await lease(store, "answering", 5) == 0, "but still has them in use"
    assert await lease(store, "sending", 1, used=25, hungry=True) == 25
    assert await lease(store, "answering", 5) == 5


async def test_the_share_of_who_was_killed_lapses(store: Store, engine: AsyncEngine) -> None:
    await lease(store, "killed", 1, hungry=True)
    assert await lease(store, "next", 1, hungry=True) == 0
    async with engine.begin() as connection:
        await connection.execute(text(f"UPDATE shares SET held_until = held_until - {HELD + 1}"))
    assert await lease(store, "next", 1, hungry=True) == 30


async def test_the_share_of_who_ends_is_free_at_once(store: Store) -> None:
    time = Time()
    _, sharing = process(store, "ending", time)
    async with sharing.going_on():
        await sharing.look()
    assert await lease(store, "next", 1, hungry=True) == 30


async def test_who_cannot_renew_its_share_sends_nothing_once_others_may_have_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    time, sent = Time(), []
    pace, sharing = process(store, "alone", time)
    await sharing.look()

    async def away(*_: object) -> int:
        raise OSError("the database is away")

    monkeypatch.setattr(store.shares, "lease", away)
    time.now += HELD - 1
    with pytest.raises(OSError, match="away"):
        await sharing.look()

    async def send() -> None:
        async with pace.turn(7):
            sent.append(7)

    sending = asyncio.create_task(send())
    await time.passes(5)
    assert not sent
    sending.cancel()


async def test_two_processes_together_keep_within_the_limits_and_people_are_answered_soon(store: Store) -> None:
    time, late = Time(), []
    limits = Limits(time)
    sender, answerer = process(store, "sender", time), process(store, "answerer", time)

    async def send(pace: Pace, chat: int, *, can_wait: bool) -> None:
        asked = time()
        async with pace.turn(chat, can_wait=can_wait):
            limits.count(chat, False)  # raises where there are too many
            await time.sleep(0.05)
        if not can_wait:
            late.append(time() - asked)

    floods = [asyncio.create_task(send(sender[0], chat, can_wait=True)) for chat in range(1, 401)]
    answers: list[asyncio.Task[None]] = []
    for look in range(int(12 / LOOK)):
        if look in (12, 13, 30):  # a dozen people ask at once
            people = range(1000 * look, 1000 * look + 12)
            answers += [asyncio.create_task(send(answerer[0], chat, can_wait=False)) for chat in people]
        for _, sharing in (sender, answerer):
            await sharing.look()
        await time.passes(LOOK)
    for task in (*answers, *(task for task in floods if task.done())):
        task.result()
    assert len(late) == 36
    assert max(late) < 2
    assert sum(task.done() for task in floods) > 250
    for task in floods:
        task.cancel()
