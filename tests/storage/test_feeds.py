"""Feeds come due one by one, and each article they announce is kept once, for some days."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.errors import Gone, Refused, TimedOut
from bot.model import Entry, Subscription
from bot.storage.access import DAY
from bot.storage.feeds import CLAIM_SECONDS, KnownFeed
from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite

QUAY, PIER = "https://quay.example/feed", "https://pier.example/feed"


def entry(name: str, link: str = "", title: str = "Quay shut") -> Entry:
    return Entry(
        id=name,
        url=link or f"https://quay.example/{name}",
        title=title,
        text="The quay stays shut.",
        published=datetime(2026, 9, 1, 8, tzinfo=UTC),
        source="Quay Gazette",
        language="en",
    )


async def keep(store: Store, feed: int, *announced: Entry) -> int:
    """Keeps entries with short keys made of their links."""
    return await store.feeds.keep(feed, announced, {each.url: each.url[-16:] for each in announced})


async def claimed(store: Store) -> KnownFeed:
    (feed,) = await store.feeds.claim(1)
    return feed


class FeedContract(Contract):
    """On every database."""

    async def test_a_feed_is_known_once(self, store: Store) -> None:
        first = await store.feeds.add([QUAY, PIER, QUAY])
        assert await store.feeds.add([PIER, QUAY]) == first
        assert len(set(first.values())) == 2

    async def test_a_new_feed_is_due_at_once_and_claimed_by_one(self, store: Store) -> None:
        await store.feeds.add(f"https://quay.example/{number}" for number in range(30))
        claims = await asyncio.gather(*(store.feeds.claim(10) for _ in range(5)))
        asked = [feed.url for claim in claims for feed in claim]
        assert len(asked) == len(set(asked)) == 30

    async def test_a_feed_that_a_crash_left_claimed_comes_again(self, store: Store, clock: Clock) -> None:
        await store.feeds.add([QUAY])
        await claimed(store)
        assert await store.feeds.claim(1) == []
        clock.time += CLAIM_SECONDS
        assert (await claimed(store)).url == QUAY

    async def test_what_a_feed_answered_is_known_at_the_next_check(self, store: Store, clock: Clock) -> None:
        await store.feeds.add([QUAY])
        await store.feeds.answered(
            await claimed(store), etag='"7"', modified="Tue", title="Quay", pace=600, next_check=NOON + 600
        )
        clock.time += 599
        assert await store.feeds.claim(1) == []
        clock.time += 1
        feed = await claimed(store)
        assert (feed.etag, feed.modified, feed.title, feed.pace, feed.failures) == ('"7"', "Tue", "Quay", 600, 0)

    async def test_failures_are_counted_until_a_feed_answers(self, store: Store, clock: Clock) -> None:
        await store.feeds.add([QUAY])
        for number in range(2):
            feed = await claimed(store)
            assert feed.failures == number
            clock.time += 60
            await store.feeds.failed(feed, Refused(host="quay.example"), next_check=clock.time)
        feed = await claimed(store)
        assert (feed.failures, feed.failing_since) == (2, NOON + 60)
        await store.feeds.answered(feed, etag="", modified="", title="", pace=600, next_check=clock.time)
        assert (await claimed(store)).failing_since is None

    async def test_one_that_is_known_already_is_found_by_who_adds_it_again(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        both = await store.feeds.add(["https://quay.example/b", QUAY, QUAY])
        assert both.keys() == {QUAY, "https://quay.example/b"}
        assert both[QUAY] == ids[QUAY]
        feed = await claimed(store)
        assert feed.url == QUAY, "and is left as it is"

    async def test_a_dead_feed_is_asked_no_more_and_its_subscriptions_stay(self, store: Store, clock: Clock) -> None:
        ids = await store.feeds.add([QUAY])
        number = await store.subscriptions.add(Subscription(5), NOON, ids.values())
        await store.feeds.failed(await claimed(store), Gone(), next_check=NOON, alive=False)
        clock.time += 10 * DAY
        assert await store.feeds.claim(1) == []
        assert [each.id for each in await store.subscriptions.following(ids[QUAY])] == [number]

    async def test_a_feed_that_moved_keeps_its_subscriptions(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        number = await store.subscriptions.add(Subscription(5), NOON, ids.values())
        await store.feeds.moved(await claimed(store), "https://quay.example/new")
        kept = await store.subscriptions.get(number)
        assert kept is not None
        assert kept.feeds == ("https://quay.example/new",)

    async def test_a_feed_that_moved_to_one_that_is_known_becomes_that_one(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY, PIER])
        one = await store.subscriptions.add(Subscription(5), NOON, [ids[QUAY]])
        both = await store.subscriptions.add(Subscription(6), NOON, ids.values())
        await keep(store, ids[QUAY], entry("a"))
        await store.feeds.moved((await store.feeds.named([QUAY]))[QUAY], PIER)
        for number in (one, both):
            kept = await store.subscriptions.get(number)
            assert kept is not None
            assert kept.feeds == (PIER,)
        assert len(await store.feeds.since(NOON, [ids[PIER]])) == 1, "what it announced goes with it"

    async def test_a_feed_is_known_by_every_address_that_it_had(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY, PIER])
        await store.feeds.moved((await store.feeds.named([QUAY]))[QUAY], "https://quay.example/new")
        await store.feeds.moved((await store.feeds.named([QUAY]))[QUAY], PIER)
        known = [QUAY, "https://quay.example/new", PIER]
        assert await store.feeds.add(known) == dict.fromkeys(known, ids[PIER])
        assert (await store.feeds.named([QUAY]))[QUAY].url == PIER

    async def test_an_address_where_there_is_a_feed_again_is_that_feed(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        await store.feeds.moved(await claimed(store), PIER)
        await store.feeds.there(QUAY)
        assert (await store.feeds.add([QUAY, PIER]))[QUAY] != ids[QUAY]

    async def test_a_feed_that_moves_back_is_where_it_was(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        await store.feeds.moved((await store.feeds.named([QUAY]))[QUAY], PIER)
        await store.feeds.moved((await store.feeds.named([PIER]))[PIER], QUAY)
        assert await store.feeds.add([QUAY, PIER]) == dict.fromkeys([QUAY, PIER], ids[QUAY])
        assert (await store.feeds.named([PIER]))[PIER].url == QUAY

    async def test_ill_feeds_are_named_with_what_is_wrong_the_oldest_first(self, store: Store, clock: Clock) -> None:
        await store.feeds.add([QUAY, PIER, "https://well.example/feed"])
        known = await store.feeds.named([QUAY, PIER])
        await store.feeds.failed(known[PIER], TimedOut(host="pier.example", seconds=10), next_check=NOON)
        clock.time += 60
        await store.feeds.failed(known[QUAY], Gone(host="quay.example"), next_check=NOON, alive=False, reported=True)
        first, second = await store.feeds.ill(10)
        assert (first.url, type(first.fault), first.fault.facts["seconds"], first.alive) == (PIER, TimedOut, 10, True)
        assert (second.url, type(second.fault), second.alive) == (QUAY, Gone, False)
        assert await store.feeds.counts() == (3, 2)
        await store.feeds.answered(known[QUAY], etag="", modified="", title="", pace=600, next_check=NOON)
        assert [feed.url for feed in await store.feeds.ill(10)] == [PIER]
        assert {feed.url for feed in await store.feeds.claim(9)} >= {QUAY}, "it is asked again"
        assert not (await store.feeds.named([QUAY]))[QUAY].reported

    async def test_what_nobody_follows_and_no_topic_has_can_be_let_go(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY, PIER, "https://well.example/feed"])
        await store.subscriptions.add(Subscription(5), NOON, [ids[QUAY]])
        await store.feeds.moved((await store.feeds.named([PIER]))[PIER], "https://pier.example/new")
        followed = await store.feeds.followed(list(ids.values()), {PIER})
        assert followed == {ids[QUAY], ids[PIER]}
        await store.feeds.forget(set(ids.values()) - followed | {ids[QUAY]})  # as if it was followed only just now
        assert await store.feeds.counts() == (2, 0)

    async def test_a_title_that_somebody_has_for_a_feed_holds_until_it_says_its_own(self, store: Store) -> None:
        await store.feeds.add([QUAY, PIER])
        await store.feeds.entitle({QUAY: "My quay", PIER: ""})
        feed = (await store.feeds.named([QUAY]))[QUAY]
        await store.feeds.answered(feed, etag="", modified="", title="Quay Gazette", pace=1, next_check=NOON)
        await store.feeds.entitle({QUAY: "My quay", PIER: "Pier"})
        assert {feed.title for feed in (await store.feeds.named([QUAY, PIER])).values()} == {"Quay Gazette", "Pier"}

    async def test_an_entry_comes_back_whole(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        assert await keep(store, ids[QUAY], entry("a")) == 1
        (kept,) = await store.feeds.since(NOON)
        assert (kept.entry.url, kept.entry.title, kept.entry.source) == (
            "https://quay.example/a",
            "Quay shut",
            "Quay Gazette",
        )
        assert kept.entry.published == datetime(2026, 9, 1, 8, tzinfo=UTC)

    async def test_an_entry_announced_again_is_not_new_but_brought_up_to_date(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        await keep(store, ids[QUAY], entry("a"))
        assert await keep(store, ids[QUAY], entry("a", title="Quay open"), entry("b")) == 1
        assert [kept.entry.title for kept in await store.feeds.since(NOON)] == ["Quay open", "Quay shut"]

    async def test_an_entry_whose_link_changed_is_the_same_one(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        await keep(store, ids[QUAY], entry("a"))
        assert await keep(store, ids[QUAY], entry("a", link="https://quay.example/new")) == 0
        assert len(await store.feeds.since(NOON)) == 1

    async def test_an_article_in_two_feeds_is_one_entry_of_both(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY, PIER])
        await keep(store, ids[QUAY], entry("a"))
        assert await keep(store, ids[PIER], entry("other name", link="https://quay.example/a")) == 0
        assert len(await store.feeds.since(NOON)) == 1
        for feed in ids.values():
            assert len(await store.feeds.since(NOON, [feed])) == 1

    async def test_a_story_once_filed_stays_with_its_entries(self, store: Store) -> None:
        ids = await store.feeds.add([QUAY])
        await keep(store, ids[QUAY], entry("a"))
        (kept,) = await store.feeds.since(NOON)
        assert kept.story is None
        await store.feeds.file_stories({kept.key: "strike"})
        assert [kept.story for kept in await store.feeds.since(NOON)] == ["strike"]

    async def test_entries_go_once_their_days_are_over(self, store: Store, clock: Clock) -> None:
        ids = await store.feeds.add([QUAY])
        await keep(store, ids[QUAY], entry("a"))
        clock.time += 7 * DAY
        await store.feeds.drop_old()
        assert await store.feeds.since(0) == []


class TestSqlite(OnSqlite, FeedContract):
    """The contract on a file."""


class TestPostgres(OnPostgres, FeedContract):
    """The contract on a server."""
