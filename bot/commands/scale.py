"""The bot on many machines: a server that takes updates, and workers that answer them, over one PostgreSQL database."""

from __future__ import annotations

import asyncio
import json
import time

import structlog
import uvicorn
from telegram.ext import ExtBot

from bot.chat import live
from bot.chat.app import App, build
from bot.chat.inbox import Handling
from bot.chat.order import chat_in
from bot.chat.pace import Pace
from bot.chat.sender import Sender
from bot.chat.understood import understood
from bot.chat.webhook import secret_of, webhook
from bot.commands.house import engine, house, name_of_process, upkeep
from bot.commands.pulse import beating
from bot.commands.settling import settle
from bot.errors import CannotStart
from bot.settings import Settings
from bot.storage.postgres import open_postgres, plain_address
from bot.storage.store import Store
from bot.work.engine import again_and_again
from bot.work.forgotten import LOOK, Forgotten
from bot.work.monitor import watched
from bot.work.queue import Queue
from bot.work.sharing import Sharing

log = structlog.get_logger()


class Unanswered(Exception):
    """An update that is to be tried again."""


async def serve(settings: Settings) -> None:
    """Takes updates until it is told to stop. Raises CannotStart."""
    bot, address = live.telegram_bot(settings), _address(settings)
    if not settings.webhook_url.startswith("https://"):
        raise CannotStart("`serve` needs WEBHOOK_URL, an address that starts with https://.")
    store = Store(await open_postgres(address), now=time.time, article_days=settings.article_days)
    queue = await Queue.open(plain_address(address))

    async def take(number: int, update: str) -> None:
        log.debug("update taken", update=number)
        await store.accept({number: update}, chats={number: chat_in(json.loads(update))})
        # Known or not: the first time may have ended between the two lines.
        await queue.put(number)

    secret = secret_of(bot.token)
    # Behind a proxy, in a container: it listens to whoever can reach it, and hears who knows the secret.
    listening = uvicorn.Config(webhook(take, secret), host="0.0.0.0", port=settings.webhook_port, log_config=None)  # noqa: S104
    try:
        await _point(bot, settings, secret)
        async with (
            live.introducing(bot, settings.admins),
            watched(store, bot.get_me, settings.metrics_host, settings.metrics_port),
        ):
            await uvicorn.Server(listening).serve()
    finally:
        await bot.shutdown()
        await queue.close()
        await store.close()


async def worker(settings: Settings) -> None:
    """Works until it is told to stop. Raises CannotStart."""
    bot, address = live.telegram_bot(settings), _address(settings)
    async with house(settings) as parts, beating(settings.data_dir):
        queue = await Queue.open(plain_address(address))
        pace = Pace(overall=0)  # until it has its share
        sharing = Sharing(
            parts.store.shares, pace, process=name_of_process(), overall=max(1, int(settings.messages_a_second))
        )
        sender = Sender(bot, pace=pace)
        application = build(bot, parts.service, settings, store=parts.store, sender=sender, host=parts.host)
        beside, tidying = engine(parts, sender), upkeep(parts, sender)
        settle()

        async def work(stop: asyncio.Event) -> None:
            answers = Answers(application, parts.store)
            forgotten = Forgotten(parts.store.unanswered, queue.put)
            await asyncio.gather(
                queue.work(answers.answer, stop),
                again_and_again(forgotten.look, LOOK, stop),
                beside.run(stop),
                tidying.run(stop),
            )

        try:
            async with (
                sharing.going_on(),
                watched(parts.store, bot.get_me, settings.metrics_host, settings.metrics_port),
            ):
                await live.work(application, work)
        finally:
            await queue.close()


class Answers:
    """Answers updates of the inbox, each once."""

    def __init__(self, application: App, store: Store) -> None:
        self._application = application
        self._store = store

    async def answer(self, number: int) -> None:
        """Answers an update, unless it was answered meanwhile. Raises Unanswered when it is to be tried again."""
        payload = await self._store.waiting(number)
        if payload is None:
            return
        application, handling = self._application, self._application.update_processor
        assert isinstance(handling, Handling), "built with a store"
        update = understood(json.loads(payload), application.bot)
        if update is None:
            await self._store.done(number)
            return
        if not await handling.handle(update, application.process_update(update)):
            raise Unanswered(number)


def _address(settings: Settings) -> str:
    address = settings.database_url.get_secret_value()
    if not address:
        raise CannotStart("`serve` and `worker` share a PostgreSQL database: set DATABASE_URL. `run` needs none.")
    return address


async def _point(bot: ExtBot[None], settings: Settings, secret: str) -> None:
    """Tells Telegram where to bring updates. Raises CannotStart."""
    await live.reach(bot, bot.initialize, asyncio.Event())
    await bot.set_webhook(
        settings.webhook_url, secret_token=secret, allowed_updates=list(live.UPDATES), max_connections=40
    )
