"""No update is lost: it is stored before Telegram forgets it, tried three times, and then apologized for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from telegram import Update
from telegram.error import BadRequest, NetworkError

from bot import metrics
from bot.chat.inbox import TRIES, Handling, Inbox
from bot.chat.order import Order
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.chat.messages import BOT, update


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    store = Store(await open_sqlite(tmp_path / "bot.db"), now=lambda: 1_700_000_000, article_days=7)
    yield store
    await store.close()


class Bench:
    """The inbox and its handling over a store, as one start of the bot has them."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.given_up: list[int] = []
        self.pauses: list[float] = []
        self.inbox = Inbox(store)
        self.handling = Handling(store, self.inbox, Order(), self._give_up, sleep=self._sleep)

    async def _give_up(self, update: Update) -> None:
        self.given_up.append(update.update_id)

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def handle(self, do: Callable[[Update], Awaitable[None]]) -> None:
        """Handles the next update in the queue."""
        update = self.inbox.get_nowait()
        assert isinstance(update, Update)
        await self.handling.process_update(update, do(update))

    async def pending(self) -> list[int]:
        return [number for number, _ in await self.store.pending()]


def payloads(*numbers: int) -> dict[int, str]:
    return {number: update(number).to_json() for number in numbers}


@pytest.fixture
def bench(store: Store) -> Bench:
    return Bench(store)


async def well(update: Update) -> None:
    """Handling that works."""


def badly(bench: Bench) -> Callable[[Update], Awaitable[None]]:
    """Handling that raises; the library's error handlers hear of it, and we through them."""

    async def do(update: Update) -> None:
        bench.handling.failed(update)

    return do


async def test_an_update_is_stored_before_it_is_queued_and_gone_when_it_is_done(bench: Bench) -> None:
    await bench.inbox.put(update(1))
    assert await bench.pending() == [1]
    await bench.handle(well)
    assert await bench.pending() == []


async def test_an_update_that_telegram_sends_again_is_handled_once(bench: Bench) -> None:
    await bench.inbox.put(update(1))
    await bench.inbox.put(update(1))
    await bench.handle(well)
    await bench.inbox.put(update(1))
    assert bench.inbox.empty()


async def test_updates_that_come_together_are_stored_together_and_each_queued_once(bench: Bench) -> None:
    await bench.inbox.accept(payloads(1, 2))
    assert await bench.pending() == [1, 2]
    assert bench.inbox.empty()
    await bench.inbox.accept(payloads(2, 3))  # a second copy of the bot, or an answer that got lost
    for number in (2, 3):
        await bench.inbox.put(update(number))
    queued = bench.inbox.get_nowait()
    assert isinstance(queued, Update)
    assert queued.update_id == 3
    assert bench.inbox.empty()


async def test_a_store_that_fails_lets_polling_ask_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: object) -> bool:
        raise OSError("disk full")

    monkeypatch.setattr(store, "accept", full)
    inbox = Inbox(store)
    with pytest.raises(NetworkError):
        await inbox.put(update(1))
    assert inbox.empty()


async def test_what_a_crash_left_is_handled_at_the_next_start_as_it_was(store: Store) -> None:
    before = Bench(store)
    await before.inbox.put(update(1, "https://quay.example/story"))
    after = Bench(store)
    await after.inbox.replay(BOT)
    replayed = after.inbox.get_nowait()
    assert isinstance(replayed, Update)
    assert json.loads(replayed.to_json()) == json.loads(update(1, "https://quay.example/story").to_json())


async def test_an_update_that_fails_is_tried_again_after_a_pause(bench: Bench) -> None:
    await bench.inbox.put(update(1))
    await bench.handle(badly(bench))
    assert len(bench.pauses) == 1
    assert await bench.pending() == [1]
    await bench.handle(well)
    assert await bench.pending() == []
    assert not bench.given_up


async def test_an_update_counts_once_however_often_it_is_tried(bench: Bench) -> None:
    def counted() -> float:
        return metrics.REGISTRY.get_sample_value("bot_updates_total", {"kind": "message"}) or 0.0

    before = counted()
    await bench.inbox.put(update(1))
    await bench.handle(badly(bench))
    await bench.handle(well)
    assert counted() == before + 1


async def test_after_three_tries_an_update_is_apologized_for(bench: Bench) -> None:
    await bench.inbox.put(update(1))
    for _ in range(3):
        await bench.handle(badly(bench))
    await bench.handle(well)
    assert bench.given_up == [1]
    assert await bench.pending() == []
    assert bench.inbox.empty()


async def given_up(store: Store, *faults: Exception | None) -> Bench:
    """A bench with an update whose tries are over; apologies meet the `faults`, one after the other."""
    left = list(faults)

    async def apologize(_: Update) -> None:
        if fault := left.pop(0):
            raise fault

    bench = Bench(store)

    async def noted(seconds: float) -> None:
        bench.pauses.append(seconds)

    bench.handling = Handling(store, bench.inbox, Order(), apologize, sleep=noted)
    await store.accept({1: update(1).to_json()})
    for _ in range(TRIES):
        await store.begin(1)
    await bench.inbox.replay(BOT)
    return bench


@pytest.mark.parametrize("fault", [BadRequest("nobody there"), ValueError("ours")])
async def test_an_apology_that_fails_is_let_go(store: Store, fault: Exception) -> None:
    bench = await given_up(store, fault)
    await bench.handle(well)
    assert await bench.pending() == []


async def test_while_telegram_is_away_for_an_hour_an_apology_waits(store: Store) -> None:
    hour = 120  # apologies, half a minute after each other
    bench = await given_up(store, *[NetworkError("gone")] * hour, None)
    for _ in range(hour):
        await bench.handle(well)
        assert await bench.pending() == [1]
    assert sum(bench.pauses) >= 3600
    await bench.handle(well)
    assert await bench.pending() == []


async def test_tries_that_ended_in_a_crash_count(store: Store) -> None:
    await Bench(store).inbox.put(update(1))
    for _ in range(TRIES - 1):  # the first is counted when the update comes in
        await store.begin(1)
    bench = Bench(store)
    await bench.inbox.replay(BOT)
    await bench.handle(well)
    assert bench.given_up == [1]


async def test_a_bot_that_closes_finishes_what_it_has_and_leaves_the_rest_for_the_next_start(bench: Bench) -> None:
    await bench.inbox.put(update(1))
    await bench.inbox.put(update(2))

    async def close(_: Update) -> None:
        bench.handling.close()

    await bench.handle(close)
    await bench.handle(badly(bench))
    assert await bench.pending() == [2]
    assert not bench.pauses


async def test_a_bot_that_closes_waits_so_long_for_what_it_has_in_hand_and_no_longer(bench: Bench) -> None:
    answered, told = asyncio.Event(), []

    async def answer(update: Update) -> None:
        if update.update_id == 1:
            await answered.wait()
        else:
            await asyncio.Event().wait()
        told.append(update.update_id)

    for number in (1, 2):
        await bench.inbox.put(update(number))
    hands = [asyncio.create_task(bench.handle(answer)) for _ in range(2)]
    while len(bench.handling._hands) < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    answered.set()
    await bench.handling.finish(0.05)
    await asyncio.gather(*hands)
    assert told == [1]
    assert await bench.pending() == [2]
    assert await bench.store.begin(2) == 1, "what we cut short was no try"


async def test_what_is_answered_is_noted_though_the_database_is_away_for_a_while(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    done, away = bench.store.done, 3

    async def note(number: int, *, alone: bool = False) -> None:
        nonlocal away
        if away:
            away -= 1
            raise OSError("the database is away")
        await done(number, alone=alone)

    monkeypatch.setattr(bench.store, "done", note)
    await bench.inbox.put(update(1))
    await bench.handle(well)
    assert await bench.pending() == []


async def test_what_is_no_update_is_not_stored(bench: Bench) -> None:
    await bench.inbox.put("stop")
    assert bench.inbox.get_nowait() == "stop"
    done = asyncio.Event()

    async def say() -> None:
        done.set()

    await bench.handling.process_update("stop", say())
    assert done.is_set()
