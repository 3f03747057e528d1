"""Messages of an admin to everybody: who has not got one yet is kept, so that a restart repeats and loses nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Select, delete, func, insert, literal, select, union, update

from bot.storage.access import DAY, Access
from bot.storage.tables import broadcast_chats, broadcasts, chats, guests, history, saved, subscriptions

# Days that a broadcast that is over is kept, for whoever looks what became of it.
KEPT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Broadcast:
    """`source` and `report` are messages in the chat of `admin`; the other numbers are chats."""

    id: int
    admin: int
    source: int
    report: int
    state: str
    sent: int
    lost: int
    failed: int
    left: int


class Broadcasts:
    """One goes out at a time, in the order they were begun."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def reach(self) -> int:
        """How many would get one now."""
        async with self._access.reading.connect() as connection:
            return int((await connection.execute(select(func.count()).select_from(_people().subquery()))).scalar_one())

    async def begin(self, admin: int, source: int, report: int) -> int:
        """Notes a broadcast and who is to get it; returns its number."""
        new = self._access.insert(broadcasts).values(
            admin=admin, source=source, report=report, state="going", begun_at=int(self._access.now())
        )
        once = new.on_conflict_do_nothing(index_elements=["admin", "report"]).returning(broadcasts.c.id)
        async with self._access.writing.begin() as connection:
            number: int | None = (await connection.execute(once)).scalar()
            if number is None:  # the button was pressed twice
                mine = (broadcasts.c.admin == admin, broadcasts.c.report == report)
                there: int = (await connection.execute(select(broadcasts.c.id).where(*mine))).scalar_one()
                return there
            people = _people().subquery()
            theirs = select(literal(number), people.c.chat)
            await connection.execute(insert(broadcast_chats).from_select(["broadcast", "chat"], theirs))
        return number

    async def get(self, number: int) -> Broadcast | None:
        """The broadcast of this number."""
        return await self._first(broadcasts.c.id == number)

    async def going(self) -> Broadcast | None:
        """The one that goes out now."""
        return await self._first(broadcasts.c.state == "going")

    async def left(self, number: int, limit: int) -> list[int]:
        """Some of those who have not got it yet."""
        has = broadcast_chats.c
        asked = select(has.chat).where(has.broadcast == number).order_by(has.chat).limit(limit)
        async with self._access.reading.connect() as connection:
            return list((await connection.execute(asked)).scalars())

    async def note(self, number: int, sent: Collection[int], lost: Collection[int], failed: Collection[int]) -> None:
        """Notes who got it, who cannot be reached any more, and whom Telegram refused."""
        over = [*sent, *lost, *failed]
        has = broadcasts.c
        async with self._access.writing.begin() as connection:
            gone = (broadcast_chats.c.broadcast == number, broadcast_chats.c.chat.in_(over))
            await connection.execute(delete(broadcast_chats).where(*gone))
            more = {"sent": has.sent + len(sent), "lost": has.lost + len(lost), "failed": has.failed + len(failed)}
            await connection.execute(update(broadcasts).where(has.id == number).values(more))

    async def end(self, number: int, state: str) -> bool:
        """Ends one that goes out, as `state` says: stopped or done. Whether it was still going."""
        over = update(broadcasts).where(broadcasts.c.id == number, broadcasts.c.state == "going")
        return (await self._access.writer.write(over.values(state=state))).rows > 0

    async def drop_old(self) -> None:
        """Drops those that were over long ago."""
        old = int(self._access.now()) - KEPT_DAYS * DAY
        await self._access.writer.write(
            delete(broadcasts).where(broadcasts.c.begun_at < old, broadcasts.c.state != "going")
        )

    async def _first(self, where: object) -> Broadcast | None:
        has = broadcasts.c
        left = select(func.count()).where(broadcast_chats.c.broadcast == has.id).scalar_subquery()
        asked = select(has.id, has.admin, has.source, has.report, has.state, has.sent, has.lost, has.failed, left)
        async with self._access.reading.connect() as connection:
            row = (await connection.execute(asked.where(where).order_by(has.id).limit(1))).first()  # type: ignore[arg-type]
        return Broadcast(*row) if row else None


def _people() -> Select[tuple[int]]:
    """The private chats that we know of, of those who are not blocked. Groups and channels have negative numbers."""
    of = [
        select(history.c.chat.label("chat")),
        select(chats.c.chat),
        select(saved.c.person),
        select(subscriptions.c.chat).where(subscriptions.c.active),
    ]
    known = union(*of).subquery()
    blocked = select(guests.c.who).where(guests.c.blocked_at.is_not(None))
    return select(known.c.chat).where(known.c.chat > 0, known.c.chat.not_in(blocked))
