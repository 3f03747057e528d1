"""The menu of admins in their talk with the bot: everybody's commands, and their own, which others do not see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import structlog
from telegram import BotCommandScopeChat
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.words import DEFAULT, languages, words_for

log = structlog.get_logger()

# In the order of the menu. Each is answered by the method of `Desk` that has its name.
HOST_COMMANDS: Final = ("stats", "feeds", "broadcast", "block", "unblock", "purge", "invite")


async def show_menu(bot: ExtBot[None], admin: int, commands: Sequence[str]) -> None:
    """Shows an admin `commands` and those of hosts. Telegram refuses that until the admin has begun to talk."""
    try:
        for language in languages():
            words = words_for(language)
            menu = [(name, words.plain(f"command-{name}")) for name in (*commands, *HOST_COMMANDS)]
            code = None if language == DEFAULT else language
            await bot.set_my_commands(menu, scope=BotCommandScopeChat(admin), language_code=code)
    except TelegramError as fault:
        log.info("no menu for an admin yet", admin=admin, why=fault.message)
