"""A database of any earlier version has every row when it is brought up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Connection, Float, Integer, MetaData, Table, create_engine, insert, select
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage.database import migrate, open_sqlite
from bot.storage.postgres import open_postgres, url_of
from tests.storage.test_database import VERSIONS

Rows = dict[str, list[dict[str, Any]]]

# With half a character and a NUL, which a page may have and PostgreSQL does not take.
BRIEF = r'{"url": "https://quay.example/\u0000a", "title": "Quay \ud800shut"}'


def tables(connection: Connection) -> list[Table]:
    """What is there, those that others point to first."""
    metadata = MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def value(column: Column[Any], number: int) -> object:
    if column.name == "brief":
        return BRIEF
    if isinstance(column.type, Boolean):
        return True
    return number if isinstance(column.type, Integer | Float) else str(number)


def fill(connection: Connection, version: str) -> Rows:
    """Two rows in each table of a version, the second of each pointing to second ones."""
    migrate(connection, version)
    filled: Rows = {}
    for table in tables(connection):
        filled[table.name] = [{column.name: value(column, n) for column in table.c} for n in (1, 2)]
        connection.execute(insert(table), filled[table.name])
    return filled


def found(connection: Connection) -> Rows:
    return {
        table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
        for table in tables(connection)
    }


def compare(old: Rows, new: Rows) -> None:
    """What both versions have a place for stands where it stood; what has moved stands in its new place."""
    for name in old.keys() & new.keys():
        kept = old[name][0].keys() & new[name][0].keys()
        assert [{each: row[each] for each in kept} for row in new[name]] == [
            {each: row[each] for each in kept} for row in old[name]
        ]
    if "last_articles" in old:
        assert [(row["chat"], row["key"], row["url"], row["title"]) for row in new["history"]] == [
            (n, str(n), "https://quay.example/a", "Quay shut") for n in (1, 2)
        ]
    for row in old.get("subscriptions", []):
        due = {"next_due": row["id"], "subscription": row["id"], "turn": row.get("turn", 0)}
        assert due in new["calendar"]


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_file_of_any_version_keeps_its_rows(tmp_path: Path, version: str) -> None:
    old = create_engine(f"sqlite:///{tmp_path / 'bot.sqlite'}")
    with old.begin() as connection:
        filled = fill(connection, version)
    old.dispose()
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    async with engine.connect() as now:
        compare(filled, await now.run_sync(found))
    await engine.dispose()


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_server_of_any_version_keeps_its_rows(database_url: str, version: str) -> None:
    old = create_async_engine(url_of(database_url))
    async with old.begin() as connection:
        filled = await connection.run_sync(fill, version)
    await old.dispose()
    engine = await open_postgres(database_url)
    async with engine.connect() as now:
        compare(filled, await now.run_sync(found))
    await engine.dispose()


def begin_twice(connection: Connection) -> None:
    """Two broadcasts of one button, which a former version let begin, and a third of another."""
    migrate(connection, "0011")
    for number, report in ((1, 12), (2, 12), (3, 22)):
        of = f"({number}, 3, 11, {report}, 'going', 0)"
        connection.exec_driver_sql(f"INSERT INTO broadcasts (id, admin, source, report, state, begun_at) VALUES {of}")
        connection.exec_driver_sql(f"INSERT INTO broadcast_chats (broadcast, chat) VALUES ({number}, 5)")


async def test_of_a_broadcast_that_began_twice_the_first_stays_in_a_file(tmp_path: Path) -> None:
    old = create_engine(f"sqlite:///{tmp_path / 'bot.sqlite'}")
    with old.begin() as connection:
        begin_twice(connection)
    old.dispose()
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    async with engine.connect() as now:
        rows = await now.run_sync(found)
    await engine.dispose()
    assert [row["id"] for row in rows["broadcasts"]] == [row["broadcast"] for row in rows["broadcast_chats"]] == [1, 3]


async def test_of_a_broadcast_that_began_twice_the_first_stays_on_a_server(database_url: str) -> None:
    old = create_async_engine(url_of(database_url))
    async with old.begin() as connection:
        await connection.run_sync(begin_twice)
    await old.dispose()
    engine = await open_postgres(database_url)
    async with engine.connect() as now:
        rows = await now.run_sync(found)
    await engine.dispose()
    assert [row["id"] for row in rows["broadcasts"]] == [row["broadcast"] for row in rows["broadcast_chats"]] == [1, 3]
