"""A message to everybody: shown first, sent when confirmed, behind whatever people wait for, stopped by a button."""

from __future__ import annotations

import asyncio
import time
from typing import Final

import structlog
from telegram import CallbackQuery, Message
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.chat.heard import Hearing
from bot.chat.host.presses import HostPress
from bot.chat.letter import Place, place_of
from bot.chat.screen import Button, Screen
from bot.chat.sender import Sender
from bot.chat.words import Words
from bot.storage.broadcasts import Broadcast
from bot.storage.store import Store

log = structlog.get_logger()

VERBS: Final = frozenset({"send", "cancel", "stop"})

# Messages in hand: a second's worth, so that a crash repeats no more than that.
AT_ONCE: Final = 30
# Seconds between two changes of the message that tells how far it is.
REPORT: Final = 3.0
# What Telegram says when the message that is to be copied is no longer there.
GONE: Final = ("message to copy not found", "message_id_invalid")


class Broadcasting:
    """What goes out is a copy of the admin's own message: its words are not kept, and it looks as it was written."""

    def __init__(self, store: Store, sender: Sender, hearing: Hearing) -> None:
        self._store = store
        self._sender = sender
        self._hearing = hearing
        self._reported = 0.0

    async def ask(self, message: Message, words: Words) -> None:
        """Shows what would go out, and to how many; `message` is the command."""
        place, source = place_of(message), message.reply_to_message
        if source is None:
            await self._sender.send(place, Screen(words("broadcast-how")))
            return
        count = await self._store.broadcasts.reach()
        if not count:
            await self._sender.send(place, Screen(words("broadcast-nobody")))
            return
        try:
            await self._sender.copy(place, place, source.message_id)
        except BadRequest:  # a poll's result, a game: not everything can be copied
            await self._sender.send(place, Screen(words("broadcast-gone")))
            return
        send = Button(words.plain("button-send", count=count), str(HostPress("send", str(source.message_id))))
        cancel = Button(words.plain("button-cancel"), str(HostPress("cancel")))
        await self._sender.send(place, Screen(words("broadcast-ask", count=count), ((send, cancel),)))

    async def press(self, query: CallbackQuery, message: Message, press: HostPress, words: Words) -> None:
        """Does what a button says."""
        place, admin = place_of(message), message.chat.id
        if press.verb == "cancel":
            await self._sender.edit(place, message.message_id, Screen(words("broadcast-cancelled")))
        elif press.verb == "send" and press.value.isdecimal():
            number = await self._store.broadcasts.begin(admin, int(press.value), message.message_id)
            log.info("broadcast begun", broadcast=number, admin=query.from_user.id)
            await self._report(number)
        elif press.verb == "stop" and press.value.isdecimal():
            number = int(press.value)
            if await self._store.broadcasts.end(number, "stopped"):
                log.info("broadcast stopped", broadcast=number, admin=query.from_user.id)
            await self._report(number)

    async def go_on(self) -> int:
        """Sends the next few, if this process is the one that sends; returns how many of them are over."""
        if not await self._store.elected() or (going := await self._store.broadcasts.going()) is None:
            return 0
        chats = await self._store.broadcasts.left(going.id, AT_ONCE)
        if not chats:
            # Said anew too: an edited message makes no sound.
            screen = _told(going, "done", await self._hearing.words(going.admin, None))
            return int(await self._end(going, "done", screen))
        outcomes = dict(zip(chats, await asyncio.gather(*(self._copy(going, chat) for chat in chats)), strict=True))
        sent, lost, failed = (
            [chat for chat, outcome in outcomes.items() if outcome == kind] for kind in ("sent", "lost", "failed")
        )
        await self._store.broadcasts.note(going.id, sent, lost, failed)
        if any(outcome == "gone" for outcome in outcomes.values()):
            log.warning("broadcast cannot go on", broadcast=going.id)
            words = await self._hearing.words(going.admin, None)
            await self._end(going, "stopped", Screen(words("broadcast-gone")))
            return 0
        if time.monotonic() - self._reported > REPORT:
            self._reported = time.monotonic()
            await self._report(going.id)
        return len(sent) + len(lost) + len(failed)

    async def _copy(self, going: Broadcast, chat: int) -> str:
        """What became of one copy; "left" where it is to be tried again, "gone" where nothing is there to be copied."""
        try:
            there = await self._sender.copy(Place(chat), Place(going.admin), going.source, can_wait=True)
            return "sent" if there else "lost"
        except BadRequest as fault:
            return "gone" if any(words in fault.message.lower() for words in GONE) else "failed"
        except (NetworkError, asyncio.CancelledError):  # Telegram is away, or we are to end
            return "left"
        except TelegramError as fault:
            log.info("broadcast refused", chat=chat, why=fault.message)
            return "failed"

    async def _end(self, going: Broadcast, state: str, screen: Screen) -> bool:
        """Tells the admin that it is over, and only then ends it: where Telegram is away, the next look tells it."""
        try:
            await self._report(going.id, state)
            await self._sender.send(Place(going.admin), screen)
        except TelegramError as fault:
            log.warning("end of a broadcast not told", broadcast=going.id, why=fault.message)
            if isinstance(fault, NetworkError) and not isinstance(fault, BadRequest):
                return False
        await self._store.broadcasts.end(going.id, state)
        log.info("broadcast over", broadcast=going.id, sent=going.sent, lost=going.lost, failed=going.failed)
        return True

    async def _report(self, number: int, state: str = "") -> None:
        """Shows how far it is, or that it has come to `state`."""
        if told := await self._store.broadcasts.get(number):
            words = await self._hearing.words(told.admin, None)
            await self._sender.edit(Place(told.admin), told.report, _told(told, state or told.state, words))


def _told(told: Broadcast, state: str, words: Words) -> Screen:
    """How far a broadcast is."""
    facts = {"sent": told.sent, "lost": told.lost, "failed": told.failed, "left": told.left}
    if state != "going":
        return Screen(words(f"broadcast-{state}", **facts))
    stop = Button(words.plain("button-stop"), str(HostPress("stop", str(told.id))))
    return Screen(words("broadcast-going", **facts), ((stop,),))
