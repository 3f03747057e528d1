"""When each subscription is due next: a narrow table in the order of its moments, so that what is due lies together.

Taking a thousand due ones off and putting them on again at their next hour touches some ten pages of it, where the
subscriptions themselves lie on a thousand. An entry counts for one `turn` of its subscription: whoever changes when a
subscription is due begins another turn, and what stands there of earlier ones is dropped when its moment comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Select, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningDelete

from bot.storage.access import Access
from bot.storage.tables import calendar

ALL = 2**63 - 1  # no subscription has a higher number


class Mark(NamedTuple):
    """An entry: the moment in Unix seconds, the subscription, and its turn."""

    moment: int
    subscription: int
    turn: int


class Calendar:
    """Whoever writes here does so within a transaction of their own."""

    def __init__(self, access: Access) -> None:
        self._access = access
        put = access.insert(calendar)
        self._put = put.on_conflict_do_update(
            index_elements=["next_due", "subscription"], set_={"turn": put.excluded.turn}
        )

    async def put(self, connection: AsyncConnection, marks: Sequence[Mark]) -> None:
        """Enters marks."""
        rows = [{"next_due": each.moment, "subscription": each.subscription, "turn": each.turn} for each in marks]
        await self._access.fill(connection, self._put, rows)

    async def take(self, connection: AsyncConnection, now: float, limit: int) -> list[Mark]:
        """Takes off what is due, what waits longest first. Nobody else gets it; it is back if the transaction fails."""
        last = (await connection.execute(last_of(now, limit))).first()
        taken = await connection.execute(taking(last.next_due, last.subscription) if last else taking(int(now), ALL))
        return sorted(Mark(row.next_due, row.subscription, row.turn) for row in taken)


def last_of(now: float, limit: int) -> Select[tuple[int, int]]:
    """Asks for the last one of a batch of what is due; there is none where the batch is not full."""
    has = calendar.c
    due = select(has.next_due, has.subscription).where(has.next_due <= int(now))
    return due.order_by(has.next_due, has.subscription).offset(limit - 1).limit(1)


def taking(moment: int, subscription: int) -> ReturningDelete[tuple[int, int, int]]:
    """Takes off all up to this one: a range, which both databases find by the index. By their names alone PostgreSQL
    would look for them in the whole table."""
    has = calendar.c
    until = tuple_(has.next_due, has.subscription) <= tuple_(moment, subscription)
    return delete(calendar).where(until).returning(has.next_due, has.subscription, has.turn)
