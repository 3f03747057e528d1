"""Who has not got a broadcast yet is kept, on every database."""

from __future__ import annotations

import asyncio

from bot.model import Article, Brief, Subscription
from bot.storage.broadcasts import KEPT_DAYS
from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

INES = 3


async def known(store: Store) -> None:
    """Three people by three ways, one of whom is blocked; a group, and somebody who shut the bot out."""
    await store.keep_brief("a" * 16, Brief(Article(text="The quay is shut.")))
    await store.history.note(5, None, ("a" * 16, "https://quay.example/", "Quay"))
    await store.subscriptions.add(Subscription(5), NOON)
    await store.subscriptions.add(Subscription(6), NOON)
    await store.chats.change(7, language="de")
    await store.chats.change(8, language="de")
    await store.guests.block(8)
    await store.subscriptions.add(Subscription(-100), NOON)
    await store.subscriptions.add(Subscription(9), NOON)
    await store.subscriptions.lost(9)


class Broadcasts(Contract):
    """The contract."""

    async def test_it_reaches_people_who_can_be_reached(self, store: Store) -> None:
        await known(store)
        assert await store.broadcasts.reach() == 3
        number = await store.broadcasts.begin(INES, 11, 12)
        assert await store.broadcasts.left(number, 10) == [5, 6, 7]
        assert await store.broadcasts.left(number, 2) == [5, 6]

    async def test_who_got_it_is_not_left(self, store: Store) -> None:
        await known(store)
        number = await store.broadcasts.begin(INES, 11, 12)
        await store.broadcasts.note(number, [5], [6], [])
        going = await store.broadcasts.going()
        assert going is not None
        assert (going.source, going.report, going.sent, going.lost, going.failed, going.left) == (11, 12, 1, 1, 0, 1)
        assert await store.broadcasts.left(number, 10) == [7]

    async def test_one_that_is_begun_twice_at_a_time_goes_out_once(self, store: Store) -> None:
        await known(store)
        first, *others = await asyncio.gather(*(store.broadcasts.begin(INES, 11, 12) for _ in range(5)))
        assert others == [first] * 4
        assert await store.broadcasts.left(first, 10) == [5, 6, 7]
        await store.broadcasts.end(first, "stopped")
        assert await store.broadcasts.going() is None

    async def test_two_of_one_admin_or_with_reports_alike_are_two(self, store: Store) -> None:
        numbers = [
            await store.broadcasts.begin(admin, 11, report) for admin, report in ((INES, 12), (INES, 22), (4, 12))
        ]
        assert len(set(numbers)) == 3

    async def test_one_that_ended_goes_out_no_more(self, store: Store) -> None:
        await known(store)
        first, second = await store.broadcasts.begin(INES, 11, 12), await store.broadcasts.begin(INES, 21, 22)
        assert await store.broadcasts.end(first, "stopped")
        assert not await store.broadcasts.end(first, "stopped")
        going, stopped = await store.broadcasts.going(), await store.broadcasts.get(first)
        assert going is not None and going.id == second
        assert stopped is not None and (stopped.state, stopped.left) == ("stopped", 3)

    async def test_old_ones_are_dropped_with_who_was_left(self, store: Store, clock: Clock) -> None:
        await known(store)
        number = await store.broadcasts.begin(INES, 11, 12)
        await store.broadcasts.end(number, "stopped")
        clock.time += (KEPT_DAYS + 1) * 86_400
        await store.broadcasts.drop_old()
        assert await store.broadcasts.get(number) is None
        assert await store.broadcasts.left(number, 10) == []


class TestOnSqlite(OnSqlite, Broadcasts):
    pass


class TestOnPostgres(OnPostgres, Broadcasts):
    pass
