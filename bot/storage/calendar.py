"""When each subscription is due next: a narrow table in the order of its moments, so that what is due lies together.

Taking a thousand due ones off and putting them on again at their next hour touches some ten pages of it, where the
subscriptions themselves lie on a thousand. An entry counts for one `turn` of its subscription: whoever changes when a
subscription is due begins another turn, and what stands there of earlier ones is dropped when its moment comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ARRAY, ColumnElement, Select, any_, delete, func, literal_column, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningDelete
from sqlalchemy.types import NullType

from bot.storage.access import Access
from bot.storage.tables import calendar

ALL = 2**63 - 1  # no subscription has a higher number
Taking = ReturningDelete[tuple[int, int, int]]


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
        if connection.dialect.name == "postgresql":
            taken = await connection.execute(taking(now, limit))
        else:
            last = (await connection.execute(last_of(now, limit))).first()
            taken = await connection.execute(
                taking_until(last.next_due, last.subscription) if last else taking_until(int(now), ALL)
            )
        return sorted(map(Mark._make, taken))


def taking(now: float, limit: int) -> Taking:
    """For PostgreSQL, where several processes take at once: each what no other has in hand. By its place in the table
    a row is found whatever the statistics say; they are behind while half a table is due, and by a range or a list of
    keys PostgreSQL would then read all of it."""
    has = calendar.c
    place: ColumnElement[Any] = literal_column("calendar.ctid")
    due = select(place).where(has.next_due <= int(now)).order_by(has.next_due, has.subscription).limit(limit)
    places = func.array(due.with_for_update(skip_locked=True).scalar_subquery(), type_=ARRAY(NullType))
    return delete(calendar).where(place == any_(places)).returning(has.next_due, has.subscription, has.turn)


def last_of(now: float, limit: int) -> Select[tuple[int, int]]:
    """Asks for the last one of a batch of what is due; there is none where the batch is not full."""
    has = calendar.c
    due = select(has.next_due, has.subscription).where(has.next_due <= int(now))
    return due.order_by(has.next_due, has.subscription).offset(limit - 1).limit(1)


def taking_until(moment: int, subscription: int) -> Taking:
    """For SQLite: takes off all up to this one, a range of the table itself."""
    has = calendar.c
    until = tuple_(has.next_due, has.subscription) <= tuple_(moment, subscription)
    return delete(calendar).where(until).returning(has.next_due, has.subscription, has.turn)
