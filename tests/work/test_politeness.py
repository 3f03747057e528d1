"""Feeds are asked no more often than they change, than their servers wish, and than two at a time to a host."""

from __future__ import annotations

from email.utils import format_datetime
from itertools import count

import pytest

from bot.service import key_of
from bot.storage.store import Store
from bot.work.checks import AT_FIRST, JITTER, LATEST, SOONEST, moment
from bot.work.refreshing import OF_A_HOST, Outside, Refreshing
from tests.storage.databases import NOON, Clock
from tests.work.feeds import QUAY, Parser, Web, follow, rss

DAY = 86_400
HOUR = 3_600


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def refreshing(store: Store, web: Web, clock: Clock) -> Refreshing:
    return Refreshing(store, Outside(web, Parser(), web), key_of=key_of, now=clock, luck=lambda: 0.0)


async def next_check(store: Store) -> float:
    """Seconds until the feed is due."""
    return (await store.feeds.named([QUAY]))[QUAY].next_check - NOON


async def pauses(store: Store, web: Web, refreshing: Refreshing, clock: Clock, checks: int, *, news: bool) -> list[int]:
    """How long each of some checks waits for the one before, of a feed that always has news or never has."""
    names, waited = count(), []
    for _ in range(checks):
        web.put(QUAY, rss(f"quay {next(names)}" if news else "quay"))
        assert await refreshing.refresh() == 1
        due = (await store.feeds.named([QUAY]))[QUAY].next_check
        waited.append(due - int(clock.time))
        clock.time = float(due)
    return waited


async def test_a_feed_with_news_is_asked_ever_sooner_down_to_ten_minutes(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await follow(store, QUAY)
    waited = await pauses(store, web, refreshing, clock, 6, news=True)
    assert waited == sorted(waited, reverse=True)
    assert (waited[0], waited[-1]) == (AT_FIRST, SOONEST) == (1_800, 600)


async def test_a_feed_without_news_is_asked_ever_later_up_to_twelve_hours(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await follow(store, QUAY)
    waited = await pauses(store, web, refreshing, clock, 12, news=False)
    assert waited == sorted(waited)
    assert waited[-1] == LATEST == 12 * HOUR


async def test_feeds_that_came_together_part(store: Store, web: Web, clock: Clock) -> None:
    urls = [f"https://paper{number}.example/feed" for number in range(20)]
    for url in urls:
        web.put(url, rss("quay"))
    await follow(store, *urls)
    await Refreshing(store, Outside(web, Parser(), web), key_of=key_of, now=clock).refresh()
    due = {feed.next_check - NOON for feed in (await store.feeds.named(urls)).values()}
    assert len(due) > 10
    assert all(AT_FIRST <= each <= AT_FIRST * (1 + JITTER) for each in due), "later than wished, never sooner"


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ({"cache_control": "public, max-age=7200"}, 2 * HOUR),
        ({"cache_control": "max-age=60"}, AT_FIRST),
        ({"cache_control": "max-age=31536000"}, LATEST),
        ({"retry_after": "5400"}, 5_400),
        ({"retry_after": format_datetime(moment(NOON + 3 * HOUR))}, 3 * HOUR),
    ],
)
async def test_a_server_that_wishes_to_be_left_alone_is(
    said: dict[str, str], seconds: float, store: Store, web: Web, refreshing: Refreshing
) -> None:
    await follow(store, QUAY)
    web.put(QUAY, rss("quay"), **said)
    await refreshing.refresh()
    assert await next_check(store) == seconds


async def test_a_feed_that_names_its_own_pace_has_it(store: Store, web: Web, refreshing: Refreshing) -> None:
    await follow(store, QUAY)
    web.put(QUAY, rss("quay").replace(b"<channel>", b"<channel><ttl>180</ttl>"))
    await refreshing.refresh()
    assert await next_check(store) == 3 * HOUR


@pytest.mark.parametrize("status", [429, 503])
async def test_a_server_that_has_enough_is_asked_again_when_it_says(
    status: int, store: Store, web: Web, refreshing: Refreshing
) -> None:
    await follow(store, QUAY)
    web.put(QUAY, status=status, retry_after=str(20 * HOUR))
    await refreshing.refresh()
    assert await next_check(store) == 20 * HOUR


async def test_a_feed_that_fails_is_asked_ever_later(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await follow(store, QUAY)
    waited = []
    for _ in range(7):
        web.put(QUAY, status=500)
        await refreshing.refresh()
        due = (await store.feeds.named([QUAY]))[QUAY].next_check
        waited.append(due - int(clock.time))
        clock.time = float(due)
    assert waited == sorted(waited)
    assert (waited[0], waited[-1]) == (AT_FIRST, LATEST)


async def test_a_feed_is_asked_whether_anything_is_new(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await follow(store, QUAY)
    web.put(QUAY, rss("quay"), etag='"7"', last_modified="Tue, 14 Nov 2023 22:13:20 GMT")
    await refreshing.refresh()
    web.put(QUAY, status=304)
    for _ in range(2):
        clock.time += DAY
        await refreshing.refresh()
    conditions = {"If-None-Match": '"7"', "If-Modified-Since": "Tue, 14 Nov 2023 22:13:20 GMT"}
    assert [headers for _, headers in web.asked] == [{}, conditions, conditions]


async def test_a_host_is_asked_two_things_at_a_time(store: Store, web: Web, refreshing: Refreshing) -> None:
    urls = [f"https://quay.example/{number}" for number in range(10)]
    for url in urls:
        web.put(url, rss("quay"))
    await follow(store, *urls)
    await refreshing.refresh()
    assert (web.most, len(web.asked)) == (OF_A_HOST, 10)
