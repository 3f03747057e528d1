"""What is kept for people: saved articles, the last ones shown, all of it given out, all of it erased."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from bot.errors import TooManySaved
from bot.model import Brief
from bot.storage.history import Shown
from bot.storage.saved import Kept
from bot.storage.store import Store

MOST: Final = 200  # saved articles of a person: their texts stay, of some fifty kilobytes each


class Keeping:
    """The use cases of keeping. A person is their number on Telegram, which is that of their private chat too."""

    def __init__(self, store: Store, *, now: Callable[[], float]) -> None:
        self._store = store
        self._now = now

    async def save(self, person: int, key: str, brief: Brief) -> bool:
        """Keeps an article for a person; whether it is new. Raises TooManySaved."""
        if await self._store.saved.has(person, key):
            return False
        if await self._store.saved.count(person) >= MOST:
            raise TooManySaved(most=MOST)
        return await self._store.saved.keep(person, (key, brief.article.url, brief.article.title))

    async def saved(self, person: int) -> Sequence[Kept]:
        """What a person keeps, newest first."""
        return await self._store.saved.of(person)

    async def unsave(self, person: int, key: str) -> bool:
        """Keeps an article no longer; whether it was kept."""
        return await self._store.saved.drop(person, key)

    async def history(self, chat: int, thread: int | None) -> Sequence[Shown]:
        """What was shown in a chat, or a thread of it, newest first."""
        return await self._store.history.of(chat, thread)

    async def export(self, chat: int, person: int | None, told: Callable[[str], tuple[str, str]]) -> bytes:
        """All that is kept of a chat and of a person, as JSON; `told` says of each part what it is and how long it
        stays, in the reader's language."""
        given = {}
        for name, rows in (await self._store.own.export(chat, person)).items():
            if rows:
                about, until = told(name)
                given[name] = {"about": about, "until": until, "rows": rows}
        made = datetime.fromtimestamp(self._now(), UTC).isoformat(timespec="seconds")
        return json.dumps({"chat": chat, "made": made, "kept": given}, ensure_ascii=False, indent=2).encode(
            errors="replace"
        )

    async def forget(self, chat: int, person: int | None, besides: int) -> dict[str, int]:
        """Erases all that is kept of a chat and of a person; returns how many rows went, by table."""
        return await self._store.forget(chat, person, besides)
