"""What was counted since the last time is added to the day, once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import metrics
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.tallying import Tallying
from tests.storage.databases import Clock


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=Clock(), article_days=7)
    yield store
    await store.close()


async def figures(store: Store) -> dict[tuple[str, str], int]:
    return {(name, label): amount for _, name, label, amount in await store.days.since(0)}


async def test_what_is_new_is_added_once(store: Store) -> None:
    metrics.LINKS.labels("read").inc()  # before: by another part of this process
    tallying = Tallying(store.days)
    metrics.LINKS.labels("read").inc(2)
    metrics.ERRORS.labels("gone").inc()
    await tallying.note()
    assert await figures(store) == {("links", "read"): 2, ("errors", "gone"): 1}
    assert await tallying.note() == 0
    metrics.LINKS.labels("read").inc()
    await tallying.note()
    assert await figures(store) == {("links", "read"): 3, ("errors", "gone"): 1}


async def test_times_are_counted_by_class(store: Store) -> None:
    tallying = Tallying(store.days)
    for seconds in (0.05, 0.2, 0.3, 90.0):
        metrics.SECONDS.observe(seconds)
    await tallying.note()
    assert await figures(store) == {
        ("seconds", "0.1"): 1,
        ("seconds", "0.25"): 1,
        ("seconds", "0.5"): 1,
        ("seconds", "+Inf"): 1,
    }


async def test_an_answer_is_counted_with_its_time_and_its_error(store: Store) -> None:
    tallying = Tallying(store.days)
    metrics.answered()
    metrics.answered("gone")
    await tallying.note()
    assert await figures(store) == {("answers", "article"): 1, ("answers", "error"): 1, ("errors", "gone"): 1}
