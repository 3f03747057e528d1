"""The bot in conversation: in the terminal, or on Telegram until it is told to stop."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping

from rich.console import Console

from bot.chat.app import build
from bot.chat.console import converse
from bot.chat.live import serve, telegram_bot
from bot.chat.pace import Pace
from bot.chat.sender import Sender
from bot.commands.house import engine, house, upkeep
from bot.commands.pulse import beating
from bot.commands.settling import settle
from bot.settings import Settings
from bot.work.monitor import watched


async def in_terminal(settings: Settings) -> None:
    """Talks until the input ends, in the language of the environment. Raises CannotStart."""
    with Console(stderr=True).status("Loading the readers …") as loading:
        async with house(settings) as parts:
            loading.stop()
            await converse(parts.service, settings, language=language_of(os.environ))


def language_of(environment: Mapping[str, str]) -> str | None:
    """The language that a terminal asks for. LC_CTYPE is about letters, and Python itself sets it where the system has
    no such locale."""
    asked = (environment.get(name) for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"))
    return next((each.partition(":")[0].partition(".")[0] for each in asked if each), None)


async def on_telegram(settings: Settings) -> None:
    """Talks until SIGINT or SIGTERM. Raises CannotStart, without a token before anything is loaded."""
    bot = telegram_bot(settings)
    async with house(settings) as parts, beating(settings.data_dir):
        sender = Sender(bot, pace=Pace(overall=settings.messages_a_second))
        application = build(bot, parts.service, settings, store=parts.store, sender=sender, host=parts.host)
        working, tidying = engine(parts, sender), upkeep(parts, sender)

        settle()

        async def beside(stop: asyncio.Event) -> None:
            await asyncio.gather(working.run(stop), tidying.run(stop))

        async with watched(parts.store, bot.get_me, settings.metrics_host, settings.metrics_port):
            await serve(application, beside=beside, admins=settings.admins)
