"""A newsroom, a post office and days that pass, for the tests of delivering."""

from __future__ import annotations

import pytest

from bot.storage.store import Store
from bot.work.planning import Planning
from tests.storage.databases import Clock
from tests.work.newsroom import DAY, Day, Newsroom, Post, send


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def day(store: Store, newsroom: Newsroom, post: Post, clock: Clock) -> Day:
    """Has a day pass: what is due then is planned, and delivered as far as it can be."""
    planning = Planning(store, now=clock)

    async def passes() -> None:
        clock.time += DAY
        while await planning.plan():
            pass
        await send(store, newsroom, post, clock)

    return passes
