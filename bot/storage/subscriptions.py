"""Who wants to be told what; what is due is found by the calendar and filed as deliveries, in batches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from random import getrandbits
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, case, delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Rhythm, Schedule, Subscription
from bot.storage.access import DAY, Access
from bot.storage.calendar import Calendar, Mark
from bot.storage.chats import Chats
from bot.storage.tables import (
    calendar,
    chats,
    deliveries,
    feeds,
    history,
    introductions,
    subscription_feeds,
    subscriptions,
)

# What says when a subscription is due.
SCHEDULE = ("rhythm", "minute", "weekday", "hours", "zone", "quiet_from", "quiet_to")

# Any number that only we use, before that of a chat: two who add for the same chat go one after the other.
ADDING = 7_236_020
Fits = Callable[[list[Subscription]], None]

# Seconds between two digests of a schedule at most, but for an hour of summer time and some of planning.
MARGIN = 2 * 3_600
LONGEST = case(
    (subscriptions.c.rhythm == "weekly", 7 * DAY),
    (subscriptions.c.rhythm == "weekdays", 3 * DAY),
    (subscriptions.c.rhythm == "hours", 3_600 * subscriptions.c.hours),
    (subscriptions.c.rhythm == "at once", 600),
    else_=DAY,
) + case((subscriptions.c.quiet_from.is_not(None), DAY), else_=0)


class FeedLetGo(Exception):
    """A feed that was to be followed is no longer kept: nobody followed it yet."""


class Subscriptions:
    """All subscriptions. An id that is unknown is not minded: whoever presses a button twice has done no wrong."""

    def __init__(self, access: Access, settings: Chats) -> None:
        self._access = access
        self._settings = settings
        self._calendar = Calendar(access)
        self._file = access.insert(deliveries).on_conflict_do_nothing()

    async def add(
        self, wanted: Subscription, next_due: float, feed_ids: Iterable[int] = (), fits: Fits | None = None
    ) -> int:
        """Keeps a new subscription, of the feeds `feed_ids` where it is of feeds; returns its id. `fits` is shown what
        the chat has, to which nobody adds meanwhile. Raises FeedLetGo, and what `fits` raises."""
        # In a database that was copied the number of a removed one may stand in the calendar still.
        turn = getrandbits(30)
        new = self._access.insert(subscriptions).values(chat=wanted.chat, thread=wanted.thread or 0, **_said(wanted))
        async with self._access.writing.begin() as connection:
            if fits:
                if connection.dialect.name == "postgresql":
                    await connection.execute(select(func.pg_advisory_xact_lock(ADDING, func.hashint8(wanted.chat))))
                fits(await self._those(connection, subscriptions.c.chat == wanted.chat))
            number: int = (await connection.execute(new.values(turn=turn).returning(subscriptions.c.id))).scalar_one()
            rows = [{"subscription": number, "feed": feed} for feed in dict.fromkeys(feed_ids)]
            if rows:
                try:
                    await connection.execute(self._access.insert(subscription_feeds).values(rows))
                except IntegrityError as fault:
                    raise FeedLetGo from fault
            await self._calendar.put(connection, [Mark(int(next_due), number, turn)])
        return number

    async def get(self, number: int) -> Subscription | None:
        """The subscription of this id."""
        return next(iter(await self._ask(subscriptions.c.id == number)), None)

    async def of_chat(self, chat: int) -> list[Subscription]:
        """The subscriptions of a chat and its threads, oldest first."""
        return await self._ask(subscriptions.c.chat == chat)

    async def following(self, feed: int) -> list[Subscription]:
        """The subscriptions that are of this very feed, oldest first."""
        of_it = select(subscription_feeds.c.subscription).where(subscription_feeds.c.feed == feed)
        return await self._ask(subscriptions.c.id.in_(of_it))

    async def change(self, changed: Subscription, next_due: float) -> None:
        """Writes a subscription anew, all but its place and its feeds."""
        has = subscriptions.c
        said = update(subscriptions).where(has.id == changed.id).returning(has.turn)
        said = said.values(**_said(changed), active=not changed.paused, turn=has.turn + 1)
        async with self._access.writing.begin() as connection:
            turn = (await connection.execute(said)).scalar()
            if turn is not None:
                await self._calendar.put(connection, [Mark(int(next_due), changed.id, turn)])

    async def remove(self, number: int) -> None:
        await self._access.writer.write(delete(subscriptions).where(subscriptions.c.id == number))

    async def any(self) -> bool:
        """Whether anybody is subscribed to anything, so that feeds need to be asked."""
        async with self._access.reading.connect() as connection:
            found = await connection.execute(select(subscriptions.c.id).where(subscriptions.c.active).limit(1))
            return found.first() is not None

    # Chats

    async def speak(self, chat: int, language: str) -> None:
        """Has all that a chat gets come in a language."""
        spoken = update(subscriptions).where(subscriptions.c.chat == chat).values(language=language)
        await self._access.writer.write(spoken)

    async def lost(self, chat: int) -> None:
        """Ends what is sent to a chat that has shut us out; it is kept for a return."""
        await self._rest(subscriptions.c.chat == chat)

    async def closed(self, chat: int, thread: int | None) -> None:
        """Ends what is sent to one thread of a chat, None for the general one; it is kept for a return."""
        await self._rest(subscriptions.c.chat == chat, subscriptions.c.thread == (thread or 0))

    async def _rest(self, *where: ColumnElement[bool]) -> None:
        await self._access.writer.write(
            update(subscriptions).where(*where, subscriptions.c.active).values(active=False)
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
            for table in (chats, history, introductions):
                # More than one may notice: what the first has moved is not to be wiped by the next.
                old = table.alias()
                left = select(old.c.chat).where(old.c.chat == chat).exists()
                await connection.execute(delete(table).where(table.c.chat == new, left))
                await connection.execute(update(table).where(table.c.chat == chat).values(chat=new))
        for number in (chat, new):
            self._settings.forget(number)

    # What is due

    async def plan(self, limit: int, next_due: Callable[[Schedule], float]) -> int:
        """Files the deliveries of what is due, and enters each for when it is due next; returns how many these were.

        All in one transaction: nobody else plans the same, and what a crash cuts short has not begun. Who is paused or
        was lost comes by at its hours too, and has nothing filed."""
        async with self._access.writing.begin() as connection:
            taken = await self._calendar.take(connection, self._access.now(), limit)
            if not taken:
                return 0
            has = subscriptions.c
            asked = select(has.id, has.turn, has.active, *(has[name] for name in SCHEDULE))
            # One that somebody removes just now fails the batch by its key, and the next look plans the others.
            asked = asked.where(self._access.among(has.id, [mark.subscription for mark in taken]))
            known = {row.id: row for row in await connection.execute(asked)}
            counting = [mark for mark in taken if (row := known.get(mark.subscription)) and row.turn == mark.turn]
            # Many share a schedule, and finding the hour of a zone takes longer than all else here.
            moments = {row[3:]: 0 for row in known.values()}
            for said in moments:
                moments[said] = int(next_due(_schedule(*said)))
            then = [Mark(moments[known[each.subscription][3:]], each.subscription, each.turn) for each in counting]
            filed = [
                {"subscription": mark.subscription, "window": mark.moment}
                for mark in counting
                if known[mark.subscription].active
            ]
            await self._access.fill(connection, self._file, filed)
            await self._calendar.put(connection, then)
        return len(taken)

    # What a wrong clock planned

    async def any_after(self, moment: float) -> bool:
        """Whether anything is due after a moment only."""
        async with self._access.reading.connect() as connection:
            last = (await connection.execute(select(func.max(calendar.c.next_due)))).scalar()
        return last is not None and last > moment

    async def put_right(self, limit: int, next_due: Callable[[Schedule], float]) -> int:
        """Enters anew some of those that are due farther ahead than their schedules ever are; returns how many."""
        has, when, now = subscriptions.c, calendar.c, int(self._access.now())
        late = (
            select(when.next_due, has.id, has.turn, *(has[name] for name in SCHEDULE))
            .join_from(calendar, subscriptions, (when.subscription == has.id) & (when.turn == has.turn))
            # Taken from the column, which has 64 bits: what is added to a number of ours has 32, enough until 2038.
            .where(when.next_due > now + MARGIN, when.next_due - LONGEST > now + MARGIN)
            .limit(limit)
            .with_for_update(skip_locked=True, of=calendar)
        )
        async with self._access.writing.begin() as connection:
            found = [
                (row.next_due, Mark(int(next_due(_schedule(*row[3:]))), row.id, row.turn))
                for row in await connection.execute(late)
            ]
            sooner = [(due, then) for due, then in found if then.moment < due]
            if sooner:
                this = delete(calendar).where(when.next_due == bindparam("due"), when.subscription == bindparam("of"))
                await connection.execute(this, [{"due": due, "of": then.subscription} for due, then in sooner])
                await self._calendar.put(connection, [then for _, then in sooner])
        return len(sooner)

    async def _ask(self, where: Any) -> list[Subscription]:
        async with self._access.reading.connect() as connection:
            return await self._those(connection, where)

    async def _those(self, connection: AsyncConnection, where: Any) -> list[Subscription]:
        rows = (await connection.execute(select(subscriptions).where(where).order_by(subscriptions.c.id))).all()
        return await with_feeds(self._access, connection, rows)


async def with_feeds(access: Access, connection: AsyncConnection, rows: Iterable[Row[Any]]) -> list[Subscription]:
    """The subscriptions in rows of their table, with the addresses of their feeds."""
    found = [_subscription(row) for row in rows]
    of_feeds = [each.id for each in found if not each.topic and not each.words]
    if not of_feeds:
        return found
    asked = (
        select(subscription_feeds.c.subscription, feeds.c.url)
        .join_from(subscription_feeds, feeds)
        .where(access.among(subscription_feeds.c.subscription, of_feeds))
        .order_by(feeds.c.id)
    )
    urls: dict[int, list[str]] = {}
    for row in await connection.execute(asked):
        urls.setdefault(row.subscription, []).append(row.url)
    return [replace(each, feeds=tuple(urls.get(each.id, ()))) for each in found]


def _subscription(row: Row[Any]) -> Subscription:
    """The subscription in a row of its table, its feeds aside."""
    schedule = _schedule(row.rhythm, row.minute, row.weekday, row.hours, row.zone, row.quiet_from, row.quiet_to)
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


def _schedule(
    rhythm: Rhythm, minute: int, weekday: int, hours: int, zone: str, quiet_from: int | None, quiet_to: int | None
) -> Schedule:
    quiet = None if quiet_from is None or quiet_to is None else (quiet_from, quiet_to)
    return Schedule(rhythm, minute, weekday, hours, zone, quiet)


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
