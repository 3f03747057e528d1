"""Puts digests into chats, behind whatever people are waiting for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.chat.heard import Preferring
from bot.chat.letter import Place
from bot.chat.sender import Sender
from bot.chat.views.digest import digest_screens
from bot.chat.words import words_for
from bot.model import Digest, Subscription


class Mailing:
    """The messages of a digest, one after the other."""

    def __init__(self, sender: Sender, preferences: Preferring) -> None:
        self._sender = sender
        self._preferences = preferences

    def stop(self) -> None:
        """Lets go what waits for its turn; what is on its way arrives."""
        self._sender.let_go()

    async def post(
        self, digest: Digest, subscription: Subscription, skip: int, out: Callable[[int], Awaitable[None]]
    ) -> int | None:
        """Posts the messages of a digest after the first `skip`, and calls `out` with how many are out after each but
        the last. Returns the chat where they went, None when nobody can be reached there. Raises TelegramError."""
        place = Place(subscription.chat, subscription.thread)
        words = words_for((await self._preferences(subscription.chat)).language, subscription.language)
        screens = digest_screens(digest, subscription.id, words, subscription.schedule.zone)
        for number, screen in enumerate(screens[skip:], skip + 1):
            there = await self._sender.post(place, screen, can_wait=True)
            if there is None:
                return None
            place = there
            if number < len(screens):
                await out(number)
        return place.chat
