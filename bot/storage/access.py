"""What every part of the store writes and reads through: one database, one clock."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ARRAY, BigInteger, Column, ColumnElement, Table, any_, bindparam, func, literal, select, true
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.database import TOGETHER
from bot.storage.writer import Writer

DAY = 86_400

# SQLite takes 32,766 values a statement, PostgreSQL's protocol 65,535; no table here has more than 32 columns.
ROWS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Access:
    """A database. `reading` runs statements alone, `writing` several as one; `writer` shares commits. `now` gives Unix
    seconds; `keep` is how many of them what was read or sent is kept."""

    reading: AsyncEngine
    writing: AsyncEngine
    writer: Writer
    now: Callable[[], float]
    keep: float

    @classmethod
    def to(cls, engine: AsyncEngine, now: Callable[[], float], keep_days: float) -> Access:
        """Access to the database of `engine`."""
        return cls(engine, engine.execution_options(**TOGETHER), Writer(engine), now, keep_days * DAY)

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An INSERT that knows ON CONFLICT: the two databases spell it alike, SQLAlchemy has no common word for it."""
        return postgresql.insert(table) if self.reading.dialect.name == "postgresql" else sqlite.insert(table)

    def among(self, column: Column[int], numbers: Collection[int]) -> ColumnElement[bool]:
        """Whether a column is one of many numbers, which go as one value: a parameter for each costs ten microseconds,
        more than to find its row."""
        if self.reading.dialect.name == "postgresql":
            return column == any_(literal(list(numbers), ARRAY(BigInteger)))
        return column.in_(select(func.json_each(json.dumps(list(numbers))).table_valued("value").c.value))

    async def fill(
        self, connection: AsyncConnection, into: sqlite.Insert | postgresql.Insert, rows: Sequence[Mapping[str, int]]
    ) -> None:
        """Inserts many rows of whole numbers in one statement with one value for all: row by row costs both databases
        two to three times as much."""
        if not rows:
            return
        names = list(rows[0])
        if connection.dialect.name == "postgresql":
            columns = {name: [row[name] for row in rows] for name in names}
            lists = [func.unnest(bindparam(name, type_=ARRAY(BigInteger))) for name in names]
            await connection.execute(into.from_select(names, select(*lists), include_defaults=False), columns)
            return
        each = func.json_each(bindparam("rows")).table_valued("value").c.value
        values = select(*(func.json_extract(each, f"$[{place}]") for place in range(len(names))))
        # SQLite takes the ON of ON CONFLICT for that of a join where no condition stands before it.
        filled = into.from_select(names, values.where(true()), include_defaults=False)
        await connection.execute(filled, {"rows": json.dumps([[row[name] for name in names] for row in rows])})


def storable(text: str) -> str:
    """`text` without what no database takes: half characters and NUL, of which a page may have both."""
    return text.encode(errors="ignore").decode().replace("\x00", "")
