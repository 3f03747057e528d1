"""The whole bot but for its readers and the web, handed one update after the other as a worker of `serve` is."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from hypothesis.strategies import SearchStrategy

from bot import errors
from bot.chat.app import COMMANDS, App, build
from bot.chat.host.menu import HOST_COMMANDS
from bot.chat.live import UPDATES, telegram_bot
from bot.chat.markup import plain
from bot.chat.order import chat_in
from bot.chat.sender import Sender, Sleep
from bot.chat.topics.questions import QUESTIONS, question
from bot.chat.words import words_for
from bot.commands.house import who_may
from bot.commands.scale import Answers
from bot.drawing.nouns import Card, Timeline
from bot.model import Brief, Feed, Page
from bot.service import Service
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.web.client import Fetched, Gate
from bot.web.links import clean
from bot.work.child import find_feeds, read_feed, read_list, write_list
from tests.chat.fiction import BRIEF, TEXT
from tests.scenarios.conftest import Pauses, is_mistake
from tests.telegram.conversation import Json
from tests.telegram.hostile import KEY, hostile
from tests.telegram.server import TOKEN, Call, Telegram
from tests.telegram.shapes import KINDS

EVERYTHING = (*COMMANDS, *HOST_COMMANDS)
# Most of what comes is what the bot asks for; after a change of that Telegram sends other kinds for a while.
MOSTLY = (*KINDS, *[str(kind) for kind in UPDATES] * 8)
ADMIN = 5_000_000_001  # the first account of a stand-in
# A whole picture of one pixel.
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645"
    "400000000049454e44ae426082"
)
FAILS = (errors.Gone, errors.TimedOut, errors.Blocked, errors.ServerFault, errors.NameNotFound)
# What is refused because of what was broken, or of people: chats and members that are none, messages that are deleted.
OF_PEOPLE = ("message to edit not found", "MESSAGE_ID_INVALID", "chat not found", "PARTICIPANT_ID_INVALID")


class Web:
    """Links lead to the same article, to a fault, or to nothing that is an article, by their last letter."""

    async def get(self, link: str, accept: AbstractSet[str] = frozenset(), *, gate: Gate | None = None) -> Page:
        link = clean(link)
        if link[-1:] in "0123456":
            return Page(url=link, final_url=link, html=TEXT)
        if link[-1:] == "7":
            raise errors.NotAPage(type="image/png")
        raise FAILS[len(link) % len(FAILS)]()

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        return Fetched((await self.get(link)).url, 200, TEXT.encode(), {"content-type": "text/html"})


class Readers:
    """Read any article as the same one, and draw any picture as a dot; lists and feeds are read as they are."""

    async def read_page(self, page: Page) -> Brief:
        if "short" in page.html:
            raise errors.TooShort(words=3, least=80)
        return replace(BRIEF, article=replace(BRIEF.article, url=page.url))

    async def read_text(self, text: str) -> Brief:
        return replace(BRIEF, article=replace(BRIEF.article, url=""))

    async def draw(self, picture: Card | Timeline) -> bytes:
        return PIXEL

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        return read_feed(body, url, now, content_type)

    async def find_feeds(self, page: str, url: str) -> tuple[list[str], list[str]]:
        return find_feeds(page, url)

    async def read_list(self, body: bytes) -> list[tuple[str, str, str]]:
        return read_list(body)

    async def write_list(self, feeds: list[tuple[str, str, str]]) -> bytes:
        return write_list(feeds)


@dataclass
class Besieged:
    """What came in, what went out, and every fault on the way."""

    telegram: Telegram
    store: Store
    application: App
    faults: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    methods: Counter[str] = field(default_factory=Counter)
    number: int = 1000

    @property
    def updates(self) -> SearchStrategy[Json]:
        """What may come."""
        asked = [plain(question(kind, words_for(None)).html) for kind in QUESTIONS]
        return hostile(self.telegram, EVERYTHING, MOSTLY, asked)

    async def begin(self) -> None:
        """Has the bot find out who it is; it is not polling."""
        await self.application.initialize()
        self.telegram.calls.clear()

    async def hears(self, made: Json) -> None:
        """Stores an update and answers it. Raises what the bot must not let through."""
        self.number += 1
        self._make_true(made)
        payload = {"update_id": self.number, **made}
        before = len(self.faults)
        await self.store.accept({self.number: json.dumps(payload)}, chats={self.number: chat_in(payload)})
        await Answers(self.application, self.store).answer(self.number)
        assert await self.store.waiting(self.number) is None, "it is done with"
        self._count(next(iter(made)))
        assert self.faults[before:] == []

    def _make_true(self, made: Json) -> None:
        """What is pressed and asked Telegram knows of, and the message under a button, unless it is gone, is ours."""
        telegram, press, query = self.telegram, made.get("callback_query"), made.get("inline_query")
        if isinstance(press, dict):
            under = press.get("message")
            chat = under.get("chat") if isinstance(under, dict) else None
            known = telegram.chats.get(chat.get("id", 0)) if isinstance(chat, dict) else None
            there = (known or next(iter(telegram.chats.values()))).post(telegram.bot, "what stands under a button")
            if known and self.number % 5:
                press["message"]["message_id"] = there.id
            if "id" in press:
                press["id"] = telegram.press(there)
        if isinstance(query, dict) and "id" in query:
            person = telegram.members[ADMIN][0]
            query["id"] = telegram.ask_inline(person, str(query.get("query"))).id

    def _count(self, kind: str) -> None:
        """Notes what the bot called, and forgets it: the stand-in's ledger is not what is measured."""
        self.kinds[kind] += 1
        for call in self.telegram.calls:
            self.methods[call.method] += 1
            if _is_refused(self.telegram, call):
                self.faults.append(f"refused: {call.refusal} {call.method} {call.given}")
        self.telegram.calls.clear()
        self.telegram.presses.clear()
        self.telegram.queries.clear()
        for chat in self.telegram.chats.values():
            chat.messages.clear()
            chat._unread.clear()
            chat.actions.clear()

    def note(self, _: Any, level: str, event: Json) -> Json:
        """Takes down what is logged as an error."""
        if level in ("error", "critical", "exception"):
            self.faults.append(str({**event, "exc_info": repr(event.get("exc_info"))}))
        raise structlog.DropEvent


class _Library(logging.Handler):
    """What the libraries log as an error."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        self._faults.append(record.getMessage())


@asynccontextmanager
async def besieged(
    data: Path, *, sleep: Sleep | None = None, clock: Callable[[], float] = time.time, **settings: object
) -> AsyncIterator[Besieged]:
    """The bot, with its database in the folder `data`, among a few chats of every kind. It sleeps not at all, or as it
    is told by a `clock`."""
    async with Telegram() as telegram:
        _people(telegram)
        said = {"telegram_token": TOKEN, "telegram_api": telegram.url, "admins": str(ADMIN), **settings}
        unlimited = dict.fromkeys(("requests_a_minute", "links_a_minute", "links_a_day"), 0)
        given = Settings.model_validate({**unlimited, **said})
        store = Store(await open_sqlite(data / "bot.db"), now=clock, article_days=7)
        host = await who_may(given, store)
        service = Service(Web(), Readers(), store, metering=host.metering)
        bot, pauses = telegram_bot(given), sleep or Pauses()
        sender = Sender(bot, sleep=pauses, clock=clock)
        application = build(bot, service, given, store=store, sleep=pauses, sender=sender, host=host)
        there = Besieged(telegram, store, application)
        library = _Library(there.faults)
        logging.getLogger().addHandler(library)
        before = structlog.get_config()
        structlog.configure(processors=[there.note], cache_logger_on_first_use=False)
        asyncio.get_running_loop().set_exception_handler(lambda _, what: there.faults.append(str(what)))
        try:
            await store.keep_brief(KEY, BRIEF)
            yield there
        finally:
            structlog.configure(**before)
            logging.getLogger().removeHandler(library)
            await application.shutdown()
            await service.close()
            await store.close()


def _people(telegram: Telegram) -> None:
    """An admin of the bot, two people, a group, a forum, a channel, and a few files."""
    people = [telegram.new_account(name) for name in ("Ines", "Mira", "Tomas")]
    assert people[0].id == ADMIN
    for each in people:
        telegram.new_chat("private", each.name, each)
    for kind in ("group", "supergroup", "channel"):
        telegram.new_chat(kind, f"A {kind}", *people)
    for name, content in (
        ("story.txt", TEXT.encode()),
        ("list.opml", b"<opml><body><outline xmlUrl='https://herald.example/1'/></body></opml>"),
        ("odd.html", b"\xff\xfe<\x00p>"),
    ):
        telegram.keep(name, content)


def _is_refused(telegram: Telegram, call: Call) -> bool:
    refusal = call.refusal
    return is_mistake(telegram, call) and not (refusal and any(words in refusal.description for words in OF_PEOPLE))
