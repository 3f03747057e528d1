"""Everything that grows old is dropped, each by itself."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.storage.store import Store
from bot.work.cleaning import Cleaning


def olds(store: Store) -> list[type]:
    """The parts of a store in which something grows old."""
    return [type(part) for part in vars(store).values() if hasattr(part, "drop_old")]


@pytest.fixture
def dropped(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[type]:
    """Which parts were cleaned; in the first of all the database is away."""
    parts: list[type] = []

    async def drop_old(self: Any) -> None:
        parts.append(type(self))

    async def fails(self: Store) -> None:
        raise RuntimeError("the database is away")

    for part in olds(store):
        monkeypatch.setattr(part, "drop_old", drop_old)
    monkeypatch.setattr(Store, "drop_old_briefs", fails)
    return parts


async def test_a_fault_at_one_is_logged_and_leaves_the_others_to_be_cleaned(store: Store, dropped: list[type]) -> None:
    with capture_logs() as logs:
        assert await Cleaning(store).clean() == 0
    assert [(line["event"], line["what"]) for line in logs] == [("cleaning failed", "dropped.<locals>.fails")]
    assert dropped


async def test_no_part_of_a_store_is_left_out(store: Store, dropped: list[type]) -> None:
    await Cleaning(store).clean()
    assert set(dropped) == set(olds(store))
