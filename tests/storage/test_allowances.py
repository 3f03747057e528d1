"""What people have used up is added up and comes back with time, on every database."""

from __future__ import annotations

import asyncio

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

MIRA, TOMAS = (7, "links"), (8, "links")


class Allowances(Contract):
    """The contract."""

    async def test_what_is_used_is_added_up(self, store: Store) -> None:
        assert await store.allowances.used({MIRA: 10.0, TOMAS: 1.0}) == {MIRA: NOON + 10, TOMAS: NOON + 1}
        assert await store.allowances.used({MIRA: 5.0}) == {MIRA: NOON + 15}
        assert await store.allowances.lately() == {MIRA: NOON + 15, TOMAS: NOON + 1}

    async def test_it_comes_back_with_time(self, store: Store, clock: Clock) -> None:
        await store.allowances.used({MIRA: 10.0, TOMAS: 1.0})
        clock.time += 4
        assert await store.allowances.used({MIRA: 5.0, TOMAS: 5.0}) == {MIRA: NOON + 15, TOMAS: NOON + 9}

    async def test_no_more_is_taken_than_there_is(self, store: Store, clock: Clock) -> None:
        assert await store.allowances.take(MIRA, 40.0, 60.0) == NOON + 40
        assert await store.allowances.take(MIRA, 40.0, 60.0) is None
        assert await store.allowances.lately() == {MIRA: NOON + 40}
        clock.time += 20
        assert await store.allowances.take(MIRA, 40.0, 60.0) == NOON + 80

    async def test_of_many_who_take_at_once_none_gets_too_much(self, store: Store) -> None:
        taken = await asyncio.gather(*(store.allowances.take(MIRA, 10.0, 60.0) for _ in range(20)))
        assert sum(each is not None for each in taken) == 6

    async def test_two_processes_that_note_the_same_do_not_wait_for_each_other(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        other = Store(engine, now=clock, article_days=7)
        amounts = {(who, "links"): 1.0 for who in range(900)}
        await store.allowances.used(amounts)
        backwards = dict(reversed(amounts.items()))
        for _ in range(3):
            await asyncio.gather(store.allowances.used(amounts), other.allowances.used(backwards))
        assert set((await store.allowances.lately()).values()) == {NOON + 7}

    async def test_what_says_nothing_is_dropped(self, store: Store, clock: Clock) -> None:
        await store.allowances.used({MIRA: 10.0, TOMAS: 20.0})
        clock.time += 10
        await store.allowances.drop_old()
        clock.time -= 10
        assert await store.allowances.lately() == {TOMAS: NOON + 20}


class TestOnSqlite(OnSqlite, Allowances):
    pass


class TestOnPostgres(OnPostgres, Allowances):
    pass
