"""The work goes on by itself, survives a fault, and ends in order."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.model import Article, Brief, Subscription
from bot.service import key_of
from bot.storage.access import DAY
from bot.storage.elected import Elected
from bot.storage.history import DAYS
from bot.storage.store import Store
from bot.work import engine
from bot.work.cleaning import Cleaning
from bot.work.delivering import Delivering
from bot.work.engine import Engine
from bot.work.grouping import Grouping
from bot.work.planning import Planning
from bot.work.refreshing import Outside, Refreshing
from tests.storage.databases import NOON, Clock
from tests.work.feeds import QUAY, Parser, Web, rss
from tests.work.test_delivering import Newsroom, Post


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looks follow each other at once."""
    for pause in ("FEEDS", "STORIES", "DUE", "OPEN", "AFTER_FAULT"):
        monkeypatch.setattr(engine, pause, 0.001)


def the_engine(store: Store, web: Web, post: Post, clock: Clock) -> Engine:
    return Engine(
        store,
        Refreshing(store, Outside(web, Parser(), web), key_of=key_of, now=clock, luck=lambda: 0.0),
        Grouping(store, now=clock),
        Planning(store, now=clock),
        Delivering(store, Newsroom(), post, sender="me", now=clock),
        store.elected,
        Cleaning(store),
    )


async def work_until(engine: Engine, done: asyncio.Event) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(engine.run(stop))
    async with asyncio.timeout(20):
        await done.wait()
        stop.set()
        await running


class TellingPost(Post):
    """Says when a digest was delivered."""

    def __init__(self, delivered: asyncio.Event) -> None:
        super().__init__()
        self._event = delivered

    async def post(self, *what: object) -> int | None:  # type: ignore[override]
        chat = await super().post(*what)  # type: ignore[arg-type]
        self._event.set()
        return chat


async def test_feeds_are_read_grouped_and_told_to_who_follows_them(store: Store, clock: Clock) -> None:
    ids, web, delivered = await store.feeds.add([QUAY]), Web(), asyncio.Event()
    web.put(QUAY, rss("quay"))
    await store.subscriptions.add(Subscription(1), NOON, ids.values())
    post = TellingPost(delivered)
    await work_until(the_engine(store, web, post, clock), delivered)
    assert [chat for chat, _ in post.delivered] == [1]
    assert await store.deliveries.open() == 0


async def test_without_subscribers_no_feed_is_asked(store: Store, clock: Clock) -> None:
    await store.feeds.add([QUAY])
    web, enough = Web(), asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, enough.set)
    await work_until(the_engine(store, web, Post(), clock), enough)
    assert web.asked == []


async def test_a_fault_of_one_part_stops_no_other(store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(self: Grouping) -> int:
        raise RuntimeError("the database is away")

    monkeypatch.setattr(Grouping, "group", fails)
    delivered = asyncio.Event()
    await store.subscriptions.add(Subscription(1, topic="ports"), NOON)
    with capture_logs() as logs:  # painting a traceback takes longer than the work
        await work_until(the_engine(store, Web(), TellingPost(delivered), clock), delivered)
    assert {line["event"] for line in logs} >= {"work failed"}


async def test_what_is_too_old_is_dropped_and_what_is_saved_stays(store: Store, clock: Clock) -> None:
    article = ("a" * 16, "", "My diary")
    for key in ("a" * 16, "b" * 16):
        await store.keep_brief(key, Brief(Article(text=f"My diary, {key}")))
    await store.history.note(1, None, article)
    await store.saved.keep(1, article)
    clock.time += (DAYS + 1) * DAY
    swept = asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, swept.set)
    await work_until(the_engine(store, Web(), Post(), clock), swept)
    assert await store.brief("a" * 16, or_saved=True)
    clock.time = NOON  # had anything else stayed, it would be shown
    assert await store.history.last(1, None) is None
    assert await store.brief("b" * 16) is None


async def test_who_is_not_elected_asks_no_feed_for_two_at_one_host_would_be_four(store: Store, clock: Clock) -> None:
    ids, web, enough = await store.feeds.add([QUAY]), Web(), asyncio.Event()
    web.put(QUAY, rss("quay"))
    await store.subscriptions.add(Subscription(1), NOON, ids.values())
    asyncio.get_running_loop().call_later(0.1, enough.set)

    class Other(Elected):
        async def __call__(self) -> bool:
            return False

    work = the_engine(store, web, Post(), clock)
    await work_until(replace(work, elected=Other(store.elected._engine)), enough)
    assert web.asked == []
