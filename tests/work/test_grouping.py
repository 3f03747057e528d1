"""Entries of one event share a story, today's with yesterday's, before a restart and after."""

from __future__ import annotations

import pytest

from bot.model import Entry
from bot.storage.store import Store
from bot.work.grouping import Grouping
from tests.storage.databases import Clock

STRIKE = "Dockers at Portsea vote to strike over the night rota from Monday, the union said"
CAKE = "Baker from Ilmar wins the island's cake contest with a lemon tower"


async def announce(store: Store, name: str, title: str) -> None:
    ids = await store.feeds.add([f"https://{name}.example/feed"])
    entry = Entry(id=name, url=f"https://{name}.example/1", title=title, text=title, source=name, language="en")
    await store.feeds.keep(*ids.values(), [entry], {entry.url: name})


async def stories(store: Store) -> dict[str, str | None]:
    return {known.key: known.story for known in await store.feeds.since(0)}


async def test_entries_of_one_event_share_a_story_and_others_do_not(store: Store, clock: Clock) -> None:
    for name, title in (("gazette", STRIKE), ("courier", STRIKE), ("baker", CAKE)):
        await announce(store, name, title)
    assert await Grouping(store, now=clock).group() == 3
    filed = await stories(store)
    assert filed["gazette"] == filed["courier"] != filed["baker"]


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_story_goes_on_the_next_day(store: Store, clock: Clock, restarted: bool) -> None:
    grouping = Grouping(store, now=clock)
    await announce(store, "gazette", STRIKE)
    await grouping.group()
    before = await stories(store)
    clock.time += 86_400
    await announce(store, "courier", STRIKE)
    await (Grouping(store, now=clock) if restarted else grouping).group()
    after = await stories(store)
    assert after["courier"] == after["gazette"] == before["gazette"]


async def test_what_is_grouped_is_not_grouped_again(store: Store, clock: Clock) -> None:
    grouping = Grouping(store, now=clock)
    await announce(store, "gazette", STRIKE)
    assert [await grouping.group(), await grouping.group()] == [1, 0]
    await announce(store, "courier", STRIKE)
    assert await grouping.group() == 1


async def test_an_entry_that_is_there_late_is_grouped_all_the_same(store: Store, clock: Clock) -> None:
    grouping = Grouping(store, now=clock)
    await announce(store, "gazette", STRIKE)
    await grouping.group()
    clock.time -= 5  # its feed began to be written first, and took its time
    await announce(store, "courier", STRIKE)
    clock.time += 5
    assert [await grouping.group(), await grouping.group()] == [1, 0]
    filed = await stories(store)
    assert filed["courier"] == filed["gazette"]
