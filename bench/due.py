"""How long it takes to find, claim and plan 1,000 due subscriptions of a million, on SQLite and on PostgreSQL.

`python -m bench.due [SUBSCRIPTIONS]`. Half of them are due at once. A batch is one transaction: taken off the calendar,
which is the claim; filed as deliveries; entered for its next time; committed. Shows the database's own plan of the
claim, and the memory of the process that does it."""

from __future__ import annotations

import asyncio
import resource
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.report import count_given, show
from bot.model import Schedule
from bot.storage.access import Access
from bot.storage.calendar import Calendar, last_of, taking, taking_until
from bot.storage.database import TOGETHER, open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store
from bot.storage.tables import calendar, subscriptions
from tests.postgres import Postgres, binaries

SUBSCRIPTIONS = 1_000_000
BATCH = 1_000
BATCHES = 50
NOW = 1_700_000_000
HOUR = 3_600


def rows(count: int) -> Iterator[list[dict[str, object]]]:
    """Subscriptions in thousands: every tenth is paused, the due ones and the others are mixed."""
    for start in range(0, count, BATCH):
        yield [
            {
                "id": number + 1,
                "chat": number,
                "topic": f"topic {number % 40}",
                "words": "",
                "language": "en",
                "rhythm": "daily",
                "minute": number % 1440,
                "weekday": 0,
                "hours": 6,
                "zone": "Europe/Berlin",
                "most": 5,
                "active": number % 10 > 0,
            }
            for number in range(start, min(start + BATCH, count))
        ]


def marks(count: int) -> Iterator[list[dict[str, int]]]:
    """When they are due, in thousands. Due together are subscriptions from all over the table; on the calendar they lie
    together, as they do from the second day on: those planned together are written so."""

    def due(number: int) -> int:
        return NOW + HOUR - (number * 7_919) % (2 * HOUR)

    numbers = sorted(range(1, count + 1), key=due)
    for start in range(0, count, BATCH):
        yield [{"next_due": due(n), "subscription": n, "turn": 0} for n in numbers[start : start + BATCH]]


async def fill(engine: AsyncEngine, count: int) -> None:
    """A database with so many subscriptions."""
    async with engine.execution_options(**TOGETHER).begin() as connection:
        for batch in rows(count):
            await connection.execute(insert(subscriptions), batch)
        for entries in marks(count):
            await connection.execute(insert(calendar), entries)
    if engine.dialect.name == "postgresql":
        async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            await connection.execute(text("VACUUM ANALYZE"))


async def plan_of_claim(engine: AsyncEngine) -> str:
    """How the database finds and takes them, as it says itself; nothing is taken."""
    if engine.dialect.name == "postgresql":
        explain, statements = "EXPLAIN (ANALYZE, BUFFERS)", [taking(NOW, BATCH)]
    else:
        explain, statements = "EXPLAIN QUERY PLAN", [last_of(NOW, BATCH), taking_until(NOW - HOUR, 1)]
    found = []
    async with engine.execution_options(**TOGETHER).connect() as connection, connection.begin() as transaction:
        for statement in statements:
            said = statement.compile(dialect=engine.dialect, compile_kwargs={"literal_binds": True})
            found += [str(row[-1]) for row in await connection.exec_driver_sql(f"{explain} {said}")]
        await transaction.rollback()
    return "\n".join(found)


async def measure(engine: AsyncEngine, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each claim, rolled back; and of each batch whole."""
    store, clock = Store(engine, now=lambda: NOW, article_days=7), Calendar(Access.to(engine, lambda: NOW, 7))
    berlin = ZoneInfo("Europe/Berlin")
    tomorrow = datetime.fromtimestamp(NOW, berlin) + timedelta(days=1)

    def at_its_hour(schedule: Schedule) -> float:
        return tomorrow.replace(hour=schedule.minute // 60, minute=schedule.minute % 60).timestamp()

    claims, batches = [], []
    for _ in range(min(BATCHES, count // (4 * BATCH))):
        async with engine.execution_options(**TOGETHER).connect() as connection, connection.begin() as transaction:
            start = time.perf_counter()
            taken = await clock.take(connection, NOW, BATCH)
            claims.append(1000 * (time.perf_counter() - start))
            await transaction.rollback()
        assert len(taken) == BATCH, "not enough are due"
        start = time.perf_counter()
        assert await store.subscriptions.plan(BATCH, at_its_hour) == BATCH
        batches.append(1000 * (time.perf_counter() - start))
    return sorted(claims), sorted(batches)


@asynccontextmanager
async def sqlite() -> AsyncIterator[AsyncEngine]:
    """A file."""
    with tempfile.TemporaryDirectory() as folder:
        engine = await open_sqlite(Path(folder) / "due.sqlite")
        yield engine
        await engine.dispose()


@asynccontextmanager
async def postgres() -> AsyncIterator[AsyncEngine]:
    """A server of our own."""
    folder = binaries()
    assert folder, "PostgreSQL is not installed"
    server = Postgres(folder, safe=True)
    server.start()
    engine = await open_postgres(await server.create())
    try:
        yield engine
    finally:
        await engine.dispose()
        server.remove()


async def compare(count: int) -> None:
    """Measures both and prints."""
    figures, plans = [], []
    for name, database in (("SQLite", sqlite), ("PostgreSQL", postgres)):
        async with database() as engine:
            await fill(engine, count)
            plans.append(f"{name}:\n{await plan_of_claim(engine)}")
            claims, batches = await measure(engine, count)
        figures += [(f"{name}: {what}", *_spread(found)) for what, found in (("claimed", claims), ("planned", batches))]
    show(f"{BATCH:,} due of {count:,}, milliseconds a batch", ("", "median", "95 %", "worst"), figures)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    Console().print("\n".join((*plans, f"This process held {megabytes:.0f} MB at most.")))


def _spread(found: list[float]) -> tuple[str, str, str]:
    return (f"{found[len(found) // 2]:.0f}", f"{found[int(0.95 * len(found))]:.0f}", f"{found[-1]:.0f}")


if __name__ == "__main__":
    asyncio.run(compare(count_given(SUBSCRIPTIONS)))
