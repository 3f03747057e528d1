"""What the bot does when somebody talks about topics: one method a command, and one for replies to its questions."""

from __future__ import annotations

from telegram import Bot, Chat, Location, Message, Update

from bot.chat.admins import Setters
from bot.chat.asked import own_words
from bot.chat.fold import fold
from bot.chat.heard import Hearing
from bot.chat.letter import Posted, place_of
from bot.chat.markup import Html
from bot.chat.order import Order
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.topics.lists import content_of, feed_list_in
from bot.chat.topics.questions import Question, again
from bot.chat.topics.zones import cities_named, cities_near
from bot.chat.views import topics as views
from bot.chat.views.digest import digest_screens
from bot.chat.words import Words
from bot.errors import BotError, LinkError, NotAList, PageError, ReadingError
from bot.subscribing import Listed, Subscribing
from bot.wishes import Wish


class TopicTalk:
    """The talk about topics. Who may not set what a chat gets is told so; errors are sentences."""

    def __init__(
        self, subscribing: Subscribing, sender: Sender, hearing: Hearing, setters: Setters, order: Order
    ) -> None:
        self._subscribing = subscribing
        self._order = order
        self._sender = sender
        self._hearing = hearing
        self._setters = setters
        self._waiting: set[Posted] = set()  # messages into which a preview is to come

    # Commands

    async def subscribe(self, update: Update, bot: Bot) -> None:
        message, words = await self._hearing.heard(update)
        if not await self._allowed(message, words, bot):
            return
        wish = own_words(message, bot.username)
        if document := feed_list_in(message):
            await self.take_list(message, await content_of(document), words)
        elif wish:
            await self.take(message, wish, words)
        else:
            await self._say(message, views.chooser(self._subscribing.offers(words.language), words))

    async def topics(self, update: Update) -> None:
        message, words = await self._hearing.heard(update)
        place = place_of(message)
        await self._subscribing.back(place.chat)
        await self._say(message, views.listing(await self._subscribing.listed(place.chat, place.thread), words))

    async def digest(self, update: Update, bot: Bot) -> None:
        message, words = await self._hearing.heard(update)
        place, wish = place_of(message), own_words(message, bot.username)
        there = await self._subscribing.listed(place.chat, place.thread)
        if wish:
            await self.send_digest(message, listed_as(wish, there) or wish, words)
        elif len(there) == 1:
            await self.send_digest(message, there[0], words)
        elif there:
            await self._say(message, views.which_digest(there, words))
        else:
            await self._say(message, views.listing((), words))

    # Replies

    async def reply(self, message: Message, question: Question, words: Words, bot: Bot) -> None:
        """Takes the answer to a question of ours."""
        if not await self._allowed(message, words, bot):
            return
        text = own_words(message, bot.username)
        if message.location:
            await self.location(message, message.location, words)
        elif question == "city":
            await self._city(message, text, words)
        elif question == "opml" and (document := feed_list_in(message)):
            await self.take_list(message, await content_of(document), words)
        elif question == "words":
            await self.take(message, text, words, as_words=True)
        else:
            await self.take(message, text, words)

    async def location(self, message: Message, place: Location, words: Words) -> None:
        """Offers the cities around a place that was shared; the place itself is not kept."""
        found = cities_near(place.latitude, place.longitude, words.language)
        await self._say(message, views.cities(found, words))

    async def feed_list(self, message: Message, words: Words) -> None:
        """Takes a list of feeds that was sent without a word."""
        if document := feed_list_in(message):
            await self.take_list(message, await content_of(document), words)

    # What these and the buttons share

    async def take(self, message: Message, wish: str, words: Words, *, as_words: bool = False) -> None:
        """Subscribes the place of `message` to what somebody wishes."""
        place = place_of(message)
        async with self._sender.typing(place):
            try:
                found = await self._subscribing.find(wish, as_words=as_words)
                if found.feed_list:
                    await self.take_list(message, found.feed_list, words)
                    return
                listed = await self._subscribing.subscribe(place.chat, place.thread, found.wish, words.language)
            except BotError as error:
                await self._say(message, Screen(_why_not(error, words)))
                return
        await self._welcome(message, listed, words, found.others)

    async def add(self, message: Message, wish: Wish, words: Words) -> None:
        """Subscribes the place of `message` to what a button stands for."""
        place = place_of(message)
        async with self._sender.typing(place):
            try:
                listed = await self._subscribing.subscribe(place.chat, place.thread, wish, words.language)
            except BotError as error:
                await self._say(message, Screen(words.error(error)))
                return
        await self._welcome(message, listed, words)

    async def take_list(self, message: Message, content: bytes, words: Words) -> None:
        """Subscribes the place of `message` to the feeds of an OPML list."""
        place = place_of(message)
        try:
            taken = await self._subscribing.import_list(
                place.chat, place.thread, content, words.language, loose=words.plain("imported-name")
            )
        except BotError as error:
            await self._say(message, Screen(words.error(error)))
            return
        await self._say(message, Screen(words("imported", feeds=taken.feeds, topics=taken.topics)))
        await self._say(message, views.listing(await self._subscribing.listed(place.chat, place.thread), words))

    async def send_digest(self, message: Message, what: Listed | str, words: Words) -> None:
        """Sends the digest of a subscription, or of a wish that nobody has subscribed to, of the last day."""
        await self._order.let_by()
        place = place_of(message)
        async with self._sender.typing(place):
            try:
                if isinstance(what, str):
                    found = await self._subscribing.find(what)
                    if found.feed_list:
                        raise NotAList
                    asked = await self._subscribing.as_if(place.chat, found.wish, words.language)
                else:
                    asked = what
                digest = await self._subscribing.digest(asked)
            except BotError as error:
                await self._say(message, Screen(_why_not(error, words)))
                return
            if not digest.stories and await self._subscribing.silent(asked):
                await self._say(message, Screen(words("digest-silent", name=asked.name)))
                return
        wanted = asked.subscription
        for screen in digest_screens(digest, wanted.id, words, wanted.schedule.zone):
            await self._sender.send(place, screen)

    async def _welcome(self, message: Message, listed: Listed, words: Words, others: tuple[str, ...] = ()) -> None:
        """Says at once what is followed now, with a preview of what is known; of feeds that were never heard of the
        preview comes later, into the same message, unless that shows something else by then."""
        unheard = await self._subscribing.unheard(listed)
        preview = await self._subscribing.preview(listed)
        silent = not unheard and await self._subscribing.silent(listed)
        screen = views.subscribed(listed, preview, words, others=others, asked=len(unheard), silent=silent)
        there = await self._say(message, screen)
        if not unheard or there is None or not there.message:
            return
        await self._order.let_by()  # who asks about the last article meanwhile does not mean this
        self._waiting.add(there)
        try:
            await self._subscribing.ask(unheard)
            now = await self._subscribing.of_chat(there.chat, listed.subscription.id)
            if now and there in self._waiting:
                preview, silent = await self._subscribing.preview(listed), await self._subscribing.silent(listed)
                screen = views.subscribed(now, preview, words, others=others, silent=silent)
                await self._sender.edit(there, there.message, screen)
        finally:
            self._waiting.discard(there)

    def turns(self, message: Message) -> None:
        """A message of ours comes to show something else."""
        here = (message.chat.id, message.message_id)
        self._waiting = {each for each in self._waiting if (each.chat, each.message) != here}

    async def _city(self, message: Message, name: str, words: Words) -> None:
        found = cities_named(name, words.language)
        await self._say(message, views.cities(found, words) if found else again("city", words))

    async def _allowed(self, message: Message, words: Words, bot: Bot) -> bool:
        allowed = await self._setters.sender_may(bot, message)
        if not allowed:
            await self._say(message, Screen(words("topics-admins")))
        return allowed

    async def _say(self, message: Message, screen: Screen) -> Posted | None:
        reply_to = message.message_id if message.chat.type in (Chat.GROUP, Chat.SUPERGROUP) else None
        return await self._sender.post(place_of(message), screen, reply_to)


def listed_as(wish: str, there: list[Listed]) -> Listed | None:
    """The subscription of this number in the list, or of this name."""
    if wish.isdecimal() and 0 < int(wish) <= len(there):
        return there[int(wish) - 1]
    return next((listed for listed in there if fold(listed.name) == fold(wish)), None)


def _why_not(error: BotError, words: Words) -> Html:
    """Why something cannot be followed. What is said of an article's link, to paste its text, is no help here."""
    if isinstance(error, LinkError | PageError | ReadingError) and f"fault-{error.kind}" in words.keys:
        return words("cannot-follow", why=words.fault(error))
    return words.error(error)
