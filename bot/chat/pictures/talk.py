"""What the bot does when somebody asks for a picture: one method a command, one a kind of button."""

from __future__ import annotations

from dataclasses import replace

from telegram import Bot, CallbackQuery, Message, Update

from bot.chat.answering import Answering, Outcome
from bot.chat.asked import besides_links, original_of, own_words
from bot.chat.fold import fold
from bot.chat.heard import Hearing
from bot.chat.letter import Place, place_of, reply_to
from bot.chat.markup import cut
from bot.chat.meant import Meant
from bot.chat.pictures.presses import CardPress, TimelinePress
from bot.chat.screen import Button, Screen
from bot.chat.sender import Sender
from bot.chat.topics.talk import listed_as
from bot.chat.views.card import card_of, card_screen, quotes_for_cards
from bot.chat.views.narrowing import named, voice, voices
from bot.chat.views.paper import Paper
from bot.chat.views.timeline import timeline_of, timeline_screen
from bot.chat.views.topics import LABEL, SHOWN, listing
from bot.chat.words import DEFAULT, Words, words_for
from bot.errors import BotError, NotAList, NothingToDraw
from bot.service import Filed, Service
from bot.subscribing import Listed


class PictureTalk:
    """Pictures are drawn where articles are read; what cannot be drawn is said in a sentence."""

    def __init__(self, service: Service, sender: Sender, answering: Answering, meant: Meant, hearing: Hearing) -> None:
        self._service = service
        self._sender = sender
        self._answering = answering
        self._meant = meant
        self._hearing = hearing

    # Cards

    async def card(self, update: Update, bot: Bot) -> None:
        """Sends a card of what the command is about, as its words want it."""
        message, words = await self._hearing.heard(update)
        place, wish = place_of(message), besides_links(message, bot.username)
        async with self._sender.typing(place):
            for outcome in await self._meant.articles(update, message, bot, worded=True):
                screen = await self._wished(outcome, wish, words, bot.first_name)
                if await self._sender.send(place, screen, message.message_id) and isinstance(outcome, Filed):
                    await self._service.remember(place.chat, place.thread, outcome)

    async def press_card(self, query: CallbackQuery, press: CardPress, bot: Bot) -> None:
        """Turns a card, or sends one where a button stands under something else."""
        words = await self._hearing.pressed(query)
        message = query.message
        if not isinstance(message, Message):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
            return
        outcome = await self._answering.article(press.key, original_of(message))
        if isinstance(outcome, BotError):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
            return
        await self._sender.answer_press(query.id)
        await self._show(message, await self._drawn(outcome, press, words, bot.first_name))

    async def _wished(self, outcome: Outcome, wish: str, words: Words, brand: str) -> Screen:
        """The card that `wish` names: words for colours and for what is stated, a number, or a speaker."""
        if isinstance(outcome, BotError):
            return Screen(words.error(outcome))
        paper, press, name = Paper(outcome.brief, words), CardPress(outcome.key), []
        for word in wish.split():
            if _is(word, "dark", words):
                press = replace(press, dark=True)
            elif _is(word, "stated", words):
                press = replace(press, stated=True)
            elif word.isascii() and word.isdigit() and len(word) < 4:
                press = replace(press, number=max(0, int(word) - 1))
            elif not _is(word, "light", words):
                name.append(word)
        if name:
            meant = {part.name for part in named(paper, " ".join(name), voices(paper))}
            theirs = [number for number, quote in enumerate(quotes_for_cards(paper)) if voice(paper, quote) in meant]
            if not theirs:
                return Screen(words("speaker-none", name=cut(" ".join(name), LABEL)))
            press = replace(press, number=theirs[0])
        return await self._drawn(outcome, press, words, brand)

    async def _drawn(self, filed: Filed, press: CardPress, words: Words, brand: str) -> Screen:
        paper = Paper(filed.brief, words)
        try:
            card = card_of(paper, press, brand)
            if card is None:
                raise NothingToDraw
            return card_screen(paper, replace(press, key=filed.key), await self._service.draw(card))
        except BotError as error:
            return Screen(words.error(error))

    # Timelines

    async def timeline(self, update: Update, bot: Bot) -> None:
        """Sends the week of a topic: the one that is named, the chat's only one, or asks which."""
        message, words = await self._hearing.heard(update)
        place, wish = place_of(message), own_words(message, bot.username)
        there = await self._service.topics.listed(place.chat, place.thread)
        if not wish and len(there) != 1:
            which = _which(there, words) if there else listing((), words)
            await self._sender.send(place, which, reply_to(message))
            return
        async with self._sender.typing(place):
            screen = await self._charted((listed_as(wish, there) or wish) if wish else there[0], place, words)
        await self._sender.send(place, screen, reply_to(message))

    async def press_timeline(self, query: CallbackQuery, press: TimelinePress) -> None:
        """Draws the timeline of a subscription of the chat."""
        words = await self._hearing.pressed(query)
        message = query.message
        place = place_of(message) if isinstance(message, Message) else None
        # A number comes from a button, and buttons may be made up: it must be of this very chat.
        listed = await self._service.topics.of_chat(place.chat, press.number) if place else None
        if not isinstance(message, Message) or place is None or listed is None:
            await self._sender.answer_press(query.id, words.plain("press-topic-gone"))
            return
        await self._sender.answer_press(query.id)
        async with self._sender.typing(place):
            screen = await self._charted(listed, place, words, dark=press.dark)
        await self._show(message, screen)

    async def _charted(self, what: Listed | str, place: Place, words: Words, *, dark: bool = False) -> Screen:
        topics = self._service.topics
        try:
            if isinstance(what, str):
                found = await topics.find(what)
                if found.feed_list:
                    raise NotAList
                what = await topics.as_if(place.chat, found.wish, words.language)
            digest = await topics.week(what)
            if not digest.stories:
                return Screen(words("timeline-empty", name=what.name))
            chart = timeline_of(digest, words, what.subscription.schedule.zone, dark=dark)
            photo = await self._service.draw(chart)
        except BotError as error:
            return Screen(words.error(error))
        return timeline_screen(digest, TimelinePress(what.subscription.id, dark), words, photo)

    # What these share

    async def _show(self, message: Message, screen: Screen) -> None:
        """Changes a picture in place; under a text a picture comes as a new message, as a sentence does."""
        place = place_of(message)
        if message.photo and screen.photo:
            await self._sender.edit(place, message.message_id, screen)
        else:
            await self._sender.send(place, screen, message.message_id)


def _is(word: str, kind: str, words: Words) -> bool:
    """Whether a word names a kind of card, in the reader's language or in English."""
    return any(fold(word) in fold(each.plain(f"card-words-{kind}")).split() for each in (words, words_for(DEFAULT)))


def _which(there: list[Listed], words: Words) -> Screen:
    buttons = [Button(cut(each.name, LABEL), str(TimelinePress(each.subscription.id))) for each in there[:SHOWN]]
    return Screen(words("timeline-which"), tuple((button,) for button in buttons))
