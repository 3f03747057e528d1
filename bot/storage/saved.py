"""The articles that somebody keeps: a person's own, whichever chat they were found in."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, select

from bot.storage.access import Access, storable
from bot.storage.tables import saved


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved article; `url` is empty for a text without a link, `at` is in Unix seconds."""

    key: str
    url: str
    title: str
    at: int


class Saved:
    """The saved articles of each person."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def keep(self, person: int, article: tuple[str, str, str]) -> bool:
        """Keeps an article (key, link, title); whether it is new."""
        key, url, title = article
        new = self._access.insert(saved).values(
            person=person, key=key, url=storable(url), title=storable(title), saved_at=int(self._access.now())
        )
        return (await self._access.writer.write(new.on_conflict_do_nothing())).rows > 0

    async def of(self, person: int) -> list[Kept]:
        """What a person keeps, newest first."""
        asked = select(saved).where(saved.c.person == person).order_by(saved.c.saved_at.desc(), saved.c.key)
        async with self._access.reading.connect() as connection:
            return [Kept(row.key, row.url, row.title, row.saved_at) for row in await connection.execute(asked)]

    async def has(self, person: int, key: str) -> bool:
        """Whether a person keeps an article."""
        asked = select(saved.c.key).where(saved.c.person == person, saved.c.key == key)
        async with self._access.reading.connect() as connection:
            return (await connection.execute(asked)).first() is not None

    async def count(self, person: int) -> int:
        """How many articles a person keeps."""
        asked = select(func.count()).select_from(saved).where(saved.c.person == person)
        async with self._access.reading.connect() as connection:
            return (await connection.execute(asked)).scalar_one()

    async def drop(self, person: int, key: str) -> bool:
        """Keeps an article no longer; whether it was kept."""
        gone = delete(saved).where(saved.c.person == person, saved.c.key == key)
        return (await self._access.writer.write(gone)).rows > 0
