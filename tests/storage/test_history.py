"""The last articles of a chat: in order, bounded in number and age, apart for each thread."""

from __future__ import annotations

import json

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.contract import to_json
from bot.model import Article, Brief
from bot.storage.access import DAY
from bot.storage.database import migrate
from bot.storage.history import DAYS, MOST
from bot.storage.store import Store
from bot.storage.tables import history, metadata
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite


def article(number: int) -> tuple[str, str, str]:
    return f"{number:016x}", f"https://quay.example/{number}", f"Quay {number}"


class HistoryContract(Contract):
    """Every history keeps these promises."""

    async def test_the_last_article_comes_first(self, store: Store) -> None:
        assert await store.history.last(-100, None) is None
        for number in (1, 2, 3):
            await store.history.note(-100, None, article(number))
        assert [shown.title for shown in await store.history.of(-100, None)] == ["Quay 3", "Quay 2", "Quay 1"]
        last = await store.history.last(-100, None)
        assert last and (last.key, last.url, last.at) == (*article(3)[:2], NOON)

    async def test_an_article_that_is_shown_again_is_the_last_again_and_stands_there_once(self, store: Store) -> None:
        for number in (1, 2, 1):
            await store.history.note(1, None, article(number))
        assert [shown.title for shown in await store.history.of(1, None)] == ["Quay 1", "Quay 2"]

    async def test_threads_of_a_chat_remember_apart(self, store: Store) -> None:
        await store.history.note(-100, 5, article(1))
        assert await store.history.last(-100, 5)
        assert await store.history.last(-100, 6) is None
        assert await store.history.last(-100, None) is None

    async def test_a_title_of_broken_characters_is_kept_without_them(self, store: Store) -> None:
        await store.history.note(1, None, ("a" * 16, "", "half \ud83d, none \x00, whole \U0001f6a2"))
        last = await store.history.last(1, None)
        assert last and last.title == "half , none , whole \U0001f6a2"

    async def test_what_is_too_old_is_neither_shown_nor_kept(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        await store.history.note(1, None, article(1))
        clock.time += DAYS * DAY
        assert await store.history.last(1, None) is None
        await store.history.drop_old()
        assert await count(engine) == 0

    async def test_what_a_place_has_too_many_of_is_neither_shown_nor_kept(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        for number in range(MOST + 3):
            await store.history.note(1, None, article(number))
        await store.history.note(1, 7, article(0))
        assert len(await store.history.of(1, None)) == MOST
        await store.history.drop_old()
        assert await count(engine) == MOST + 1
        assert (await store.history.of(1, None))[-1].title == "Quay 3"

    async def test_a_place_where_nothing_was_shown_since_is_not_looked_at_again(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        await store.history.drop_old()
        for number in range(MOST + 1):
            await store.history.note(1, None, article(number))
        clock.time += 60
        await store.history.drop_old()
        assert await count(engine) == MOST
        await store.history.note(1, None, article(MOST + 5))
        await store.history.drop_old()
        assert await count(engine) == MOST

    async def test_a_group_that_moves_takes_its_history_along(self, store: Store) -> None:
        await store.history.note(-5, None, article(1))
        await store.subscriptions.moved(-5, -500)
        assert await store.history.last(-5, None) is None
        assert await store.history.last(-500, None)

    async def test_a_last_article_of_an_earlier_version_is_a_history_of_one(self, engine: AsyncEngine) -> None:
        async with engine.begin() as connection:
            await connection.run_sync(metadata.drop_all)
            await connection.execute(text("DROP TABLE alembic_version"))
            await connection.run_sync(migrate, "0004")
            brief = json.dumps(to_json(Brief(Article(text="Shut.", url="https://quay.example/a", title="Quay \ud83d"))))
            new = text("INSERT INTO briefs (key, brief, read_at) VALUES ('a', :brief, 7)")
            await connection.execute(new, {"brief": brief})
            await connection.execute(text("INSERT INTO last_articles (chat, thread, key) VALUES (1, 0, 'a')"))
            await connection.run_sync(migrate)
            row = (await connection.execute(select(history))).one()
        assert tuple(row) == (1, 0, "a", "https://quay.example/a", "Quay ", 1, 7)


async def count(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return (await connection.execute(select(func.count()).select_from(history))).scalar_one()


class TestSqliteHistory(HistoryContract, OnSqlite):
    """On a file."""


class TestPostgresHistory(HistoryContract, OnPostgres):
    """On a server."""
