"""Who may set what a chat does: in a talk of two whoever talks, elsewhere its admins."""

from __future__ import annotations

from telegram import Bot, Chat, ChatMember, Message, User

RUNNING = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def may_set(bot: Bot, message: Message, person: User | None) -> bool:
    """Whether `person`, who sent `message` or pressed a button under it, may change what the chat gets."""
    if message.chat.type == Chat.PRIVATE:
        return True
    if person is None:  # posts of a channel are its admins'
        return message.chat.type == Chat.CHANNEL
    return (await bot.get_chat_member(message.chat.id, person.id)).status in RUNNING


async def sender_may_set(bot: Bot, message: Message) -> bool:
    """Whether who sent `message` may; an admin who stays anonymous writes as the group itself."""
    if message.sender_chat and message.chat.type != Chat.PRIVATE:
        return message.sender_chat.id == message.chat.id
    return await may_set(bot, message, message.from_user)
