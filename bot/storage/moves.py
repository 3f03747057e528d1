"""Feeds that moved are known by every address that they had."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.access import Access
from bot.storage.tables import feed_entries, feed_moves, feeds, subscription_feeds


async def moved_from(connection: AsyncConnection, urls: Collection[str]) -> dict[str, int]:
    """The feeds that have moved away from these addresses."""
    asked = select(feed_moves).where(feed_moves.c.url.in_(list(urls)))
    return {row.url: row.feed for row in await connection.execute(asked)}


async def move(access: Access, feed: int, old: str, new: str) -> None:
    """Takes a feed to another address; where one is known there already, it gets all that this one has."""
    async with access.writing.begin() as connection:
        there: int | None = (await connection.execute(select(feeds.c.id).where(feeds.c.url == new))).scalar()
        await connection.execute(delete(feed_moves).where(feed_moves.c.url == new))
        if there is None:
            await connection.execute(update(feeds).where(feeds.c.id == feed).values(url=new))
        else:
            await _join(connection, feed, there)
        left: Any = access.insert(feed_moves).values(url=old, feed=there or feed)
        left = left.on_conflict_do_update(index_elements=["url"], set_={"feed": left.excluded.feed})
        await connection.execute(left)


async def _join(connection: AsyncConnection, feed: int, there: int) -> None:
    """Gives all that one feed has to another, but for what that has already, and drops it."""
    for table, name in ((subscription_feeds, "subscription"), (feed_entries, "guid")):
        theirs = select(table.c[name]).where(table.c.feed == there)
        mine = update(table).where(table.c.feed == feed, table.c[name].not_in(theirs))
        await connection.execute(mine.values(feed=there))
    await connection.execute(update(feed_moves).where(feed_moves.c.feed == feed).values(feed=there))
    await connection.execute(delete(feeds).where(feeds.c.id == feed))
