"""How long it takes to find and claim 1,000 due subscriptions of a million, on SQLite and on PostgreSQL.

`python -m bench.due [SUBSCRIPTIONS]`. Half of them are due at once. Shows the database's own plan of the search."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from rich.console import Console
from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.report import count_given, show
from bot.storage.database import TOGETHER, open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store
from bot.storage.tables import subscriptions
from tests.postgres import Postgres, binaries

SUBSCRIPTIONS = 1_000_000
BATCH = 1_000
BATCHES = 50
NOW = 1_700_000_000
HOUR = 3_600

# As `Subscriptions.claim` searches, said to the database itself.
SEARCH = f"SELECT id FROM subscriptions WHERE active AND next_due <= {NOW} ORDER BY next_due LIMIT {BATCH}"


def rows(count: int) -> Iterator[list[dict[str, object]]]:
    """Subscriptions in thousands: every tenth is paused, the due ones and the others are mixed."""
    for start in range(0, count, BATCH):
        yield [
            {
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
                # Scattered as an index meets it in life, and the same at every run.
                "next_due": NOW + HOUR - (number * 7_919) % (2 * HOUR),
            }
            for number in range(start, min(start + BATCH, count))
        ]


async def measure(engine: AsyncEngine, count: int) -> tuple[list[float], list[float], str]:
    """Milliseconds of each claim and of each planning, and the plan of the search."""
    async with engine.execution_options(**TOGETHER).begin() as connection:
        for batch in rows(count):
            await connection.execute(insert(subscriptions), batch)
    async with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text("ANALYZE subscriptions"))
        asked = await connection.execute(
            text(f"EXPLAIN {'' if engine.dialect.name == 'postgresql' else 'QUERY PLAN '}{SEARCH}")
        )
        plan = "\n".join(str(row[-1]) for row in asked)
    store = Store(engine, now=lambda: NOW, article_days=7)
    claims, plans = [], []
    for _ in range(min(BATCHES, count // (4 * BATCH))):
        start = time.perf_counter()
        due = await store.subscriptions.claim(BATCH)
        claims.append(1000 * (time.perf_counter() - start))
        assert len(due) == BATCH, "not enough are due"
        start = time.perf_counter()
        await store.subscriptions.plan(due, {each.subscription.id: each.window + 24 * HOUR for each in due})
        plans.append(1000 * (time.perf_counter() - start))
    async with engine.connect() as connection:
        assert (await connection.execute(select(subscriptions.c.id).limit(1))).first()
    return sorted(claims), sorted(plans), plan


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
    yield engine
    await engine.dispose()
    server.remove()


async def compare(count: int) -> None:
    """Measures both and prints."""
    figures, plans = [], []
    for name, database in (("SQLite", sqlite), ("PostgreSQL", postgres)):
        async with database() as engine:
            claims, planned, plan = await measure(engine, count)
        figures += [(f"{name}: {what}", *_spread(found)) for what, found in (("claim", claims), ("plan", planned))]
        plans.append(f"{name}:\n{plan}")
    show(f"{BATCH:,} due of {count:,}, milliseconds a batch", ("", "median", "95 %", "worst"), figures)
    Console().print("\n".join(plans))


def _spread(found: list[float]) -> tuple[str, str, str]:
    return (f"{found[len(found) // 2]:.0f}", f"{found[int(0.95 * len(found))]:.0f}", f"{found[-1]:.0f}")


if __name__ == "__main__":
    asyncio.run(compare(count_given(SUBSCRIPTIONS)))
