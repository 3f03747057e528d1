"""Everything the bot remembers, one method a question; the only SQL beside the migrations."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import Executable, bindparam, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.contract import from_json, to_json
from bot.model import Brief
from bot.recent import Recent
from bot.storage.access import Access
from bot.storage.allowances import Allowances
from bot.storage.answers import Answers
from bot.storage.broadcasts import Broadcasts
from bot.storage.chats import Chats
from bot.storage.days import Days
from bot.storage.deliveries import Deliveries
from bot.storage.elected import Elected
from bot.storage.feeds import Feeds
from bot.storage.guests import Guests
from bot.storage.history import History
from bot.storage.introductions import Introductions
from bot.storage.noting import end
from bot.storage.own import Own
from bot.storage.saved import Saved
from bot.storage.shares import Shares
from bot.storage.subscriptions import Subscriptions
from bot.storage.tables import aliases, briefs, inbox, saved

# An update that Telegram sends again is one of the last batch it sent, and a batch holds at most 100; ids count up.
# https://core.telegram.org/bots/api#getupdates
REMEMBERED_UPDATES = 1_000
WIPED = update(inbox).where(inbox.c.update_id == bindparam("number")).values(payload=None)
_SAVED = select(saved.c.key).where(saved.c.key == briefs.c.key).exists()
COUNTED = update(inbox).where(inbox.c.update_id == bindparam("number")).values(tries=inbox.c.tries + bindparam("by"))
NOTHING: Mapping[int, int | None] = {}
RECENT_BRIEFS = 200  # kept in memory too, of some fifty kilobytes each


@dataclass(frozen=True, slots=True)
class _Kept:
    """A brief, the key proper that it is filed under, and when it was read."""

    key: str
    brief: Brief
    read_at: int


class Store:
    """The durable state. `now` gives Unix seconds; briefs are dropped `article_days` after they were read."""

    def __init__(self, engine: AsyncEngine, *, now: Callable[[], float], article_days: float) -> None:
        access = Access.to(engine, now, article_days)
        self._engine, self._together, self._writer = access.reading, access.writing, access.writer
        self._now, self._keep, self._insert = access.now, access.keep, access.insert
        self._recent: Recent[str, _Kept] = Recent(RECENT_BRIEFS)
        self.shared = engine.dialect.name == "postgresql"  # by several processes
        self.chats = Chats(access, shared=self.shared)
        self.history = History(access)
        self.saved = Saved(access)
        self.own = Own(access)
        self.answered = Answers(access)
        self.introductions = Introductions(access)
        self.feeds = Feeds(access)
        self.subscriptions = Subscriptions(access, self.chats)
        self.deliveries = Deliveries(access)
        self.guests = Guests(access)
        self.days = Days(access)
        self.broadcasts = Broadcasts(access)
        self.allowances = Allowances(access)
        self.elected = Elected(engine)
        self.shares = Shares(access)

    async def close(self) -> None:
        await self.elected.close()
        await self._writer.close()
        await self._engine.dispose()

    # Briefs

    async def brief(self, key: str, *, or_saved: bool = False) -> tuple[str, Brief] | None:
        """The brief filed under `key` or under an alias of it, with the key proper; None when none is kept. With
        `or_saved` one whose days are over is given too, where somebody has saved it."""
        if recent := self.recent_brief(key):
            return recent
        proper = select(aliases.c.key).where(aliases.c.alias == key).scalar_subquery()
        fresh = briefs.c.read_at > self._now() - self._keep
        asked = select(briefs).where(briefs.c.key.in_([key, proper]), or_(fresh, _SAVED) if or_saved else fresh)
        async with self._engine.connect() as connection:
            row = (await connection.execute(asked)).first()
        if row is None:
            return None
        try:
            brief = from_json(json.loads(row.brief))
        except (KeyError, TypeError):  # written by a version with another contract: read the article again
            return None
        self._recent.put(key, _Kept(row.key, brief, row.read_at))
        return row.key, brief

    def recent_brief(self, key: str) -> tuple[str, Brief] | None:
        """The same at once, for what was asked for lately; None says nothing of what is kept."""
        kept = self._recent.get(key)
        return (kept.key, kept.brief) if kept and kept.read_at > self._now() - self._keep else None

    async def keep_brief(self, key: str, brief: Brief, also: tuple[str, ...] = ()) -> None:
        """Files a brief under `key` and the aliases `also`."""
        now = int(self._now())
        written = json.dumps(to_json(brief))  # in ASCII: half a character or a NUL in a page is no word to a database
        filed = self._insert(briefs).values(key=key, brief=written, read_at=now)
        filed = filed.on_conflict_do_update(index_elements=["key"], set_={"brief": written, "read_at": now})
        async with self._together.begin() as connection:
            await connection.execute(filed)
            for alias in also:
                await connection.execute(self._alias(alias, key))
        for name in (key, *also):
            self._recent.drop(name)

    async def keep_alias(self, alias: str, key: str) -> None:
        """Files the brief under `key` under `alias` too."""
        await self._writer.write(self._alias(alias, key))

    async def drop_brief(self, key: str) -> bool:
        """Drops the brief filed under `key` or under an alias of it, with all that points to it. Whether there was
        one."""
        found = await self.brief(key)
        if found is None:
            return False
        proper, _ = found
        dropped = await self._writer.write(delete(briefs).where(briefs.c.key == proper))
        self._recent.drop(key)
        self._recent.drop(proper)
        return dropped.rows > 0

    async def drop_old_briefs(self) -> None:
        """Drops the briefs whose days are over and that nobody has saved, with all that points to them."""
        await self._writer.write(delete(briefs).where(briefs.c.read_at <= self._now() - self._keep, ~_SAVED))

    def _alias(self, alias: str, key: str) -> Executable:
        named = self._insert(aliases).values(alias=alias, key=key)
        return named.on_conflict_do_update(index_elements=["alias"], set_={"key": key})

    # Whose it is

    async def forget(self, chat: int, person: int | None, besides: int) -> dict[str, int]:
        """Erases all that is of a chat and of a person, save the update `besides`, which is being answered. Returns how
        many rows of each table went."""
        gone, texts = await self.own.erase(chat, person, besides)
        for key in texts:
            self._recent.drop(key)
        self.chats.forget(chat)
        return gone

    # Inbox

    async def accept(
        self, updates: Mapping[int, str], tries: int = 0, chats: Mapping[int, int | None] = NOTHING
    ) -> set[int]:
        """Stores updates before they are handled, payloads by update_id. Returns those that are new; the others are
        known: waiting, or handled already. `tries` is 1 where the first is counted now, to be made at once; `chats` are
        asked for by `has_earlier`."""
        now = int(self._now())
        rows = [
            {"update_id": number, "payload": payload, "tries": tries, "chat": chats.get(number), "accepted_at": now}
            for number, payload in updates.items()
        ]
        stored = self._insert(inbox).on_conflict_do_nothing().returning(inbox.c.update_id)
        return set((await self._writer.write(stored, rows)).values)

    async def begin(self, update_id: int) -> int:
        """Counts a try at an update, before it is made. Returns how many there were with this one."""
        counted = (
            update(inbox).where(inbox.c.update_id == update_id).values(tries=inbox.c.tries + 1).returning(inbox.c.tries)
        )
        (tries,) = (await self._writer.write(counted)).values
        return int(tries)

    async def count(self, update_id: int, by: int) -> None:
        """Counts more for a try that has begun, or takes it back."""
        await end(self._writer, COUNTED, {"number": update_id, "by": by})

    async def done(self, update_id: int, *, alone: bool = False) -> None:
        """Wipes a handled update; its number is kept for a while, lest Telegram sends it again. `alone`: without what
        its answer has left."""
        await end(self._writer, WIPED, {"number": update_id}, alone=alone)
        if update_id % REMEMBERED_UPDATES == 0:
            old = delete(inbox).where(inbox.c.update_id < update_id - REMEMBERED_UPDATES, inbox.c.payload.is_(None))
            await self._writer.write(old)

    async def waiting(self, update_id: int) -> str | None:
        """The payload of an update that was accepted and not handled; None for any other."""
        async with self._engine.connect() as connection:
            found = await connection.execute(select(inbox.c.payload).where(inbox.c.update_id == update_id))
            return found.scalar()

    async def unanswered(self) -> set[int]:
        """The numbers of the updates that were accepted and not handled."""
        async with self._engine.connect() as connection:
            return set(await connection.scalars(select(inbox.c.update_id).where(inbox.c.payload.is_not(None))))

    async def has_earlier(self, chat: int, update_id: int) -> bool:
        """Whether something of the chat waits that was sent before this update."""
        has = inbox.c
        waiting = select(has.update_id).where(has.chat == chat, has.update_id < update_id, has.payload.is_not(None))
        async with self._engine.connect() as connection:
            return (await connection.execute(waiting.limit(1))).first() is not None

    async def let_by(self, update_id: int) -> None:
        """Has what its chat sends later not wait for an update."""
        await self._writer.write(update(inbox).where(inbox.c.update_id == update_id).values(chat=None))

    async def oldest_waiting(self) -> float:
        """Seconds for which the update that waits longest has waited; 0 where none does."""
        asked = select(func.min(inbox.c.accepted_at)).where(inbox.c.payload.is_not(None))
        async with self._engine.connect() as connection:
            since = (await connection.execute(asked)).scalar()
        return max(0.0, self._now() - since) if since is not None else 0.0

    async def ping(self) -> None:
        """Asks the database whether it is there. Raises what the database raises."""
        async with self._engine.connect() as connection:
            await connection.execute(select(1))

    async def pending(self) -> list[tuple[int, str]]:
        """The updates that were accepted and not handled, in order: (update_id, payload)."""
        asked = select(inbox.c.update_id, inbox.c.payload).where(inbox.c.payload.is_not(None))
        async with self._engine.connect() as connection:
            rows = await connection.execute(asked.order_by(inbox.c.update_id))
            return [(row.update_id, row.payload) for row in rows]
