"""In whose language somebody is answered: what the chat has set, else what they have set for themselves, else that of
their app."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from telegram import CallbackQuery, Message, Update, User

from bot.chat.words import Words, words_for
from bot.preferences import Preferences

Preferring = Callable[[int], Awaitable[Preferences]]  # what a chat has set


class Hearing:
    """`preferences` says what a chat has set; somebody's talk with the bot has the number of that person."""

    def __init__(self, preferences: Preferring) -> None:
        self._preferences = preferences

    async def heard(self, update: Update) -> tuple[Message, Words]:
        """The message or post of an update and the words for who sent it."""
        message = update.effective_message
        assert message is not None, "handlers are registered for messages and posts"
        return message, await self.words(message.chat.id, message.from_user)

    async def pressed(self, query: CallbackQuery) -> Words:
        """The words for who pressed a button."""
        chat = query.message.chat.id if query.message else query.from_user.id
        return await self.words(chat, query.from_user)

    async def words(self, chat: int, person: User | None) -> Words:
        """The words for a person in a chat."""
        said = (await self._preferences(chat)).language
        if said or person is None:
            return words_for(said)
        own = (await self._preferences(person.id)).language if person.id != chat else None
        return words_for(own, person.language_code)
