"""What people may ask is counted by person and by group, comes back evenly, and is known after a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping

import pytest

from bot.errors import AskedTooMuch
from bot.metering import OF_A_GROUP, WINDOW, Asker, Kind, Metering, Rate, asking
from bot.storage.allowances import Allowances, Key
from bot.storage.store import Store
from tests.storage.databases import Clock

MIRA, TOMAS, DESK = 7, 8, -100
RATES: dict[Kind, Rate] = {"requests": Rate(3, 60.0), "links": Rate(2, 60.0), "day": Rate(5, 86_400.0)}


@pytest.fixture
def metering(store: Store, clock: Clock) -> Metering:
    return Metering(store.allowances, RATES, now=clock, shared=False)


@pytest.fixture(autouse=True)
def _nobody_asks() -> Iterator[None]:
    before = asking.set(None)
    yield
    asking.reset(before)


async def refused(metering: Metering) -> AskedTooMuch:
    with pytest.raises(AskedTooMuch) as told:
        await metering.link()
    return told.value


def test_so_many_requests_go_through_at_once_and_then_one_by_one(metering: Metering, clock: Clock) -> None:
    mira = Asker(MIRA, MIRA)
    assert [metering.request(mira) for _ in range(5)] == [0, 0, 0, 20, 20]
    clock.time += 20
    assert [metering.request(mira) for _ in range(2)] == [0, 20]
    assert not metering.request(Asker(TOMAS, TOMAS))


def test_a_group_may_ask_for_as_much_as_three_of_its_people(metering: Metering) -> None:
    passed = [not metering.request(Asker(person, DESK)) for person in range(1, 6) for _ in range(3)]
    assert sum(passed) == 3 * OF_A_GROUP


def test_admins_may_ask_for_as_much_as_they_like(metering: Metering) -> None:
    assert not any(metering.request(Asker(MIRA, MIRA, exempt=True)) for _ in range(100))


async def test_what_nobody_asked_for_is_not_counted(metering: Metering) -> None:
    for _ in range(100):
        await metering.link()
    assert not await metering.note()


async def test_without_a_limit_nothing_is_counted(store: Store, clock: Clock) -> None:
    metering = Metering(store.allowances, {}, now=clock, shared=False)
    asking.set(Asker(MIRA, MIRA))
    assert not metering.request(Asker(MIRA, MIRA))
    await metering.link()
    assert not await metering.note()


async def test_so_many_links_are_read_in_a_minute(metering: Metering, clock: Clock) -> None:
    asking.set(Asker(MIRA, MIRA))
    await metering.link()
    await metering.link()
    assert (await refused(metering)).facts["minutes"] == 1
    clock.time += 30
    await metering.link()


async def test_so_many_links_are_read_in_a_day(metering: Metering, clock: Clock) -> None:
    asking.set(Asker(MIRA, MIRA))
    for _ in range(5):
        await metering.link()
        clock.time += 60
    # One comes back every 288 minutes, of which five are over.
    assert (await refused(metering)).facts["minutes"] == 283


async def test_a_link_that_is_kept_costs_a_tenth(metering: Metering) -> None:
    asking.set(Asker(MIRA, MIRA))
    await metering.link()
    for _ in range(10):
        await metering.link(kept=True)
    with pytest.raises(AskedTooMuch):
        await metering.link(kept=True)


async def test_it_is_told_once_in_a_while(metering: Metering, clock: Clock) -> None:
    asking.set(Asker(MIRA, MIRA))
    await metering.link()
    await metering.link()
    assert [(await refused(metering)).known for _ in range(3)] == [False, True, True]
    clock.time += WINDOW
    await metering.link()
    await metering.link()
    assert not (await refused(metering)).known


async def test_what_was_used_is_known_after_a_restart(store: Store, clock: Clock, metering: Metering) -> None:
    asking.set(Asker(MIRA, MIRA))
    await metering.link()
    await metering.link()
    assert not (await refused(metering)).known
    await metering.note()
    again = Metering(store.allowances, RATES, now=clock, shared=False)
    await again.begin()
    assert (await refused(again)).known


async def test_nothing_is_written_while_people_ask(metering: Metering, store: Store) -> None:
    for person in range(50):
        metering.request(Asker(person, person))
    assert not await store.allowances.lately()
    assert await metering.note() == 50
    assert len(await store.allowances.lately()) == 50


async def test_two_processes_grant_no_more_than_one(store: Store, clock: Clock) -> None:
    both = [Metering(store.allowances, RATES, now=clock, shared=True) for _ in range(2)]
    asking.set(Asker(MIRA, MIRA))
    await both[0].link()
    await both[1].link()
    for each in both:
        await refused(each)
    clock.time += 30
    await both[0].link()  # what was refused has cost nothing


async def test_a_clock_that_was_wrong_shuts_nobody_out(metering: Metering, clock: Clock) -> None:
    mira = Asker(MIRA, MIRA)
    clock.time += 10 * 86_400
    assert [metering.request(mira) for _ in range(4)] == [0, 0, 0, 20]
    clock.time -= 10 * 86_400
    assert not metering.request(mira)


async def test_what_could_not_be_noted_is_noted_later(
    metering: Metering, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    metering.request(Asker(MIRA, MIRA))
    with monkeypatch.context() as broken:
        broken.setattr(Allowances, "used", _fails)
        with pytest.raises(OSError, match="disk"):
            await metering.note()
    metering.request(Asker(MIRA, MIRA))
    await metering.note()
    assert await store.allowances.lately() == {(MIRA, "requests"): pytest.approx(1_700_000_040)}


async def test_what_is_used_while_the_store_writes_stays_used(
    metering: Metering, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    mira, used = Asker(MIRA, MIRA), store.allowances.used

    async def meanwhile(amounts: Mapping[Key, float]) -> dict[Key, float]:
        noted = await used(amounts)
        assert not metering.request(mira)
        return noted

    metering.request(mira)
    with monkeypatch.context() as busy:
        busy.setattr(store.allowances, "used", meanwhile)
        await metering.note()
    assert [metering.request(mira) for _ in range(2)] == [0, 20]


async def _fails(*_: object) -> None:
    await asyncio.sleep(0)
    raise OSError("the disk is full")
