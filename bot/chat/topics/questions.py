"""What the bot asks for in so many words, and how a reply to a question of its own is known: by what it replies to."""

from __future__ import annotations

from typing import Final, Literal, get_args

from telegram import Message

from bot.chat.asked import replied_to
from bot.chat.markup import plain
from bot.chat.screen import Screen
from bot.chat.words import Words, languages, words_for

Question = Literal["words", "feed", "opml", "city"]
QUESTIONS: tuple[Question, ...] = get_args(Question)


# What asks once more where an answer was not understood.
AGAIN: Final[dict[Question, str]] = {"city": "zone-not-found"}


def question(kind: Question, words: Words) -> Screen:
    """The message that asks; the reader's app opens a reply to it."""
    return Screen(words(f"ask-{kind}"), asks=True)


def again(kind: Question, words: Words) -> Screen:
    """The same where the answer was not understood."""
    return Screen(words(AGAIN[kind]), asks=True)


def question_of(message: Message, bot: int) -> Question | None:
    """What the message answers, where it replies to a question of the bot's in any language."""
    replied = replied_to(message)
    if replied is None or not replied.from_user or replied.from_user.id != bot:
        return None
    said = (replied.text or "").strip()
    return next((kind for kind in QUESTIONS for code in languages() if said in _texts(kind, words_for(code))), None)


def _texts(kind: Question, words: Words) -> list[str]:
    return [plain(words(key)).strip() for key in (f"ask-{kind}", AGAIN.get(kind)) if key]
