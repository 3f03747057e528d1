"""The databases that every contract is kept on: a contract's test classes inherit it and one of these."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.database import open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store

NOON = 1_700_000_000  # a moment in Unix seconds, any


class Clock:
    """Unix seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.time = float(NOON)

    def __call__(self) -> float:
        return self.time


class Contract:
    """What a contract's tests are given."""

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def store(self, engine: AsyncEngine, clock: Clock) -> Store:
        return Store(engine, now=clock, article_days=7)


class OnSqlite:
    """A file."""

    @pytest.fixture
    async def engine(self, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
        engine = await open_sqlite(tmp_path / "bot.sqlite")
        yield engine
        await engine.dispose()


class OnPostgres:
    """A server."""

    @pytest.fixture
    async def engine(self, database_url: str) -> AsyncIterator[AsyncEngine]:
        engine = await open_postgres(database_url)
        yield engine
        await engine.dispose()
