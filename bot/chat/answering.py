"""Answers what somebody asked to read: each link, text or file gets its brief, or a sentence that says why not."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence

from telegram import Document, Message
from telegram.error import BadRequest

from bot import metrics
from bot.chat.asked import LINKS, Asked, is_html, readable
from bot.chat.letter import Place, place_of
from bot.chat.markup import Html, cut
from bot.chat.outline import layout_of
from bot.chat.screen import Press, Screen, View
from bot.chat.screens import Screens, Where
from bot.chat.sender import Sender
from bot.chat.words import Words
from bot.errors import AskedTooMuch, BotError, FileTooLarge, NoArticle, NotALink, NotAPage, TooShort, UnknownFile
from bot.preferences import Layout
from bot.service import Filed, Service
from bot.web.decode import decode

Outcome = Filed | BotError

# What a link in a group may well lead to when nobody has asked us about it.
NO_ARTICLE = (NotAPage, NoArticle, TooShort, NotALink)
MEGABYTE = 1_000_000
LEFT = 3000  # UTF-16 units of links that were too many; a message holds 4096


class Answering:
    """Reads and sends. `most_bytes` is the largest file that is read."""

    def __init__(self, service: Service, sender: Sender, screens: Screens, *, most_bytes: int) -> None:
        self._service = service
        self._sender = sender
        self._screens = screens
        self._most_bytes = most_bytes

    async def answer(
        self, message: Message, asked: Asked, view: View, words: Words, *, unasked: bool = False, wish: str = ""
    ) -> None:
        """Reads all that is asked for at once, and answers it in the order it was asked. With `unasked`, a link that is
        no article is passed over in silence. `wish` narrows what is shown, in the asker's words."""
        place = place_of(message)
        async with self._sender.typing(place), asyncio.TaskGroup() as group:
            first, *others = self.readings(asked)
            readings = [first, *map(group.create_task, others)]  # most ask for one, which needs no task of its own
            for number, reading in enumerate(readings):
                outcome = await reading
                if unasked and isinstance(outcome, (*NO_ARTICLE, AskedTooMuch)):
                    continue
                if isinstance(outcome, AskedTooMuch) and outcome.known:
                    continue
                about = asked.links[number] if len(asked.links) > 1 else ""
                reply = message.message_id
                sent = await self.show(place, outcome, view, words, reply_to=reply, about=about, wish=wish)
                if sent and asked.links and not asked.key:
                    await self._service.answered(place.chat, reply, asked.links[number], sent)
        if asked.left:
            left = cut("\n".join(asked.left), LEFT)
            await self._sender.send(place, Screen(words("too-many-links", most=LINKS, left=left)), message.message_id)

    async def show(
        self,
        place: Place,
        outcome: Outcome,
        view: View,
        words: Words,
        *,
        reply_to: int | None = None,
        about: str = "",
        wish: str = "",
    ) -> int:
        """Sends a view of an article, or what went wrong; `about` names the link where several were asked for, `wish`
        narrows the view. Returns the number of the message; 0 when nobody can be reached there."""
        if isinstance(outcome, BotError):
            metrics.answered(outcome.kind)
            return await self._sender.send(place, Screen(_why(outcome, words, about)), reply_to)
        sent = await self._sender.send(place, await self._screen(place, outcome, view, words, wish), reply_to)
        if sent:
            metrics.answered()
            await self._service.remember(place.chat, place.thread, outcome)
        return sent

    async def change(
        self, message: Message, answer: int, link: str, view: View, words: Words, *, wish: str = ""
    ) -> None:
        """Shows another link's article in place of an answer of ours to `message`, or what went wrong with it."""
        place = place_of(message)
        async with self._sender.typing(place):
            outcome = await outcome_of(self._service.brief_of_link(link))
        if isinstance(outcome, BotError):
            await self._sender.edit(place, answer, Screen(words.error(outcome)))
            metrics.answered(outcome.kind)
        else:
            await self._sender.edit(place, answer, await self._screen(place, outcome, view, words, wish))
            metrics.answered()
            await self._service.remember(place.chat, place.thread, outcome)
        await self._service.answered(place.chat, message.message_id, link, answer)

    async def turn(self, place: Place, message: int, shown: Filed, press: Press, words: Words) -> None:
        """Shows what a button of ours asks for in place of the message that it stands under."""
        layout = await self._layout(place)
        screen = self._screens.of(shown, words, press.view, press.page, press.only, layout, where=_where(place))
        await self._sender.edit(place, message, screen)

    async def turn_inline(self, message: str, shown: Filed, press: Press, words: Words) -> None:
        """The same for a message that somebody posted from an inline query, wherever that is."""
        layout = layout_of(press.outline)
        screen = self._screens.of(shown, words, press.view, press.page, press.only, layout, where="posted")
        await self._sender.edit_inline(message, screen)

    async def _layout(self, place: Place) -> Layout:
        return (await self._service.preferences(place.chat)).layout

    async def _screen(self, place: Place, shown: Filed, view: View, words: Words, wish: str) -> Screen:
        if wish:
            return self._screens.narrowed(shown, words, view, wish)
        return self._screens.of(shown, words, view, layout=await self._layout(place), where=_where(place))

    def readings(self, asked: Asked) -> list[Coroutine[None, None, Outcome]]:
        """What is to be read, each a reading of its own."""
        if asked.key:
            return [self.article(asked.key, asked.links)]
        if asked.document:
            return [outcome_of(self._read_file(asked.document))]
        if asked.links:
            # A text that came with its only link is there in case the link cannot be read.
            text = asked.text if len(asked.links) == 1 else ""
            return [self._read_link(link, text) for link in asked.links]
        return [outcome_of(self._service.brief_of_text(asked.text))]

    async def article(self, key: str, links: Sequence[str]) -> Outcome:
        """The article filed under `key`; one that is no longer kept is read again from its link, if it has one."""
        return await outcome_of(self._service.again(key, links[0] if links else ""))

    async def _read_link(self, link: str, text: str) -> Outcome:
        outcome = await outcome_of(self._service.brief_of_link(link))
        if text and isinstance(outcome, BotError) and not isinstance(outcome, AskedTooMuch):
            return await outcome_of(self._service.brief_of_text(text))
        return outcome

    async def _read_file(self, document: Document) -> Filed:
        """The brief of a file's content. Raises BotError, and TelegramError when Telegram does not hand it over."""
        if not readable(document):
            raise UnknownFile
        if (document.file_size or 0) > self._most_bytes:
            raise FileTooLarge(megabytes=self._most_bytes // MEGABYTE)
        try:
            content = await (await document.get_file()).download_as_bytearray()
        except BadRequest as fault:  # beyond 20 MB Telegram keeps files from bots
            raise FileTooLarge(megabytes=self._most_bytes // MEGABYTE) from fault
        # Guessing a charset takes a while, and the loop has others to serve.
        text = await asyncio.to_thread(decode, bytes(content))
        return await self._service.brief_of_text(text, html=is_html(document))


async def outcome_of(reading: Coroutine[None, None, Filed]) -> Outcome:
    """What a reading comes to: the article, or what to tell about it."""
    try:
        return await reading
    except BotError as error:
        return error


def _why(error: BotError, words: Words, about: str) -> Html:
    why = words.error(error)
    return words("link-failed", link=about, why=why) if about else why


def _where(place: Place) -> Where:
    return "alone" if place.alone else "group"
