"""How fast due digests go out, and whether people wait meanwhile: the whole bot against the stand-in Bot API.

`python -m bench.deliveries [DIGESTS]`. First with Telegram's limits enforced to the letter, then with none and the bot
told so. The bot is a process of its own, its digests of three stories each; a tenth of the chats are groups. The last
columns are milliseconds of the processor a digest, of the bot and of this process, the stand-in: where there are two
cores each has one to itself."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.fiction import page
from bench.report import count_given, show
from bot.model import Entry, Subscription
from bot.service import key_of
from bot.storage.database import TOGETHER, open_sqlite
from bot.storage.store import Store
from bot.storage.tables import calendar, subscription_feeds, subscriptions
from bot.web.links import clean
from tests.scenarios.running import running
from tests.site import Site
from tests.site import page as answer
from tests.telegram.person import Person
from tests.telegram.server import Telegram

DIGESTS = 10_000
STORIES = 3
HOUR = 3_600
ROWS = 1_000  # that are seeded at once
DATABASE = "on-the-record.sqlite"
ASK_EVERY = 2.0  # seconds between two links that somebody sends meanwhile


@dataclass(frozen=True, slots=True)
class Flood:
    """Digests that went out; seconds that they took; messages refused with 429; seconds that people waited; the bot's
    processor time in milliseconds a digest, and the stand-in's; the bot's memory in megabytes."""

    digests: int
    seconds: float
    refused: int
    waits: list[float]
    cpu: float
    standin: float
    megabytes: float


async def seed(engine: AsyncEngine, site: Site, chats: Sequence[int], stories: int = STORIES) -> list[str]:
    """Makes all these chats due for a digest of so many stories; returns the links of its articles."""
    now = time.time()
    links = [site.put(f"/{number}", answer(page(number))) for number in range(stories)]
    store = Store(engine, now=lambda: now - HOUR, article_days=7)  # the articles came an hour ago
    ids = await store.feeds.add([site.url("/feed")])
    (feed,) = await store.feeds.claim(1)
    await store.feeds.answered(feed, etag="", modified="", title="Fiction", pace=HOUR, next_check=now + 24 * HOUR)
    entries = [Entry(id=link, url=link, title=f"Headline {link}", source="Fiction", language="en") for link in links]
    await store.feeds.keep(feed.id, entries, {link: key_of(clean(link)) for link in links})
    first = await store.subscriptions.add(Subscription(chats[0]), now - 1, ids.values())
    for start in range(1, len(chats), ROWS):
        rows = [subscription(first + n, chats[n]) for n in range(start, min(start + ROWS, len(chats)))]
        numbers = [row["id"] for row in rows]
        due = [{"next_due": int(now) - 1, "subscription": number, "turn": 0} for number in numbers]
        async with engine.execution_options(**TOGETHER).begin() as connection:
            await connection.execute(insert(subscriptions), rows)
            await connection.execute(insert(calendar), due)
            await connection.execute(
                insert(subscription_feeds), [{"subscription": n, "feed": feed.id} for n in numbers]
            )
    return links


def subscription(number: int, chat: int) -> dict[str, object]:
    """A row of the table: a daily digest of some feed."""
    return {
        "id": number,
        "chat": chat,
        "topic": "",
        "words": "",
        "language": "en",
        "rhythm": "daily",
        "minute": 480,
        "weekday": 0,
        "hours": 6,
        "zone": "UTC",
        "most": 5,
    }


@contextmanager
def setting(name: str, value: str) -> Iterator[None]:
    """A setting of the bot that is started inside."""
    os.environ[name] = value
    try:
        yield
    finally:
        del os.environ[name]


async def flood(count: int, *, limited: bool) -> Flood:
    """Has `count` digests go out."""
    with Site() as site, tempfile.TemporaryDirectory() as folder:
        async with Telegram(time.monotonic if limited else None) as telegram:
            members = [telegram.new_account(f"Reader {number}") for number in range(count)]
            chats = [
                telegram.new_chat("group" if n % 10 == 0 else "private", f"Chat {n}", m) for n, m in enumerate(members)
            ]
            database = await open_sqlite(Path(folder) / DATABASE)
            links = await seed(database, site, [chat.id for chat in chats])
            await database.dispose()
            with setting("MESSAGES_A_SECOND", "30" if limited else "100000"):
                async with running(telegram, site, Path(folder)) as process:
                    return await watch(telegram, psutil.Process(process.pid), {chat.id for chat in chats}, links)


async def watch(telegram: Telegram, bot: psutil.Process, chats: set[int], links: list[str]) -> Flood:
    """Waits until every chat has its digest, and asks something now and then."""
    waits: list[float] = []
    asking = asyncio.create_task(ask(telegram, links[0], waits))
    got = seen = first = 0
    began, before, here = 0.0, 0.0, psutil.Process()
    while not began or got < len(chats):
        await asyncio.sleep(0.05)
        new = telegram.calls[seen:]
        seen += len(new)
        got += sum(each.method == "sendMessage" and not each.refusal and each.given["chat_id"] in chats for each in new)
        if got and not began:
            began, first = time.monotonic(), got
            before, before_here = used(bot), used(here)
    seconds, sent = time.monotonic() - began, max(got - first, 1)
    cpu, standin = 1000 * (used(bot) - before) / sent, 1000 * (used(here) - before_here) / sent
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    refused = sum(call.refusal is not None and call.refusal.code == 429 for call in telegram.calls)
    return Flood(sent, seconds, refused, sorted(waits), cpu, standin, bot.memory_info().rss / 1e6)


def used(bot: psutil.Process) -> float:
    """Seconds of the processor."""
    times = bot.cpu_times()
    return float(times.user + times.system)


async def ask(telegram: Telegram, link: str, waits: list[float]) -> None:
    """Sends a link now and then, each time as somebody else, and notes how long the answer took."""
    while True:
        await asyncio.sleep(ASK_EVERY)
        person = Person(telegram, "Asker")
        start = time.monotonic()
        person.sends(link)
        await person.gets()
        waits.append(time.monotonic() - start)


def row(name: str, found: Flood) -> tuple[str, ...]:
    """A line of the table."""
    waits = found.waits or [float("nan")]
    return (
        name,
        f"{found.digests / found.seconds:.1f}",
        str(found.refused),
        f"{waits[len(waits) // 2]:.2f}",
        f"{waits[int(0.99 * len(waits))]:.2f}",
        f"{found.cpu:.2f}",
        f"{found.standin:.2f}",
        f"{found.megabytes:.0f}",
    )


def main() -> None:
    """Measures and prints."""
    count = count_given(DIGESTS)
    rows = [
        row(name, asyncio.run(flood(count, limited=on))) for name, on in (("limits enforced", True), ("none", False))
    ]
    columns = ("", "a second", "429", "answer, s", "99 %", "bot ms", "stand-in ms", "MB")
    show(f"{count:,} due digests", columns, rows)


if __name__ == "__main__":
    main()
