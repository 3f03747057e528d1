"""The commands of admins, in their talk with the bot: others do not know that there are any."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

import structlog
from telegram import Message, MessageOriginUser, Update
from telegram.ext import CallbackContext

from bot.admitting import Admitting
from bot.chat.asked import original_of, own_words
from bot.chat.heard import Hearing
from bot.chat.host import broadcasting
from bot.chat.host.broadcasting import Broadcasting
from bot.chat.host.figures import DAYS, Figures, Now
from bot.chat.host.inviting import VERBS, Inviting
from bot.chat.host.presses import host_pressed
from bot.chat.letter import place_of
from bot.chat.links import links_in
from bot.chat.markup import Html, cut
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.words import Words
from bot.errors import BotError
from bot.service import Service
from bot.storage.store import Store

log = structlog.get_logger()

Context = CallbackContext[Any, Any, Any, Any]

ILL, URL = 10, 120  # feeds in one message, and characters of the address of each: what it bears
SHOWN: Final = 30  # of a list: a message would bear some three hundred, but nobody reads them


class Desk:
    """Registered for admins alone. Everything that is done here is logged."""

    def __init__(self, service: Service, store: Store, sender: Sender, hearing: Hearing, admitting: Admitting) -> None:
        self._service = service
        self._sender = sender
        self._hearing = hearing
        self._admitting = admitting
        self._store = store
        self._inviting = Inviting(admitting)
        self._broadcasting = Broadcasting(store, sender, hearing)

    # How it goes

    async def stats(self, update: Update, _: Context) -> None:
        message, words = await self._heard(update, "stats")
        today = self._store.days.today
        figures = Figures(await self._store.days.since(today - DAYS + 1), today)
        every, ill = await self._store.feeds.counts()
        now = Now(await self._store.broadcasts.reach(), every, ill, await self._store.oldest_waiting())
        photo = b""
        with suppress(BotError):  # the numbers alone are worth telling
            photo = await self._service.draw(figures.plot(words))
        await self._show(message, Screen(figures.told(now, words), photo=photo))

    async def feeds(self, update: Update, _: Context) -> None:
        message, words = await self._heard(update, "feeds")
        every, ill = await self._store.feeds.counts()
        if not ill:
            await self._say(message, words("feeds-well", count=every))
            return
        parts = [words("feeds-ill", ill=ill, count=every)]
        for feed in await self._store.feeds.ill(ILL):
            day = words.date(datetime.fromtimestamp(feed.failing_since, UTC).date())
            why = words.error(feed.fault) if feed.fault.kind != BotError.kind else words("feed-ill-unknown")
            line = words("feed-ill", url=cut(feed.url, URL), failures=feed.failures, day=day)
            parts.append(Html(f"{line}\n{why}"))
        await self._say(message, Html("\n\n".join(parts)))

    async def broadcast(self, update: Update, _: Context) -> None:
        message, words = await self._heard(update, "broadcast")
        await self._broadcasting.ask(message, words)

    # Who may come in

    async def block(self, update: Update, _: Context) -> None:
        message, words = await self._heard(update, "block")
        who = _number(message)
        if who is None:
            blocked = self._admitting.blocked
            listed = "\n".join(str(each) for each in blocked[:SHOWN])
            there = words("block-list", count=len(blocked), listed=listed) if blocked else words("block-nobody")
            await self._say(message, Html(f"{there}\n\n{words('block-how')}"))
        elif who in self._admitting.admins:
            await self._say(message, words("block-admin"))
        else:
            await self._admitting.block(who)
            log.info("blocked", who=who, by=message.chat.id)
            await self._say(message, words("blocked", number=str(who)))

    async def unblock(self, update: Update, _: Context) -> None:
        message, words = await self._heard(update, "unblock")
        who = _number(message)
        if who is None:
            await self._say(message, words("unblock-how"))
            return
        was = await self._admitting.unblock(who)
        log.info("unblocked", who=who, by=message.chat.id)
        await self._say(message, words("unblocked" if was else "unblock-none", number=str(who)))

    async def invite(self, update: Update, context: Context) -> None:
        message, words = await self._heard(update, "invite")
        await self._show(message, await self._inviting.screen(context.bot.username, words))

    # What is kept

    async def purge(self, update: Update, context: Context) -> None:
        message, words = await self._heard(update, "purge")
        replied = message.reply_to_message
        own = [link.url for link in links_in(message)] or own_words(message, context.bot.username).split()
        link = next(iter(own or (original_of(replied) if replied else ())), "")
        if not link:
            await self._say(message, words("purge-how"))
            return
        try:
            gone = await self._service.purge(link)
        except BotError as error:
            await self._say(message, words.error(error))
            return
        await self._say(message, words("purged" if gone else "purge-none"))

    # Buttons

    async def press(self, update: Update, context: Context) -> None:
        query = update.callback_query
        assert query is not None, "registered for presses"
        words = await self._hearing.pressed(query)
        message, press = query.message, host_pressed(query.data or "")
        if not press or query.from_user.id not in self._admitting.admins or not isinstance(message, Message):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
            return
        log.info("admin", does=press.verb, admin=query.from_user.id)
        await self._sender.answer_press(query.id)
        if press.verb in broadcasting.VERBS:
            await self._broadcasting.press(query, message, press, words)
        elif press.verb in VERBS:
            await self._inviting.do(press)
            screen = await self._inviting.screen(context.bot.username, words)
            await self._sender.edit(place_of(message), message.message_id, screen)

    # What these share

    async def _heard(self, update: Update, command: str) -> tuple[Message, Words]:
        message, words = await self._hearing.heard(update)
        log.info("admin", does=command, admin=message.chat.id)
        return message, words

    async def _say(self, message: Message, html: Html) -> None:
        await self._show(message, Screen(html))

    async def _show(self, message: Message, screen: Screen) -> None:
        await self._sender.send(place_of(message), screen)


def _number(message: Message) -> int | None:
    """The number of a person or chat that a command names, or of who wrote what it replies to."""
    said = own_words(message)
    if said.isascii() and said.removeprefix("-").isdigit():
        return int(said)
    origin = message.reply_to_message.forward_origin if message.reply_to_message else None
    return origin.sender_user.id if isinstance(origin, MessageOriginUser) else None
