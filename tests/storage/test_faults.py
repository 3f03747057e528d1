"""A disk that is full and a file that another program holds cost time alone: nothing is lost or need be restarted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from telegram.error import NetworkError

from bot.chat.inbox import Inbox
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.chat.messages import update
from tests.storage.databases import Clock

LARGE = "x" * 100_000  # more than a file that must not grow has left


async def test_while_the_disk_is_full_polling_asks_again_and_then_goes_on(tmp_path: Path) -> None:
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    store = Store(engine, now=Clock(), article_days=7)
    inbox = Inbox(store)
    async with engine.connect() as connection:  # as on a disk without room: SQLite says the same of both
        pages = (await connection.execute(text("PRAGMA page_count"))).scalar()
        await connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(NetworkError):
        await inbox.accept({1: update(1, LARGE).to_json()})
    with pytest.raises(OperationalError, match="full"):
        await store.accept({1: LARGE})
    async with engine.connect() as connection:
        await connection.execute(text("PRAGMA max_page_count = 1000000"))
    await inbox.accept({1: update(1, LARGE).to_json()})
    assert [number for number, _ in await store.pending()] == [1]
    await store.close()


async def test_while_another_program_writes_polling_asks_again_and_then_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    store = Store(await open_sqlite(path, patience=0.05), now=Clock(), article_days=7)
    inbox = Inbox(store)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NetworkError):
            await inbox.accept({1: update(1).to_json()})
        other.execute("ROLLBACK")
    await inbox.accept({1: update(1).to_json()})
    assert [number for number, _ in await store.pending()] == [1]
    await store.close()


async def test_a_file_that_is_taken_away_is_missed_at_the_next_start_only(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    store = Store(await open_sqlite(path), now=Clock(), article_days=7)
    path.unlink()
    await store.accept({1: "{}"})
    assert [number for number, _ in await store.pending()] == [1]
    await store.close()
