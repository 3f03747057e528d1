"""Feeds and what they announced: due ones are claimed by moving their next check on, entries are kept once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Row, bindparam, case, delete, exists, select, update

from bot.errors import BotError
from bot.model import Entry
from bot.storage.access import DAY, ROWS_AT_ONCE, Access
from bot.storage.ill import IllFeed, counts, ill_feeds, written_fault
from bot.storage.moves import move, moved_from
from bot.storage.tables import entries, feed_entries, feed_moves, feeds, subscription_feeds

# Seconds that a claimed feed is left alone: longer than any fetch, so that only a crash makes it due again.
CLAIM_SECONDS = 300


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed as we last saw it. `pace` is the seconds between checks, `failing_since` Unix seconds or None; it is due
    at `next_check`, in Unix seconds. `reported` are failures that its followers have been told of."""

    id: int
    url: str
    title: str = ""
    etag: str = ""
    modified: str = ""
    pace: int = 0
    failures: int = 0
    failing_since: int | None = None
    next_check: int = 0
    reported: bool = False


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """An entry that is kept; `story` is None until it was grouped."""

    key: str
    entry: Entry
    seen_at: int
    story: str | None


class Feeds:
    """The feeds that are asked, and their entries of the last days."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def add(self, urls: Iterable[str]) -> dict[str, int]:
        """Makes feeds known, due at once; returns the id of each by its address, from which it may have moved."""
        wanted, now = sorted(set(urls)), int(self._access.now())  # in one order, or two who add wait for each other
        found: dict[str, int] = {}
        async with self._access.writing.begin() as connection:
            for few in _batches(wanted):
                found |= await moved_from(connection, few)
                rows = [{"url": url, "next_check": now} for url in few if url not in found]
                if not rows:
                    continue
                new = self._access.insert(feeds).values(rows)
                # One that is there is written as it is, and so can neither be moved nor forgotten before we are done.
                there = new.on_conflict_do_update(index_elements=["url"], set_={"url": new.excluded.url})
                for row in await connection.execute(there.returning(feeds.c.url, feeds.c.id)):
                    found[row.url] = row.id
        return found

    async def there(self, url: str) -> None:
        """Forgets that a feed moved away from an address where there is one again."""
        await self._access.writer.write(delete(feed_moves).where(feed_moves.c.url == url))

    async def entitle(self, titles: Mapping[str, str]) -> None:
        """Calls feeds by the titles that somebody has for them, until they say their own."""
        rows = [{"address": url, "called": title} for url, title in titles.items() if title]
        untitled = update(feeds).where(feeds.c.url == bindparam("address"), feeds.c.title == "")
        if rows:
            async with self._access.writing.begin() as connection:
                await connection.execute(untitled.values(title=bindparam("called")), rows)

    async def claim(self, limit: int) -> list[KnownFeed]:
        """The feeds that are due, longest due first, claimed for five minutes."""
        now = int(self._access.now())
        due = (
            select(feeds.c.id)
            .where(feeds.c.alive, feeds.c.next_check <= now)
            .order_by(feeds.c.next_check)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        claimed = (
            update(feeds)
            .where(feeds.c.id.in_(select(due.c.id)))
            .values(next_check=now + CLAIM_SECONDS)
            .returning(*_COLUMNS)
        )
        async with self._access.writing.begin() as connection:
            return [KnownFeed(*row) for row in await connection.execute(claimed)]

    async def put_right(self) -> int:
        """Makes those due that are to be left alone longer than any feed is, by a clock that ran ahead: half a day
        where they answer, a week where they have failed for long. Returns how many."""
        has, now = feeds.c, int(self._access.now())
        longest = case((has.failing_since.is_(None), DAY), else_=8 * DAY)
        late = update(feeds).where(has.alive, has.next_check - longest > now)
        return (await self._access.writer.write(late.values(next_check=now))).rows

    async def answered(
        self, feed: KnownFeed, *, etag: str, modified: str, title: str, pace: int, next_check: float
    ) -> None:
        """Notes what a feed said that could be read, or that nothing is new there."""
        await self._access.writer.write(
            update(feeds)
            .where(feeds.c.id == feed.id)
            .values(
                etag=etag,
                modified=modified,
                title=title,
                pace=pace,
                next_check=int(next_check),
                failures=0,
                failing_since=None,
                fault="",
                reported=False,
                alive=True,
            )
        )

    async def failed(
        self, feed: KnownFeed, fault: BotError, *, next_check: float, alive: bool = True, reported: bool = False
    ) -> None:
        """Notes one more failure, and whether followers are told; a feed that is not `alive` is asked no more."""
        await self._access.writer.write(
            update(feeds)
            .where(feeds.c.id == feed.id)
            .values(
                failures=feeds.c.failures + 1,
                failing_since=feed.failing_since or int(self._access.now()),
                next_check=int(next_check),
                alive=alive,
                fault=written_fault(fault),
                reported=reported or feed.reported,
            )
        )

    async def moved(self, feed: KnownFeed, url: str) -> None:
        """Follows a feed to its new address; where one is known there already, all that it has goes to that."""
        await move(self._access, feed.id, feed.url, url)

    async def keep(self, feed: int, announced: Iterable[Entry], keys: Mapping[str, str]) -> int:
        """Keeps entries of a feed; `keys` maps their links to keys. Returns how many were new to us.

        What is known by its id in the feed or by its link is not new, but its words are brought up to date."""
        now = int(self._access.now())
        by_key = {keys[entry.url]: entry for entry in announced}
        if not by_key:
            return 0
        async with self._access.writing.begin() as connection:
            guids = {guid_of(entry.id): key for key, entry in by_key.items()}
            known = select(feed_entries.c.guid, feed_entries.c.key).where(
                feed_entries.c.feed == feed, feed_entries.c.guid.in_(guids)
            )
            # An entry whose link changed keeps the key of its first link.
            first = {guids[row.guid]: row.key for row in await connection.execute(known)}
            rows = {first.get(key, key): _row(first.get(key, key), entry, now) for key, entry in by_key.items()}
            there = set((await connection.execute(select(entries.c.key).where(entries.c.key.in_(rows)))).scalars())
            filed = self._access.insert(entries).values(list(rows.values()))
            filed = filed.on_conflict_do_update(
                index_elements=["key"], set_={"title": filed.excluded.title, "text": filed.excluded.text}
            )
            await connection.execute(filed)
            said = [{"feed": feed, "guid": guid, "key": first.get(key, key)} for guid, key in guids.items()]
            await connection.execute(self._access.insert(feed_entries).values(said).on_conflict_do_nothing())
        return len(rows.keys() - there)

    async def since(self, moment: float, feed_ids: Collection[int] = ()) -> list[KnownEntry]:
        """The entries first seen since a moment, of some feeds or of all, oldest first."""
        asked = select(entries).where(entries.c.seen_at >= int(moment))
        if feed_ids:
            of_them = exists().where(feed_entries.c.key == entries.c.key, feed_entries.c.feed.in_(list(feed_ids)))
            asked = asked.where(of_them)
        async with self._access.reading.connect() as connection:
            return [_entry(row) for row in await connection.execute(asked.order_by(entries.c.seen_at, entries.c.key))]

    async def entry(self, key: str) -> KnownEntry | None:
        """The entry filed under `key`; None when it is no longer kept."""
        async with self._access.reading.connect() as connection:
            row = (await connection.execute(select(entries).where(entries.c.key == key))).first()
        return _entry(row) if row else None

    async def file_stories(self, stories: Mapping[str, str]) -> None:
        """Notes the story of entries, by their keys."""
        if stories:
            async with self._access.writing.begin() as connection:
                for key, story in stories.items():
                    await connection.execute(update(entries).where(entries.c.key == key).values(story=story))

    async def drop_old(self) -> None:
        """Drops the entries whose days are over."""
        await self._access.writer.write(
            delete(entries).where(entries.c.seen_at <= self._access.now() - self._access.keep)
        )

    async def followed(self, numbers: Collection[int], catalogue: Collection[str]) -> set[int]:
        """Which of these feeds somebody follows by their own addresses, or the catalogue knows by their former ones."""
        wanted = select(subscription_feeds.c.feed).where(subscription_feeds.c.feed.in_(list(numbers)))
        known = select(feed_moves.c.feed).where(feed_moves.c.feed.in_(list(numbers)), feed_moves.c.url.in_(catalogue))
        async with self._access.reading.connect() as connection:
            return set((await connection.execute(wanted.union(known))).scalars())

    async def forget(self, numbers: Collection[int]) -> None:
        """Drops feeds, but for those that somebody follows by now; their entries stay for their days."""
        followed = exists().where(subscription_feeds.c.feed == feeds.c.id)
        await self._access.writer.write(delete(feeds).where(feeds.c.id.in_(list(numbers)), ~followed))

    async def named(self, urls: Collection[str]) -> dict[str, KnownFeed]:
        """The known ones of these addresses, though they may have moved from there."""
        asked, found = select(*_COLUMNS), dict[str, KnownFeed]()
        async with self._access.reading.connect() as connection:
            before = {feed: url for url, feed in (await moved_from(connection, urls)).items()}
            either = feeds.c.url.in_(list(urls)) | feeds.c.id.in_(before)
            for row in await connection.execute(asked.where(either).order_by(feeds.c.id)):
                feed = KnownFeed(**row._mapping)
                found[before.get(feed.id, feed.url)] = feed
        return found

    async def ill(self, limit: int) -> list[IllFeed]:
        """The feeds that could not be read the last time, those that fail longest first."""
        return await ill_feeds(self._access.reading, limit)

    async def counts(self) -> tuple[int, int]:
        """How many feeds there are, and how many of them are ill."""
        return await counts(self._access.reading)


_COLUMNS = (
    feeds.c.id,
    feeds.c.url,
    feeds.c.title,
    feeds.c.etag,
    feeds.c.modified,
    feeds.c.pace,
    feeds.c.failures,
    feeds.c.failing_since,
    feeds.c.next_check,
    feeds.c.reported,
)


def guid_of(name: str) -> str:
    """A feed's word for an entry in 16 hex digits, however long it is."""
    return sha256(name.encode(errors="surrogatepass")).hexdigest()[:16]


def _batches(what: list[str]) -> Iterable[list[str]]:
    return (what[start : start + ROWS_AT_ONCE] for start in range(0, len(what), ROWS_AT_ONCE))


def _row(key: str, entry: Entry, now: int) -> dict[str, object]:
    published = int(entry.published.timestamp()) if entry.published else None
    return {
        "key": key,
        "url": entry.url,
        "title": entry.title,
        "text": entry.text,
        "published": published,
        "source": entry.source,
        "language": entry.language,
        "outlet": entry.outlet,
        "seen_at": now,
    }


def _entry(row: Row[tuple[object, ...]]) -> KnownEntry:
    said = row._mapping
    published = datetime.fromtimestamp(said["published"], UTC) if said["published"] is not None else None
    entry = Entry(
        id=said["key"],
        url=said["url"],
        title=said["title"],
        text=said["text"],
        published=published,
        source=said["source"],
        language=said["language"],
        outlet=said["outlet"],
    )
    return KnownEntry(said["key"], entry, said["seen_at"], said["story"])
