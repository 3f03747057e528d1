"""What chats follow: kept, changed, previewed, digested on demand, taken from and given as lists of feeds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.digesting import Briefing, Digesting, Period
from bot.errors import AlreadySubscribed, TooManySubscriptions
from bot.finding import Fetching, Finding, Found, Parsing
from bot.gathering import Gathering
from bot.listening import Listening, host_of
from bot.model import Digest, Schedule, Story, Subscription
from bot.news.topics import catalogue, topic
from bot.news.windows import next_due
from bot.storage.store import Store
from bot.storage.subscriptions import FeedLetGo, Fits
from bot.wishes import Wish, feeds_of, same, wish_of

MOST: Final = 40  # subscriptions of a chat: as many as one list of them can have buttons for
DAY: Final = timedelta(days=1)
WEEK: Final = timedelta(days=7)
OF_A_WEEK: Final = 6  # stories: as many as one picture has room for on a phone
WEEK_PATIENCE: Final = 30.0  # seconds for reading them
NO_ZONE: Final = Schedule().zone


@dataclass(frozen=True, slots=True)
class Offer:
    """A topic of the catalogue and what it is called."""

    topic: str
    title: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A subscription and what it is called."""

    subscription: Subscription
    name: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What came out of a list of feeds: so many feeds, in so many subscriptions."""

    feeds: int
    topics: int


class Subscribing:
    """The use cases of topics. `keyed` gives the key of a link, as articles are filed under; `now` Unix seconds."""

    def __init__(
        self,
        fetching: Fetching,
        parsing: Parsing,
        briefing: Briefing,
        store: Store,
        *,
        keyed: Callable[[str], str],
        now: Callable[[], float],
    ) -> None:
        self._parsing = parsing
        self._finding = Finding(fetching, parsing, now=self._moment)
        self._digesting = Digesting(briefing, keyed)
        self._gathering = Gathering(store)
        self._listening = Listening(self._finding, store, keyed=keyed, now=now)
        self._store = store
        self._now = now

    def offers(self, language: str) -> list[Offer]:
        """The topics of the catalogue, those in the reader's language first."""
        topics = sorted(catalogue(), key=lambda each: each.language != language)
        return [Offer(each.id, each.title_in(language)) for each in topics]

    async def find(self, wish: str, *, as_words: bool = False) -> Found:
        """What somebody means to follow. Raises BadWords, NoFeedFound, LinkError."""
        found = await self._finding.find(wish, as_words=as_words)
        for feed in found.feeds:
            await self._store.feeds.there(feed.url)
            await self._listening.keep(feed)
        return found

    # Subscriptions

    async def subscribe(self, chat: int, thread: int | None, wish: Wish, language: str, *, title: str = "") -> Listed:
        """Subscribes a place, by a `title` if it has one. Raises AlreadySubscribed and TooManySubscriptions."""

        def fits(there: list[Subscription]) -> None:
            if any(each.thread == thread and same(wish_of(each), wish) for each in there):
                raise AlreadySubscribed
            if len(there) >= MOST:
                raise TooManySubscriptions(most=MOST)

        fits(await self._store.subscriptions.of_chat(chat))  # before its feeds are made known
        schedule = Schedule(zone=await self._zone(chat))
        new = replace(_wanted(chat, thread, wish, schedule, language), title=title)
        try:
            return await self._add(new, wish, fits)
        except FeedLetGo:  # nobody followed it yet, and it was dropped between the two steps
            return await self._add(new, wish, fits)

    async def _add(self, new: Subscription, wish: Wish, fits: Fits) -> Listed:
        ids = await self._store.feeds.add(feeds_of(wish))
        of_feeds = [ids[url] for url in wish.feeds]
        number = await self._store.subscriptions.add(new, self._next(new), of_feeds, fits)
        return await self._listed(replace(new, id=number))

    async def listed(self, chat: int, thread: int | None) -> list[Listed]:
        """The subscriptions of a chat, or of a thread of it, oldest first."""
        found = await self._store.subscriptions.of_chat(chat)
        return [await self._listed(each) for each in found if each.thread == thread]

    async def of_chat(self, chat: int, number: int) -> Listed | None:
        """The subscription of this number, if it is the chat's."""
        found = await self._store.subscriptions.get(number)
        return await self._listed(found) if found and found.chat == chat else None

    async def change(self, changed: Subscription) -> Listed:
        """Writes a subscription anew; the next digest comes by its new schedule."""
        await self._store.subscriptions.change(changed, self._next(changed))
        return await self._listed(changed)

    async def set_zone(self, chat: int, zone: str | None) -> None:
        """Has everything in a chat come by the clock of `zone`, now and from now on; None is as if it was never set."""
        await self._store.chats.change(chat, zone=zone)
        for each in await self._store.subscriptions.of_chat(chat):
            await self.change(replace(each, schedule=replace(each.schedule, zone=zone or NO_ZONE)))

    async def set_language(self, chat: int, language: str) -> None:
        """Has everything in a chat come in a language."""
        await self._store.subscriptions.speak(chat, language)

    async def remove(self, number: int) -> None:
        await self._store.subscriptions.remove(number)

    # Digests

    async def preview(self, listed: Listed) -> Digest:
        """What a subscription would have brought in the last day, as far as its feeds have been heard; nothing read."""
        stories, period = await self._last_day(listed.subscription)
        return self._digesting.preview(listed.name, stories, period)

    async def silent(self, listed: Listed) -> bool:
        """Whether each of a subscription's feeds was never heard of or could not be read the last time: then nobody
        knows what is new."""
        known = (await self._store.feeds.named(feeds_of(wish_of(listed.subscription)))).values()
        return all(feed.failures or not feed.title for feed in known)

    async def digest(self, listed: Listed) -> Digest:
        """What a subscription has of the last day, told whether it was told before or not."""
        await self.ask(await self.unheard(listed))
        stories, period = await self._last_day(listed.subscription)
        return await self._digesting.tell(listed.name, stories, period)

    async def week(self, listed: Listed) -> Digest:
        """The weightiest stories of a subscription's last seven days; with nothing read where reading takes long."""
        until, subscription = self._moment(), listed.subscription
        since, wish = until - WEEK, wish_of(subscription)
        await self.ask(await self.unheard(listed))
        stories = await self._gathering.stories(wish, since, late=timedelta())
        period = Period(since, until, OF_A_WEEK, wish.words)
        try:
            async with asyncio.timeout(WEEK_PATIENCE):
                return await self._digesting.tell(listed.name, stories, period)
        except TimeoutError:
            return self._digesting.preview(listed.name, stories, period)

    async def as_if(self, chat: int, wish: Wish, language: str) -> Listed:
        """What a chat would have if it followed a wish, which it does not."""
        schedule = Schedule(zone=await self._zone(chat))
        return await self._listed(_wanted(chat, None, wish, schedule, language))

    async def name_of(self, subscription: Subscription) -> str:
        """What a subscription is called."""
        return (await self._listed(subscription)).name

    async def back(self, chat: int) -> None:
        """Goes on where a chat that had shut us out speaks to us again."""
        await self._store.subscriptions.returned(chat)

    async def gone(self, chat: int) -> None:
        """Rests where a chat shuts us out, until it is back."""
        await self._store.subscriptions.lost(chat)

    async def moved(self, chat: int, new: int) -> None:
        """Follows a group that became a supergroup."""
        await self._store.subscriptions.moved(chat, new)

    async def link_of(self, key: str) -> str:
        """The link of the entry filed under `key`; empty when it is no longer kept."""
        found = await self._store.feeds.entry(key)
        return found.entry.url if found else ""

    async def _last_day(self, subscription: Subscription) -> tuple[list[Story], Period]:
        until, wish = self._moment(), wish_of(subscription)
        stories = await self._gathering.stories(wish, until - DAY, late=timedelta())
        return stories, Period(until - DAY, until, subscription.most, wish.words)

    # Feeds

    async def unheard(self, listed: Listed) -> list[str]:
        """The feeds of a subscription that were never heard of, or not for long."""
        return await self._listening.unheard(feeds_of(wish_of(listed.subscription)))

    async def ask(self, urls: Sequence[str]) -> None:
        """Asks feeds; those that do not answer in time are left to the next sweep."""
        await self._listening.ask(urls)

    # Lists of feeds

    async def import_list(
        self, chat: int, thread: int | None, content: bytes, language: str, *, loose: str = ""
    ) -> Taken:
        """Subscribes to the feeds of an OPML list, one subscription a folder, by its name; several in no folder are
        called `loose`. Raises NotAList."""
        folders: dict[str, dict[str, str]] = {}
        for url, title, folder in await self._parsing.read_list(content):
            folders.setdefault(folder, {}).setdefault(url, title)
        taken = Taken(0, 0)
        for folder, urls in folders.items():
            try:
                title = folder or (loose if len(urls) > 1 else "")
                await self.subscribe(chat, thread, Wish(feeds=tuple(urls)), language, title=title)
            except AlreadySubscribed:
                continue
            await self._store.feeds.entitle(urls)
            taken = Taken(taken.feeds + len(urls), taken.topics + 1)
        return taken

    async def export_list(self, chat: int) -> bytes:
        """The feeds that a chat follows as OPML, one folder a subscription; empty where it follows none. Words are
        looked for in all feeds of the catalogue: in a list these would stand without the words."""
        feeds = []
        for each in await self._store.subscriptions.of_chat(chat):
            if each.words:
                continue
            listed = await self._listed(each)
            titles = await self._titles(feeds_of(wish_of(each)))
            feeds += [(url, title, listed.name) for url, title in titles.items()]
        return await self._parsing.write_list(feeds) if feeds else b""

    # What these share

    async def _zone(self, chat: int) -> str:
        """The time zone is the person's, not the topic's: it is told once."""
        return (await self._store.chats.preferences(chat)).zone or NO_ZONE

    async def _listed(self, subscription: Subscription) -> Listed:
        if subscription.title:
            return Listed(subscription, subscription.title)
        if subscription.topic:
            known = topic(subscription.topic)
            return Listed(subscription, known.title_in(subscription.language) if known else subscription.topic)
        if subscription.words:
            return Listed(subscription, subscription.words)
        names = list((await self._titles(subscription.feeds)).values())
        more = f" +{len(names) - 1}" if len(names) > 1 else ""
        return Listed(subscription, f"{names[0] if names else ''}{more}")

    async def _titles(self, urls: Sequence[str]) -> dict[str, str]:
        known = await self._store.feeds.named(urls)
        return {url: (known[url].title if url in known else "") or host_of(url) for url in urls}

    def _moment(self) -> datetime:
        return datetime.fromtimestamp(self._now(), UTC)

    def _next(self, subscription: Subscription) -> float:
        return next_due(subscription.schedule, self._moment()).timestamp()


def _wanted(chat: int, thread: int | None, wish: Wish, schedule: Schedule, language: str) -> Subscription:
    return Subscription(chat, thread, wish.topic, wish.words, wish.feeds, schedule, language=language)
