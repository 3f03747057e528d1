"""The figures of each day are sums, on every database."""

from __future__ import annotations

import asyncio

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.days import KEPT_DAYS
from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

TODAY = NOON // 86_400


class Days(Contract):
    """The contract."""

    async def test_what_is_added_is_summed_by_day(self, store: Store, clock: Clock) -> None:
        await store.days.add({("links", "read"): 2, ("errors", "gone"): 1})
        await store.days.add({("links", "read"): 3})
        clock.time += 86_400
        await store.days.add({("links", "read"): 1})
        await store.days.add({})
        assert await store.days.since(TODAY) == [
            (TODAY, "errors", "gone", 1),
            (TODAY, "links", "read", 5),
            (TODAY + 1, "links", "read", 1),
        ]
        assert await store.days.since(TODAY + 1) == [(TODAY + 1, "links", "read", 1)]

    async def test_two_processes_that_add_to_the_same_do_not_wait_for_each_other(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        other = Store(engine, now=clock, article_days=7)
        amounts = {("errors", f"{kind:03}"): 1 for kind in range(900)}
        await store.days.add(amounts)
        backwards = dict(reversed(amounts.items()))
        for _ in range(3):
            await asyncio.gather(store.days.add(amounts), other.days.add(backwards))
        assert {amount for *_, amount in await store.days.since(TODAY)} == {7}

    async def test_days_of_last_year_are_dropped(self, store: Store, clock: Clock) -> None:
        await store.days.add({("links", "read"): 2})
        clock.time += (KEPT_DAYS + 1) * 86_400
        await store.days.drop_old()
        assert await store.days.since(0) == []


class TestOnSqlite(OnSqlite, Days):
    pass


class TestOnPostgres(OnPostgres, Days):
    pass
