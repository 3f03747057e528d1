"""Of all who share a database one is elected, and another when that one is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.pool import QueuePool

from bot.storage import elected
from bot.storage.database import open_sqlite
from bot.storage.elected import Elected
from bot.storage.postgres import open_postgres


@pytest.fixture(autouse=True)
def always_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elected, "LOOK", 0.0)


async def test_one_of_two_is_elected_and_the_other_takes_over(database_url: str) -> None:
    engines = [await open_postgres(database_url) for _ in range(2)]
    first, second = map(Elected, engines)
    assert [await first(), await second(), await first(), await second()] == [True, False, True, False]
    await first.close()
    assert await second()
    await second.close()
    for engine in engines:
        await engine.dispose()


async def test_who_loses_the_connection_is_elected_no_more(database_url: str) -> None:
    engine, other = await open_postgres(database_url), await open_postgres(database_url)
    first, second = Elected(engine), Elected(other)
    assert await first()
    async with other.begin() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory'"
        )
    assert await second()
    with pytest.raises(elected.DBAPIError):
        await first()
    assert not await first()
    for each in (first, second):
        await each.close()
    await engine.dispose()
    await other.dispose()


async def test_who_is_asked_twice_at_once_holds_the_lock_by_one_connection(database_url: str) -> None:
    engine = await open_postgres(database_url)
    first = Elected(engine)
    await asyncio.gather(first(), first())
    assert await first()
    assert isinstance(engine.pool, QueuePool)
    assert engine.pool.checkedout() == 1
    await first.close()
    await engine.dispose()


async def test_the_one_process_of_a_file_is_elected(tmp_path: Path) -> None:
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    alone: Callable[[], object] = Elected(engine)
    assert await alone()  # type: ignore[misc]
    await engine.dispose()
