"""What Telegram allows a bot, parted among the processes that send for it: none has what another has, and none is lost.

A share is held for some seconds and renewed while its process lives. It is given up only as far as it is not in use, so
that all together never send more than is allowed, whatever is moved from one to the other."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, select, text

from bot.storage.access import Access
from bot.storage.tables import shares

# Any number that only we use: one process parts at a time.
PARTING = 7_236_020
# Seconds that a share is held without a word from its process, by the clock of the database.
HELD = 10


@dataclass(frozen=True, slots=True)
class Demand:
    """Messages a second that a process needs for people, how many places are in use, and whether it has others to send
    that take whatever is left."""

    needs: int
    used: int
    hungry: bool


class Shares:
    """For PostgreSQL; a file has one process, which has everything."""

    def __init__(self, access: Access) -> None:
        self._access = access
        put = access.insert(shares)
        self._put = put.on_conflict_do_update(
            index_elements=["process"],
            set_={name: put.excluded[name] for name in ("places", "needs", "held_until")},
        )

    async def lease(self, process: str, demand: Demand, overall: int) -> int:
        """Renews the share of a process, of `overall` places for all; returns how many it may use from now on."""
        now = func.extract("epoch", func.clock_timestamp())
        async with self._access.writing.begin() as connection:
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({PARTING})"))
            await connection.execute(delete(shares).where(shares.c.held_until < now))
            rows = (await connection.execute(select(shares).where(shares.c.process != process))).all()
            free: int = overall - sum(row.places for row in rows)
            wanted: int = overall - sum(row.needs for row in rows) if demand.hungry else demand.needs
            may = max(min(max(wanted, demand.needs), free), 0)
            row = {"process": process, "places": max(may, demand.used), "needs": demand.needs}
            await connection.execute(self._put.values(**row, held_until=now + HELD))
        return may

    async def leave(self, process: str) -> None:
        """Gives up a share whole: for a process that sends no more."""
        await self._access.writer.write(delete(shares).where(shares.c.process == process))
