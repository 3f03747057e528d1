"""What the buttons under an article do: the same message shows it from another side."""

from __future__ import annotations

from telegram import CallbackQuery, Message

from bot.chat.answering import Answering, outcome_of
from bot.chat.asked import original_of
from bot.chat.example import example
from bot.chat.heard import Hearing
from bot.chat.letter import place_of
from bot.chat.markup import Html, blockquote, escape
from bot.chat.screen import EXAMPLE, Press, Screen, pressed
from bot.chat.sender import Sender
from bot.chat.words import Words
from bot.errors import BotError
from bot.service import Service


class Pressing:
    """Answers presses on buttons of ours, of whatever version; those about topics are others'."""

    def __init__(self, service: Service, sender: Sender, answering: Answering, hearing: Hearing) -> None:
        self._service = service
        self._sender = sender
        self._answering = answering
        self._hearing = hearing

    async def press(self, query: CallbackQuery) -> None:
        words = await self._hearing.pressed(query)
        message, press = query.message, pressed(query.data or "")
        if press and query.inline_message_id:
            await self._inline(query, query.inline_message_id, press, words)
        elif not isinstance(message, Message) or not (press or query.data == EXAMPLE):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
        elif press is None:
            await self._sender.answer_press(query.id)
            invented = Html("\n\n".join([words("example-intro"), blockquote(escape(example()), expandable=True)]))
            await self._sender.send(place_of(message), Screen(invented))
            outcome = await outcome_of(self._service.brief_of_text(example()))
            await self._answering.show(place_of(message), outcome, "brief", words)
        else:
            outcome = await self._answering.article(press.key, original_of(message))
            if isinstance(outcome, BotError):
                await self._sender.answer_press(query.id, words.plain("press-gone"))
                return
            await self._answering.turn(place_of(message), message.message_id, outcome, press, words)
            await self._sender.answer_press(query.id)

    async def _inline(self, query: CallbackQuery, message: str, press: Press, words: Words) -> None:
        outcome = await self._answering.article(press.key, ())
        if isinstance(outcome, BotError):
            await self._sender.answer_press(query.id, words.plain("press-gone"))
            return
        await self._answering.turn_inline(message, outcome, press, words)
        await self._sender.answer_press(query.id)
