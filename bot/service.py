"""Answering people: I/O joined to the pure parts. An article is read once, for everybody who asks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from bot import metrics
from bot.drawing.nouns import Picture
from bot.errors import BotError, NothingToShow, Unwelcome
from bot.finding import Fetching, Parsing
from bot.keeping import Keeping
from bot.model import Brief, Page
from bot.preferences import Preferences
from bot.storage.answers import Answer
from bot.storage.store import Store
from bot.subscribing import Subscribing
from bot.web.client import Gate
from bot.web.links import clean
from bot.web.robots import Robots


@dataclass(frozen=True, slots=True)
class Filed:
    """A brief and the key it is kept under: 16 hex digits, short enough for a button."""

    key: str
    brief: Brief


class Reading(Parsing, Protocol):
    """The readers (`bot.work.pool`). All raise ReadingError, those of articles PageError."""

    async def read_page(self, page: Page) -> Brief:
        """The brief of a fetched page."""

    async def read_text(self, text: str) -> Brief:
        """The brief of a pasted text."""

    async def draw(self, picture: Picture) -> bytes:
        """A picture as PNG. Raises NoLetters."""


class Metering(Protocol):
    """Counts what is asked for (`bot.metering`)."""

    async def link(self, *, kept: bool = False) -> None:
        """Counts an article for whoever asks. Raises AskedTooMuch."""


class Service:
    """The use cases of a conversation; `topics` are those about subscriptions, `keeping` those of what people keep.

    Errors are not kept: who asks again gets a new try."""

    def __init__(
        self,
        fetching: Fetching,
        reading: Reading,
        store: Store,
        *,
        now: Callable[[], float] = time.time,
        metering: Metering | None = None,
    ) -> None:
        self._fetching = fetching
        self._reading = reading
        self._store = store
        self._metering = metering
        self.topics = Subscribing(fetching, reading, self, store, keyed=lambda link: key_of(clean(link)), now=now)
        self.keeping = Keeping(store, now=now)
        self._robots = Robots(fetching, now=now)
        self._under_way: dict[str, asyncio.Task[Filed]] = {}

    async def brief_of_link(self, link: str) -> Filed:
        """The brief of the article behind `link`, at once when it is kept. Raises BotError."""
        link = clean(link)
        key = key_of(link)
        if recent := self._store.recent_brief(key):
            await self._count(kept=True)
            return Filed(*recent)
        while True:
            try:
                return await self._once(key, lambda key: self._read_link(key, link))
            except Unwelcome:  # a digest was reading it, and maybe the next one is; who sends a link is no robot
                continue

    async def brief_unasked(self, link: str) -> Filed:
        """The same for an article that nobody named, if its site lets programs read it. Raises BotError."""
        link = clean(link)
        key = key_of(link)
        if kept := await self._store.brief(key):
            return Filed(*kept)
        async with self._robots.visit(link) as gate:
            return await self._once(key, lambda key: self._read_link(key, link, gate))

    async def kept_of_link(self, link: str) -> Filed | None:
        """The brief of the article behind `link` if it is kept: nothing is read. Raises NotALink."""
        kept = await self._store.brief(self.key(link))
        return Filed(*kept) if kept else None

    def key(self, link: str) -> str:
        """The key that the article behind `link` is asked for by. Raises NotALink."""
        return key_of(clean(link))

    async def brief_of_text(self, text: str, *, html: bool = False) -> Filed:
        """The brief of a pasted text or a file's content; `html` when it is a page's source. Raises BotError."""

        async def read(key: str) -> Filed:
            await self._count()
            page = Page(url="", final_url="", html=text)
            brief = await (self._reading.read_page(page) if html else self._reading.read_text(text))
            await self._store.keep_brief(key, brief)
            return Filed(key, brief)

        return await self._once(key_of(f"html:{text}" if html else f"text:{text}"), read)

    async def brief_of_key(self, key: str) -> Filed:
        """The brief filed under `key`, waited for while it is being read. Raises NothingToShow when it is no longer
        kept, and BotError when that reading fails."""
        if kept := await self._store.brief(key, or_saved=True):
            return Filed(*kept)
        if key in self._under_way:
            return await asyncio.shield(self._under_way[key])
        raise NothingToShow

    async def last(self, chat: int, thread: int | None) -> Filed:
        """The last article of a chat, or of a thread of it, read again where it is no longer kept. Raises BotError."""
        last = await self._store.history.last(chat, thread)
        if last is None:
            raise NothingToShow
        return await self.again(last.key, last.url)

    async def again(self, key: str, link: str) -> Filed:
        """The article filed under `key`; one that is no longer kept is read again from `link`, if it has one. Raises
        BotError."""
        try:
            return await self.brief_of_key(key)
        except NothingToShow:
            if not link:
                raise
            return await self.brief_of_link(link)

    async def remember(self, chat: int, thread: int | None, shown: Filed) -> None:
        """Notes that an article was the last one shown there."""
        article = shown.brief.article
        await self._store.history.note(chat, thread, (shown.key, article.url, article.title))

    async def lately(self, chat: int, most: int) -> list[Filed]:
        """The last articles that were shown in a chat, newest first, as far as they are kept."""
        shown = await self._store.history.of(chat, None, most)
        kept = [await self._store.brief(each.key, or_saved=True) for each in shown]
        return [Filed(*each) for each in kept if each]

    # What was answered

    async def answered(self, chat: int, message: int, link: str, answer: int) -> None:
        """Notes which message of ours answered a link of a message."""
        await self._store.answered.note(chat, message, Answer(self.key_asked(link), answer))

    async def answers(self, chat: int, message: int) -> list[Answer]:
        """Our answers to a message of the last minutes."""
        return await self._store.answered.of(chat, message)

    def key_asked(self, link: str) -> str:
        """The key that a link is asked for by, whether or not it is one that can be read."""
        try:
            return self.key(link)
        except BotError:
            return key_of(link)

    # Groups

    async def introduce(self, chat: int) -> bool:
        """Whether a group does not know us yet; from here on it does."""
        return await self._store.introductions.note(chat)

    async def part(self, chat: int) -> None:
        """We have left a group, or are shut out of a chat."""
        await self._store.introductions.drop(chat)
        await self.topics.gone(chat)

    async def preferences(self, chat: int) -> Preferences:
        """What a chat has set."""
        return await self._store.chats.preferences(chat)

    async def set_preferences(self, chat: int, **said: str | bool | None) -> Preferences:
        """Changes some of what a chat has set, by the names in its table; returns all of it."""
        return await self._store.chats.change(chat, **said)

    async def draw(self, picture: Picture) -> bytes:
        """A picture as PNG, drawn where articles are read. Raises NoLetters and ReadingError."""
        return await self._reading.draw(picture)

    async def close(self) -> None:
        """Ends what is under way."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def purge(self, link: str) -> bool:
        """Forgets the article behind `link` or filed under it. Whether there was one."""
        return await self._store.drop_brief(key_of(clean(link)))

    async def _count(self, *, kept: bool = False) -> None:
        metrics.LINKS.labels("kept" if kept else "read").inc()
        if self._metering:
            await self._metering.link(kept=kept)

    async def _read_link(self, key: str, link: str, gate: Gate | None = None) -> Filed:
        if gate is None:  # else nobody asked for it
            await self._count()
        page = await self._fetching.get(link, gate=gate)
        # Only the address that really served the page counts as another name of it. A page's own word
        # (rel=canonical) could file its text under somebody else's address.
        final = key_of(clean(page.final_url))
        kept = await self._store.brief(final) if final != key else None
        if kept is not None:
            await self._store.keep_alias(key, kept[0])
            return Filed(*kept)
        brief = await self._reading.read_page(page)
        await self._store.keep_brief(final, brief, also=() if final == key else (key,))
        return Filed(final, brief)

    async def _once(self, key: str, read: Callable[[str], Coroutine[None, None, Filed]]) -> Filed:
        """What is kept under `key`, or else one reading for all who ask at once.

        The reading is a task of its own: whoever waits may leave without ending it for the others."""
        if key not in self._under_way:
            task = asyncio.create_task(self._kept_or(key, read))
            self._under_way[key] = task
            task.add_done_callback(lambda done: self._landed(key, done))
        return await asyncio.shield(self._under_way[key])

    async def _kept_or(self, key: str, read: Callable[[str], Awaitable[Filed]]) -> Filed:
        kept = await self._store.brief(key)
        if kept:
            await self._count(kept=True)
            return Filed(*kept)
        return await read(key)

    def _landed(self, key: str, task: asyncio.Task[Filed]) -> None:
        del self._under_way[key]
        if not task.cancelled():
            task.exception()  # looked at, so that nothing is logged when everybody who waited has left


def key_of(source: str) -> str:
    """The key of an article: of its canonical link, or of its text."""
    return sha256(source.encode(errors="surrogatepass")).hexdigest()[:16]
