"""A digest is sent by one sender, is never sent again once that is noted, and never lost before."""

from __future__ import annotations

import asyncio

from bot.model import Subscription
from bot.storage.access import DAY
from bot.storage.deliveries import CLAIM_SECONDS, TOLD_DAYS, Delivery
from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite


async def planned(store: Store, chats: int) -> None:
    """One delivery for each of so many chats."""
    for chat in range(1, chats + 1):
        await store.subscriptions.add(Subscription(chat, topic="ports"), NOON)
    await store.subscriptions.plan(chats, lambda _: NOON + DAY)


class DeliveryContract(Contract):
    """On every database."""

    async def test_a_digest_is_told_in_the_language_that_its_chat_has_chosen(self, store: Store) -> None:
        await planned(store, 2)
        await store.chats.change(1, language="uk")
        claimed = await store.deliveries.claim("me", 10)
        assert {each.subscription.chat: each.subscription.language for each in claimed} == {1: "uk", 2: "en"}

    async def test_a_planned_digest_waits_for_a_sender(self, store: Store) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("me", 10)
        assert (delivery.subscription.chat, delivery.window, delivery.parts, delivery.tries) == (1, NOON, 0, 1)

    async def test_senders_at_once_never_hold_the_same_delivery(self, store: Store) -> None:
        await planned(store, 40)
        claims = await asyncio.gather(*(store.deliveries.claim(f"sender {n}", 10) for n in range(8)))
        held = [delivery.id for claim in claims for delivery in claim]
        assert len(held) == len(set(held)) == 40

    async def test_what_is_sent_is_never_sent_again(self, store: Store, clock: Clock) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("me", 10)
        await store.deliveries.sent(delivery)
        clock.time += 10 * CLAIM_SECONDS
        assert await store.deliveries.claim("me", 10) == []
        assert await store.deliveries.open() == 0

    async def test_what_a_crashed_sender_held_goes_to_another_with_the_parts_that_were_out(
        self, store: Store, clock: Clock
    ) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("crashing", 10)
        await store.deliveries.part_sent(delivery, 2)
        assert await store.deliveries.claim("other", 10) == []
        clock.time += CLAIM_SECONDS
        (again,) = await store.deliveries.claim("other", 10)
        assert (again.id, again.parts, again.tries) == (delivery.id, 2, 2)

    async def test_a_sender_that_takes_long_keeps_what_it_renews(self, store: Store, clock: Clock) -> None:
        await planned(store, 1)
        await store.deliveries.claim("slow", 10)
        clock.time += CLAIM_SECONDS - 1
        await store.deliveries.renew("slow")
        clock.time += CLAIM_SECONDS - 1
        assert await store.deliveries.claim("other", 10) == []

    async def test_a_sender_that_stops_hands_back_what_it_has_not_sent(self, store: Store) -> None:
        await planned(store, 3)
        first, *_ = await store.deliveries.claim("stopping", 10)
        await store.deliveries.sent(first)
        await store.deliveries.hand_back("stopping")
        assert len(await store.deliveries.claim("next", 10)) == 2

    async def test_what_is_put_off_comes_back_in_time(self, store: Store, clock: Clock) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("me", 10)
        await store.deliveries.put_off(delivery, 60)
        assert await store.deliveries.claim("me", 10) == []
        clock.time += 60
        assert len(await store.deliveries.claim("me", 10)) == 1

    async def test_what_a_subscription_was_told_is_known_by_story_and_brought_up_to_date(self, store: Store) -> None:
        await planned(store, 2)
        first, second = await store.deliveries.claim("me", 10)
        await store.deliveries.sent(first, {"strike": {"q1"}, "dredging": set()})
        await store.deliveries.sent(first, {"strike": {"q1", "q2"}})
        mine, others = first.subscription.id, second.subscription.id
        told = await store.deliveries.told([mine, others])
        assert told == {mine: {"strike": {"q1", "q2"}, "dredging": set()}, others: {}}

    async def test_a_digests_period_begins_where_the_last_one_ended(self, store: Store, clock: Clock) -> None:
        await planned(store, 1)
        (first,) = await store.deliveries.claim("me", 10)
        number = first.subscription.id
        assert await store.deliveries.last_windows([number]) == {}
        await store.deliveries.sent(first)
        clock.time += DAY
        await store.subscriptions.plan(1, lambda _: NOON + 2 * DAY)
        assert await store.deliveries.last_windows([number]) == {number: NOON}

    async def test_a_digest_with_nothing_to_tell_leaves_its_time_to_the_next(self, store: Store) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("me", 10)
        await store.deliveries.nothing(delivery)
        assert await store.deliveries.open() == 0
        assert await store.deliveries.last_windows([delivery.subscription.id]) == {}

    async def test_what_becomes_of_a_removed_ones_digest_is_nothing_to_the_next(
        self, store: Store, clock: Clock
    ) -> None:
        await planned(store, 1)
        (delivery,) = await store.deliveries.claim("me", 10)
        await store.subscriptions.remove(delivery.subscription.id)
        await store.subscriptions.add(Subscription(2, topic="ports"), NOON + 1)
        clock.time += 1
        await store.subscriptions.plan(1, lambda _: NOON + DAY)
        await store.deliveries.part_sent(delivery, 1)
        await store.deliveries.sent(delivery)
        await store.deliveries.put_off(delivery, 60)
        await store.deliveries.nothing(delivery)
        (other,) = await store.deliveries.claim("me", 10)
        assert (other.subscription.chat, other.parts) == (2, 0)

    async def test_old_deliveries_do_not_pile_up(self, store: Store, clock: Clock) -> None:
        await planned(store, 2)
        delivery, waiting = await store.deliveries.claim("me", 10)
        await store.deliveries.sent(delivery, {"strike": {"q1"}})
        clock.time += TOLD_DAYS * DAY + 1
        await store.deliveries.drop_old()
        assert await store.deliveries.told([delivery.subscription.id]) == {delivery.subscription.id: {}}
        left: list[Delivery] = await store.deliveries.claim("me", 10)
        assert [each.id for each in left] == [waiting.id]


class TestSqlite(OnSqlite, DeliveryContract):
    """The contract on a file."""


class TestPostgres(OnPostgres, DeliveryContract):
    """The contract on a server."""
