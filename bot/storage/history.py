"""What was shown in a chat lately, a forum's threads each for themselves; the newest is the chat's last article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, String, Text, and_, bindparam, delete, func, or_, select, tuple_

from bot.storage.access import DAY, Access, storable
from bot.storage.noting import note
from bot.storage.tables import history

# Articles of a place: as many as anybody scrolls back to. And days: a month ago is no "lately".
MOST: Final = 50
DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Shown:
    """An article that was shown; `url` is empty for a text without a link, `at` is in Unix seconds."""

    key: str
    url: str
    title: str
    at: int


class History:
    """The articles of each place. `number` counts them: moments in seconds would not tell two of one message apart."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._dropped_at = 0
        place = {"of_chat": BigInteger, "of_thread": BigInteger, "as_key": String, "at_url": Text, "as_title": Text}
        given = {name: bindparam(name, type_=kind()) for name, kind in place.items()}
        count = func.coalesce(func.max(history.c.number), 0) + 1
        row = select(*given.values(), count, bindparam("now", type_=BigInteger()))
        counted = row.where(history.c.chat == given["of_chat"], history.c.thread == given["of_thread"])
        noted = access.insert(history).from_select(
            ["chat", "thread", "key", "url", "title", "number", "shown_at"], counted
        )
        new = noted.excluded
        self._noted = noted.on_conflict_do_update(
            index_elements=["chat", "thread", "key"],
            set_={"url": new.url, "title": new.title, "number": new.number, "shown_at": new.shown_at},
        )

    async def note(self, chat: int, thread: int | None, shown: tuple[str, str, str]) -> None:
        """Notes that an article (key, link, title) was shown; one that was shown before is the newest again."""
        key, url, title = shown
        row = {"of_chat": chat, "of_thread": thread or 0, "as_key": key, "at_url": storable(url)}
        named = row | {"as_title": storable(title), "now": int(self._access.now())}
        await note(self._access.writer, self._noted, named)

    async def of(self, chat: int, thread: int | None, most: int = MOST) -> list[Shown]:
        """The last articles of a place, newest first."""
        asked = select(history).where(self._in(chat, thread), history.c.shown_at > self._old())
        async with self._access.reading.connect() as connection:
            rows = await connection.execute(asked.order_by(history.c.number.desc()).limit(most))
            return [Shown(row.key, row.url, row.title, row.shown_at) for row in rows]

    async def last(self, chat: int, thread: int | None) -> Shown | None:
        """The last article of a place."""
        return next(iter(await self.of(chat, thread, 1)), None)

    async def drop_old(self) -> None:
        """Drops what is too old, and what a place has too many of where something was shown since the last time."""
        now, has = int(self._access.now()), history.c
        active = select(has.chat, has.thread).where(has.shown_at >= self._dropped_at).distinct().subquery()
        nth = func.row_number().over(partition_by=[has.chat, has.thread], order_by=has.number.desc()).label("nth")
        counted = (
            select(has.chat, has.thread, has.key, nth)
            .join(active, and_(active.c.chat == has.chat, active.c.thread == has.thread))
            .subquery()
        )
        further = select(counted.c.chat, counted.c.thread, counted.c.key).where(counted.c.nth > MOST)
        too_many = tuple_(has.chat, has.thread, has.key).in_(further)
        await self._access.writer.write(delete(history).where(or_(has.shown_at <= self._old(), too_many)))
        self._dropped_at = now

    def _in(self, chat: int, thread: int | None) -> ColumnElement[bool]:
        return and_(history.c.chat == chat, history.c.thread == (thread or 0))

    def _old(self) -> Any:
        return int(self._access.now()) - DAYS * DAY
