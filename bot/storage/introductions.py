"""To which groups the bot has introduced itself: to each once, until it leaves."""

from __future__ import annotations

from sqlalchemy import delete

from bot.storage.access import Access
from bot.storage.tables import introductions


class Introductions:
    """The groups that know the bot."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def note(self, chat: int) -> bool:
        """Notes that a group knows the bot; whether that is new."""
        new = self._access.insert(introductions).values(chat=chat, introduced_at=int(self._access.now()))
        written = await self._access.writer.write(new.on_conflict_do_nothing().returning(introductions.c.chat))
        return bool(written.values)

    async def drop(self, chat: int) -> None:
        """Forgets a group that the bot has left."""
        await self._access.writer.write(delete(introductions).where(introductions.c.chat == chat))
