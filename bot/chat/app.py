"""The bot put together: the one table of its commands, and who answers what."""

from __future__ import annotations

import asyncio
from typing import Any

import structlog
from telegram import Message, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
)
from telegram.ext.filters import COMMAND, MessageFilter, StatusUpdate, UpdateType

from bot.chat.answering import MEGABYTE, Answering
from bot.chat.handlers import Context, Conversation
from bot.chat.heard import Hearing
from bot.chat.host.entry import Host, open_door
from bot.chat.inbox import Handling, Inbox
from bot.chat.inline import Inline
from bot.chat.joining import Joining
from bot.chat.order import Order
from bot.chat.parts import Parts
from bot.chat.screens import Screens
from bot.chat.sender import Sender, Sleep
from bot.chat.sharing import Sharing
from bot.service import Service
from bot.settings import Settings
from bot.storage.store import Store

log = structlog.get_logger()

App = Application[Any, Any, Any, Any, Any, Any]

# The commands, in the order people see them in Telegram's menu, in /help and in the README. A command is answered by
# the method of `Conversation` that has its name; `command-<name>` in messages.ftl says what it does.
COMMANDS = (
    "summary",
    "quotes",
    "actors",
    "conditions",
    "card",
    "subscribe",
    "topics",
    "digest",
    "timeline",
    "save",
    "saved",
    "history",
    "settings",
    "everylink",
    "export",
    "forget",
    "privacy",
    "start",
    "help",
)
# Those that a channel's admins can post in it; what else is posted there is not for us.
OF_CHANNELS = ("subscribe", "topics", "digest", "settings", "forget", "privacy")

# Larger files Telegram does not hand to bots: https://core.telegram.org/bots/api#getfile
FILE_MEGABYTES = 20


def build(
    bot: ExtBot[None],
    service: Service,
    settings: Settings,
    *,
    store: Store | None,
    sleep: Sleep = asyncio.sleep,
    sender: Sender | None = None,
    host: Host | None = None,
) -> App:
    """The application behind `bot`. With a `store` updates are polled for and go through the inbox; without one they
    are handed over by whoever runs the application. A `sender` is given by who sends with it too; a `host` says
    who may use the bot, without one everybody may."""
    shared = store if store and store.shared else None
    order = Order(shared.has_earlier, shared.let_by, sleep=sleep) if shared else Order(sleep=sleep)
    parts, sender = Parts(sleep=sleep), sender or Sender(bot, sleep=sleep)
    most = int(min(settings.fetch_megabytes, FILE_MEGABYTES) * MEGABYTE)
    sharing = Sharing(bot) if store is not None else None  # a terminal has nobody to share with
    screens = Screens(sharing)
    answering = Answering(service, sender, screens, most_bytes=most)
    conversation = Conversation(service, sender, answering, order, parts, commands=COMMANDS, sharing=sharing)

    builder = ApplicationBuilder().bot(bot).job_queue(None)
    if store is None:
        application: App = builder.updater(None).build()
        application.add_error_handler(_report)
    else:
        inbox = Inbox(store)
        handling = Handling(store, inbox, order, conversation.apologize, sleep=sleep)
        builder = builder.application_class(_Forgetful)
        application = builder.update_queue(inbox).concurrent_updates(handling).build()

        async def failed(update: object, context: Context) -> None:
            await _report(update, context)
            if isinstance(update, Update):
                handling.failed(update)

        application.add_error_handler(failed)
    if host:
        open_door(application, host, service, sender, order, COMMANDS)
    hearing = Hearing(service.preferences)
    inline = Inline(service, screens, hearing, sleep=sleep)
    _register(application, conversation, inline, Joining(service, sender, hearing, sleep=sleep))
    return application


def _register(application: App, conversation: Conversation, inline: Inline, joining: Joining) -> None:
    """The first that fits answers. Other posts of channels and what else may come fit none."""
    people, corrected = UpdateType.MESSAGE & _FromPeople(), UpdateType.EDITED_MESSAGE & _FromPeople()
    for name in COMMANDS:
        heard = people | UpdateType.CHANNEL_POST if name in OF_CHANNELS else people
        application.add_handler(CommandHandler(name, getattr(conversation, name), heard))
    application.add_handler(MessageHandler(people & COMMAND, conversation.unknown_command))
    application.add_handler(MessageHandler(people & ~StatusUpdate.ALL, conversation.message))
    application.add_handler(CallbackQueryHandler(conversation.press))
    application.add_handler(InlineQueryHandler(inline.asked))
    application.add_handler(MessageHandler(corrected, conversation.edited))
    application.add_handler(MessageHandler(UpdateType.MESSAGE & StatusUpdate.MIGRATE, joining.moved))
    application.add_handler(ChatMemberHandler(joining.changed, ChatMemberHandler.MY_CHAT_MEMBER))


class _Forgetful(App):
    """The library takes down every chat and person that it hears of, for whoever would save what it knows of them. Here
    nobody does: what is to be kept is in the store, and the list would grow for ever."""

    def _mark_for_persistence_update(self, *, update: object | None = None, job: object | None = None) -> None:
        pass


class _FromPeople(MessageFilter):
    """Two bots that answer each other never stop. Anonymous admins and channels write through bots of Telegram's. What
    somebody posts by way of a bot is that bot's words, our own brief perhaps."""

    def filter(self, message: Message) -> bool:
        by_bot = message.from_user is not None and message.from_user.is_bot and not message.sender_chat
        return not by_bot and not message.via_bot


async def _report(update: object, context: Context) -> None:
    number = update.update_id if isinstance(update, Update) else None
    log.error("handler failed", update=number, exc_info=context.error)
