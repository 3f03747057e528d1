"""What every part of the store writes and reads through: one database, one clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ARRAY, BigInteger, Table, bindparam, func, select
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

    async def fill(
        self, connection: AsyncConnection, into: sqlite.Insert | postgresql.Insert, rows: Sequence[Mapping[str, int]]
    ) -> None:
        """Inserts many rows of whole numbers. PostgreSQL takes columns, in one statement; row by row costs it thrice
        as much, and SQLite nothing."""
        if not rows:
            return
        if connection.dialect.name == "postgresql":
            columns = {name: [row[name] for row in rows] for name in rows[0]}
            lists = [func.unnest(bindparam(name, type_=ARRAY(BigInteger))) for name in columns]
            await connection.execute(into.from_select(list(columns), select(*lists), include_defaults=False), columns)
        else:
            await connection.execute(into, rows)


def storable(text: str) -> str:
    """`text` without what no database takes: half characters and NUL, of which a page may have both."""
    return text.encode(errors="ignore").decode().replace("\x00", "")
