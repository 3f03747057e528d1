"""Puts digests into chats, behind whatever people are waiting for; one that many get is laid out once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.chat.letter import Place
from bot.chat.screen import Screen
from bot.chat.sender import Sender
from bot.chat.views.digest import digest_pages, to_subscription
from bot.chat.words import words_for
from bot.model import Digest, Subscription
from bot.recent import Recent

# Characters of the articles of those digests whose pages are kept, in a language and by a clock each: some ninety of
# five. What is known of an article takes a dozen bytes for a character of it, so this is 24 megabytes at most.
LAID_OUT = 2_000_000
PAGES = 10_000  # characters of the pages themselves


class Mailing:
    """The messages of a digest, one after the other, in the language of the subscription."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        # By the digest itself, which is kept along so that no other one takes its number.
        self._pages: Recent[tuple[int, str, str], tuple[Digest, list[Screen]]] = Recent(
            LAID_OUT, lambda kept: kept[0].characters + PAGES
        )

    def stop(self) -> None:
        """Lets go what waits for its turn; what is on its way arrives."""
        self._sender.let_go()

    async def post(
        self, digest: Digest, subscription: Subscription, skip: int, out: Callable[[int], Awaitable[None]]
    ) -> int | None:
        """Posts the messages of a digest after the first `skip`, and calls `out` with how many are out after each but
        the last. Returns the chat where they went, None when nobody can be reached there, 0 when only the thread is
        closed. Raises TelegramError."""
        place = Place(subscription.chat, subscription.thread)
        screens = self._screens(digest, subscription)
        for number, screen in enumerate(screens[skip:], skip + 1):
            there = await self._sender.post(place, screen, can_wait=True)
            if there is None:
                return None
            if not there.message:
                return 0
            place = there
            if number < len(screens):
                await out(number)
        return place.chat

    def _screens(self, digest: Digest, subscription: Subscription) -> list[Screen]:
        words = words_for(subscription.language)
        zone = subscription.schedule.zone
        which = (id(digest), words.language, zone)
        kept = self._pages.get(which)
        if kept is None:
            kept = (digest, digest_pages(digest, words, zone))
            self._pages.put(which, kept)
        return to_subscription(kept[1], subscription.id, words)
