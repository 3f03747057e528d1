"""Who makes digests and who sends them, as tests of delivering want them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.model import Digest, Entry, Subscription, Told
from bot.storage.store import Store
from bot.work.delivering import Delivering
from tests.storage.databases import NOON, Clock

DAY = 86_400
Day = Callable[[], Awaitable[None]]


@dataclass
class Newsroom:
    """Has one story a day, but for the days it is told to be silent."""

    silent: bool = False
    made: list[tuple[str, datetime, datetime]] = field(default_factory=list)

    async def due_digest(
        self, subscription: Subscription, since: datetime, until: datetime, before: Mapping[str, frozenset[str]]
    ) -> Digest:
        self.made.append((subscription.topic, since, until))
        await asyncio.sleep(0)
        story = f"story of {until:%d %B}"
        if self.silent or story in before:
            return Digest(subscription.topic, since, until)
        return Digest(subscription.topic, since, until, (Told(story, (Entry(id="e", url="", title=story),)),))

    def told(self, digest: Digest) -> dict[str, frozenset[str]]:
        return {told.story: frozenset() for told in digest.stories}


@dataclass
class Post:
    """Keeps what it is given; of a digest it makes two messages."""

    delivered: list[tuple[int, str]] = field(default_factory=list)
    messages: list[tuple[int, int]] = field(default_factory=list)
    moved: dict[int, int] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)
    closed: set[tuple[int, int | None]] = field(default_factory=set)
    fault: Exception | None = None
    after: int = 0  # messages of a digest before the fault

    def stop(self) -> None:
        """Nothing waits here."""

    async def post(
        self, digest: Digest, subscription: Subscription, skip: int, out: Callable[[int], Awaitable[None]]
    ) -> int | None:
        chat = subscription.chat
        if chat in self.lost:
            return None
        if (chat, subscription.thread) in self.closed:
            return 0
        for number in range(skip, 2):
            if self.fault and number >= self.after:
                raise self.fault
            self.messages.append((chat, number))
            if number == 0:
                await out(1)
        self.delivered.append((chat, digest.stories[0].story))
        return self.moved.get(chat, chat)


async def send(store: Store, newsroom: Newsroom, post: Post, clock: Clock) -> None:
    sender = Delivering(store, newsroom, post, sender="me", now=clock)
    while await sender.deliver():
        pass
    await sender.close()


async def subscribe(store: Store, *chats: int) -> list[int]:
    return [await store.subscriptions.add(Subscription(chat, topic="ports"), NOON) for chat in chats]
