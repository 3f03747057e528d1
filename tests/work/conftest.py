"""A store on a file, and a clock that the tests set."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.storage.databases import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    store = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=clock, article_days=7)
    yield store
    await store.close()
