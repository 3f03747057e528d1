"""What /start opens: the welcome, or what a deep link leads to by its payload."""

from __future__ import annotations

import re

from telegram import Message

from bot.chat.answering import Answering, outcome_of
from bot.chat.letter import place_of, reply_to
from bot.chat.screen import EXAMPLE, Button, Screen
from bot.chat.sender import Sender
from bot.chat.sharing import BRIEF, LINK_WANTED, TOPIC
from bot.chat.topics.presses import TopicPress
from bot.chat.words import Words
from bot.errors import NothingToShow
from bot.service import Service

KEY = re.compile(r"[0-9a-f]{16}")


class Starting:
    """Answers /start."""

    def __init__(self, service: Service, sender: Sender, answering: Answering) -> None:
        self._service = service
        self._sender = sender
        self._answering = answering

    async def start(self, message: Message, payload: str, words: Words) -> None:
        """Opens what the payload names; without one, says what the bot is."""
        kind, rest = payload[: len(BRIEF)], payload[len(BRIEF) :]
        if kind == BRIEF and KEY.fullmatch(rest):
            await self._brief(message, rest, words)
            return
        await self._sender.send(place_of(message), self._screen(payload, words), reply_to(message))

    def _screen(self, payload: str, words: Words) -> Screen:
        example = ((Button(words.plain("button-example"), EXAMPLE),),)
        if not payload:
            return Screen(words("start"), example)
        if payload == LINK_WANTED:
            return Screen(words("start-link"), example)
        topic = payload.removeprefix(TOPIC)
        offered = next((each for each in self._service.topics.offers(words.language) if each.topic == topic), None)
        if payload.startswith(TOPIC) and offered:
            follow = Button(words.plain("button-follow"), str(TopicPress("add", value=offered.topic)))
            return Screen(words("start-topic", name=offered.title), ((follow,),))
        return Screen(words("start-unknown"), example)

    async def _brief(self, message: Message, key: str, words: Words) -> None:
        place = place_of(message)
        async with self._sender.typing(place):
            outcome = await outcome_of(self._service.brief_of_key(key))
        if isinstance(outcome, NothingToShow):
            await self._sender.send(place, Screen(words("start-brief-gone")), reply_to(message))
        else:
            await self._answering.show(place, outcome, "brief", words, reply_to=message.message_id)
