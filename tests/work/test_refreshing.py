"""Due feeds are asked, and what they say is kept and followed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from bot.errors import NotAFeed, Refused
from bot.model import Feed, Subscription
from bot.news.feeds import parse
from bot.service import key_of
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.web.client import Fetched
from bot.work.checks import AT_FIRST, PATIENCE_DAYS
from bot.work.refreshing import OF_A_HOST, Refreshing
from tests.storage.databases import NOON, Clock

QUAY = "https://quay.example/feed"
DAY = 86_400


def rss(*names: str) -> bytes:
    items = "".join(
        f"<item><title>{name} closes</title><link>https://quay.example/{name}</link><guid>{name}</guid></item>"
        for name in names
    )
    return f'<rss version="2.0"><channel><title>Quay Gazette</title>{items}</channel></rss>'.encode()


@dataclass
class Web:
    """Says at each address what it is told to, and keeps what it was asked."""

    says: dict[str, Fetched | Exception] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    at_once: int = 0
    most: int = 0

    def put(self, url: str, body: bytes = b"", status: int = 200, moved_to: str = "", **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.says[url] = Fetched(moved_to or url, status, body, named, moved_to)

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        self.asked.append((link, dict(headers)))
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        said = self.says[link]
        if isinstance(said, Exception):
            raise said
        return said


class Parser:
    """Parses on the spot."""

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        return parse(body, url, now, content_type)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    store = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=clock, article_days=7)
    yield store
    await store.close()


@pytest.fixture
def web() -> Web:
    return Web()


class Told:
    """What was told to whom."""

    def __init__(self) -> None:
        self.notices: list[tuple[list[int], str, str]] = []

    async def feed_moved(self, followers: list[Subscription], url: str, to: str) -> None:
        self.notices.append(([each.chat for each in followers], url, to))

    async def feed_died(self, followers: list[Subscription], url: str) -> None:
        self.notices.append(([each.chat for each in followers], url, ""))


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def refreshing(store: Store, web: Web, clock: Clock, told: Told) -> Refreshing:
    return Refreshing(store, web, Parser(), key_of=key_of, now=clock, luck=lambda: 0.0, notifying=told)


async def titles(store: Store) -> list[str]:
    return [known.entry.title for known in await store.feeds.since(0)]


async def test_what_a_feed_announces_is_kept_once(store: Store, web: Web, refreshing: Refreshing, clock: Clock) -> None:
    await store.feeds.add([QUAY])
    web.put(QUAY, rss("quay"))
    assert await refreshing.refresh() == 1
    assert await refreshing.refresh() == 0
    clock.time += AT_FIRST
    web.put(QUAY, rss("quay", "pier"))
    await refreshing.refresh()
    assert sorted(await titles(store)) == ["pier closes", "quay closes"]


async def test_a_feed_is_asked_whether_anything_is_new(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await store.feeds.add([QUAY])
    web.put(QUAY, rss("quay"), etag='"7"', last_modified="Tue, 14 Nov 2023 22:13:20 GMT")
    await refreshing.refresh()
    web.put(QUAY, status=304)
    for _ in range(2):
        clock.time += DAY
        await refreshing.refresh()
    conditions = {"If-None-Match": '"7"', "If-Modified-Since": "Tue, 14 Nov 2023 22:13:20 GMT"}
    assert [headers for _, headers in web.asked] == [{}, conditions, conditions]


async def test_a_feed_that_fails_is_asked_again_and_the_others_are_read(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    faulty = {
        "https://down.example/feed": Refused(host="down.example"),
        "https://odd.example/feed": RuntimeError("something nobody thought of"),
    }
    web.says |= faulty
    web.put("https://page.example/feed", b"<html>no feed at all</html>")
    web.put("https://busy.example/feed", status=429, retry_after="7200")
    web.put(QUAY, rss("quay"))
    await store.feeds.add([*web.says])
    await refreshing.refresh()
    assert await titles(store) == ["quay closes"]
    known = {feed.url: feed.failures for feed in await store.feeds.named([*web.says])}
    assert known == {url: int(url != QUAY) for url in web.says}
    clock.time = NOON + 2 * AT_FIRST - 1
    assert sorted(feed.url for feed in await store.feeds.claim(10)) == sorted(
        url for url in web.says if url != "https://busy.example/feed"
    )


async def test_a_feed_that_is_gone_is_asked_no_more(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await store.feeds.add([QUAY])
    web.put(QUAY, status=410)
    await refreshing.refresh()
    clock.time += 100 * DAY
    assert await refreshing.refresh() == 0


async def test_a_feed_that_failed_for_a_month_is_asked_no_more(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await store.feeds.add([QUAY])
    web.says[QUAY] = NotAFeed(host="quay.example")
    checks = 0
    for _ in range(2 * PATIENCE_DAYS):
        checks += await refreshing.refresh()
        clock.time += DAY
    assert checks == PATIENCE_DAYS + 2


async def test_a_feed_that_moved_is_followed_once_it_is_read_there(
    store: Store, web: Web, refreshing: Refreshing
) -> None:
    ids = await store.feeds.add([QUAY, "https://sold.example/feed"])
    numbers = [await store.subscriptions.add(Subscription(5), NOON, [number]) for number in ids.values()]
    web.put(QUAY, rss("quay"), moved_to="https://quay.example/new")
    web.put("https://sold.example/feed", b"<html>for sale</html>", moved_to="https://parked.example/")
    await refreshing.refresh()
    kept = [await store.subscriptions.get(number) for number in numbers]
    assert [each.feeds for each in kept if each] == [("https://quay.example/new",), ("https://sold.example/feed",)]


async def test_a_host_is_asked_two_things_at_a_time(store: Store, web: Web, refreshing: Refreshing) -> None:
    urls = [f"https://quay.example/{number}" for number in range(10)]
    for url in urls:
        web.put(url, rss("quay"))
    await store.feeds.add(urls)
    await refreshing.refresh()
    assert (web.most, len(web.asked)) == (OF_A_HOST, 10)


async def test_who_follows_a_feed_is_told_once_that_it_moved_or_ended(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock, told: Told
) -> None:
    ids = await store.feeds.add([QUAY, "https://ended.example/feed"])
    for chat, feed in ((7, QUAY), (8, "https://ended.example/feed")):
        await store.subscriptions.add(Subscription(chat=chat, feeds=(feed,)), 0, [ids[feed]])
    web.put(QUAY, rss("quay"), moved_to="https://pier.example/feed")
    web.put("https://pier.example/feed", rss("quay"))
    web.put("https://ended.example/feed", status=410)
    for _ in range(3):
        await refreshing.refresh()
        clock.time += DAY
    assert sorted(told.notices) == [([7], QUAY, "https://pier.example/feed"), ([8], "https://ended.example/feed", "")]
