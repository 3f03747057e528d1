"""Who wants to be told what, and when next; due ones are found by index and claimed in batches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Schedule, Subscription
from bot.storage.access import Access
from bot.storage.chats import Chats
from bot.storage.tables import chats, deliveries, feeds, history, subscription_feeds, subscriptions

# Seconds within which a claimed batch is planned; after a crash it is claimed again, for the same windows.
CLAIM_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Due:
    """A subscription whose digest is due; `window` is the moment it was due at, in Unix seconds."""

    subscription: Subscription
    window: int


class Subscriptions:
    """All subscriptions. An id that is unknown is not minded: whoever presses a button twice has done no wrong."""

    def __init__(self, access: Access, settings: Chats) -> None:
        self._access = access
        self._settings = settings

    async def add(self, wanted: Subscription, next_due: float, feed_ids: Iterable[int] = ()) -> int:
        """Keeps a new subscription, of the feeds `feed_ids` where it is of feeds; returns its id."""
        new = self._access.insert(subscriptions).values(
            chat=wanted.chat, thread=wanted.thread or 0, next_due=int(next_due), **_said(wanted)
        )
        async with self._access.writing.begin() as connection:
            number: int = (await connection.execute(new.returning(subscriptions.c.id))).scalar_one()
            rows = [{"subscription": number, "feed": feed} for feed in dict.fromkeys(feed_ids)]
            if rows:
                await connection.execute(self._access.insert(subscription_feeds).values(rows))
        return number

    async def get(self, number: int) -> Subscription | None:
        """The subscription of this id."""
        return next(iter(await self._ask(subscriptions.c.id == number)), None)

    async def of_chat(self, chat: int) -> list[Subscription]:
        """The subscriptions of a chat and its threads, oldest first."""
        return await self._ask(subscriptions.c.chat == chat)

    async def change(self, changed: Subscription, next_due: float) -> None:
        """Writes a subscription anew, all but its place and its feeds."""
        said = _said(changed) | {"next_due": int(next_due), "window": None}
        await self._access.writer.write(
            update(subscriptions).where(subscriptions.c.id == changed.id).values(**said, active=not changed.paused)
        )

    async def remove(self, number: int) -> None:
        await self._access.writer.write(delete(subscriptions).where(subscriptions.c.id == number))

    async def any(self) -> bool:
        """Whether anybody is subscribed to anything, so that feeds need to be asked."""
        async with self._access.reading.connect() as connection:
            found = await connection.execute(select(subscriptions.c.id).where(subscriptions.c.active).limit(1))
            return found.first() is not None

    # Chats

    async def lost(self, chat: int) -> None:
        """Ends what is sent to a chat that has shut us out; it is kept for a return."""
        await self._access.writer.write(
            update(subscriptions).where(subscriptions.c.chat == chat, subscriptions.c.active).values(active=False)
        )

    async def returned(self, chat: int) -> int:
        """Goes on where a chat that was lost is back; returns how many subscriptions it has again."""
        back = update(subscriptions).where(
            subscriptions.c.chat == chat, subscriptions.c.active.is_(False), subscriptions.c.paused.is_(False)
        )
        return (await self._access.writer.write(back.values(active=True))).rows

    async def moved(self, chat: int, new: int) -> None:
        """Follows a group that became a supergroup, with all it has set."""
        async with self._access.writing.begin() as connection:
            await connection.execute(update(subscriptions).where(subscriptions.c.chat == chat).values(chat=new))
            for table in (chats, history):
                await connection.execute(delete(table).where(table.c.chat == new))
                await connection.execute(update(table).where(table.c.chat == chat).values(chat=new))
        for number in (chat, new):
            self._settings.forget(number)

    # What is due

    async def claim(self, limit: int) -> list[Due]:
        """The subscriptions that are due, claimed until they are planned or two minutes are over."""
        now, has = int(self._access.now()), subscriptions.c
        due = (
            select(has.id)
            .where(has.active, has.next_due <= now)
            .order_by(has.next_due)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        claimed = (
            update(subscriptions)
            .where(has.id.in_(select(due.c.id)))
            .values(window=func.coalesce(has.window, has.next_due), next_due=now + CLAIM_SECONDS)
            .returning(subscriptions)
        )
        async with self._access.writing.begin() as connection:
            rows = (await connection.execute(claimed)).all()
            found = await with_feeds(connection, rows)
        windows = {row.id: row.window for row in rows}
        return [Due(each, windows[each.id]) for each in found]

    async def plan(self, claimed: Iterable[Due], next_due: Mapping[int, float]) -> int:
        """Files the deliveries of claimed subscriptions and when each is due next; returns how many were new."""
        batch = list(claimed)
        if not batch:
            return 0
        rows = [{"subscription": due.subscription.id, "window": due.window} for due in batch]
        async with self._access.writing.begin() as connection:
            there = select(subscriptions.c.id).where(subscriptions.c.id.in_([row["subscription"] for row in rows]))
            kept = set((await connection.execute(there.with_for_update())).scalars())  # the others were removed
            rows = [row for row in rows if row["subscription"] in kept]
            if not rows:
                return 0
            filed = self._access.insert(deliveries).values(rows).on_conflict_do_nothing()
            new: int = (await connection.execute(filed)).rowcount
            for moment, few in _by_moment(next_due, kept).items():
                then = update(subscriptions).where(subscriptions.c.id.in_(few), subscriptions.c.window.is_not(None))
                await connection.execute(then.values(next_due=moment, window=None))
        return new

    async def _ask(self, where: Any) -> list[Subscription]:
        async with self._access.reading.connect() as connection:
            rows = (await connection.execute(select(subscriptions).where(where).order_by(subscriptions.c.id))).all()
            return await with_feeds(connection, rows)


def _by_moment(next_due: Mapping[int, float], kept: set[int]) -> dict[int, list[int]]:
    """Most of a batch are due at the same moments: one statement each, not one for each subscription."""
    moments: dict[int, list[int]] = {}
    for number, moment in next_due.items():
        if number in kept:
            moments.setdefault(int(moment), []).append(number)
    return moments


async def with_feeds(connection: AsyncConnection, rows: Iterable[Row[Any]]) -> list[Subscription]:
    """The subscriptions in rows of their table, with the addresses of their feeds."""
    found = [_subscription(row) for row in rows]
    of_feeds = [each.id for each in found if not each.topic and not each.words]
    if not of_feeds:
        return found
    asked = (
        select(subscription_feeds.c.subscription, feeds.c.url)
        .join_from(subscription_feeds, feeds)
        .where(subscription_feeds.c.subscription.in_(of_feeds))
        .order_by(feeds.c.id)
    )
    urls: dict[int, list[str]] = {}
    for row in await connection.execute(asked):
        urls.setdefault(row.subscription, []).append(row.url)
    return [replace(each, feeds=tuple(urls.get(each.id, ()))) for each in found]


def _subscription(row: Row[Any]) -> Subscription:
    """The subscription in a row of its table, its feeds aside."""
    quiet = None if row.quiet_from is None else (row.quiet_from, row.quiet_to)
    schedule = Schedule(row.rhythm, row.minute, row.weekday, row.hours, row.zone, quiet)
    return Subscription(
        chat=row.chat,
        thread=row.thread or None,
        topic=row.topic,
        words=row.words,
        schedule=schedule,
        most=row.most,
        paused=row.paused,
        language=row.language,
        id=row.id,
        title=row.title,
        says_nothing=row.says_nothing,
    )


def _said(wanted: Subscription) -> dict[str, Any]:
    """The columns that a person sets."""
    schedule = wanted.schedule
    quiet_from, quiet_to = schedule.quiet or (None, None)
    return {
        "topic": wanted.topic,
        "words": wanted.words,
        "language": wanted.language,
        "rhythm": schedule.rhythm,
        "minute": schedule.minute,
        "weekday": schedule.weekday,
        "hours": schedule.hours,
        "zone": schedule.zone,
        "quiet_from": quiet_from,
        "quiet_to": quiet_to,
        "most": wanted.most,
        "paused": wanted.paused,
        "title": wanted.title,
        "says_nothing": wanted.says_nothing,
    }
