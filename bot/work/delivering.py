"""Sends what was planned: a digest is made once for all who get the same, and noted as sent once Telegram took it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

import structlog
from structlog.contextvars import bind_contextvars

from bot import metrics
from bot.model import Digest, Subscription
from bot.news.windows import covers_from
from bot.recent import Recent
from bot.storage.deliveries import CLAIM_SECONDS, Delivery
from bot.storage.store import Store

log = structlog.get_logger()

# Deliveries that are to be posted: so many that the line is busy while the next ones are claimed, though the disk be
# slow; and taken on so few at a time that who asks something meanwhile does not notice. No more are taken on while so
# many are posted and not noted yet: those are what a crash would repeat.
IN_HAND, FEW, UNNOTED = 200, 100, 100
# Characters of the articles of those digests that are kept, for those who come due together. What is known of an
# article takes a dozen bytes for a character of it, so this is 24 megabytes at most; and of one that has none, so many.
MADE, EMPTY = 2_000_000, 10_000
# Seconds until a delivery that failed is tried again, doubled each time; a day of trying is enough.
AGAIN, LATEST, TRIES = 60, 3_600, 30

# Seconds between two looks for what is open while some are in hand, which may take a while.
LOOK = 1.0
# Tries to note what is out, and seconds between them: a minute in all.
NOTES, NOTE_AGAIN = 120, 0.5
# Seconds at the end for what is on its way, and for the note of it, should the database be starting anew.
GRACE = 5.0

Before = Mapping[str, frozenset[str]]  # what was told of each story, as hashes


class Telling(Protocol):
    """Makes digests (`bot.subscribing`)."""

    async def due_digest(self, subscription: Subscription, since: datetime, until: datetime, before: Before) -> Digest:
        """What a subscription has to tell of a time; no story where there is nothing new."""

    def told(self, digest: Digest) -> dict[str, frozenset[str]]:
        """What a digest tells of each story, as hashes."""


class Posting(Protocol):
    """Puts digests into chats (`bot.chat.mailing`)."""

    async def post(
        self, digest: Digest, subscription: Subscription, skip: int, out: Callable[[int], Awaitable[None]]
    ) -> int | None:
        """Posts the messages of a digest after the first `skip`, and calls `out` with how many are out after each but
        the last. Returns the chat where they went, None when nobody can be reached there, 0 when only the thread is
        closed. Raises anything."""

    def stop(self) -> None:
        """Lets go what waits for its turn; what is on its way arrives."""


class Delivering:
    """The one sender of digests, by the name `sender`: only one at a time can keep within Telegram's limits."""

    def __init__(
        self,
        store: Store,
        telling: Telling,
        posting: Posting,
        *,
        sender: str,
        now: Callable[[], float],
        handover: float = 0.0,
    ) -> None:
        """`handover`: seconds that the sender before is given to finish, where there may be one."""
        self._store = store
        self._telling = telling
        self._posting = posting
        self._sender = sender
        self._now = now
        self._made: Recent[object, tuple[Digest, Before]] = Recent(MADE, lambda made: made[0].characters + EMPTY)
        self._making: dict[object, asyncio.Task[tuple[Digest, Before]]] = {}
        self._in_hand: dict[int, asyncio.Task[None]] = {}  # by subscription: two digests of one go after each other
        self._under_way: set[int] = set()  # those of them that are being posted, or noted as out
        self._out: set[int] = set()  # those of them that are posted, and being noted
        self._more = False  # whether more may be open than were taken on the last time
        self._free = asyncio.Event()  # hands, for more
        self._renewed = 0.0
        self._handover = handover
        self._began: float | None = None  # when it became the one sender
        self._freed = False

    async def deliver(self) -> int:
        """Takes on what is open as far as hands are free, and waits until there are some for more.

        Returns how many are in hand; 0 when nothing is open."""
        if not self._freed and not await self._begin():
            return 0
        if (hands := self._hands()) >= IN_HAND - FEW:
            claimed = await self._store.deliveries.claim(self._sender, hands)
            self._more = len(claimed) == hands
            await self._take(claimed)
        if self._in_hand:
            await self._renew()
            self._free.clear()
            self._look()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._free.wait(), LOOK)
        return len(self._in_hand)

    async def close(self) -> None:
        """Finishes what is on its way and hands back the rest."""
        self._posting.stop()
        making = [task for number, task in self._in_hand.items() if number not in self._under_way]
        for each in (*making, *self._making.values()):
            each.cancel()
        # What is on its way must be noted as well, or it would be sent again.
        if self._in_hand:
            await asyncio.wait(self._in_hand.values(), timeout=GRACE)
        rest = list(self._in_hand.values())
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, *self._making.values(), return_exceptions=True)
        if self._freed:
            self._freed, self._began = False, None
            await self._store.deliveries.hand_back(self._sender)

    async def _begin(self) -> bool:
        """Frees what the sender before held, once it has had time to finish. Whether that is done."""
        now = self._now()
        self._began = min(self._began or now, now)  # the clock may be put back
        if now - self._began >= self._handover:
            await self._store.deliveries.free()
            self._freed = True
        return self._freed

    async def _take(self, claimed: list[Delivery]) -> None:
        mine: dict[int, Delivery] = {}
        for each in claimed:
            number = each.subscription.id
            if each.subscription.paused:
                await self._store.deliveries.nothing(each)
            elif number in self._in_hand or number in mine:
                await self._store.deliveries.put_off(each, AGAIN)
            else:
                mine[number] = each
        told, last = await self._store.deliveries.told(mine), await self._store.deliveries.last_windows(mine)
        for number, each in mine.items():
            task = asyncio.create_task(self._deliver(each, told[number], last.get(number)))
            self._in_hand[number] = task
            task.add_done_callback(lambda _, number=number: self._done(number))  # type: ignore[misc]

    def _done(self, number: int) -> None:
        del self._in_hand[number]
        self._look()

    def _hands(self) -> int:
        """How many more may be taken on."""
        return IN_HAND - (len(self._in_hand) - len(self._out)) if len(self._out) < UNNOTED else 0

    def _look(self) -> None:
        """Wakes who waits for hands, once it is worth while."""
        if not self._in_hand or (self._more and self._hands() >= IN_HAND - FEW):
            self._free.set()

    async def _renew(self) -> None:
        if not 0 <= self._now() - self._renewed <= CLAIM_SECONDS / 4:  # below 0 the clock was put back
            self._renewed = self._now()
            await self._store.deliveries.renew(self._sender)

    async def _deliver(self, delivery: Delivery, before: Before, last: int | None) -> None:
        bind_contextvars(digest=delivery.id)  # for this task alone
        subscription = delivery.subscription
        try:
            until = datetime.fromtimestamp(delivery.window, UTC)
            since = covers_from(subscription.schedule, until) if last is None else datetime.fromtimestamp(last, UTC)
            digest, told = await self._digest(subscription, since, until, before)
            if not digest.stories and not _says_nothing(subscription):
                await self._store.deliveries.nothing(delivery)
                metrics.DIGESTS.labels("empty").inc()
                return
            posting = self._posting.post(
                digest,
                subscription,
                delivery.parts,
                lambda out: _patiently(partial(self._store.deliveries.part_sent, delivery, out)),
            )
            chat = await self._noted(posting, delivery, told)
        except Exception as fault:
            await self._try_later(delivery, fault)
            return
        metrics.DIGESTS.labels("sent" if chat else "lost").inc()
        if chat == 0:
            await self._store.subscriptions.closed(subscription.chat, subscription.thread)
        elif chat is None:
            log.info("chat lost", chat=subscription.chat)
            await self._store.subscriptions.lost(subscription.chat)
        elif chat != subscription.chat:
            log.info("chat moved", chat=subscription.chat, to=chat)
            await self._store.subscriptions.moved(subscription.chat, chat)

    async def _noted(self, posting: Awaitable[int | None], delivery: Delivery, told: Before) -> int | None:
        """Posts, and notes that it is out; a chat or thread that is lost is owed nothing."""
        self._under_way.add(delivery.subscription.id)
        try:
            chat = await posting
            self._out.add(delivery.subscription.id)
            self._look()
            if not chat:
                await self._store.deliveries.nothing(delivery)
            else:
                await _patiently(partial(self._store.deliveries.sent, delivery, told))
            return chat
        finally:
            self._under_way.discard(delivery.subscription.id)
            self._out.discard(delivery.subscription.id)

    async def _try_later(self, delivery: Delivery, fault: Exception) -> None:
        about = {"subscription": delivery.subscription.id, "tries": delivery.tries, "why": repr(fault)}
        if delivery.tries >= TRIES:
            log.error("digest given up", **about)
            await self._store.deliveries.nothing(delivery)
            return
        metrics.DIGESTS.labels("put off").inc()
        log.warning("digest put off", **about)
        with suppress(Exception):  # the database is away too: the claim lapses, and it comes again
            await self._store.deliveries.put_off(delivery, min(AGAIN * 2 ** (delivery.tries - 1), LATEST))

    async def _digest(
        self, subscription: Subscription, since: datetime, until: datetime, before: Before
    ) -> tuple[Digest, Before]:
        """The digest and what was told when it is out, made once for all who ask for the same."""
        wish = (subscription.title, subscription.topic, subscription.words, subscription.feeds, subscription.most)
        same = (*wish, subscription.language, since, until, frozenset(before.items()))  # topics have names in each
        if kept := self._made.get(same):
            return kept
        if same not in self._making:
            self._making[same] = asyncio.create_task(self._make(subscription, since, until, before))
            self._making[same].add_done_callback(partial(self._keep, same))
        # Not cut short by one of those who wait for it.
        return await asyncio.shield(self._making[same])

    def _keep(self, same: object, making: asyncio.Task[tuple[Digest, Before]]) -> None:
        del self._making[same]
        if not making.cancelled() and making.exception() is None:
            self._made.put(same, making.result())

    async def _make(
        self, subscription: Subscription, since: datetime, until: datetime, before: Before
    ) -> tuple[Digest, Before]:
        digest = await self._telling.due_digest(subscription, since, until, before)
        # Of a story that goes on, what was told before stays told.
        told = self._telling.told(digest)
        return digest, {story: what | before.get(story, frozenset()) for story, what in told.items()}


def _says_nothing(subscription: Subscription) -> bool:
    """Whether the chat wants to hear that nothing is new; what comes as it happens has no hour to be silent at."""
    return subscription.says_nothing and subscription.schedule.rhythm != "at once"


async def _patiently(note: Callable[[], Awaitable[None]]) -> None:
    """Notes what is out. Were that forgotten because the database starts anew, it would be sent again."""
    for _ in range(NOTES):
        try:
            await note()
            return
        except Exception as fault:
            log.warning("cannot note what was sent, trying again", why=repr(fault))
            await asyncio.sleep(NOTE_AGAIN)
    await note()
