"""Subscriptions come due once a window, for one worker each, whatever happens; a chat is followed and let go."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.model import Schedule, Subscription
from bot.storage.access import Access
from bot.storage.calendar import Calendar
from bot.storage.database import TOGETHER
from bot.storage.store import Store
from bot.storage.subscriptions import FeedLetGo
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


class Full(Exception):
    """There is one already."""


def in_an_hour(_: Schedule) -> float:
    return NOON + HOUR


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

    async def test_no_number_is_given_twice(self, store: Store) -> None:
        first = await store.subscriptions.add(Subscription(5), NOON)
        await store.subscriptions.remove(first)
        assert await store.subscriptions.add(Subscription(5), NOON) > first

    async def test_two_who_add_for_a_chat_at_the_same_time_see_each_other(self, store: Store) -> None:
        def fits(there: list[Subscription]) -> None:
            if there:
                raise Full

        adding = (store.subscriptions.add(Subscription(5), NOON, fits=fits) for _ in range(3))
        outcomes = await asyncio.gather(*adding, return_exceptions=True)
        assert sum(isinstance(each, Full) for each in outcomes) == 2
        assert len(await store.subscriptions.of_chat(5)) == 1

    async def test_who_follows_a_feed_is_found_at_once(self, store: Store) -> None:
        ids = await store.feeds.add(["https://quay.example/a.xml", "https://quay.example/b.xml"])
        of_a, of_b = ([ids[f"https://quay.example/{name}.xml"]] for name in "ab")
        mine = [await store.subscriptions.add(Subscription(chat), NOON, of_a) for chat in (5, 6)]
        await store.subscriptions.add(Subscription(7), NOON, of_b)
        assert [each.id for each in await store.subscriptions.following(*of_a)] == mine

    async def test_what_is_due_farther_ahead_than_its_schedule_goes_is_entered_anew(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        ahead = [
            (Schedule("daily"), 26, 28),
            (Schedule("daily", quiet=(1320, 420)), 49, 51),
            (Schedule("weekdays"), 73, 75),
            (Schedule("weekly"), 169, 171),
            (Schedule("hours", hours=3), 4, 6),
            (Schedule("at once"), 2, 3),
        ]
        right = [await store.subscriptions.add(Subscription(1, schedule=of), NOON + h * HOUR) for of, h, _ in ahead]
        wrong = [await store.subscriptions.add(Subscription(2, schedule=of), NOON + h * HOUR) for of, _, h in ahead]
        assert await store.subscriptions.put_right(4, in_an_hour) == 4
        assert await store.subscriptions.put_right(4, in_an_hour) == 2
        assert await store.subscriptions.put_right(4, in_an_hour) == 0
        assert await store.subscriptions.any_after(NOON + 169 * HOUR - 1)
        assert not await store.subscriptions.any_after(NOON + 169 * HOUR)
        clock.time += HOUR
        await store.subscriptions.plan(20, lambda _: NOON + 1_000 * HOUR)
        assert sorted(number for number, _ in await windows(engine)) == wrong
        assert right

    async def test_seconds_that_do_not_fit_32_bits_are_put_right_too(self, store: Store, clock: Clock) -> None:
        clock.time = float(2**31)  # a moment of 2038
        await store.subscriptions.add(Subscription(1, schedule=Schedule("daily")), clock.time + 100 * HOUR)
        assert await store.subscriptions.put_right(4, lambda _: clock.time + HOUR) == 1
        (number,) = (await store.feeds.add(["https://quay.example/a.xml"])).values()
        clock.time -= 100 * HOUR
        assert await store.feeds.put_right() == 1
        assert [feed.id for feed in await store.feeds.claim(1)] == [number]

    async def test_of_a_feed_that_was_let_go_nothing_is_kept(self, store: Store) -> None:
        ids = await store.feeds.add(["https://quay.example/a.xml"])
        await store.feeds.forget(ids.values())
        with pytest.raises(FeedLetGo):
            await store.subscriptions.add(Subscription(5), NOON, ids.values())
        assert await store.subscriptions.of_chat(5) == []

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
        await store.subscriptions.plan(10, in_an_hour)
        await store.subscriptions.remove(number)
        assert await store.subscriptions.get(number) is None
        assert await windows(engine) == []

    async def test_the_hours_of_what_is_removed_are_not_those_of_the_next(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        await store.subscriptions.remove(await store.subscriptions.add(Subscription(5, topic="ports"), NOON))
        await store.subscriptions.add(Subscription(6, topic="ports"), NOON + HOUR)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == []

    async def test_only_what_is_due_is_planned_the_longest_waiting_first(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        late = await store.subscriptions.add(Subscription(1, topic="ports"), NOON - 10)
        later = await store.subscriptions.add(Subscription(2, topic="ports"), NOON - 20)
        await store.subscriptions.add(Subscription(3, topic="ports"), NOON + 1)
        assert await store.subscriptions.plan(1, in_an_hour) == 1
        assert await windows(engine) == [(later, NOON - 20)]
        assert await store.subscriptions.plan(10, in_an_hour) == 1
        assert await windows(engine) == [(later, NOON - 20), (late, NOON - 10)]
        assert await store.subscriptions.plan(10, in_an_hour) == 0

    async def test_a_paused_subscription_has_nothing_planned_until_it_goes_on(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.change(Subscription(1, topic="ports", paused=True, id=number), NOON)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == []
        await store.subscriptions.change(Subscription(1, topic="ports", id=number), NOON)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == [(number, NOON)]

    async def test_those_who_plan_at_once_never_plan_the_same(self, store: Store, engine: AsyncEngine) -> None:
        async def plans() -> int:
            planned = 0
            while batch := await store.subscriptions.plan(10, in_an_hour):
                planned += batch
            return planned

        for chat in range(60):
            await store.subscriptions.add(Subscription(chat, topic="ports"), NOON)
        assert sum(await asyncio.gather(*(plans() for _ in range(4)))) == 60
        planned = await windows(engine)
        assert len(planned) == len(set(planned)) == 60

    async def test_what_a_fault_cut_short_is_planned_the_next_time_for_the_same_window(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        def no_clock(_: Schedule) -> float:
            raise OSError("no clock")

        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON - 5)
        with pytest.raises(OSError, match="no clock"):
            await store.subscriptions.plan(10, no_clock)
        assert await windows(engine) == []
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == [(number, NOON - 5)]

    async def test_a_planned_subscription_is_due_again_at_its_next_window(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        for hour in range(3):
            clock.time = NOON + hour * HOUR
            await store.subscriptions.plan(10, lambda _: clock.time + HOUR)
        assert await windows(engine) == [(number, NOON + hour * HOUR) for hour in range(3)]

    async def test_each_is_due_next_by_its_own_schedule(self, store: Store, engine: AsyncEngine, clock: Clock) -> None:
        quiet, weekly = Schedule(quiet=(1320, 420)), PORTS.schedule
        first = await store.subscriptions.add(Subscription(1, topic="ports", schedule=quiet), NOON)
        second = await store.subscriptions.add(Subscription(1, topic="ports", schedule=weekly), NOON)
        next_due = {quiet: NOON + 2 * HOUR, weekly: NOON + HOUR}
        await store.subscriptions.plan(10, next_due.__getitem__)
        clock.time = NOON + 3 * HOUR
        await store.subscriptions.plan(10, lambda _: NOON + 9 * HOUR)
        assert (await windows(engine))[2:] == [(second, NOON + HOUR), (first, NOON + 2 * HOUR)]

    async def test_what_was_removed_is_not_planned(self, store: Store, engine: AsyncEngine) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.remove(number)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == []

    async def test_what_was_changed_is_due_when_the_change_says_and_then_alone(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        number = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.change(Subscription(1, topic="ports", id=number), NOON + 60)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == []
        clock.time = NOON + 60
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == [(number, NOON + 60)]

    async def test_a_thread_that_is_closed_rests_alone(self, store: Store, engine: AsyncEngine) -> None:
        await store.subscriptions.add(Subscription(1, 7, topic="ports"), NOON)
        other = await store.subscriptions.add(Subscription(1, 8, topic="ports"), NOON)
        general = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.closed(1, 7)
        await store.subscriptions.plan(10, in_an_hour)
        assert {number for number, _ in await windows(engine)} == {other, general}
        await store.subscriptions.closed(1, None)
        assert await store.subscriptions.returned(1) == 2

    async def test_a_chat_that_shuts_us_out_is_left_alone_and_kept_for_a_return(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        going = await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
        await store.subscriptions.add(Subscription(1, topic="courts", paused=True), NOON)
        await store.subscriptions.lost(1)
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == []
        assert not await store.subscriptions.any()
        assert await store.subscriptions.returned(1) == 1
        clock.time += HOUR
        await store.subscriptions.plan(10, in_an_hour)
        assert await windows(engine) == [(going, NOON + HOUR)]

    async def test_a_group_that_became_a_supergroup_keeps_its_subscriptions_and_settings(self, store: Store) -> None:
        number = await store.subscriptions.add(Subscription(-5, topic="ports"), NOON)
        await store.chats.change(-5, answers_every_link=True)
        await store.introductions.note(-5)
        assert not (await store.chats.preferences(-1_000_000_000_005)).every_link
        for _ in range(2):  # who notices second takes nothing away
            await store.subscriptions.moved(-5, -1_000_000_000_005)
        assert [each.id for each in await store.subscriptions.of_chat(-1_000_000_000_005)] == [number]
        assert await store.subscriptions.of_chat(-5) == []
        assert (await store.chats.preferences(-1_000_000_000_005)).every_link
        assert not (await store.chats.preferences(-5)).every_link
        assert not await store.introductions.note(-1_000_000_000_005), "it knows the bot"


def _fields(subscription: Subscription) -> dict[str, object]:
    return {name: getattr(subscription, name) for name in Subscription.__slots__}


class TestSqlite(OnSqlite, SubscriptionContract):
    """The contract on a file."""


class TestPostgres(OnPostgres, SubscriptionContract):
    """The contract on a server."""

    async def test_who_plans_does_not_wait_for_who_plans_already(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        numbers = [await store.subscriptions.add(Subscription(chat), NOON) for chat in range(1, 5)]
        calendar = Calendar(Access.to(engine, clock, 7))
        async with engine.execution_options(**TOGETHER).begin() as other:
            taken = await calendar.take(other, NOON, 2)
            async with asyncio.timeout(20):
                assert await store.subscriptions.plan(10, in_an_hour) == 2
        assert sorted([*(mark.subscription for mark in taken), *dict(await windows(engine))]) == numbers
