"""Puts the parts of the bot together from the settings, and takes them apart at the end."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from os import getpid
from socket import gethostname
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.admitting import Admitting
from bot.chat.heard import Hearing
from bot.chat.host.broadcasting import Broadcasting
from bot.chat.host.entry import Host
from bot.chat.mailing import Mailing
from bot.chat.notices import Notices
from bot.chat.sender import Sender
from bot.digesting import Digesting
from bot.gathering import Gathering
from bot.metering import Kind, Metering, Rate
from bot.service import Service, key_of
from bot.settings import Settings
from bot.storage.database import open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store
from bot.tallying import Tallying
from bot.telling import Telling
from bot.web.client import Client, Limits
from bot.web.links import clean
from bot.work.cleaning import Cleaning
from bot.work.delivering import Delivering
from bot.work.engine import Engine
from bot.work.grouping import Grouping
from bot.work.planning import Planning
from bot.work.pool import Pool
from bot.work.refreshing import Outside, Refreshing
from bot.work.righting import Righting
from bot.work.upkeep import Upkeep

DATABASE = "on-the-record.sqlite"
# Seconds between two looks: what was used is noted that late at most, a block reaches the other processes that late,
# a crash loses so much of the day's figures, an admin waits so long for a broadcast to begin, and a clock that was put
# right is noticed.
NOTE, GUESTS, TALLY, BROADCAST, CLOCK = 5.0, 15.0, 60.0, 2.0, 60.0
MINUTE, DAY = 60.0, 86_400.0  # seconds
HANDOVER = 10.0  # seconds; who is no longer the sender knows it after one, and has soon noted what is on its way


class House(NamedTuple):
    """The parts that others are built upon."""

    service: Service
    store: Store
    client: Client
    pool: Pool
    host: Host
    tallying: Tallying


@asynccontextmanager
async def house(settings: Settings) -> AsyncIterator[House]:
    """The parts of the bot, with readers that are warm. Raises CannotStart."""
    async with AsyncExitStack() as closing:
        database = await open_database(settings)
        store = Store(database, now=time.time, article_days=settings.article_days)
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
        host = await who_may(settings, store)
        closing.push_async_callback(host.metering.note)
        tallying = Tallying(store.days)
        closing.push_async_callback(tallying.note)
        service = Service(client, pool, store, metering=host.metering)
        closing.push_async_callback(service.close)
        yield House(service, store, client, pool, host, tallying)


async def who_may(settings: Settings, store: Store) -> Host:
    """Who may use the bot and how much, by the settings and by what the store knows."""
    rates: dict[Kind, Rate] = {
        "requests": Rate(settings.requests_a_minute, MINUTE),
        "links": Rate(settings.links_a_minute, MINUTE),
        "day": Rate(settings.links_a_day, DAY),
    }
    metering = Metering(
        store.allowances,
        {kind: rate for kind, rate in rates.items() if rate.most},
        now=time.time,
        shared=store.shared,
    )
    admitting = Admitting(store.guests, access=settings.access, allowed=settings.allowed, admins=settings.admins)
    await metering.begin()
    await admitting.refresh()
    return Host(admitting, metering, store)


def engine(parts: House, sender: Sender) -> Engine:
    """The work that goes on beside the conversation; digests go out by `sender`."""
    service, store, client, pool, *_ = parts

    def keyed(link: str) -> str:
        return key_of(clean(link))

    telling = Telling(service.topics, Digesting(service, keyed), Gathering(store))
    return Engine(
        store,
        Refreshing(
            store,
            Outside(client, pool, service.topics),
            key_of=keyed,
            now=time.time,
            notifying=Notices(sender, service.preferences),
        ),
        Grouping(store, now=time.time),
        Planning(store, now=time.time),
        Delivering(
            store,
            telling,
            Mailing(sender),
            sender=name_of_process(),
            now=time.time,
            handover=HANDOVER if store.shared else 0.0,
        ),
        store.elected,
        Cleaning(store),
    )


def upkeep(parts: House, sender: Sender) -> Upkeep:
    """What a process that answers people does beside."""
    store, admitting, metering = parts.store, parts.host.admitting, parts.host.metering
    broadcasting = Broadcasting(store, sender, Hearing(parts.service.preferences))

    async def note() -> int:
        await metering.note()
        return 0

    async def look() -> int:
        if store.shared:
            await admitting.refresh()
        return 0

    async def tally() -> int:
        await parts.tallying.note()
        return 0

    righting = Righting(store, now=time.time)
    return Upkeep(
        ((note, NOTE), (look, GUESTS), (tally, TALLY), (broadcasting.go_on, BROADCAST), (righting.look, CLOCK))
    )


def name_of_process() -> str:
    """A name that no other process has."""
    return f"{gethostname()}:{getpid()}"[-64:]


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
