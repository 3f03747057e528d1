"""How much of what they may ask people and chats have used up: one number each, the moment when all is theirs again.

What is used moves that moment on, time brings it nearer by itself (the virtual scheduling of ITU-T I.371, better known
as GCRA: a token bucket in one number). So several processes can add up what they granted, in any order."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import case, delete, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.access import Access
from bot.storage.tables import allowances

Key = tuple[int, str]  # who, and what kind of thing


class Allowances:
    """Amounts are seconds: as long as it takes until what was used is theirs again."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def lately(self) -> dict[Key, float]:
        """When those who have used something will have all again (Unix seconds)."""
        asked = select(allowances).where(allowances.c.full_at > self._access.now())
        async with self._access.reading.connect() as connection:
            return {(row.who, row.kind): row.full_at for row in await connection.execute(asked)}

    async def used(self, amounts: Mapping[Key, float]) -> dict[Key, float]:
        """Notes what was used; returns when all will be theirs again, by what every process has noted."""
        if not amounts:
            return {}
        now, into = self._access.now(), self._access.insert(allowances)
        # What is inserted is counted from now: without that, it is the amount alone.
        noted = self._added(into, now, into.excluded.full_at - now).returning(allowances)
        # In one order, or two processes that note the same wait for each other.
        rows = [{"who": who, "kind": kind, "full_at": now + amount} for (who, kind), amount in sorted(amounts.items())]
        async with self._access.writing.begin() as connection:
            return {(row.who, row.kind): row.full_at for row in await connection.execute(noted, rows)}

    async def take(self, key: Key, amount: float, most: float) -> float | None:
        """Uses `amount` if no more than `most` is used then, in one step for all processes. Returns when all will be
        theirs again; None where it is too much, and nothing is used."""
        now, (who, kind) = self._access.now(), key
        taken = self._access.insert(allowances).values(who=who, kind=kind, full_at=now + amount)
        taken = self._added(taken, now, literal(amount), most)
        values = (await self._access.writer.write(taken.returning(allowances.c.full_at))).values
        return float(values[0]) if values else None

    async def drop_old(self) -> None:
        """Drops what says nothing any more."""
        await self._access.writer.write(delete(allowances).where(allowances.c.full_at <= self._access.now()))

    @staticmethod
    def _added(
        noted: sqlite.Insert | postgresql.Insert, now: float, amount: object, most: float | None = None
    ) -> sqlite.Insert | postgresql.Insert:
        has = allowances.c
        then = case((has.full_at > now, has.full_at), else_=now) + amount
        return noted.on_conflict_do_update(
            index_elements=["who", "kind"],
            set_={"full_at": then},
            where=None if most is None else then <= now + most,
        )
