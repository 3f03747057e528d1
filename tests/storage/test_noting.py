"""What an answer leaves in the store and the end of its update are one commit."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.answers import Answer
from bot.storage.noting import holding
from bot.storage.store import Store
from tests.storage.databases import Contract, OnPostgres, OnSqlite

ARTICLE = ("a" * 16, "https://quay.example/", "Quay")


async def leave(store: Store) -> None:
    """What an answer leaves."""
    await store.history.note(1, None, ARTICLE)
    await store.answered.note(1, 7, Answer("a" * 16, 8))


class NotingContract(Contract):
    """Every store keeps these promises."""

    async def test_with_no_update_in_hand_it_is_written_at_once(self, store: Store) -> None:
        await leave(store)
        assert await store.history.last(1, None)
        assert await store.answered.of(1, 7)

    async def test_with_one_in_hand_it_is_written_when_that_ends(self, store: Store, engine: AsyncEngine) -> None:
        await store.accept({5: "{}"})
        commits: list[object] = []
        with holding():
            await asyncio.create_task(leave(store))  # a handler is a task of its own
            assert await store.history.last(1, None) is None
            event.listen(engine.sync_engine, "commit", commits.append)
            await store.done(5)
        assert await store.waiting(5) is None
        assert await store.history.last(1, None)
        assert await store.answered.of(1, 7)
        assert len(commits) == 1

    async def test_what_outlives_its_update_writes_by_itself(self, store: Store) -> None:
        await store.accept({5: "{}"})
        over = asyncio.Event()

        async def later() -> None:
            await over.wait()
            await leave(store)

        with holding():
            outliving = asyncio.create_task(later())
            await store.done(5)
        over.set()
        await outliving
        assert await store.history.last(1, None)

    async def test_what_is_noted_while_an_update_ends_is_not_lost(self, store: Store) -> None:
        await store.accept({5: "{}"})
        with holding():
            ending = asyncio.create_task(store.done(5))
            await asyncio.sleep(0)
            await leave(store)
            await ending
        assert await store.history.last(1, None)

    async def test_a_try_that_fails_leaves_what_was_shown(self, store: Store) -> None:
        await store.accept({5: "{}"}, tries=1)
        with holding():
            await leave(store)
            await store.count(5, 3)
        assert await store.history.last(1, None)
        assert await store.begin(5) == 5

    async def test_an_end_that_cannot_be_written_is_written_with_all_at_the_next_try(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        await store.accept({5: "{}"})

        def lock(*_: object) -> None:
            raise OperationalError("no", None, Exception("database is locked"))

        with holding():
            await leave(store)
            event.listen(engine.sync_engine, "before_cursor_execute", lock)
            with pytest.raises(OperationalError):
                await store.done(5)
            event.remove(engine.sync_engine, "before_cursor_execute", lock)
            await store.done(5)
        assert await store.waiting(5) is None
        assert await store.history.last(1, None)

    async def test_a_note_that_the_database_never_takes_keeps_no_update_from_ending(self, store: Store) -> None:
        await store.accept({5: "{}"})
        with holding():
            await store.history.note(1, None, (None, "", "Quay"))  # type: ignore[arg-type]
            with pytest.raises(Exception, match=r"(?i)null"):
                await store.done(5)
            await store.done(5, alone=True)
        assert await store.waiting(5) is None


class TestSqlite(OnSqlite, NotingContract):
    """On a file."""


class TestPostgres(OnPostgres, NotingContract):
    """On a server."""
