"""A bot with settings of its own, between a Telegram of its own and the session's site and readers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.chat.app import build
from bot.chat.heard import Hearing
from bot.chat.host.broadcasting import Broadcasting
from bot.chat.host.entry import Host
from bot.chat.live import serve, telegram_bot
from bot.chat.sender import Sender
from bot.commands.house import who_may
from bot.service import Service
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from bot.tallying import Tallying
from bot.work.engine import again_and_again
from tests.scenarios.conftest import Pauses, Readers
from tests.scenarios.patient import Patient
from tests.site import Site
from tests.telegram.person import Person
from tests.telegram.server import TOKEN, Telegram
from tests.telegram.watch import PATIENCE

TRUCE = "Brackwater ferry crews call off walkout after late-night deal"  # the headline of `pages/ferry.html`
BOT = "@on_the_record_bot"


@dataclass(slots=True)
class Hosted:
    """The bot's own parts, for tests that look behind the conversation."""

    store: Store
    host: Host
    tallying: Tallying
    _going_on: asyncio.Task[None]

    async def broadcasts_stand_still(self) -> None:
        """Until the next start."""
        self._going_on.cancel()
        await asyncio.gather(self._going_on, return_exceptions=True)


Start = Callable[..., AbstractAsyncContextManager[Hosted]]


async def is_left_alone(bot: Hosted, person: Person) -> None:
    """Waits until everything that was sent is dealt with; the person must have heard nothing."""
    async with asyncio.timeout(PATIENCE):
        while await bot.store.pending():  # noqa: ASYNC110 (nothing tells of an answer that is not given)
            await asyncio.sleep(0.01)
    assert not person.chat.unread


@asynccontextmanager
async def hosted(
    telegram: Telegram, site: Site, readers: Readers, data: Path, **settings: object
) -> AsyncIterator[Hosted]:
    """The bot live on `telegram` until the block ends, with its database in the folder `data`. Entered once it waits
    for updates; afterwards Telegram must not have refused anything."""
    said = Settings.model_validate({"telegram_token": TOKEN, "telegram_api": telegram.url, **settings})
    store = Store(await open_sqlite(data / "bot.db"), now=time.time, article_days=7)
    host = await who_may(said, store)
    client = Patient(site)
    service = Service(client, readers, store, metering=host.metering)
    bot, stop = telegram_bot(said), asyncio.Event()
    sender = Sender(bot, sleep=Pauses())
    application = build(bot, service, said, store=store, sender=sender, host=host)
    broadcasting = Broadcasting(store, sender, Hearing(service.preferences))
    going_on = asyncio.create_task(again_and_again(broadcasting.go_on, 0.05, asyncio.Event()))
    live = asyncio.create_task(serve(application, stop=stop, admins=said.admins))
    try:
        await telegram.updates.until_polled()
        await telegram.until_introduced()
        yield Hosted(store, host, Tallying(store.days), going_on)
    finally:
        going_on.cancel()
        await asyncio.gather(going_on, return_exceptions=True)
        stop.set()
        await live
        await telegram.updates.until_left()
        await host.metering.note()
        await service.close()
        await client.close()
        await store.close()
