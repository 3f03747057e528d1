"""A clock that ran ahead and was put right delays nothing until the wrong time comes."""

from __future__ import annotations

import pytest

from bot.errors import Refused
from bot.model import Schedule, Subscription
from bot.storage.store import Store
from bot.work.planning import Planning
from bot.work.righting import OFTEN, Righting
from tests.storage.databases import NOON, Clock

HOUR, DAY, YEAR = 3_600, 86_400, 365 * 86_400


class Machine(Clock):
    """A machine's clock, which may be set, and the seconds that pass in truth."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0.0

    def passes(self, seconds: float) -> None:
        self.time += seconds
        self.passed += seconds


@pytest.fixture
def clock() -> Machine:
    return Machine()


@pytest.fixture
def righting(store: Store, clock: Machine) -> Righting:
    return Righting(store, now=clock, steady=lambda: clock.passed)


async def ran_ahead(store: Store, clock: Machine, righting: Righting | None = None) -> None:
    """All is planned while the clock is a year ahead, and looked at meanwhile; then it is put right."""
    await store.subscriptions.add(Subscription(5, schedule=Schedule("daily", 480, zone="UTC")), NOON)
    await store.feeds.add(["https://quay.example/feed"])
    clock.time += YEAR
    assert await Planning(store, now=clock).plan() == 1
    (delivery,) = await store.deliveries.claim("me", 10)
    await store.deliveries.put_off(delivery, 60)
    (feed,) = await store.feeds.claim(10)
    await store.feeds.failed(feed, Refused(host="quay.example"), next_check=clock.time + HOUR)
    if righting:
        await righting.look()
    clock.time -= YEAR


async def going_on(store: Store, clock: Machine) -> tuple[int, int, int]:
    """Digests that were put off and are open, feeds that are due, and digests that are planned within a day."""
    open_, due = len(await store.deliveries.claim("me", 10)), len(await store.feeds.claim(10))
    clock.passes(DAY)
    return open_, due, await Planning(store, now=clock).plan()


async def test_it_is_noticed_while_the_bot_runs(store: Store, clock: Machine, righting: Righting) -> None:
    await righting.look()
    await ran_ahead(store, clock, righting)
    await righting.look()
    assert await going_on(store, clock) == (1, 1, 1)


async def test_it_is_noticed_at_the_next_start(store: Store, clock: Machine, righting: Righting) -> None:
    await ran_ahead(store, clock)
    await righting.look()
    assert await going_on(store, clock) == (1, 1, 1)


async def test_of_another_machine_it_is_noticed_within_an_hour(store: Store, clock: Machine) -> None:
    ours = Machine()
    ours.time = clock.time
    righting = Righting(store, now=ours, steady=lambda: ours.passed)
    await righting.look()
    await ran_ahead(store, clock)
    for _ in range(OFTEN):
        ours.passes(60)
        await righting.look()
    assert await going_on(store, clock) == (1, 1, 1)


async def test_what_is_planned_rightly_is_let_be(store: Store, clock: Machine, righting: Righting) -> None:
    await store.subscriptions.add(Subscription(5, schedule=Schedule("weekly", 480, zone="UTC")), NOON + 6 * DAY)
    for _ in range(OFTEN):
        await righting.look()
        clock.passes(60)
    clock.passes(5 * DAY)
    assert await Planning(store, now=clock).plan() == 0
    clock.passes(DAY)
    assert await Planning(store, now=clock).plan() == 1
