"""Nothing that Telegram hands over is lost: updates are stored before they are acknowledged, until they are done."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from time import monotonic
from typing import Any

import structlog
from structlog.contextvars import bound_contextvars
from telegram import Bot, Update
from telegram.error import BadRequest, NetworkError
from telegram.ext import BaseUpdateProcessor

from bot import metrics
from bot.chat.gate import Gate
from bot.chat.order import Order, party_of
from bot.chat.sender import Sleep
from bot.chat.understood import understood
from bot.storage.noting import holding
from bot.storage.store import Store

log = structlog.get_logger()

# Three tries that fail are enough; of those that a crash cut short twelve, for a crash is hardly ever the fault of all
# that was in hand. So a try counts one, and one that fails three more.
FAILS, TRIES = 3, 12
WAITING = 10_000  # updates that wait at the gate; further ones wait in the queue
PAUSE = 2.0  # seconds before an update that failed is tried again
AWAY = 15  # pauses before somebody who could not be told that we give up is told again
# What an update may bring; further kinds are counted together.
KINDS = (
    "message",
    "callback_query",
    "inline_query",
    "edited_message",
    "channel_post",
    "my_chat_member",
)
NOTES, NOTE_AGAIN = 30, 0.5  # tries to note that one is done, and seconds between them

GiveUp = Callable[[Update], Awaitable[None]]  # apologizes for an update that failed three times


class Inbox(asyncio.Queue[object]):
    """The queue between polling and handling. Updates are told to Telegram only after they are stored: by `accept`,
    many at once, or else by `put`."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._accepted: dict[int, bool] = {}  # stored and not put yet, with whether they are new
        self._first: set[int] = set()  # in the queue for their first try

    async def accept(self, updates: Mapping[int, str]) -> None:
        """Stores updates, payloads by update_id, all in one transaction. Raises NetworkError where the store fails:
        that is what polling understands as "ask again later"."""
        try:
            new = await self._store.accept(updates, tries=1)
        except Exception as fault:
            raise NetworkError("the inbox cannot store updates") from fault
        self._accepted |= {number: number in new for number in updates}

    async def put(self, item: object) -> None:
        """Queues an update that is stored, or is now; a known one is left out. Raises NetworkError as `accept`."""
        if isinstance(item, Update):
            if item.update_id not in self._accepted:
                await self.accept({item.update_id: item.to_json()})
            if not self._accepted.pop(item.update_id):
                return
            self._first.add(item.update_id)
        await super().put(item)

    async def begin(self, update_id: int) -> int:
        """What the tries at an update count with the one that begins; the first was counted when it was stored."""
        if update_id in self._first:
            self._first.discard(update_id)
            return 1
        return await self._store.begin(update_id)

    async def replay(self, bot: Bot) -> None:
        """Queues what an earlier run accepted and did not finish."""
        for number, payload in await self._store.pending():
            if update := understood(json.loads(payload), bot):
                log.info("update replayed", update=number)
                self.put_nowait(update)
            else:
                await self._store.done(number)


class Handling(BaseUpdateProcessor):
    """Counts each try of an update before it is made, and takes the update out of the inbox after it succeeded."""

    def __init__(self, store: Store, inbox: Inbox, order: Order, give_up: GiveUp, *, sleep: Sleep) -> None:
        super().__init__(WAITING)
        self._gate = Gate()
        self._store = store
        self._inbox = inbox
        self._order = order
        self._give_up = give_up
        self._sleep = sleep
        self._failed: set[int] = set()
        self._hands: set[asyncio.Future[Any]] = set()  # what is being answered
        self._closing = False

    def failed(self, update: Update) -> None:
        """Notes that handling raised something; the library keeps that from us otherwise."""
        self._failed.add(update.update_id)

    def close(self) -> None:
        """From here on only what is in hand is finished; the rest stays in the inbox for the next start."""
        self._closing = True

    async def finish(self, seconds: float) -> None:
        """Waits so long for what is in hand; what is not done then is left to the next start, as if not tried."""
        self.close()
        if not self._hands:
            return
        _, late = await asyncio.wait(self._hands, timeout=seconds)
        for hand in late:
            hand.cancel()
        if late:
            log.info("left to the next start", updates=len(late))

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handles one update: the library's `coroutine` finds its handler and runs it."""
        if not isinstance(update, Update):
            await coroutine
            return
        if not await self.handle(update, coroutine) and not self._closing:
            self._inbox.put_nowait(update)

    async def handle(self, update: Update, coroutine: Awaitable[Any]) -> bool:
        """Handles an update when its chat's turn has come. Whether it is done; else a pause has been made."""
        metrics.began.set(monotonic())
        # Whatever is logged from here on says which update it is about.
        with bound_contextvars(update=update.update_id), self._order.turn(update), holding():
            try:
                async with self._gate.place(party_of(update)):
                    handled = not self._closing and await self._try(update, coroutine)
            finally:
                _drop(coroutine)
            done = handled and await self._finish(update)
            if not done and not self._closing:
                await self._sleep(PAUSE)
        return done

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def _try(self, update: Update, coroutine: Awaitable[Any]) -> bool:
        """One try at handling an update; False when it failed."""
        number = update.update_id
        try:
            tries = await self._inbox.begin(number)
            if tries == 1:
                metrics.UPDATES.labels(_kind(update)).inc()
            if tries <= TRIES:
                if not await self._answer(coroutine):
                    await self._store.count(number, -1)
                    return False
            elif not await self._apologize(update):
                return False
        except Exception:  # of the store: what handlers raise ends up in `failed`
            log.exception("update failed", update=number)
            return False
        if number not in self._failed:
            return True
        self._failed.discard(number)
        with suppress(Exception):  # the next try is counted in any case
            await self._store.count(number, FAILS)
        return False

    async def _answer(self, coroutine: Awaitable[Any]) -> bool:
        """Whether it came to its end, and was not cut short because the bot stops."""
        hand = asyncio.ensure_future(coroutine)
        self._hands.add(hand)
        try:
            await hand
        except asyncio.CancelledError:
            if not (self._closing and hand.cancelled()):
                raise
            return False
        finally:
            self._hands.discard(hand)
        return True

    async def _finish(self, update: Update) -> bool:
        """Takes a handled update out of the inbox; False when the store fails, and it will be handled again."""
        try:
            await self._note(update.update_id)
        except Exception:
            log.exception("update not finished", update=update.update_id)
            return False
        return True

    async def _note(self, number: int) -> None:
        """Notes that an update is done: were that lost because the database starts anew, it would be answered twice."""
        for left in reversed(range(NOTES)):
            try:
                # What the database does not take at last is no reason to answer once more.
                await self._store.done(number, alone=not left)
                return
            except Exception as fault:
                if not left:
                    raise
                log.warning("cannot note what was answered, trying again", update=number, why=repr(fault))
                await self._sleep(NOTE_AGAIN)

    async def _apologize(self, update: Update) -> bool:
        """Whether it is over with that. While Telegram is away nobody can be told, and the update waits for it."""
        log.error("update given up", update=update.update_id)
        try:
            await self._give_up(update)
        except BadRequest:  # a NetworkError to the library
            log.exception("no apology", update=update.update_id)
        except NetworkError as fault:
            log.warning("no apology yet", update=update.update_id, why=fault.message)
            for _ in range(AWAY):
                if not self._closing:
                    await self._sleep(PAUSE)
            return False
        except Exception:  # one that fails otherwise is let go, or the update would never be over
            log.exception("no apology", update=update.update_id)
        return True


def _kind(update: Update) -> str:
    return next((kind for kind in KINDS if getattr(update, kind)), "other")


def _drop(coroutine: Awaitable[Any]) -> None:
    """Closes a coroutine that nobody has awaited; one that is over does not mind."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()
