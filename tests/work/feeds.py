"""A web of feeds that says what a test tells it to, and who is told what became of them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime

from bot.errors import NoFeedFound
from bot.finding import Found
from bot.model import Feed, Subscription
from bot.news.feeds import parse
from bot.storage.store import Store
from bot.web.client import Fetched
from tests.storage.databases import NOON

QUAY = "https://quay.example/feed"


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
    pages: dict[str, str] = field(default_factory=dict)  # what the page at an address names as its feed
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

    async def find(self, wish: str) -> Found:
        if wish not in self.pages:
            raise NoFeedFound
        return Found(feeds=(Feed(self.pages[wish]),))


class Parser:
    """Parses on the spot."""

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        return parse(body, url, now, content_type)


class Told:
    """What was told to whom."""

    def __init__(self) -> None:
        self.notices: list[tuple[list[int], str, str]] = []

    async def feed_moved(self, followers: list[Subscription], url: str, to: str) -> None:
        self.notices.append(([each.chat for each in followers], url, to))

    async def feed_died(self, followers: list[Subscription], url: str) -> None:
        self.notices.append(([each.chat for each in followers], url, "died"))

    async def feed_silent(self, followers: list[Subscription], url: str, days: int) -> None:
        self.notices.append(([each.chat for each in followers], url, "silent"))

    async def feed_turned(self, followers: list[Subscription], url: str) -> None:
        self.notices.append(([each.chat for each in followers], url, "turned"))


async def follow(store: Store, *urls: str) -> list[int]:
    """Has chat 7 follow each of these feeds; returns the numbers of the subscriptions."""
    ids = await store.feeds.add(urls)
    return [await store.subscriptions.add(Subscription(7), NOON, [number]) for number in ids.values()]
