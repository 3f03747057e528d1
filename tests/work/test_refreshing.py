"""Due feeds are asked, and what they say is kept and followed."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from bot.errors import Refused
from bot.news.topics import catalogue
from bot.service import key_of
from bot.storage.store import Store
from bot.work.checks import AT_FIRST, PATIENCE_DAYS, TURNED_DAYS
from bot.work.refreshing import Outside, Refreshing
from tests.storage.databases import NOON, Clock
from tests.work.feeds import QUAY, Parser, Told, Web, follow, rss

DAY = 86_400


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def refreshing(store: Store, web: Web, clock: Clock, told: Told) -> Refreshing:
    return Refreshing(store, Outside(web, Parser(), web), key_of=key_of, now=clock, luck=lambda: 0.0, notifying=told)


async def titles(store: Store) -> list[str]:
    return [known.entry.title for known in await store.feeds.since(0)]


async def test_what_a_feed_announces_is_kept_once(store: Store, web: Web, refreshing: Refreshing, clock: Clock) -> None:
    await follow(store, QUAY)
    web.put(QUAY, rss("quay"))
    assert await refreshing.refresh() == 1
    assert await refreshing.refresh() == 0
    clock.time += AT_FIRST
    web.put(QUAY, rss("quay", "pier"))
    await refreshing.refresh()
    assert sorted(await titles(store)) == ["pier closes", "quay closes"]


async def test_a_feed_that_fails_is_asked_again_and_the_others_are_read(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    faulty = {
        "https://down.example/feed": Refused(host="down.example"),
        "https://odd.example/feed": RuntimeError("something nobody thought of"),
    }
    web.says |= faulty
    web.put("https://page.example/feed", b"<html>no feed at all</html>")
    web.put("https://busy.example/feed", status=429, retry_after="7200")
    web.put(QUAY, rss("quay"))
    await follow(store, *web.says)
    await refreshing.refresh()
    assert await titles(store) == ["quay closes"]
    known = {url: feed.failures for url, feed in (await store.feeds.named([*web.says])).items()}
    assert known == {url: int(url != QUAY) for url in web.says}
    clock.time = NOON + 2 * AT_FIRST - 1
    assert sorted(feed.url for feed in await store.feeds.claim(10)) == sorted(
        url for url in web.says if url != "https://busy.example/feed"
    )


async def test_no_log_says_what_somebody_follows(store: Store, web: Web, refreshing: Refreshing, clock: Clock) -> None:
    await follow(store, QUAY, "https://odd.example/feed", "https://gone.example/feed")
    web.put(QUAY, rss("quay"), moved_to="https://pier.example/feed")
    web.put("https://gone.example/feed", status=410)
    web.says["https://odd.example/feed"] = RuntimeError("something nobody thought of")
    with capture_logs() as logs:
        await refreshing.refresh()
    assert {log["event"] for log in logs} == {"feed moved", "feed gone", "feed failed"}
    assert "example/feed" not in str(logs)


async def test_a_feed_that_is_gone_is_asked_no_more(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    await follow(store, QUAY)
    web.put(QUAY, status=410)
    await refreshing.refresh()
    clock.time += 100 * DAY
    assert await refreshing.refresh() == 0


async def test_a_feed_that_failed_for_a_month_is_asked_once_a_week_and_comes_back(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock, told: Told
) -> None:
    await follow(store, QUAY)
    web.says[QUAY] = Refused(host="quay.example")
    for _ in range(PATIENCE_DAYS + 2):
        await refreshing.refresh()
        clock.time += DAY
    assert told.notices == [([7], QUAY, "silent")]
    asked = len(web.asked)
    for _ in range(28):
        await refreshing.refresh()
        clock.time += DAY
    assert len(web.asked) - asked == 4
    assert len(told.notices) == 1, "it is said once"
    web.put(QUAY, rss("quay"))
    for _ in range(7):
        await refreshing.refresh()
        clock.time += DAY
    assert await titles(store) == ["quay closes"]
    assert await store.feeds.counts() == (1, 0)


async def test_what_stands_in_place_of_a_feed_is_reported_once_it_is_no_fault_of_the_moment(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock, told: Told
) -> None:
    await follow(store, QUAY)
    web.put(QUAY, b"<html>We are back at once.</html>")
    for _ in range(TURNED_DAYS):
        await refreshing.refresh()
        clock.time += DAY
    assert not told.notices
    for _ in range(PATIENCE_DAYS):
        await refreshing.refresh()
        clock.time += DAY
    assert told.notices == [([7], QUAY, "turned")]


async def test_a_page_in_place_of_a_feed_is_followed_to_the_feed_that_it_names(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock, told: Told
) -> None:
    (number,) = await follow(store, QUAY)
    web.put(QUAY, b"<html>Our feed is elsewhere now.</html>")
    web.pages[QUAY] = "https://quay.example/rss"
    web.put("https://quay.example/rss", rss("quay"))
    for _ in range(TURNED_DAYS + 3):
        await refreshing.refresh()
        clock.time += DAY
    assert told.notices == [([7], QUAY, "https://quay.example/rss")]
    kept = await store.subscriptions.get(number)
    assert kept
    assert kept.feeds == ("https://quay.example/rss",)
    assert await titles(store) == ["quay closes"]


async def test_a_feed_that_nobody_follows_any_more_is_forgotten_but_for_those_of_the_catalogue(
    store: Store, web: Web, refreshing: Refreshing
) -> None:
    known = catalogue()[0].feeds[0]
    await store.feeds.add([QUAY, known])
    web.put(known, rss("quay"))
    assert await refreshing.refresh() == 2
    assert [url for url, _ in web.asked] == [known]
    assert await store.feeds.counts() == (1, 0)


async def test_a_topic_finds_its_feeds_though_they_moved(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock
) -> None:
    known = catalogue()[0].feeds[0]
    await store.feeds.add([known])
    web.put(known, rss("quay"), moved_to="https://quay.example/new")
    web.put("https://quay.example/new", rss("quay", "pier"))
    await refreshing.refresh()
    clock.time += DAY
    await refreshing.refresh()
    assert [url for url, _ in web.asked] == [known, "https://quay.example/new"]
    ids = await store.feeds.add([known])
    assert len(await store.feeds.since(0, ids.values())) == 2


async def test_a_feed_that_moved_is_followed_once_it_is_read_there(
    store: Store, web: Web, refreshing: Refreshing
) -> None:
    numbers = await follow(store, QUAY, "https://sold.example/feed")
    web.put(QUAY, rss("quay"), moved_to="https://quay.example/new")
    web.put("https://sold.example/feed", b"<html>for sale</html>", moved_to="https://parked.example/")
    await refreshing.refresh()
    kept = [await store.subscriptions.get(number) for number in numbers]
    assert [each.feeds for each in kept if each] == [("https://quay.example/new",), ("https://sold.example/feed",)]


async def test_who_follows_a_feed_is_told_once_that_it_moved_or_ended(
    store: Store, web: Web, refreshing: Refreshing, clock: Clock, told: Told
) -> None:
    await follow(store, QUAY, "https://ended.example/feed")
    web.put(QUAY, rss("quay"), moved_to="https://pier.example/feed")
    web.put("https://pier.example/feed", rss("quay"))
    web.put("https://ended.example/feed", status=410)
    for _ in range(3):
        await refreshing.refresh()
        clock.time += DAY
    assert sorted(told.notices) == [
        ([7], "https://ended.example/feed", "died"),
        ([7], QUAY, "https://pier.example/feed"),
    ]
