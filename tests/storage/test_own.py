"""What is of a chat or a person is given out whole and erased whole, and nothing of anybody else's."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.model import Article, Brief, Subscription
from bot.storage.access import DAY
from bot.storage.answers import Answer
from bot.storage.kept import kept
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

MIRA, TOMAS, GROUP = 5_000_000_001, 5_000_000_002, -1_001_234_567_890
LINKED, PASTED, SHARED = "a" * 16, "b" * 16, "c" * 16


def update(number: int, chat: int, person: int) -> dict[int, str]:
    message = {"message_id": 1, "chat": {"id": chat}, "from": {"id": person}, "text": "secret"}
    return {number: json.dumps({"update_id": number, "message": message})}


async def furnish(store: Store) -> None:
    """Mira alone, Tomas alone, and a group of both have something of everything."""
    await store.keep_brief(LINKED, Brief(Article(text="The quay is shut.", url="https://quay.example/a")))
    await store.keep_brief(PASTED, Brief(Article(text="My diary.")))
    await store.keep_brief(SHARED, Brief(Article(text="The circular.")))
    ids = await store.feeds.add(["https://quay.example/feed"])
    for chat in (MIRA, TOMAS, GROUP):
        await store.history.note(chat, None, (LINKED, "https://quay.example/a", "Quay shut"))
        await store.history.note(chat, 7, (LINKED, "https://quay.example/a", "Quay shut"))
        await store.chats.change(chat, answers_every_link=True)
        await store.subscriptions.add(Subscription(chat), NOON, ids.values())
        await store.answered.note(chat, 1, Answer(LINKED, 2))
        await store.introductions.note(chat)
        await store.guests.admit(chat)
        await store.allowances.used({(chat, "links"): NOON + 60.0})
    for person in (MIRA, TOMAS):
        await store.saved.keep(person, (LINKED, "https://quay.example/a", "Quay shut"))
        await store.saved.keep(person, (SHARED, "", "The circular"))
    await store.history.note(MIRA, None, (PASTED, "", "My diary"))
    await store.subscriptions.plan(3, lambda _: NOON + DAY)
    for delivery in await store.deliveries.claim("me", 2):
        await store.deliveries.sent(delivery, {"story": {"q"}})
    await store.accept(update(10, MIRA, MIRA) | update(11, GROUP, MIRA) | update(12, TOMAS, TOMAS))
    await store.broadcasts.begin(99, 1, 2)
    await store.accept(update(13, MIRA, MIRA))


async def everything(engine: AsyncEngine) -> dict[str, list[dict[str, Any]]]:
    async with engine.connect() as connection:
        return {
            table.name: [dict(row) for row in (await connection.execute(select(table))).mappings()]
            for table in metadata.sorted_tables
        }


class OwnContract(Contract):
    """Every store keeps these promises."""

    async def test_all_of_a_person_is_given_out_and_nothing_of_others(self, store: Store) -> None:
        await furnish(store)
        given = await store.own.export(MIRA, MIRA)
        assert {name for name, rows in given.items() if rows} == {
            *(name for name, table in kept().items() if table.of in ("chat", "person", "subscription")),
            "guests",
            "allowances",
            "texts",
        }
        assert len(given["history"]) == 3 and len(given["saved"]) == 2 and len(given["subscriptions"]) == 1
        assert given["subscription_feeds"][0]["feed"] == "https://quay.example/feed"
        assert given["saved"][0]["saved_at"] == "2023-11-14T22:13:20+00:00"
        assert sorted(row["text"] for row in given["texts"]) == ["My diary.", "The circular."]
        assert str(TOMAS) not in json.dumps(given) and str(GROUP) not in json.dumps(given)

    async def test_a_group_is_given_what_is_the_groups(self, store: Store) -> None:
        await furnish(store)
        given = await store.own.export(GROUP, None)
        assert len(given["history"]) == 2
        assert "saved" not in given
        assert str(MIRA) not in json.dumps(given)

    async def test_nothing_of_who_is_forgotten_is_left_in_any_table(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        await furnish(store)
        before = await everything(engine)
        gone = await store.forget(MIRA, MIRA, 13)
        assert gone["saved"] == 2 and gone["history"] == 3 and gone["subscriptions"] == 1 and gone["inbox"] == 2
        left = await everything(engine)
        of_mira = [row for table in left for row in left[table] if MIRA in (row.get("chat"), row.get("person"))]
        assert not of_mira
        assert len(left["guests"]) == len(left["allowances"]) == 3, "the host's"
        assert {row["update_id"] for row in left["inbox"] if row["payload"]} == {12, 13}
        assert await store.brief(PASTED) is None
        assert await store.brief(SHARED), "somebody else has it too"
        assert await store.brief(LINKED), "nobody's"
        for name in ("history", "saved", "subscriptions", "subscription_feeds", "deliveries", "sent_stories", "chats"):
            lost = [row for row in before[name] if row not in left[name]]
            theirs = {row["id"] for row in before["subscriptions"] if row["chat"] == MIRA}
            assert all(
                MIRA in (row.get("chat"), row.get("person")) or row.get("subscription") in theirs for row in lost
            )

    async def test_a_digest_on_its_way_to_who_is_forgotten_leaves_nothing(
        self, store: Store, engine: AsyncEngine
    ) -> None:
        await store.subscriptions.add(Subscription(MIRA, words="quay"), NOON)
        await store.subscriptions.plan(1, lambda _: NOON + DAY)
        (delivery,) = await store.deliveries.claim("me", 1)
        await store.forget(MIRA, MIRA, 0)
        await store.deliveries.sent(delivery, {"story": {"q"}})
        left = await everything(engine)
        assert not [name for name, rows in left.items() if rows]

    async def test_a_saved_article_outlives_its_days(self, store: Store, clock: Clock) -> None:
        await furnish(store)
        clock.time += 8 * DAY
        await store.drop_old_briefs()
        assert await store.brief(LINKED, or_saved=True)
        assert await store.brief(LINKED) is None, "a link is read anew"
        assert await store.brief(PASTED, or_saved=True) is None
        for person in (MIRA, TOMAS):
            assert await store.saved.drop(person, LINKED)
        await store.drop_old_briefs()
        assert await store.brief(LINKED, or_saved=True) is None

    async def test_what_is_saved_is_listed_newest_first_and_once(self, store: Store, clock: Clock) -> None:
        assert await store.saved.keep(MIRA, (LINKED, "", "First"))
        clock.time += 1
        assert await store.saved.keep(MIRA, (PASTED, "", "Second"))
        assert not await store.saved.keep(MIRA, (LINKED, "", "First"))
        assert [each.title for each in await store.saved.of(MIRA)] == ["Second", "First"]
        assert await store.saved.count(MIRA) == 2
        assert not await store.saved.drop(TOMAS, LINKED)


class TestSqliteOwn(OwnContract, OnSqlite):
    """On a file."""


class TestPostgresOwn(OwnContract, OnPostgres):
    """On a server."""
