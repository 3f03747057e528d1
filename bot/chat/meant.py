"""Which articles a command is about: those it brings, those of the message it replies to, else the chat's last one."""

from __future__ import annotations

import asyncio

from telegram import Bot, Message, Update

from bot.chat.answering import Answering, Outcome, outcome_of
from bot.chat.asked import WORDS, Asked, asked_about, besides_links, own_words, replied_to
from bot.chat.letter import place_of
from bot.chat.order import Order
from bot.errors import BotError, NotALink, NothingToRead
from bot.service import Service


class Meant:
    """Reads them, all at once."""

    def __init__(self, service: Service, answering: Answering, order: Order) -> None:
        self._service = service
        self._answering = answering
        self._order = order

    async def articles(self, update: Update, message: Message, bot: Bot, *, worded: bool = False) -> list[Outcome]:
        """The articles, or what went wrong with each. A command that is `worded` takes words besides a link."""
        match about(message, bot.username, worded=worded):
            case Asked() as asked:
                return list(await asyncio.gather(*self._answering.readings(asked)))
            case BotError() as fault:
                return [fault]
        return [await self.last(update, message)]

    async def last(self, update: Update, message: Message) -> Outcome:
        """The last article of the chat, as of when `message` was sent there."""
        await self._order.before(update)
        place = place_of(message)
        return await outcome_of(self._service.last(place.chat, place.thread))


def about(message: Message, name: str, *, worded: bool) -> Asked | BotError | None:
    """What there is to read for a command, or why there is nothing; None where it means the chat's last article."""
    if asked := asked_about(message, name):
        return asked
    if replied_to(message):
        return NothingToRead(words=WORDS)
    wish = besides_links(message, name) if worded else ""
    # A mistyped address is no wish.
    return NotALink() if own_words(message, name) and (not wish or "://" in wish) else None
