"""What the bot does when it is talked to: one short method a command, one for messages, one for buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telegram import Chat, Message, Update
from telegram.ext import CallbackContext

from bot.chat.admins import Setters
from bot.chat.albums import Albums
from bot.chat.answering import Answering
from bot.chat.asked import (
    LINKS,
    WORDS,
    Asked,
    asked_by,
    is_ours,
    own_words,
)
from bot.chat.editing import Editing
from bot.chat.heard import Hearing
from bot.chat.keeping.presses import keep_pressed
from bot.chat.keeping.talk import KeepTalk
from bot.chat.letter import place_of, reply_to
from bot.chat.markup import Html
from bot.chat.meaning import wanted_of
from bot.chat.meant import Meant
from bot.chat.order import Order
from bot.chat.parts import Parts
from bot.chat.pictures.presses import card_pressed, timeline_pressed
from bot.chat.pictures.talk import PictureTalk
from bot.chat.pressing import Pressing
from bot.chat.screen import Button, Screen
from bot.chat.sender import Sender
from bot.chat.setting.presses import setting_pressed
from bot.chat.setting.talk import SettingTalk
from bot.chat.sharing import Sharing
from bot.chat.starting import Starting
from bot.chat.topics.buttons import TopicButtons
from bot.chat.topics.lists import is_feed_list
from bot.chat.topics.presses import topic_pressed
from bot.chat.topics.questions import question_of
from bot.chat.topics.talk import TopicTalk
from bot.chat.viewing import Viewing
from bot.chat.words import Words
from bot.errors import GaveUp
from bot.service import Service

ATTEMPT = 20  # words from which a message was meant to be read, and is no mere talk

Context = CallbackContext[Any, Any, Any, Any]


class Conversation:
    """The bot's side of every talk. `commands` are the names for /help, in its order."""

    def __init__(
        self,
        service: Service,
        sender: Sender,
        answering: Answering,
        order: Order,
        parts: Parts,
        *,
        commands: Sequence[str],
        sharing: Sharing | None = None,
    ) -> None:
        self._service = service
        self._sender = sender
        self._answering = answering
        self._parts = parts
        self._commands = commands
        self._hearing = Hearing(service.preferences)
        self._albums = Albums()
        self._editing = Editing(service, answering, order, self._hearing)
        meant = Meant(service, answering, order)
        self._viewing = Viewing(sender, answering, meant, self._hearing)
        self._pressing = Pressing(service, sender, answering, self._hearing)
        self._starting = Starting(service, sender, answering)
        setters = Setters(service.preferences)
        self._settings = SettingTalk(service, sender, self._hearing, setters)
        self._topics = TopicTalk(service.topics, sender, self._hearing, setters, order)
        self._topic_buttons = TopicButtons(
            service.topics, sender, answering, self._topics, self._hearing, setters, sharing
        )
        self._keep = KeepTalk(service, sender, answering, meant, order, self._hearing)
        self._pictures = PictureTalk(service, sender, answering, meant, self._hearing)

    # Commands

    async def summary(self, update: Update, context: Context) -> None:
        await self._viewing.show(update, context.bot, "brief")

    async def quotes(self, update: Update, context: Context) -> None:
        await self._viewing.show(update, context.bot, "quotes")

    async def actors(self, update: Update, context: Context) -> None:
        await self._viewing.show(update, context.bot, "actors")

    async def conditions(self, update: Update, context: Context) -> None:
        await self._viewing.show(update, context.bot, "conditions")

    async def start(self, update: Update, context: Context) -> None:
        message, words = await self._hearing.heard(update)
        await self._service.topics.back(message.chat.id)  # who had blocked the bot unblocks it so
        await self._starting.start(message, " ".join(context.args or []), words)

    async def help(self, update: Update, _: Context) -> None:
        message, words = await self._hearing.heard(update)
        lines = [words("help-command", name=name, does=words.plain(f"command-{name}")) for name in self._commands]
        how = words("help-how", links=LINKS)
        await self._say(message, Html("\n\n".join([words("help-intro"), "\n".join(lines), how])))

    async def everylink(self, update: Update, context: Context) -> None:
        await self._settings.every_link(update, context.bot, context.args or ())

    async def settings(self, update: Update, context: Context) -> None:
        await self._settings.settings(update, context.bot)

    async def subscribe(self, update: Update, context: Context) -> None:
        await self._topics.subscribe(update, context.bot)

    async def topics(self, update: Update, _: Context) -> None:
        await self._topics.topics(update)

    async def digest(self, update: Update, context: Context) -> None:
        await self._topics.digest(update, context.bot)

    async def card(self, update: Update, context: Context) -> None:
        await self._pictures.card(update, context.bot)

    async def timeline(self, update: Update, context: Context) -> None:
        await self._pictures.timeline(update, context.bot)

    async def save(self, update: Update, context: Context) -> None:
        await self._keep.save(update, context.bot)

    async def saved(self, update: Update, _: Context) -> None:
        await self._keep.saved(update)

    async def history(self, update: Update, _: Context) -> None:
        await self._keep.history(update)

    async def export(self, update: Update, context: Context) -> None:
        await self._keep.export(update, context.bot)

    async def forget(self, update: Update, context: Context) -> None:
        await self._keep.forget(update, context.bot)

    async def privacy(self, update: Update, _: Context) -> None:
        await self._keep.privacy(update)

    async def unknown_command(self, update: Update, context: Context) -> None:
        message, words = await self._hearing.heard(update)
        # In a group it may be another bot's, unless it is said whose.
        if message.chat.type == Chat.PRIVATE or is_ours(message, context.bot.username):
            await self._say(message, words("unknown-command"))

    # Messages

    async def message(self, update: Update, context: Context) -> None:
        message = update.effective_message
        assert message is not None, "registered for messages"
        if question := question_of(message, context.bot.id):
            await self._topics.reply(message, question, await self._words(message), context.bot)
            return
        if message.chat.type == Chat.PRIVATE:
            await self._private(message, await self._words(message))
            return
        wanted = await wanted_of(message, context.bot, self._service.preferences)
        if asked := self._albums.rest(message, wanted.asked):
            words = await self._words(message)
            await self._answering.answer(message, asked, "brief", words, unasked=wanted.unasked)
        elif wanted.told and not wanted.asked:
            await self._say(message, wanted.told(await self._words(message)))

    async def edited(self, update: Update, context: Context) -> None:
        await self._editing.edited(update, context.bot)

    async def _private(self, message: Message, words: Words) -> None:
        if await self._parts.take(message):
            return
        if message.document and is_feed_list(message.document):
            await self._topics.feed_list(message, words)
            return
        if message.location:
            await self._topics.location(message, message.location, words)
            return
        asked = self._albums.rest(message, asked_by(message))
        if asked is None:
            return
        if asked.text and not asked.links:
            async with self._parts.whole(message, asked.text) as text:
                await self._answering.answer(message, Asked(text=text), "brief", words)
        elif asked:
            await self._answering.answer(message, asked, "brief", words)
        elif (count := len(own_words(message).split())) >= ATTEMPT:
            await self._say(message, words("text-too-short", words=count, least=WORDS))
        else:
            await self._say(message, words("unknown", words=WORDS))

    # Buttons

    async def press(self, update: Update, context: Context) -> None:
        query = update.callback_query
        assert query is not None
        if topic := topic_pressed(query.data or ""):
            await self._topic_buttons.press(query, topic, context.bot)
            return
        if setting := setting_pressed(query.data or ""):
            await self._settings.press(query, setting, context.bot)
            return
        if keep := keep_pressed(query.data or ""):
            await self._keep.press(update, keep, context.bot)
            return
        if card := card_pressed(query.data or ""):
            await self._pictures.press_card(query, card, context.bot)
            return
        if timeline := timeline_pressed(query.data or ""):
            await self._pictures.press_timeline(query, timeline)
            return
        await self._pressing.press(query)

    # Faults

    async def apologize(self, update: Update) -> None:
        """Tells people that their request failed for good."""
        if update.callback_query:
            words = await self._hearing.pressed(update.callback_query)
            await self._sender.answer_press(update.callback_query.id, words.plain("press-failed"))
        elif update.effective_message:
            message, words = await self._hearing.heard(update)
            await self._sender.send(place_of(message), Screen(words.error(GaveUp())), message.message_id)

    # What these share

    async def _words(self, message: Message) -> Words:
        return await self._hearing.words(message.chat.id, message.from_user)

    async def _say(self, message: Message, html: Html, buttons: tuple[tuple[Button, ...], ...] = ()) -> None:
        await self._sender.send(place_of(message), Screen(html, buttons), reply_to(message))
