"""What chats have set, each setting a column; those asked for lately are at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from bot.preferences import Layout, Preferences
from bot.recent import Recent
from bot.storage.access import Access
from bot.storage.asking import Asking
from bot.storage.tables import chats

RECENT = 10_000  # chats whose settings are kept in memory, of some two hundred bytes each
# Seconds that they are kept where other processes change them too: an update asks several times, and nobody leaves the
# settings and sends a link any faster.
SHARED_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class _Kept:
    preferences: Preferences
    read_at: float


class Chats:
    """The settings of chats. Who has set nothing has the defaults."""

    def __init__(self, access: Access, *, shared: bool) -> None:
        self._access = access
        self._recent: Recent[int, _Kept] = Recent(RECENT)
        self._keep = SHARED_SECONDS if shared else float("inf")
        self._changes = 0
        self._asking = Asking(self._find)

    async def preferences(self, chat: int) -> Preferences:
        """What a chat has set, mostly from memory."""
        now, kept = self._access.now(), self._recent.get(chat)
        if kept and kept.read_at > now - self._keep:
            return kept.preferences
        before = self._changes
        found = await self._asking.of(chat) or Preferences()
        if before == self._changes:  # else it may have been changed behind our back
            self._recent.put(chat, _Kept(found, now))
        return found

    async def change(self, chat: int, **said: str | bool | None) -> Preferences:
        """Sets columns of the table for a chat and leaves the others as they are. Returns all that it has set."""
        filed = self._access.insert(chats).values(chat=chat, **said)
        filed = filed.on_conflict_do_update(index_elements=["chat"], set_=said)
        async with self._access.writing.begin() as connection:
            row = (await connection.execute(filed.returning(chats))).one()
        self.forget(chat)
        changed = _preferences(row)
        self._recent.put(chat, _Kept(changed, self._access.now()))
        return changed

    def forget(self, chat: int) -> None:
        """Asks the database again: others have written what a chat has set."""
        self._changes += 1
        self._recent.drop(chat)

    async def _find(self, asked: Sequence[int]) -> Mapping[int, Preferences]:
        async with self._access.reading.connect() as connection:
            rows = await connection.execute(select(chats).where(chats.c.chat.in_(asked)))
            return {row.chat: _preferences(row) for row in rows}


def _preferences(row: Row[Any]) -> Preferences:
    layout = Layout(row.length, row.summary, row.quotes, row.actors, row.conditions, row.preview)
    return Preferences(row.language, row.zone, layout, row.answers_every_link, row.everybody_sets)
