"""What chats have set: one contract for every database."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine, event, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.preferences import Layout, Preferences
from bot.storage.chats import SHARED_SECONDS
from bot.storage.database import migrate
from bot.storage.store import Store
from bot.storage.tables import chats
from tests.storage.databases import Clock, Contract, OnPostgres, OnSqlite

DESK = -1_001_234_567_890  # wider than 32 bits, as Telegram's are


async def overwrite(engine: AsyncEngine) -> None:
    """Another process gives every chat German."""
    async with engine.begin() as connection:
        await connection.execute(update(chats).values(language="de"))


class ChatsContract(Contract):
    """Every store keeps these promises."""

    async def test_who_has_set_nothing_has_the_defaults(self, store: Store) -> None:
        assert await store.chats.preferences(DESK) == Preferences()

    async def test_a_chat_that_set_one_thing_has_the_defaults_of_all_others(self, store: Store) -> None:
        assert await store.chats.change(DESK, language="uk") == Preferences(language="uk")

    async def test_every_setting_comes_back(self, store: Store, engine: AsyncEngine) -> None:
        said = {"length": "long", "summary": False, "quotes": False, "actors": True, "conditions": False}
        await store.chats.change(DESK, **said, preview=True)
        await store.chats.change(DESK, language="fr", zone="Europe/Paris")
        await store.chats.change(DESK, answers_every_link=True, everybody_sets=True)
        layout = Layout("long", summary=False, quotes=False, actors=True, conditions=False, preview=True)
        set_so = Preferences("fr", "Europe/Paris", layout, every_link=True, everybody_sets=True)
        store.chats.forget(DESK)
        assert await store.chats.preferences(DESK) == set_so

    async def test_a_setting_can_be_taken_back(self, store: Store) -> None:
        await store.chats.change(DESK, language="uk", zone="Europe/Kyiv")
        assert await store.chats.change(DESK, language=None) == Preferences(zone="Europe/Kyiv")

    async def test_what_was_set_is_at_hand(self, store: Store, engine: AsyncEngine) -> None:
        await store.chats.change(DESK, language="uk")
        await overwrite(engine)
        assert (await store.chats.preferences(DESK)).language == "uk"

    async def test_an_answer_that_asks_several_times_costs_one_query(self, store: Store, engine: AsyncEngine) -> None:
        asked = []
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        for _ in range(5):
            await store.chats.preferences(DESK)
        assert len(asked) == 1

    async def test_many_who_write_at_the_same_time_cost_one_query(self, store: Store, engine: AsyncEngine) -> None:
        await store.chats.change(DESK, language="uk")
        store.chats.forget(DESK)
        asked = []
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        found = await asyncio.gather(*map(store.chats.preferences, (1, 2, DESK)))
        assert [each.language for each in found] == [None, None, "uk"]
        assert len(asked) == 1

    async def test_what_was_asked_for_is_at_hand_even_the_defaults(self, store: Store, engine: AsyncEngine) -> None:
        await store.chats.preferences(DESK)
        async with engine.begin() as connection:
            await connection.execute(chats.insert().values(chat=DESK, language="de"))
        assert await store.chats.preferences(DESK) == Preferences()
        store.chats.forget(DESK)
        assert (await store.chats.preferences(DESK)).language == "de"


class TestSqlite(OnSqlite, ChatsContract):
    """The contract on a file, which is one process's alone."""

    async def test_what_is_at_hand_stays_so(self, store: Store, engine: AsyncEngine, clock: Clock) -> None:
        await store.chats.change(DESK, language="uk")
        await overwrite(engine)
        clock.time += 1_000_000
        assert (await store.chats.preferences(DESK)).language == "uk"


class TestPostgres(OnPostgres, ChatsContract):
    """The contract on a server, which several processes share."""

    async def test_what_another_process_has_set_is_seen_soon(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        await store.chats.change(DESK, language="uk")
        await overwrite(engine)
        clock.time += SHARED_SECONDS
        assert (await store.chats.preferences(DESK)).language == "de"


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_a_chat_whose_topics_came_by_some_clock_keeps_that_clock(connection: Connection) -> None:
    migrate(connection, "0002")
    connection.exec_driver_sql("INSERT INTO chats (chat, answers_every_link) VALUES (-5, 1)")
    for number, (chat, zone) in enumerate(((-5, "Europe/Kyiv"), (-5, "UTC"), (7, "UTC"))):
        connection.exec_driver_sql(
            "INSERT INTO subscriptions (id, chat, topic, words, language, rhythm, minute, weekday, hours, zone, most, "
            f"next_due) VALUES ({number + 1}, {chat}, 'x', '', 'en', 'daily', 480, 0, 6, '{zone}', 5, 1)"
        )
    migrate(connection)
    rows = connection.exec_driver_sql("SELECT chat, zone, answers_every_link FROM chats").all()
    assert rows == [(-5, "Europe/Kyiv", 1)]
