"""Subscriptions come due once a window, for one worker each, whatever happens; a chat is followed and let go."""

from __future__ import annotations

import asyncio

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.model import Schedule, Subscription
from bot.storage.store import Store
from bot.storage.subscriptions import CLAIM_SECONDS, Due
from bot.storage.tables import deliveries
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

HOUR = 3_600
PORTS = Subscription(
    chat=-1_001_234_567_890,
    thread=7,
    words='"port strike" OR dredging',
    schedule=Schedule("weekly", 450, weekday=4, hours=3, zone="America/Halifax", quiet=(1320, 420)),
    most=3,
    language="en",
)


async def windows(engine: AsyncEngine) -> list[tuple[int, int]]:
    """(subscription, window) of every delivery."""
    asked = select(deliveries.c.subscription, deliveries.c.window).order_by(deliveries.c.id)
    async with engine.connect() as connection:
        return [(row.subscription, row.window) for row in await connection.execute(asked)]


class SubscriptionContract(Contract):
    """On every database."""

    async def test_a_subscription_comes_back_whole(self, store: Store) -> None:
        number = await store.subscriptions.add(PORTS, NOON)
        kept = await store.subscriptions.get(number)
        assert kept is not None
        assert kept == Subscription(**{**_fields(PORTS), "id": number})

    async def test_a_subscription_of_feeds_knows_their_addresses(self, store: Store) -> None:
        ids = await store.feeds.add(["https://quay.example/a.xml", "https://quay.example/b.xml"])
        number = await store.subscriptions.add(Subscription(5), NOON, ids.values())
        kept = await store.subscriptions.get(number)
        assert kept is not None
        assert kept.feeds == ("https://quay.example/a.xml", "https://quay.example/b.xml")

    async def test_the_subscriptions_of_a_chat_are_listed_in_their_order(self, store: Store) -> None:
        for topic in ("ports", "climate"):
            await store.subscriptions.add(Subscription(5, topic=topic), NOON)
        await store.subscriptions.add(Subscription(6, topic="courts"), NOON)
        assert [each.topic for each in await store.subscriptions.of_chat(5)] == ["ports", "climate"]

    async def test_what_is_removed_is_gone_with_all_that_hangs_on_it(self, store: Store, engine: AsyncEngine) -> None:
        number = await store.subscriptions.add(Subscription(5, topic="ports"), NOON)
        await store.subscriptions.plan(await store.subscriptions.claim(10), {number: NOON + HOUR})
        await store.subscriptions.remove(number)
        assert await store.subscriptions.get(number) is None
        assert await windows(engine) == []

    async def test_only_what_is_due_is_claimed_the_longest_waiting_first(self, store: Store) -> None:
        late = await store.subscriptions.add(Subscription(1, topic="ports"), NOON - 10)
        later = await store.subscriptions.add(Subscription(2, topic="ports"), NOON - 20)
        await store.subscriptions.add(Subscription(3, topic="ports"), NOON + 1)
        assert await numbers(store, 1) == [later]
        assert await numbers(store, 10) == [late]

    async def test_a_paused_subscription_is_never_due_until_it_goes_on(self, store: Store) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.change(Subscription(1, topic="ports", paused=True, id=number), NOON)
        assert await store.subscriptions.claim(10) == []
        await store.subscriptions.change(Subscription(1, topic="ports", id=number), NOON)
        assert await numbers(store, 10) == [number]

    async def test_a_claimed_subscription_is_nobody_elses(self, store: Store) -> None:
        for chat in range(30):
            await store.subscriptions.add(Subscription(chat, topic="ports"), NOON)
        claims = await asyncio.gather(*(numbers(store, 10) for _ in range(6)))
        claimed = [number for claim in claims for number in claim]
        assert len(claimed) == len(set(claimed)) == 30

    async def test_a_claim_that_a_crash_cut_short_comes_again_for_the_same_window(
        self, store: Store, clock: Clock
    ) -> None:
        await store.subscriptions.add(Subscription(1, topic="ports"), NOON - 5)
        (first,) = await store.subscriptions.claim(10)
        assert await store.subscriptions.claim(10) == []
        clock.time += CLAIM_SECONDS
        (again,) = await store.subscriptions.claim(10)
        assert again.window == first.window == NOON - 5

    async def test_a_window_is_delivered_once_however_often_it_is_planned(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        slow = await store.subscriptions.claim(10)
        clock.time += CLAIM_SECONDS
        quick = await store.subscriptions.claim(10)
        assert await store.subscriptions.plan(quick, {number: NOON + HOUR}) == 1
        assert await store.subscriptions.plan(slow, {number: NOON + HOUR}) == 0
        assert await windows(engine) == [(number, NOON)]
        assert await store.subscriptions.claim(10) == []

    async def test_a_planned_subscription_is_due_again_at_its_next_window(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        for hour in range(3):
            clock.time = NOON + hour * HOUR
            await store.subscriptions.plan(await store.subscriptions.claim(10), {number: clock.time + HOUR})
        assert await windows(engine) == [(number, NOON + hour * HOUR) for hour in range(3)]

    async def test_what_was_removed_while_it_was_claimed_is_not_planned(self, store: Store) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        claimed = await store.subscriptions.claim(10)
        await store.subscriptions.remove(number)
        assert await store.subscriptions.plan(claimed, {number: NOON + HOUR}) == 0

    async def test_what_was_changed_while_it_was_claimed_is_due_when_the_change_says(
        self, store: Store, clock: Clock
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        claimed = await store.subscriptions.claim(10)
        await store.subscriptions.change(Subscription(1, topic="ports", id=number), NOON + 60)
        await store.subscriptions.plan(claimed, {number: NOON + HOUR})
        clock.time = NOON + 60
        assert [due.window for due in await store.subscriptions.claim(10)] == [NOON + 60]

    async def test_a_chat_that_shuts_us_out_is_left_alone_and_kept_for_a_return(self, store: Store) -> None:
        going = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.add(Subscription(1, topic="courts", paused=True), NOON)
        await store.subscriptions.lost(1)
        assert await store.subscriptions.claim(10) == []
        assert not await store.subscriptions.any()
        assert await store.subscriptions.returned(1) == 1
        assert await numbers(store, 10) == [going]

    async def test_a_group_that_became_a_supergroup_keeps_its_subscriptions_and_settings(self, store: Store) -> None:
        number = await store.subscriptions.add(Subscription(-5, topic="ports"), NOON)
        await store.chats.change(-5, answers_every_link=True)
        assert not (await store.chats.preferences(-1_000_000_000_005)).every_link
        await store.subscriptions.moved(-5, -1_000_000_000_005)
        assert [each.id for each in await store.subscriptions.of_chat(-1_000_000_000_005)] == [number]
        assert await store.subscriptions.of_chat(-5) == []
        assert (await store.chats.preferences(-1_000_000_000_005)).every_link
        assert not (await store.chats.preferences(-5)).every_link


async def numbers(store: Store, limit: int) -> list[int]:
    """The ids of a claim."""
    claimed: list[Due] = await store.subscriptions.claim(limit)
    return [due.subscription.id for due in claimed]


def _fields(subscription: Subscription) -> dict[str, object]:
    return {name: getattr(subscription, name) for name in Subscription.__slots__}


class TestSqlite(OnSqlite, SubscriptionContract):
    """The contract on a file."""


class TestPostgres(OnPostgres, SubscriptionContract):
    """The contract on a server."""
