"""A digest on demand and one that is due tell the same stories, of the same words, from what feeds announced."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.digesting import Digesting
from bot.errors import Paywalled
from bot.gathering import Gathering
from bot.model import Entry
from bot.news.topics import catalogue
from bot.storage.store import Store
from bot.subscribing import Subscribing
from bot.telling import Telling
from bot.wishes import Wish
from bot.work.grouping import Grouping
from tests.storage.databases import Clock

STRIKE = "Dockers at Portsea vote to strike over the night rota from Monday, the union said"
CAKE = "Baker from Ilmar wins the island's cake contest with a lemon tower"
FEED = catalogue()[0].outlets[0].url


class Nobody:
    """Reads no article, and asks no feed."""

    async def brief_unasked(self, link: str) -> None:
        raise Paywalled

    async def fetch(self, *_: object) -> None:
        raise Paywalled


@pytest.fixture
def subscribing(store: Store, clock: Clock) -> Subscribing:
    return Subscribing(Nobody(), Nobody(), Nobody(), store, keyed=lambda link: link, now=clock)  # type: ignore[arg-type]


@pytest.fixture
def telling(store: Store, subscribing: Subscribing) -> Telling:
    return Telling(subscribing, Digesting(Nobody(), lambda link: link), Gathering(store))  # type: ignore[arg-type]


async def announce(store: Store, name: str, title: str) -> None:
    ids = await store.feeds.add([FEED])
    entry = Entry(id=name, url=f"https://{name}.example/1", title=title, text=title, source=name, language="en")
    await store.feeds.keep(ids[FEED], [entry], {entry.url: name})


async def test_a_digest_on_demand_tells_the_very_stories_that_come_when_they_are_due(
    store: Store, clock: Clock, subscribing: Subscribing, telling: Telling
) -> None:
    for name, title in (("gazette", STRIKE), ("baker", CAKE)):
        await announce(store, name, title)
    await Grouping(store, now=clock).group()
    await announce(store, "courier", STRIKE)  # came since the last look, and is in no story yet
    clock.time += 60
    listed = await subscribing.subscribe(7, None, Wish(topic=catalogue()[0].id), "en")
    on_demand = await subscribing.digest(listed)
    now = datetime.fromtimestamp(clock.time, UTC)
    due = await telling.due_digest(listed.subscription, now - timedelta(days=1), now, {})
    assert {told.story for told in on_demand.stories} == {"gazette", "baker"}
    assert {told.story for told in due.stories} == {"gazette", "baker"}
    assert {entry.source for told in due.stories for entry in told.entries} == {"gazette", "courier", "baker"}
    await Grouping(store, now=clock).group()
    assert {each.story for each in await store.feeds.since(0)} == {"gazette", "baker"}, "as it is filed afterwards"


async def test_a_digest_of_words_names_those_that_were_found_and_goes_on_where_one_ended(
    store: Store, clock: Clock, subscribing: Subscribing, telling: Telling
) -> None:
    for name, title in (("gazette", STRIKE), ("baker", CAKE)):
        await announce(store, name, title)
    clock.time += 60
    listed = await subscribing.subscribe(7, None, Wish(words='"night rota" OR lockout'), "en")
    now = datetime.fromtimestamp(clock.time, UTC)
    first = await telling.due_digest(listed.subscription, now - timedelta(days=1), now, {})
    assert (first.matched, first.more, first.goes_on) == (("night rota",), 0, False)
    assert len(first.stories) == 1
    second = await telling.due_digest(listed.subscription, now - timedelta(days=1), now, telling.told(first))
    assert not second.stories
    assert second.goes_on
