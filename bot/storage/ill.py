"""Feeds that could not be read the last time, each with what was wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import BotError, error_of
from bot.storage.tables import feeds


@dataclass(frozen=True, slots=True)
class IllFeed:
    """A feed that could not be read the last time, and why. One that is not `alive` is asked no more."""

    url: str
    title: str
    failures: int
    failing_since: int
    alive: bool
    fault: BotError


async def ill_feeds(engine: AsyncEngine, limit: int) -> list[IllFeed]:
    """Those that fail longest first."""
    has = feeds.c
    asked = select(has.url, has.title, has.failures, has.failing_since, has.alive, has.fault)
    asked = asked.where(has.failing_since.is_not(None)).order_by(has.failing_since, has.id).limit(limit)
    async with engine.connect() as connection:
        return [IllFeed(*row[:-1], read_fault(row.fault)) for row in await connection.execute(asked)]


async def counts(engine: AsyncEngine) -> tuple[int, int]:
    """How many feeds there are, and how many of them are ill."""
    asked = select(func.count(), func.count(feeds.c.failing_since)).select_from(feeds)
    async with engine.connect() as connection:
        every, ill = (await connection.execute(asked)).one()
    return every, ill


def written_fault(fault: BotError) -> str:
    """An error as it is kept."""
    return json.dumps([fault.kind, fault.facts])


def read_fault(written: str) -> BotError:
    """The error that was kept; failures of an earlier version were not."""
    kind, facts = json.loads(written) if written else (BotError.kind, {})
    return error_of(kind, facts)
