"""Some minutes of a busy bot with faults throughout: everybody is answered, or refused in words."""

from __future__ import annotations

import pytest

from bench.soak import WAYS, soak

UPDATES = 150


@pytest.mark.parametrize("way", WAYS)
async def test_everybody_is_answered_whatever_goes_wrong(way: str) -> None:
    hour, left = await soak(way, UPDATES)
    assert (hour.asked, left) == (UPDATES, [])
    assert hour.faults
