"""Questions that come while the database is at an earlier one are asked together, and each gets its own answer."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence

import pytest

from bot.storage.asking import Asking


class Database:
    """Knows the double of small numbers, and what it was asked; it answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.answers = asyncio.Event()
        self.answers.set()
        self.away = False

    async def find(self, keys: Sequence[int]) -> Mapping[int, int]:
        self.asked.append(list(keys))
        await self.answers.wait()
        if self.away:
            raise OSError("away")
        return {key: 2 * key for key in keys if key < 100}


@pytest.fixture
def database() -> Database:
    return Database()


async def test_who_asks_at_the_same_time_is_one_look(database: Database) -> None:
    asking = Asking(database.find)
    assert await asyncio.gather(*map(asking.of, (1, 2, 2, 100))) == [2, 4, 4, None]
    assert database.asked == [[1, 2, 100]]


async def test_what_is_asked_during_a_look_is_not_answered_by_it(database: Database) -> None:
    asking = Asking(database.find)
    database.answers.clear()
    first = asyncio.create_task(asking.of(1))
    await asyncio.sleep(0.001)
    later = asyncio.create_task(asking.of(1))  # somebody may have written in between
    await asyncio.sleep(0.001)
    database.answers.set()
    assert await asyncio.gather(first, later) == [2, 2]
    assert database.asked == [[1], [1]]


async def test_a_database_that_is_away_is_told_to_all_who_asked_and_asked_anew(database: Database) -> None:
    asking = Asking(database.find)
    database.away = True
    faults = await asyncio.gather(asking.of(1), asking.of(2), return_exceptions=True)
    assert [type(fault) for fault in faults] == [OSError, OSError]
    database.away = False
    assert await asking.of(1) == 2


async def test_who_leaves_takes_nobody_along(database: Database) -> None:
    asking = Asking(database.find)
    leaving, staying = asyncio.create_task(asking.of(1)), asyncio.create_task(asking.of(1))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying == 2
