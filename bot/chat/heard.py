"""What an update says and in whose language it is answered."""

from __future__ import annotations

from telegram import Message, Update

from bot.chat.words import Words, words_for


def heard(update: Update) -> tuple[Message, Words]:
    """The message or post of an update and the words of who sent it."""
    message = update.effective_message
    assert message is not None, "handlers are registered for messages and posts"
    return message, words_for(message.from_user.language_code if message.from_user else None)
