"""What the commands about an article show: a view of what is brought or replied to, else of the chat's last article."""

from __future__ import annotations

from telegram import Bot, Update

from bot.chat.answering import Answering, outcome_of
from bot.chat.asked import WORDS, asked_about, besides_links, own_words, replied_to
from bot.chat.heard import Hearing
from bot.chat.letter import place_of, reply_to
from bot.chat.order import Order
from bot.chat.screen import NARROWED, Screen, View
from bot.chat.sender import Sender
from bot.errors import NotALink
from bot.service import Service


class Viewing:
    """The commands that show an article from one side."""

    def __init__(self, service: Service, sender: Sender, answering: Answering, order: Order, hearing: Hearing) -> None:
        self._service = service
        self._sender = sender
        self._answering = answering
        self._order = order
        self._hearing = hearing

    async def show(self, update: Update, bot: Bot, view: View) -> None:
        message, words = await self._hearing.heard(update)
        place = place_of(message)
        wish = besides_links(message, bot.username) if view in NARROWED else ""
        if asked := asked_about(message, bot.username):
            await self._answering.answer(message, asked, view, words, wish=wish)
        elif replied_to(message):
            await self._sender.send(place, Screen(words("reply-holds-nothing", words=WORDS)), reply_to(message))
        elif own_words(message, bot.username) and (not wish or "://" in wish):
            await self._sender.send(place, Screen(words.error(NotALink())), reply_to(message))
        else:
            await self._order.before(update)
            outcome = await outcome_of(self._service.last(place.chat, place.thread))
            await self._answering.show(place, outcome, view, words, reply_to=message.message_id, wish=wish)
