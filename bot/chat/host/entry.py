"""Puts the door in front of all other handlers, and the desk beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ExtBot, TypeHandler
from telegram.ext.filters import ChatType, User

from bot.admitting import Admitting
from bot.chat.heard import Hearing
from bot.chat.host.desk import Desk
from bot.chat.host.door import Door
from bot.chat.host.menu import HOST_COMMANDS, show_menu
from bot.chat.host.presses import MARK
from bot.chat.order import Order
from bot.chat.sender import Sender
from bot.metering import Metering
from bot.service import Service
from bot.storage.store import Store

BEFORE_ALL = -1  # the group of handlers that comes before the usual one, 0


@dataclass(frozen=True, slots=True)
class Host:
    """What decides about people: who may come in, and how much they may ask."""

    admitting: Admitting
    metering: Metering
    store: Store


def open_door(
    application: Application[Any, Any, Any, Any, Any, Any],
    host: Host,
    service: Service,
    sender: Sender,
    order: Order,
    commands: Sequence[str],
) -> None:
    """Registers both; the desk's handlers must be added before the other ones. `commands` are those of everybody."""
    bot, hearing = application.bot, Hearing(service.preferences)
    assert isinstance(bot, ExtBot), "an application of ours has one"
    greet = partial(show_menu, bot, commands=commands)
    door = Door(host.admitting, host.metering, sender, hearing, order, commands=commands, greet=greet)
    application.add_handler(TypeHandler(Update, door.check), group=BEFORE_ALL)
    if admins := host.admitting.admins:
        desk = Desk(service, host.store, sender, hearing, host.admitting)
        for name in HOST_COMMANDS:
            application.add_handler(CommandHandler(name, getattr(desk, name), User(admins) & ChatType.PRIVATE))
        application.add_handler(CallbackQueryHandler(desk.press, rf"^{MARK}\|"))
