"""What a message in a group wants of the bot: what is said to it, and links where all of them are to be answered."""

from __future__ import annotations

from dataclasses import dataclass, field

from telegram import Bot, Message

from bot.chat.asked import LINKS, Asked, asked_about, asked_by, mentions, replies_to
from bot.chat.heard import Preferring
from bot.chat.links import links_in


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; `unasked` where nobody spoke to the bot, which then speaks of articles alone."""

    asked: Asked = field(default=Asked())
    unasked: bool = False


async def wanted_of(message: Message, bot: Bot, preferences: Preferring) -> Wanted:
    """What a message wants; `preferences` says whether its chat has all links answered."""
    if mentions(message, bot.id, bot.username):
        return Wanted(asked_about(message, bot.username))
    if replies_to(message, bot.id):
        return Wanted(asked_by(message))
    links = [link.url for link in links_in(message) if link.meant]
    if links and (await preferences(message.chat.id)).every_link:
        return Wanted(Asked(tuple(links[:LINKS]), tuple(links[LINKS:])), unasked=True)
    return Wanted()
