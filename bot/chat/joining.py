"""The bot comes and goes: a group that it is added to is told once what it does; who shuts it out is left in peace."""

from __future__ import annotations

from typing import Any

from telegram import Chat, ChatMember, ChatMemberRestricted, Update
from telegram.ext import CallbackContext

from bot.chat.heard import Hearing
from bot.chat.letter import Place
from bot.chat.screen import Screen
from bot.chat.sender import Sender, Sleep
from bot.service import Service

HERE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)
# Seconds until a greeting: that a group became a supergroup, which we then seem to join, is told in another update.
SETTLING = 2.0


class Joining:
    """Follows the bot's own membership."""

    def __init__(self, service: Service, sender: Sender, hearing: Hearing, *, sleep: Sleep) -> None:
        self._service = service
        self._sender = sender
        self._hearing = hearing
        self._sleep = sleep

    async def changed(self, update: Update, context: CallbackContext[Any, Any, Any, Any]) -> None:
        """The bot was added, removed, blocked, unblocked, made an admin ..."""
        change = update.my_chat_member
        assert change is not None, "registered for changes of the bot's own membership"
        chat = change.chat
        if not _is_here(change.new_chat_member):
            await self._service.part(chat.id)
        elif not _is_here(change.old_chat_member):
            await self._service.topics.back(chat.id)
            # In a channel everybody would read it, and nobody but its admins can do anything about it.
            if chat.type in (Chat.GROUP, Chat.SUPERGROUP):
                await self._sleep(SETTLING)
                if await self._service.introduce(chat.id):
                    words = await self._hearing.words(chat.id, change.from_user)
                    await self._sender.send(Place(chat.id), Screen(words("group-hello", name=context.bot.username)))

    async def moved(self, update: Update, _: CallbackContext[Any, Any, Any, Any]) -> None:
        """A group became a supergroup, with another number: it knows us, and takes along what it follows. Both tell."""
        message = update.effective_message
        assert message is not None, "registered for messages"
        await self._service.introduce(message.migrate_to_chat_id or message.chat.id)
        if message.migrate_to_chat_id:
            await self._service.topics.moved(message.chat.id, message.migrate_to_chat_id)


def _is_here(member: ChatMember) -> bool:
    """Whether the bot is in a chat; in a private one, whether it is not blocked."""
    return member.status in HERE or (isinstance(member, ChatMemberRestricted) and member.is_member)
