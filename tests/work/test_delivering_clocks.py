"""Due digests reach their chats once, whatever the clock does."""

from __future__ import annotations

import asyncio

import pytest

from bot.storage.store import Store
from bot.work import delivering
from bot.work.delivering import Delivering
from bot.work.planning import Planning
from tests.storage.databases import Clock
from tests.work.newsroom import DAY, Day, Newsroom, Post, subscribe


async def test_after_an_outage_of_days_a_subscription_has_one_digest(
    store: Store, post: Post, day: Day, clock: Clock
) -> None:
    await subscribe(store, 1)
    await day()
    clock.time += 6 * DAY
    await day()
    assert len(post.delivered) == 2


async def test_a_clock_that_is_set_back_brings_no_digest_again(
    store: Store, post: Post, day: Day, clock: Clock
) -> None:
    await subscribe(store, 1)
    await day()
    clock.time -= 2 * DAY
    await day()
    assert len(post.delivered) == 1
    clock.time += 2 * DAY
    await day()
    assert len(post.delivered) == 2


async def test_a_clock_that_is_set_back_takes_no_digest_out_of_hand(
    store: Store, newsroom: Newsroom, post: Post, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "LOOK", 0.001)
    on_its_way, arrives = post.post, asyncio.Event()

    async def slowly(*given: object) -> int | None:
        await arrives.wait()
        return await on_its_way(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(post, "post", slowly)
    await subscribe(store, 1)
    clock.time += DAY
    await Planning(store, now=clock).plan()
    sender = Delivering(store, newsroom, post, sender="me", now=clock)
    assert await sender.deliver() == 1
    clock.time -= DAY
    assert await sender.deliver() == 1
    assert await store.deliveries.put_right() == 0
    arrives.set()
    while await sender.deliver():
        pass
    await sender.close()
    assert len(post.delivered) == 1


async def test_a_clock_that_is_set_back_does_not_keep_a_successor_waiting(
    store: Store, newsroom: Newsroom, post: Post, clock: Clock
) -> None:
    await subscribe(store, 1)
    await Planning(store, now=clock).plan()
    clock.time += DAY
    successor = Delivering(store, newsroom, post, sender="me", now=clock, handover=10)
    assert await successor.deliver() == 0
    clock.time -= DAY
    assert await successor.deliver() == 0
    clock.time += 10
    while await successor.deliver():
        pass
    await successor.close()
    assert len(post.delivered) == 1


async def test_a_clock_that_leaps_brings_one_digest(store: Store, post: Post, day: Day, clock: Clock) -> None:
    await subscribe(store, 1)
    clock.time += 40 * DAY
    await day()
    assert len(post.delivered) == 1
