"""Every update comes in by this door: who asks is noted, who may not use the bot or asked too much goes no further."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

import structlog
from telegram import (
    Chat,
    ChatMember,
    ChatMemberUpdated,
    InlineQuery,
    InlineQueryResultsButton,
    Message,
    MessageEntity,
    Update,
)
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, CallbackContext

from bot.admitting import Admitting
from bot.chat.asked import mentions, replies_to
from bot.chat.heard import Hearing
from bot.chat.letter import place_of, reply_to
from bot.chat.links import marked
from bot.chat.order import Order
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.words import Words
from bot.errors import AskedTooMuch
from bot.metering import TYPED, Asker, Metering, asking, minutes

log = structlog.get_logger()

Context = CallbackContext[Any, Any, Any, Any]

# What the button over a stranger's empty list opens the bot with, and seconds for which Telegram may show it again.
CLOSED, TOLD_SECONDS = "closed", 300
# Where somebody is in a chat or has left it.
THERE = (ChatMember.ADMINISTRATOR, ChatMember.MEMBER)


class Door:
    """Stands before all other handlers. `commands` are ours; `greet` is done to an admin who begins to talk."""

    def __init__(
        self,
        admitting: Admitting,
        metering: Metering,
        sender: Sender,
        hearing: Hearing,
        order: Order,
        *,
        commands: Sequence[str],
        greet: Callable[[int], Awaitable[None]],
    ) -> None:
        self._admitting = admitting
        self._metering = metering
        self._sender = sender
        self._hearing = hearing
        self._order = order
        self._commands = frozenset(commands)
        self._greet = greet

    async def check(self, update: Update, context: Context) -> None:
        """Lets an update through to the other handlers. Raises ApplicationHandlerStop for one that ends here."""
        person, chat = _person(update), update.effective_chat
        asker = Asker(person, chat.id if chat else 0, exempt=person in self._admitting.admins)
        asking.set(asker)
        if update.my_chat_member:
            await self._came(update.my_chat_member)
        if (message := update.message) and message.migrate_from_chat_id:
            await self._admitting.moved(message.migrate_from_chat_id, message.chat.id)
        standing = self._admitting.standing(asker.person, asker.chat)
        if standing == "blocked":
            raise ApplicationHandlerStop
        message = update.effective_message if not update.callback_query else None
        meant = message is None or self._is_for_us(message, context)
        cost = TYPED if update.inline_query else 1.0
        if meant and (wait := self._metering.request(asker, cost)):
            await self._too_much(update, asker, wait)
        payload = _start(message, context.bot.username) if meant and message else None
        if payload is not None and await self._begins(asker, payload, message):
            raise ApplicationHandlerStop
        if standing == "stranger":
            await self._order.before(update)  # the group may be let in just now
            standing = self._admitting.standing(asker.person, asker.chat)
        if standing == "stranger":
            if meant and (chat is None or chat.type != Chat.CHANNEL):
                await self._turn_away(update, asker)
            raise ApplicationHandlerStop

    async def _begins(self, asker: Asker, payload: str, message: Message | None) -> bool:
        """What /start means at the door. Whether all is said with that."""
        assert message is not None, "a command is a message"
        place = asker.chat or asker.person
        if asker.exempt and asker.chat == asker.person:
            await self._greet(asker.person)
        if await self._admitting.enter(place, payload):
            words = await self._words(message)
            await self._sender.send(place_of(message), Screen(words("admitted")), reply_to(message))
            return True
        if asker.chat != asker.person:
            await self._admitting.bring(asker.chat, asker.person)
        return False

    async def _came(self, change: ChatMemberUpdated) -> None:
        """Notes a group or channel that somebody brought the bot into."""
        if change.chat.type != Chat.PRIVATE and change.new_chat_member.status in THERE:
            await self._admitting.bring(change.chat.id, change.from_user.id)

    def _is_for_us(self, message: Message, context: Context) -> bool:
        """Whether a message speaks to the bot; in groups most do not."""
        bot = context.bot
        return (
            message.chat.type == Chat.PRIVATE
            or _command(message, bot.username) in self._commands
            or mentions(message, bot.id, bot.username)
            or replies_to(message, bot.id)
        )

    async def _too_much(self, update: Update, asker: Asker, wait: float) -> None:
        log.info("asked too much", person=asker.person, chat=asker.chat, seconds=round(wait))
        tell = await self._metering.may_tell(asker.chat or asker.person)
        if query := update.callback_query:
            words = await self._hearing.pressed(query)
            told = words.plain("error-asked-too-much", minutes=minutes(wait)) if tell else ""
            await self._sender.answer_press(query.id, told)
        elif tell and (message := update.effective_message):
            error = AskedTooMuch(minutes=minutes(wait))
            screen = Screen((await self._words(message)).error(error))
            await self._sender.send(place_of(message), screen, reply_to(message))
        raise ApplicationHandlerStop

    async def _turn_away(self, update: Update, asker: Asker) -> None:
        """Tells a stranger, once, that the bot is not for everybody."""
        place = asker.chat or asker.person
        if query := update.callback_query:
            await self._sender.answer_press(query.id, (await self._hearing.pressed(query)).plain("press-stranger"))
        elif typed := update.inline_query:
            await self._offer_nothing(typed, await self._hearing.words(asker.person, typed.from_user))
        elif (message := update.effective_message) and await self._admitting.tells(place):
            words = await self._words(message)
            key = "stranger" if message.chat.type == Chat.PRIVATE else "stranger-group"
            log.info("stranger turned away", who=place)
            await self._sender.send(place_of(message), Screen(words(key, number=str(place))), reply_to(message))

    async def _offer_nothing(self, query: InlineQuery, words: Words) -> None:
        """Says over a stranger's empty list why it is empty."""
        why = InlineQueryResultsButton(words.plain("press-stranger"), start_parameter=CLOSED)
        with suppress(TelegramError):  # too old: they have typed on
            await query.answer([], cache_time=TOLD_SECONDS, is_personal=True, button=why)

    async def _words(self, message: Message) -> Words:
        return await self._hearing.words(message.chat.id, message.from_user)


def _person(update: Update) -> int:
    """Who asks: an anonymous admin and a channel ask as the chat they write for."""
    message = update.effective_message if not update.callback_query else None
    if message and message.sender_chat:
        return message.sender_chat.id
    if update.effective_user:
        return update.effective_user.id
    return update.effective_chat.id if update.effective_chat else 0


def _command(message: Message, name: str) -> str:
    """The command that a message begins with, if it is one for the bot called `name`; else nothing."""
    for entity, words in marked(message, MessageEntity.BOT_COMMAND):
        if entity.offset == 0:
            command, _, to = words.removeprefix("/").partition("@")
            return command.lower() if to.lower() in ("", name.lower()) else ""
    return ""


def _start(message: Message, name: str) -> str | None:
    """What /start was given; None for what is no /start for the bot called `name`."""
    if _command(message, name) != "start":
        return None
    _, *payload = (message.text or "").split(maxsplit=1)
    return payload[0].strip() if payload else ""
