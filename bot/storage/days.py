"""What happened on each day, as sums: added to in batches, by any number of processes."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, select

from bot.storage.access import DAY, Access
from bot.storage.tables import days

KEPT_DAYS = 400  # so that a year can be compared with the one before

What = tuple[str, str]  # a name and a label


class Days:
    """Days count from 1970 in UTC."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def add(self, amounts: Mapping[What, int]) -> None:
        """Adds to the figures of today."""
        today, wanted = self.today, sorted(amounts.items())  # in one order, or two processes wait for each other
        rows = [{"day": today, "name": name, "label": label[:64], "amount": n} for (name, label), n in wanted]
        if rows:
            added = self._access.insert(days).values(rows)
            more = {"amount": days.c.amount + added.excluded.amount}
            await self._access.writer.write(
                added.on_conflict_do_update(index_elements=["day", "name", "label"], set_=more)
            )

    async def since(self, day: int) -> list[tuple[int, str, str, int]]:
        """The figures since a day: day, name, label, amount."""
        asked = select(days).where(days.c.day >= day).order_by(days.c.day, days.c.name, days.c.label)
        async with self._access.reading.connect() as connection:
            return [(row.day, row.name, row.label, row.amount) for row in await connection.execute(asked)]

    @property
    def today(self) -> int:
        return int(self._access.now() // DAY)

    async def drop_old(self) -> None:
        """Drops the figures whose year is over."""
        await self._access.writer.write(delete(days).where(days.c.day < self.today - KEPT_DAYS))
