"""What a message in a group wants of the bot: what is said to it, and links where all of them are to be answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from telegram import Bot, Message

from bot.chat.asked import LINKS, WORDS, Asked, asked_about, asked_by, begins_with, mentions, replied_to, replies_to
from bot.chat.heard import Preferring
from bot.chat.links import links_in
from bot.chat.markup import Html
from bot.chat.words import Words
from bot.errors import NothingToRead


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; `unasked` where nobody spoke to the bot, which then speaks of articles alone. `told` is what
    somebody who spoke to it alone is told where they brought nothing."""

    asked: Asked = field(default=Asked())
    unasked: bool = False
    told: Callable[[Words], Html] | None = None


async def wanted_of(message: Message, bot: Bot, preferences: Preferring) -> Wanted:
    """What a message wants; `preferences` says whether its chat has all links answered."""
    if mentions(message, bot.id, bot.username):
        return Wanted(asked_about(message, bot.username), told=_lost(message, bot))
    if replies_to(message, bot.id):
        return Wanted(asked_by(message))
    links = [link.url for link in links_in(message) if link.meant]
    if links and (await preferences(message.chat.id)).every_link:
        return Wanted(Asked(tuple(links[:LINKS]), tuple(links[LINKS:])), unasked=True)
    return Wanted()


def _lost(message: Message, bot: Bot) -> Callable[[Words], Html] | None:
    """What helps somebody who speaks to the bot with nothing to read; who speaks of it is let talk."""
    if not begins_with(message, bot.id, bot.username):
        return None
    if replied_to(message):
        return lambda words: words.error(NothingToRead(words=WORDS))
    return lambda words: words("group-how", name=bot.username)
