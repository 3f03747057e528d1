"""What the commands about an article show: a view of what is brought or replied to, else of the chat's last article."""

from __future__ import annotations

from telegram import Bot, Update

from bot.chat.answering import Answering
from bot.chat.asked import Asked, besides_links
from bot.chat.heard import Hearing
from bot.chat.letter import place_of, reply_to
from bot.chat.meant import Meant, about
from bot.chat.screen import NARROWED, Screen, View
from bot.chat.sender import Sender
from bot.errors import BotError


class Viewing:
    """The commands that show an article from one side."""

    def __init__(self, sender: Sender, answering: Answering, meant: Meant, hearing: Hearing) -> None:
        self._sender = sender
        self._answering = answering
        self._meant = meant
        self._hearing = hearing

    async def show(self, update: Update, bot: Bot, view: View) -> None:
        message, words = await self._hearing.heard(update)
        place, worded = place_of(message), view in NARROWED
        wish = besides_links(message, bot.username) if worded else ""
        match about(message, bot.username, worded=worded):
            case Asked() as asked:
                await self._answering.answer(message, asked, view, words, wish=wish)
            case BotError() as fault:
                await self._sender.send(place, Screen(words.error(fault)), reply_to(message))
            case None:
                outcome = await self._meant.last(update, message)
                await self._answering.show(place, outcome, view, words, reply_to=message.message_id, wish=wish)
