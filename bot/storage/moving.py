"""Copies everything from one database to another, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Table, Text, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import CannotStart
from bot.storage.database import TOGETHER
from bot.storage.tables import metadata

BATCH = 1_000
# https://sqlite.org/autoinc.html
SEQUENCE = Table("sqlite_sequence", MetaData(), Column("name", Text), Column("seq", BigInteger))

Progress = Callable[[str, int, int], None]  # a table's name, rows copied of it, rows in all


async def copy(source: AsyncEngine, target: AsyncEngine, progress: Progress) -> int:
    """Copies all tables; returns how many rows. Raises CannotStart for a target that holds something already."""
    total = 0
    async with source.connect() as reading, target.execution_options(**TOGETHER).begin() as writing:
        for table in metadata.sorted_tables:
            if await _count(writing, table):
                raise CannotStart(
                    f"The new database is not empty: its table {table.name} has rows. Nothing was copied."
                )
        for table in metadata.sorted_tables:  # those that others point to come first
            total += await _copy(reading, writing, table, progress)
    return total


async def _copy(reading: AsyncConnection, writing: AsyncConnection, table: Table, progress: Progress) -> int:
    rows, done = await _count(reading, table), 0
    progress(table.name, done, rows)
    result = await reading.stream(select(table).order_by(*table.primary_key.columns))
    async for batch in result.mappings().partitions(BATCH):
        await writing.execute(insert(table), _plain(batch))
        done += len(batch)
        progress(table.name, done, rows)
    if writing.dialect.name == "postgresql" and "id" in table.c and (last := await _last_number(reading, table)):
        # Rows that came with their numbers have not moved the counter on.
        await writing.execute(select(func.setval(func.pg_get_serial_sequence(table.name, "id"), last)))
    return done


async def _last_number(connection: AsyncConnection, table: Table) -> int:
    """The highest number that rows of a table have had; 0 where there was none. A file remembers those of rows that are
    gone where none may be given twice."""
    last = select(func.coalesce(func.max(table.c.id), 0))
    if connection.dialect.name == "sqlite" and table.dialect_options["sqlite"]["autoincrement"]:
        last = select(func.coalesce(func.max(SEQUENCE.c.seq), 0)).where(SEQUENCE.c.name == table.name)
    return int((await connection.execute(last)).scalar_one())


async def _count(connection: AsyncConnection, table: Table) -> int:
    return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


def _plain(batch: Iterable[Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in batch]
