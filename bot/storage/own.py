"""What is of a chat or of a person: given out as it is kept, or erased."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.access import Access
from bot.storage.kept import kept
from bot.storage.tables import briefs, feeds, history, inbox, metadata, saved, subscription_feeds, subscriptions

Rows = list[dict[str, Any]]


class Own:
    """By whose each table is (`kept`): one that is new is given out and erased as soon as it says so there."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def export(self, chat: int, person: int | None) -> dict[str, Rows]:
        """All rows that are of a chat and of a person, by table; moments are written out, feeds as their addresses."""
        async with self._access.reading.connect() as connection:
            found = {
                table.name: [_written(row._mapping, table.name) for row in await connection.execute(_asked(table, own))]
                for table, own in [*_owned(chat, person), *_of_host(chat, person)]
            }
            texts = await connection.execute(_texts(chat, person))
            return found | {"texts": [{"text": json.loads(row.brief)["text"]} for row in texts]}

    async def erase(self, chat: int, person: int | None, besides: int) -> tuple[dict[str, int], list[str]]:
        """Erases all that is of a chat and of a person. Texts that they pasted go too, unless somebody else has the
        same; links' articles are nobody's. Messages that wait go, save the update `besides`.

        Returns how many rows went by table, and the keys of the texts."""
        async with self._access.writing.begin() as connection:
            texts = [row.key for row in await connection.execute(_texts(chat, person))]
            gone = {"inbox": await self._wipe(connection, chat, person, besides)}
            for table, own in reversed(_owned(chat, person)):  # those that others point to go last
                gone[table.name] = (await connection.execute(delete(table).where(own))).rowcount
            if texts:
                shown = exists().where(history.c.key == briefs.c.key, history.c.url == "")
                keeps = exists().where(saved.c.key == briefs.c.key)
                await connection.execute(delete(briefs).where(briefs.c.key.in_(texts), ~shown, ~keeps))
        return gone, texts

    async def _wipe(self, connection: AsyncConnection, chat: int, person: int | None, besides: int) -> int:
        waiting = select(inbox.c.update_id, inbox.c.payload).where(
            inbox.c.payload.is_not(None), inbox.c.update_id != besides
        )
        theirs = [row.update_id for row in await connection.execute(waiting) if _is_of(row.payload, chat, person)]
        if theirs:
            await connection.execute(update(inbox).where(inbox.c.update_id.in_(theirs)).values(payload=None))
        return len(theirs)


def _owned(chat: int, person: int | None) -> list[tuple[Table, ColumnElement[bool]]]:
    """The tables with rows of a chat or a person, and which rows; those that others point to come first."""
    own = []
    for table in metadata.sorted_tables:
        of = kept()[table.name].of
        if of == "chat":
            own.append((table, table.c.chat == chat))
        elif of == "person" and person is not None:
            own.append((table, table.c.person == person))
        elif of == "subscription":
            own.append(
                (
                    table,
                    table.c.subscription.in_(select(subscriptions.c.id).where(subscriptions.c.chat == chat)),
                )
            )
    return own


def _of_host(chat: int, person: int | None) -> list[tuple[Table, ColumnElement[bool]]]:
    """What the host keeps of a chat or a person, which is given out and not erased."""
    whose = (chat, person) if person is not None else (chat,)
    tables = [table for table in metadata.sorted_tables if kept()[table.name].of == "host" and "who" in table.c]
    return [(table, table.c.who.in_(whose)) for table in tables]


def _asked(table: Table, own: ColumnElement[bool]) -> Any:
    if table is not subscription_feeds:
        return select(table).where(own)
    return select(table.c.subscription, feeds.c.url.label("feed")).join_from(table, feeds).where(own)


def _texts(chat: int, person: int | None) -> Any:
    """The articles of theirs that came as a text and not by a link."""
    shown = select(history.c.key).where(history.c.chat == chat, history.c.url == "")
    keeps = select(saved.c.key).where(saved.c.person == person, saved.c.url == "")
    return select(briefs.c.key, briefs.c.brief).where(briefs.c.key.in_(shown.union(keeps)))


def _written(row: Mapping[Any, Any], table: str) -> dict[str, Any]:
    moments = kept()[table].moments
    return {str(name): _moment(value) if name in moments and value else value for name, value in row.items()}


def _moment(value: float) -> str | float:
    """A moment written out; one that a wrong clock noted stays a number."""
    try:
        return datetime.fromtimestamp(value, UTC).isoformat()
    except (OverflowError, ValueError, OSError):
        return value


def _is_of(payload: str, chat: int, person: int | None) -> bool:
    """Whether an update was sent in the chat, or anywhere by the person."""
    for part in json.loads(payload).values():
        if isinstance(part, dict):
            sent = part.get("message", part)
            where = sent.get("chat") if isinstance(sent, dict) else None
            who = part.get("from")
            if (isinstance(where, dict) and where.get("id") == chat) or (
                person is not None and isinstance(who, dict) and who.get("id") == person
            ):
                return True
    return False
