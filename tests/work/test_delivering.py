"""Due digests reach their chats once, whatever fails on the way."""

from __future__ import annotations

import pytest

from bot.model import Schedule, Subscription
from bot.storage.store import Store
from bot.work import delivering
from bot.work.delivering import AGAIN, TRIES, Delivering
from bot.work.planning import Planning
from tests.storage.databases import NOON, Clock
from tests.work.newsroom import DAY, Day, Newsroom, Post, send, subscribe


async def test_each_chat_gets_a_digest_a_day(store: Store, post: Post, day: Day) -> None:
    await subscribe(store, 1, 2)
    for _ in range(2):
        await day()
    assert sorted(post.delivered) == [
        (1, "story of 14 November"),
        (1, "story of 16 November"),
        (2, "story of 14 November"),
        (2, "story of 16 November"),
    ]


async def test_a_digest_is_made_once_for_all_who_get_the_same(store: Store, newsroom: Newsroom, day: Day) -> None:
    await subscribe(store, *range(1, 31))
    await day()
    assert len(newsroom.made) == 1


async def test_a_digest_tells_of_the_time_since_the_one_before(store: Store, newsroom: Newsroom, day: Day) -> None:
    await subscribe(store, 1)
    for _ in range(3):
        await day()
    periods = [(since, until) for _, since, until in newsroom.made]
    assert [since for since, _ in periods[1:]] == [until for _, until in periods[:-1]]


async def test_where_nothing_is_new_nothing_is_sent_and_its_time_comes_with_the_next(
    store: Store, newsroom: Newsroom, post: Post, day: Day
) -> None:
    await subscribe(store, 1)
    await day()
    newsroom.silent = True
    await day()
    newsroom.silent = False
    await day()
    assert len(post.delivered) == 2
    assert newsroom.made[2][1] == newsroom.made[0][2]


async def test_a_fault_puts_a_digest_off_and_repeats_no_message_that_is_out(
    store: Store, newsroom: Newsroom, post: Post, day: Day, clock: Clock
) -> None:
    await subscribe(store, 1)
    post.fault, post.after = RuntimeError("the line is down"), 1
    await day()
    assert post.messages == [(1, 0)]
    post.fault = None
    await send(store, newsroom, post, clock)
    assert post.messages == [(1, 0)]
    clock.time += AGAIN
    await send(store, newsroom, post, clock)
    assert post.messages == [(1, 0), (1, 1)]


async def test_a_digest_that_nothing_can_send_is_given_up_in_the_end(
    store: Store, newsroom: Newsroom, post: Post, day: Day, clock: Clock
) -> None:
    await subscribe(store, 1)
    post.fault = RuntimeError("not this message")
    await day()
    for _ in range(TRIES - 1):
        assert await store.deliveries.open() == 1
        clock.time += 3_600
        await send(store, newsroom, post, clock)
    assert await store.deliveries.open() == 0


async def test_a_chat_that_shut_us_out_is_left_alone_until_it_is_back(store: Store, post: Post, day: Day) -> None:
    await subscribe(store, 1, 2)
    post.lost = {1}
    for _ in range(2):
        await day()
    assert {chat for chat, _ in post.delivered} == {2}
    post.lost = set()
    await store.subscriptions.returned(1)
    await day()
    assert [chat for chat, _ in post.delivered].count(1) == 1


async def test_a_closed_thread_rests_and_the_others_of_its_forum_go_on(store: Store, post: Post, day: Day) -> None:
    await subscribe(store, 1)
    closed = await store.subscriptions.add(Subscription(1, 7, topic="courts"), NOON)
    post.closed = {(1, 7)}
    for _ in range(2):
        await day()
    assert [chat for chat, _ in post.delivered] == [1, 1]
    there = {each.id: each for each in await store.subscriptions.of_chat(1)}
    assert there[closed].paused is False, "it is kept for when the thread is opened again"


async def test_a_chat_that_moved_is_followed(store: Store, post: Post, day: Day) -> None:
    await subscribe(store, -5)
    post.moved = {-5: -1_005}
    for _ in range(2):
        await day()
    assert [chat for chat, _ in post.delivered] == [-5, -1_005]


async def test_what_was_paused_meanwhile_is_not_sent(
    store: Store, newsroom: Newsroom, post: Post, clock: Clock
) -> None:
    (number,) = await subscribe(store, 1)
    await Planning(store, now=clock).plan()
    await store.subscriptions.change(Subscription(1, topic="ports", paused=True, id=number), NOON + DAY)
    await send(store, newsroom, post, clock)
    assert post.delivered == []


async def test_what_a_killed_sender_held_is_sent_by_the_next_once_that_has_had_time_to_finish(
    store: Store, newsroom: Newsroom, post: Post, clock: Clock
) -> None:
    await subscribe(store, 1, 2, 3)
    await Planning(store, now=clock).plan()
    await store.deliveries.claim("killed", 10)
    successor = Delivering(store, newsroom, post, sender="me", now=clock, handover=10)
    assert await successor.deliver() == 0
    clock.time += 10
    while await successor.deliver():
        pass
    await successor.close()
    assert len(post.delivered) == 3


async def test_what_is_out_is_noted_though_the_database_is_away_for_a_while(
    store: Store, newsroom: Newsroom, post: Post, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    await subscribe(store, 1)
    await Planning(store, now=clock).plan()
    monkeypatch.setattr(delivering, "NOTE_AGAIN", 0.001)
    noted, away = store.deliveries.sent, 3

    async def sent(*what: object) -> None:
        nonlocal away
        if away:
            away -= 1
            raise OSError("the database is away")
        await noted(*what)  # type: ignore[arg-type]

    monkeypatch.setattr(store.deliveries, "sent", sent)
    await send(store, newsroom, post, clock)
    await send(store, newsroom, post, clock)
    assert len(post.delivered) == 1
    assert await store.deliveries.open() == 0


async def test_a_zone_that_this_machine_does_not_know_stops_nobody(store: Store, clock: Clock) -> None:
    await store.subscriptions.add(Subscription(1, topic="ports", schedule=Schedule(zone="Atlantis/Port")), NOON)
    await subscribe(store, 2)
    assert await Planning(store, now=clock).plan() == 2
    assert await store.deliveries.open() == 2
