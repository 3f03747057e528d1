"""Who may set what a chat does: in a talk of two whoever talks, elsewhere its admins, or everybody if they say so."""

from __future__ import annotations

from telegram import Bot, Chat, ChatMember, Message, User
from telegram.error import BadRequest

from bot.chat.heard import Preferring

RUNNING = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def may_set(bot: Bot, message: Message, person: User | None) -> bool:
    """Whether `person`, who sent `message` or pressed a button under it, runs the chat."""
    if message.chat.type == Chat.PRIVATE:
        return True
    if person is None:  # posts of a channel are its admins'
        return message.chat.type == Chat.CHANNEL
    try:
        return (await bot.get_chat_member(message.chat.id, person.id)).status in RUNNING
    except BadRequest:  # nobody whom Telegram knows there
        return False


async def sender_may_set(bot: Bot, message: Message) -> bool:
    """Whether who sent `message` runs the chat; an admin who stays anonymous writes as the group itself."""
    if message.sender_chat and message.chat.type != Chat.PRIVATE:
        return message.sender_chat.id == message.chat.id
    return await may_set(bot, message, message.from_user)


class Setters:
    """Who may change the settings of a chat and what it follows; `preferences` says what a chat has set."""

    def __init__(self, preferences: Preferring) -> None:
        self._preferences = preferences

    async def may(self, bot: Bot, message: Message, person: User | None) -> bool:
        """Whether `person`, who pressed a button under `message`, may."""
        return await self._everybody(message) or await may_set(bot, message, person)

    async def sender_may(self, bot: Bot, message: Message) -> bool:
        """Whether who sent `message` may."""
        return await self._everybody(message) or await sender_may_set(bot, message)

    async def _everybody(self, message: Message) -> bool:
        # In a channel everybody reads, and nobody but its admins can write.
        grouped = message.chat.type in (Chat.GROUP, Chat.SUPERGROUP)
        return grouped and (await self._preferences(message.chat.id)).everybody_sets
