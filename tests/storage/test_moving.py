"""A bot moves from a file to a server with all it knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import CannotStart
from bot.model import Article, Brief, Entry, Subscription
from bot.preferences import Preferences
from bot.storage.answers import Answer
from bot.storage.database import open_sqlite
from bot.storage.moving import copy
from bot.storage.postgres import open_postgres
from bot.storage.store import Store
from bot.storage.tables import metadata, shares
from tests.storage.databases import NOON, Clock


async def furnish(store: Store, engine: AsyncEngine) -> None:
    """Puts something into every table."""
    await store.keep_brief("a" * 16, Brief(Article(text="The quay is shut.")), also=("b" * 16,))
    await store.history.note(1, None, ("a" * 16, "https://quay.example/a", "Quay shut"))
    await store.saved.keep(1, ("a" * 16, "https://quay.example/a", "Quay shut"))
    await store.answered.note(1, 7, Answer("a" * 16, 8))
    await store.introductions.note(-100)
    await store.chats.change(-100, answers_every_link=True, language="uk", zone="Europe/Kyiv")
    await store.accept({10: "{…}"})
    ids = await store.feeds.add(["https://quay.example/feed"])
    entry = Entry(id="a", url="https://quay.example/a", title="Quay shut")
    await store.feeds.keep(*ids.values(), [entry], {entry.url: "a" * 16})
    (feed,) = (await store.feeds.named(list(ids))).values()
    await store.feeds.moved(feed, "https://quay.example/new")
    await store.subscriptions.add(Subscription(5), NOON, ids.values())
    await store.subscriptions.plan(1, lambda _: NOON + 60)
    (delivery,) = await store.deliveries.claim("me", 1)
    await store.deliveries.sent(delivery, {"story": {"q"}})
    removed = await store.subscriptions.add(Subscription(5, topic="ports"), NOON)
    await store.subscriptions.remove(removed)
    await store.guests.invite("code")
    await store.guests.admit(7, "code")
    await store.allowances.used({(7, "links"): 5.0})
    await store.days.add({("links", "read"): 1})
    await store.broadcasts.begin(7, 1, 2)
    async with engine.begin() as connection:
        await connection.execute(insert(shares).values(process="me", places=1, needs=1, held_until=NOON))


async def test_everything_moves_and_goes_on_there(tmp_path: Path, database_url: str) -> None:
    source, target = await open_sqlite(tmp_path / "bot.sqlite"), await open_postgres(database_url)
    old, new = (Store(engine, now=Clock(), article_days=7) for engine in (source, target))
    await furnish(old, source)
    seen: dict[str, tuple[int, int]] = {}
    copied = await copy(source, target, lambda table, done, rows: seen.update({table: (done, rows)}))
    assert set(seen) == set(metadata.tables)
    assert all(done == rows > 0 for done, rows in seen.values())
    assert copied == sum(done for done, _ in seen.values())
    assert await new.brief("b" * 16) == await old.brief("b" * 16)
    assert await new.subscriptions.of_chat(5) == await old.subscriptions.of_chat(5)
    assert await new.pending() == [(10, "{…}")]
    assert await new.chats.preferences(-100) == Preferences("uk", "Europe/Kyiv", every_link=True)
    # Numbers go on where they were, after that of the subscription that was removed.
    assert await new.subscriptions.add(Subscription(6, topic="ports"), NOON) == 3
    assert len(await new.feeds.add(["https://pier.example/feed"])) == 1
    await old.close()
    await new.close()


async def test_a_database_that_holds_something_is_left_as_it_is(tmp_path: Path, database_url: str) -> None:
    source, target = await open_sqlite(tmp_path / "bot.sqlite"), await open_postgres(database_url)
    old, new = (Store(engine, now=Clock(), article_days=7) for engine in (source, target))
    await furnish(old, source)
    await new.accept({99: "another bot's"})
    with pytest.raises(CannotStart) as told:
        await copy(source, target, lambda *_: None)
    assert str(told.value) == "The new database is not empty: its table inbox has rows. Nothing was copied."
    assert await new.pending() == [(99, "another bot's")]
    await old.close()
    await new.close()
