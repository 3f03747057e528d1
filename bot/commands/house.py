"""Puts the parts of the bot together from the settings, and takes them apart at the end."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.service import Service
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store
from bot.web.client import Client, Limits
from bot.work.pool import Pool

DATABASE = "on-the-record.sqlite"


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[tuple[Service, Store]]:
    """The service and its store, with readers that are warm. Raises CannotStart."""
    async with AsyncExitStack() as closing:
        engine = await open_database(settings)
        store = Store(engine, now=time.time, article_days=settings.article_days)
        closing.push_async_callback(store.close)
        await store.drop_old_briefs()
        pool = await closing.enter_async_context(
            Pool(
                model=settings.spacy_model,
                processes=settings.readers,
                seconds=settings.read_seconds,
                megabytes=settings.read_megabytes,
            )
        )
        client = Client(limits(settings))
        closing.push_async_callback(client.close)
        service = Service(client, pool, store)
        closing.push_async_callback(service.close)
        yield service, store


async def open_database(settings: Settings) -> AsyncEngine:
    """The PostgreSQL database of the settings, or else the SQLite file. Raises CannotStart."""
    address = settings.database_url.get_secret_value()
    return await (open_postgres(address) if address else open_sqlite(settings.data_dir / DATABASE))


def limits(settings: Settings) -> Limits:
    """What one fetch may take, by the settings."""
    return Limits(
        seconds=settings.fetch_seconds,
        max_bytes=int(settings.fetch_megabytes * (1 << 20)),
        ports=settings.fetch_ports,
        networks=settings.fetch_networks,
    )
