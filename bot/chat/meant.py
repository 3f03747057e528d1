"""Which articles a command is about: those it brings, those of the message it replies to, else the chat's last one."""

from __future__ import annotations

import asyncio

from telegram import Bot, Message, Update

from bot.chat.answering import Answering, Outcome, outcome_of
from bot.chat.asked import asked_about, own_words, replied_to
from bot.chat.letter import place_of
from bot.chat.order import Order
from bot.errors import NotALink
from bot.service import Service


class Meant:
    """Reads them, all at once."""

    def __init__(self, service: Service, answering: Answering, order: Order) -> None:
        self._service = service
        self._answering = answering
        self._order = order

    async def articles(self, update: Update, message: Message, bot: Bot, *, worded: bool = False) -> list[Outcome]:
        """The articles, or what went wrong with each. A command that is `worded` takes words besides a link."""
        if asked := asked_about(message, bot.username):
            return list(await asyncio.gather(*self._answering.readings(asked)))
        if replied_to(message) or (own_words(message, bot.username) and not worded):
            return [NotALink()]
        await self._order.before(update)
        place = place_of(message)
        return [await outcome_of(self._service.last(place.chat, place.thread))]
