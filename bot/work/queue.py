"""Updates on their way from the server to any of the workers, a job each by PgQueuer; the update is in the inbox.

A job that comes twice costs but a look: the inbox tells whether the update is still to be answered."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Self

import asyncpg
import structlog
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver, AsyncpgPoolDriver
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.executors import DatabaseRetryEntrypointExecutor
from pgqueuer.models import Job
from structlog.contextvars import bound_contextvars

from bot.errors import CannotStart

log = structlog.get_logger()

ANSWER = "answer"

# Any number that only we use: of several processes that start at once, one makes the queue's tables.
INSTALLING = 7_236_019
# Jobs in hand at once, and taken at once; PgQueuer wants at least twice as many of the first.
AT_ONCE, BATCH = 32, 8
# Without word from a worker for so long its jobs go to another. Longer than the loop is ever blocked.
SILENCE = timedelta(seconds=20)
# Looks by ourselves, should a NOTIFY be lost; each finds out too when PostgreSQL has started anew. PgQueuer's own check
# of the listener (`shutdown_on_listener_failure`) may run before the listener does, and then ends what is well.
LOOK = timedelta(seconds=3)
# Tries of a job that the database or our own fault stopped; how often an update may be tried, the inbox counts.
TRIES = 100
# Seconds until the queue is opened anew after it broke down.
AGAIN = 2.0

Answer = Callable[[int], Awaitable[None]]


class Queue:
    """One for a process. Many may put and many take."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._queries = Queries(AsyncpgPoolDriver(pool))

    @classmethod
    async def open(cls, address: str) -> Self:
        """The queue in the database at `address`, made where it is missing. Raises CannotStart."""
        try:
            pool = await asyncpg.create_pool(address, min_size=2, max_size=6)
            async with pool.acquire() as connection:
                queries = Queries(AsyncpgDriver(connection))
                await connection.execute("SELECT pg_advisory_lock($1)", INSTALLING)
                try:
                    if await queries.schema_is_installed():
                        await queries.upgrade()
                    else:
                        await queries.install()
                finally:
                    await connection.execute("SELECT pg_advisory_unlock($1)", INSTALLING)
        except (asyncpg.PostgresError, OSError) as fault:
            raise CannotStart(f"The queue cannot be used: {fault}.") from fault
        return cls(pool)

    async def close(self) -> None:
        await self._pool.close()

    async def put(self, update: int) -> None:
        """Has some worker answer an update of the inbox; one that is on its way already is let be."""
        key = f"{ANSWER} {update}"
        await self._queries.enqueue(ANSWER, str(update).encode(), dedupe_key=key, on_conflict="skip")

    async def work(self, answer: Answer, stop: asyncio.Event) -> None:
        """Answers updates until `stop` is set, and then those in hand. What `answer` raises brings the job again."""
        while not stop.is_set():
            try:
                await self._run(answer, stop)
            except Exception as fault:  # PostgreSQL is away, mostly
                log.warning("queue broke down", why=repr(fault), again_in=AGAIN)
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), AGAIN)

    async def _run(self, answer: Answer, stop: asyncio.Event) -> None:
        jobs = PgQueuer.from_asyncpg_pool(self._pool)

        # A job that failed for good is kept for whoever runs the bot to look at; by default it would be deleted.
        @jobs.entrypoint(
            ANSWER,
            on_failure="hold",
            executor_factory=partial(
                DatabaseRetryEntrypointExecutor, max_attempts=TRIES, max_delay=timedelta(seconds=30)
            ),
        )
        async def handle(job: Job) -> None:
            assert job.payload is not None, "put with one"
            with bound_contextvars(update=int(job.payload)):
                await answer(int(job.payload))

        async def end() -> None:
            await stop.wait()
            jobs.shutdown.set()

        ending = asyncio.create_task(end())
        try:
            await jobs.run(
                dequeue_timeout=LOOK,
                batch_size=BATCH,
                max_concurrent_tasks=AT_ONCE,
                heartbeat_timeout=SILENCE,
            )
        finally:
            ending.cancel()
