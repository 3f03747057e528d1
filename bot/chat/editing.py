"""A link that is corrected within a minute gets its answer changed; no other edit is answered."""

from __future__ import annotations

from datetime import timedelta

from telegram import Bot, Chat, Message, MessageEntity, Update

from bot.chat.answering import Answering
from bot.chat.asked import Asked, asked_by, besides_links
from bot.chat.heard import Hearing
from bot.chat.links import marked
from bot.chat.meaning import Wanted, wanted_of
from bot.chat.order import Order
from bot.chat.screen import NARROWED, VIEWS, View
from bot.service import Service

AT_ONCE = timedelta(minutes=1)
COMMANDS: dict[str, View] = {"summary": "brief", **{view: view for view in VIEWS if view != "brief"}}


class Editing:
    """Answers edits of messages."""

    def __init__(self, service: Service, answering: Answering, order: Order, hearing: Hearing) -> None:
        self._service = service
        self._answering = answering
        self._order = order
        self._hearing = hearing

    async def edited(self, update: Update, bot: Bot) -> None:
        message = update.edited_message
        assert message is not None, "registered for edited messages"
        view = _view(message)
        if view is None or not message.edit_date or message.edit_date - message.date > AT_ONCE:
            return
        wanted = await self._wanted(message, bot)
        if not wanted.asked.links:
            return
        await self._order.before(update)  # the answer to the message itself may be on its way
        await self._correct(message, wanted, view, bot.username)

    async def _correct(self, message: Message, wanted: Wanted, view: View, name: str) -> None:
        """Changes the answers to links that are gone into those to links that are new; further ones are sent."""
        words = await self._hearing.words(message.chat.id, message.from_user)
        known = await self._service.answers(message.chat.id, message.message_id)
        keys = {link: self._service.key_asked(link) for link in wanted.asked.links}
        answered = {answer.link for answer in known}
        new = [link for link, key in keys.items() if key not in answered]
        free = [answer.message for answer in known if answer.link not in keys.values()]
        wish = besides_links(message, name) if view in NARROWED else ""
        for link, answer in zip(new, free, strict=False):
            await self._answering.change(message, answer, link, view, words, wish=wish)
        if further := tuple(new[len(free) :]):
            await self._answering.answer(message, Asked(further), view, words, unasked=wanted.unasked, wish=wish)

    async def _wanted(self, message: Message, bot: Bot) -> Wanted:
        if message.chat.type == Chat.PRIVATE or any(marked(message, MessageEntity.BOT_COMMAND)):
            return Wanted(asked_by(message, bot.username))
        return await wanted_of(message, bot, self._service.preferences)


def _view(message: Message) -> View | None:
    """The view that a message asks for; None where it is a command about something else."""
    for entity, command in marked(message, MessageEntity.BOT_COMMAND):
        if entity.offset == 0:
            return COMMANDS.get(command.removeprefix("/").partition("@")[0].lower())
    return "brief"
