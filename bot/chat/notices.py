"""Tells people once what became of a feed that they follow."""

from __future__ import annotations

import structlog
from telegram.error import TelegramError

from bot.chat.heard import Preferring
from bot.chat.letter import Place
from bot.chat.screen import Button, Screen
from bot.chat.sender import Sender
from bot.chat.topics.presses import TopicPress
from bot.chat.words import words_for
from bot.model import Subscription

log = structlog.get_logger()


class Notices:
    """Sent behind whatever people are waiting for; one that fails is let go, for the feed is dealt with already."""

    def __init__(self, sender: Sender, preferences: Preferring) -> None:
        self._sender = sender
        self._preferences = preferences

    async def feed_moved(self, followers: list[Subscription], url: str, to: str) -> None:
        """A feed is followed to its new address."""
        await self._tell(followers, "feed-moved", url=url, to=to)

    async def feed_died(self, followers: list[Subscription], url: str) -> None:
        """A feed is asked no more."""
        await self._tell(followers, "feed-died", url=url)

    async def feed_silent(self, followers: list[Subscription], url: str, days: int) -> None:
        """A feed has failed for so many days."""
        await self._tell(followers, "feed-silent", url=url, days=days)

    async def feed_turned(self, followers: list[Subscription], url: str) -> None:
        """Something else stands in place of a feed."""
        await self._tell(followers, "feed-turned", url=url)

    async def _tell(self, followers: list[Subscription], key: str, **facts: str | int) -> None:
        for each in followers:
            words = words_for((await self._preferences(each.chat)).language, each.language)
            edit = Button(words.plain("button-edit"), str(TopicPress("open", each.id, "digest")))
            screen = Screen(words(key, **facts), ((edit,),))
            try:
                await self._sender.post(Place(each.chat, each.thread), screen, can_wait=True)
            except TelegramError as fault:
                log.warning("notice not sent", chat=each.chat, why=fault.message)
