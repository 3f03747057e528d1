"""What the bot does when somebody talks about what is kept: one method a command, one for the buttons."""

from __future__ import annotations

from typing import Final

from telegram import Bot, Chat, Message, Update

from bot.chat.admins import may_set, sender_may_set
from bot.chat.answering import Answering, Outcome, outcome_of
from bot.chat.asked import original_of
from bot.chat.heard import Hearing
from bot.chat.keeping.presses import KeepPress
from bot.chat.letter import place_of, reply_to
from bot.chat.markup import Html, cut, line, plain
from bot.chat.meant import Meant
from bot.chat.order import Order
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.views.kept import HISTORY, SAVED, articles, erased, really
from bot.chat.words import Words
from bot.errors import BotError
from bot.service import Service
from bot.storage import history

DATA, FEEDS = "on-the-record.json", "on-the-record.opml"
TITLE = 120  # UTF-16 units of a title in what is said over the chat, which holds 200
OF_PEOPLE: Final = ("saved", "drop")  # a person's own lists are shown in their private chat alone


class KeepTalk:
    """What somebody saves is theirs, wherever they found it; the history and the settings are the chat's."""

    def __init__(
        self, service: Service, sender: Sender, answering: Answering, meant: Meant, order: Order, hearing: Hearing
    ) -> None:
        self._service = service
        self._keeping = service.keeping
        self._sender = sender
        self._answering = answering
        self._meant = meant
        self._order = order
        self._hearing = hearing

    # Commands

    async def save(self, update: Update, bot: Bot) -> None:
        """Saves what a command is about: a link, what it replies to, or else the last article."""
        message, words = await self._hearing.heard(update)
        person = _person(message)
        if person is None:
            await self._say(message, Screen(words("save-nobody")))
            return
        async with self._sender.typing(place_of(message)):
            outcomes = await self._meant.articles(update, message, bot)
        for outcome in outcomes:
            await self._say(message, Screen(await self._saved(person, outcome, words)))

    async def saved(self, update: Update) -> None:
        message, words = await self._hearing.heard(update)
        if message.chat.type != Chat.PRIVATE:
            await self._say(message, Screen(words("saved-private")))
            return
        await self._say(message, articles(SAVED, await self._keeping.saved(message.chat.id), words))

    async def history(self, update: Update) -> None:
        message, words = await self._hearing.heard(update)
        place = place_of(message)
        await self._order.before(update)
        await self._say(message, articles(HISTORY, await self._keeping.history(place.chat, place.thread), words))

    async def export(self, update: Update, bot: Bot) -> None:
        """Sends all that is kept of the chat: in a private one, of the person too."""
        message, words = await self._hearing.heard(update)
        if not await sender_may_set(bot, message):
            await self._say(message, Screen(words("keeping-admins")))
            return
        await self._order.before(update)
        place = place_of(message)
        async with self._sender.typing(place):
            content = await self._keeping.export(place.chat, _alone(message), words.part)
            feeds = await self._service.topics.export_list(place.chat)
        if await self._sender.send_file(place, DATA, content, words("exported-data")) and feeds:
            await self._sender.send_file(place, FEEDS, feeds, words("exported"))

    async def forget(self, update: Update, bot: Bot) -> None:
        """Asks whether all is to be erased."""
        message, words = await self._hearing.heard(update)
        if await sender_may_set(bot, message):
            await self._say(message, really(words, alone=message.chat.type == Chat.PRIVATE))
        else:
            await self._say(message, Screen(words("keeping-admins")))

    async def privacy(self, update: Update) -> None:
        message, words = await self._hearing.heard(update)
        await self._say(message, Screen(words("privacy", most=history.MOST, days=history.DAYS)))

    # Buttons

    async def press(self, update: Update, press: KeepPress, bot: Bot) -> None:
        """Does what a button says."""
        query = update.callback_query
        assert query is not None
        words = await self._hearing.pressed(query)
        message = query.message
        if press.verb == "save":
            links = original_of(message) if isinstance(message, Message) else ()
            outcome = await self._answering.article(press.key, links)
            told = await self._saved(query.from_user.id, outcome, words)
            await self._sender.answer_press(query.id, plain(told), alert=isinstance(outcome, BotError))
        elif not isinstance(message, Message) or (press.verb in OF_PEOPLE and message.chat.type != Chat.PRIVATE):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
        elif press.verb in ("forget", "stay") and not await may_set(bot, message, query.from_user):
            await self._sender.answer_press(query.id, words.plain("keeping-admins"))
        else:
            await self._sender.answer_press(query.id)
            await self._do(update, message, press, words)

    async def _do(self, update: Update, message: Message, press: KeepPress, words: Words) -> None:
        place = place_of(message)
        match press.verb:
            case "saved" | "drop":
                if press.verb == "drop":
                    await self._keeping.unsave(place.chat, press.key)
                screen = articles(SAVED, await self._keeping.saved(place.chat), words, press.page)
            case "past":
                there = await self._keeping.history(place.chat, place.thread)
                screen = articles(HISTORY, there, words, press.page)
            case "forget":
                await self._order.before(update)  # an answer in hand would be noted after all is erased
                gone = await self._keeping.forget(place.chat, _alone(message), update.update_id)
                screen = erased(gone, words)
            case "stay":
                screen = Screen(words("forget-stayed"))
            case _:
                await self._open(message, press, words)
                return
        await self._sender.edit(place, message.message_id, screen)

    async def _open(self, message: Message, press: KeepPress, words: Words) -> None:
        place = place_of(message)
        there = (
            await self._keeping.history(place.chat, place.thread)
            if press.page
            else await self._keeping.saved(place.chat)
        )
        url = next((each.url for each in there if each.key == press.key), "")
        async with self._sender.typing(place):
            outcome = await outcome_of(self._service.again(press.key, url))
            await self._answering.show(place, outcome, "brief", words, reply_to=message.message_id)

    # What these share

    async def _saved(self, person: int, outcome: Outcome, words: Words) -> Html:
        """Saves an article, and what to say of it."""
        if isinstance(outcome, BotError):
            return words.error(outcome)
        try:
            new = await self._keeping.save(person, outcome.key, outcome.brief)
        except BotError as error:
            return words.error(error)
        title = cut(line(outcome.brief.article.title), TITLE) or words.plain("untitled")
        return words("save-done" if new else "save-there", title=title)

    async def _say(self, message: Message, screen: Screen) -> None:
        await self._sender.send(place_of(message), screen, reply_to(message))


def _person(message: Message) -> int | None:
    """Who sent a message; None for who writes as a group or a channel."""
    return message.from_user.id if message.from_user and not message.sender_chat else None


def _alone(message: Message) -> int | None:
    """The person of a private chat."""
    return message.chat.id if message.chat.type == Chat.PRIVATE else None
