"""What went wrong, in a plain sentence for a terminal or a JSON field."""

from __future__ import annotations

from html import unescape

from bot.errors import BotError


def told(fault: BotError) -> str:
    """The sentence that the bot would answer with, in English, without markup."""
    from bot.chat.words import words_for  # noqa: PLC0415 (loads Babel: only when something went wrong)

    return unescape(words_for(None).error(fault))
