"""Digests on their way: claimed by one sender at a time, and done once Telegram has taken them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, select, update
from sqlalchemy.exc import IntegrityError

from bot.model import Subscription
from bot.storage.access import DAY, Access
from bot.storage.subscriptions import with_feeds
from bot.storage.tables import chats, deliveries, sent_stories, subscriptions

# Seconds within which a claimed delivery is made, or at least its claim renewed; longer ones are another's.
CLAIM_SECONDS = 300
# Seconds that a delivery is left alone at most: an hour after many tries.
LONGEST_SECONDS = 2 * 3_600

# Not by the id: SQLite gives that of a delivery whose subscription was removed to the next one.
THIS = (deliveries.c.subscription == bindparam("of"), deliveries.c.window == bindparam("due"))
# What is noted of each digest: the same statements each time, so that many notes are one step.
PART_SENT = update(deliveries).where(*THIS).values(parts=bindparam("out"))
SENT = update(deliveries).where(*THIS).values(sent_at=bindparam("now"), claimed_by=None)
NOTHING = delete(deliveries).where(*THIS)
PUT_OFF = update(deliveries).where(*THIS).values(claimed_by=None, claimed_until=bindparam("until"))
WRITTEN = 1_000  # of what digests told, as it is filed; those that go out together told the same

# Days that we know what a subscription was told: a story that is silent for so long is a new one.
TOLD_DAYS = 14


@dataclass(frozen=True, slots=True)
class Delivery:
    """A digest to be sent. `window` is when it was due; `parts` of its messages are out; this is try number `tries`."""

    id: int
    subscription: Subscription
    window: int
    parts: int
    tries: int


class Deliveries:
    """What is still to be sent, and what was."""

    def __init__(self, access: Access) -> None:
        self._access = access
        told = access.insert(sent_stories)
        self._told = told.on_conflict_do_update(
            index_elements=["subscription", "story"],
            set_={"told": told.excluded.told, "sent_at": told.excluded.sent_at},
        )

    async def claim(self, sender: str, limit: int) -> list[Delivery]:
        """The deliveries that are open, those of the earliest windows first, claimed for `sender` for five minutes."""
        now, has = int(self._access.now()), deliveries.c
        waiting = (
            select(has.id)
            .where(has.sent_at.is_(None), has.claimed_until <= now)
            .order_by(has.claimed_until, has.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("waiting")
        )
        claimed = (
            update(deliveries)
            .where(has.id.in_(select(waiting.c.id)))
            .values(claimed_by=sender, claimed_until=now + CLAIM_SECONDS, tries=has.tries + 1)
            .returning(has.id, has.subscription, has.window, has.parts, has.tries)
        )
        async with self._access.writing.begin() as connection:
            rows = (await connection.execute(claimed)).all()
            those = await connection.execute(self._those({row.subscription for row in rows}))
            wanted = {each.id: each for each in await with_feeds(self._access, connection, those)}
        found = [Delivery(row.id, wanted[row.subscription], row.window, row.parts, row.tries) for row in rows]
        return sorted(found, key=lambda each: (each.window, each.id))

    async def renew(self, sender: str) -> None:
        """Keeps what `sender` holds for five more minutes."""
        until = int(self._access.now()) + CLAIM_SECONDS
        await self._access.writer.write(self._held(sender).values(claimed_until=until))

    async def part_sent(self, delivery: Delivery, parts: int) -> None:
        """Notes how many messages of a digest are out, so that a crash repeats none of them."""
        await self._access.writer.note(PART_SENT, {**_this(delivery), "out": parts})

    async def sent(self, delivery: Delivery, told: Mapping[str, Collection[str]] | None = None) -> None:
        """Notes that a digest is out; `told` are hashes of what it told, by story."""
        now, number = int(self._access.now()), delivery.subscription.id
        rows = [
            {"subscription": number, "story": story, "told": _written(frozenset(what)), "sent_at": now}
            for story, what in (told or {}).items()
        ]
        out = (SENT, [{**_this(delivery), "now": now}])
        if not rows:
            await self._access.writer.note_all(out)
            return
        try:
            await self._access.writer.note_all((self._told, rows), out)
        except IntegrityError:  # its subscription was deleted while it was on its way: nothing is to be known
            await self._access.writer.note_all(out)

    async def nothing(self, delivery: Delivery) -> None:
        """Drops a digest that has nothing to tell: the next one tells of its time too."""
        await self._access.writer.note(NOTHING, _this(delivery))

    async def free(self) -> None:
        """Leaves what anybody holds to whoever comes next: for the one sender, when the one before is gone."""
        held = update(deliveries).where(deliveries.c.claimed_by.is_not(None), deliveries.c.sent_at.is_(None))
        await self._access.writer.write(held.values(claimed_by=None, claimed_until=0))

    async def hand_back(self, sender: str) -> None:
        """Leaves what `sender` holds to whoever comes next."""
        await self._access.writer.write(self._held(sender).values(claimed_by=None, claimed_until=0))

    async def put_off(self, delivery: Delivery, seconds: float) -> None:
        """Leaves a delivery until later."""
        until = int(self._access.now() + seconds)
        await self._access.writer.note(PUT_OFF, {**_this(delivery), "until": until})

    async def put_right(self) -> int:
        """Opens what a clock that ran ahead has put off; returns how many."""
        open_, now = deliveries.c.sent_at.is_(None), int(self._access.now())
        late = update(deliveries).where(open_, deliveries.c.claimed_until > now + LONGEST_SECONDS)
        return (await self._access.writer.write(late.values(claimed_until=now, claimed_by=None))).rows

    async def told(self, numbers: Collection[int]) -> dict[int, dict[str, frozenset[str]]]:
        """Hashes of what each of these subscriptions was told, by story."""
        has = sent_stories.c
        asked = select(has.subscription, has.story, has.told).where(self._access.among(has.subscription, numbers))
        found: dict[int, dict[str, frozenset[str]]] = {number: {} for number in numbers}
        async with self._access.reading.connect() as connection:
            for row in await connection.execute(asked):
                found[row.subscription][row.story] = frozenset(json.loads(row.told))
        return found

    async def last_windows(self, numbers: Collection[int]) -> dict[int, int]:
        """When the last digest that each of these subscriptions got was due: where the period of the next begins."""
        has = deliveries.c
        asked = (
            select(has.subscription, func.max(has.window).label("last"))
            .where(self._access.among(has.subscription, numbers), has.sent_at.is_not(None))
            .group_by(has.subscription)
        )
        async with self._access.reading.connect() as connection:
            return {row.subscription: row.last for row in await connection.execute(asked)}

    async def open(self) -> int:
        """How many are not sent yet."""
        asked = select(func.count()).select_from(deliveries).where(deliveries.c.sent_at.is_(None))
        async with self._access.reading.connect() as connection:
            return (await connection.execute(asked)).scalar_one()

    async def drop_old(self) -> None:
        """Drops what was sent so long ago that nobody asks."""
        old = int(self._access.now()) - TOLD_DAYS * DAY
        await self._access.writer.write(delete(sent_stories).where(sent_stories.c.sent_at < old))
        await self._access.writer.write(delete(deliveries).where(deliveries.c.sent_at < old))

    def _those(self, numbers: Collection[int]) -> Select[Any]:
        """Subscriptions, each in the language that its chat has chosen since, if it has."""
        spoken = func.coalesce(chats.c.language, subscriptions.c.language).label("language")
        columns = [column for column in subscriptions.c if column.name != "language"]
        asked = select(*columns, spoken).outerjoin(chats, chats.c.chat == subscriptions.c.chat)
        return asked.where(self._access.among(subscriptions.c.id, numbers))

    def _held(self, sender: str) -> Any:
        return update(deliveries).where(deliveries.c.claimed_by == sender, deliveries.c.sent_at.is_(None))


def _this(delivery: Delivery) -> dict[str, int]:
    return {"of": delivery.subscription.id, "due": delivery.window}


@lru_cache(WRITTEN)
def _written(what: frozenset[str]) -> str:
    return json.dumps(sorted(what))
