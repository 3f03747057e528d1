"""Reading in processes of their own, with limits a task: a page that kills its reader costs one answer, not the bot."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from functools import partial
from typing import ParamSpec, Self, TypeVar

import structlog
from pebble import ProcessExpired, ProcessPool

from bot import metrics
from bot.drawing.nouns import Card, Picture, Plot
from bot.errors import BotError, CannotStart, ReadingCrashed, ReadingTooSlow
from bot.model import Brief, Feed, Page
from bot.work import child

log = structlog.get_logger()

P = ParamSpec("P")
T = TypeVar("T")

# spaCy keeps every new word that it has seen: a process is replaced before they add up.
TASKS_A_PROCESS = 500
# Loading the models takes 2 s on a small machine; so long is a fault.
START_SECONDS = 120.0
# The pool itself ends a late task. When it has not, so long after, a killed process took the pool's locks with it.
GRACE_SECONDS = 10.0


class Pool:
    """`processes` readers, each reading an article for `seconds` and with `megabytes` of memory at most.

    No more tasks are handed on than there are processes: the others wait here, in the order they came."""

    def __init__(self, *, model: str, processes: int, seconds: float, megabytes: int) -> None:
        self._model = model
        self._processes = processes
        self._seconds = seconds
        self._megabytes = megabytes
        self._turns = asyncio.Semaphore(processes)
        self._replacing = asyncio.Lock()
        self._pool = self._fresh()

    async def __aenter__(self) -> Self:
        """Starts the processes and makes sure that they are ready. Raises CannotStart."""
        os.environ[child.MODEL] = self._model
        os.environ.update(child.ONE_THREAD)
        multiprocessing.set_forkserver_preload([child.PRELOADED])
        try:
            # In a thread: it returns only after the fork server has loaded the models.
            future = await asyncio.to_thread(self._pool.schedule, child.readiness, timeout=START_SECONDS)
            ready = await asyncio.wrap_future(future)
            if ready != child.Readiness(self._model, preloaded=True):
                raise CannotStart(f"The reading processes started with {ready}, not with {self._model} preloaded.")
        except (ImportError, OSError, BrokenProcessPool) as fault:
            await self.close()
            raise CannotStart(f"The reading processes do not start: {fault}") from fault
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Ends the processes and what they are doing."""
        await asyncio.to_thread(_stop, self._pool)

    async def read_page(self, page: Page) -> Brief:
        """The brief of a fetched page. Raises PageError or ReadingError."""
        return await self.run(child.read, page)

    async def read_text(self, text: str) -> Brief:
        """The brief of a pasted text. Raises PageError or ReadingError."""
        return await self.run(child.read, text)

    async def read_feed(self, body: bytes, url: str, now: datetime, content_type: str) -> Feed:
        """The feed in `body`, which came from `url`. Raises NotAFeed or ReadingError."""
        return await self.run(child.read_feed, body, url, now, content_type)

    async def find_feeds(self, page: str, url: str) -> tuple[list[str], list[str]]:
        """The feeds that the HTML of a page at `url` names, the likeliest first, and where else they may be."""
        return await self.run(child.find_feeds, page, url)

    async def read_list(self, body: bytes) -> list[tuple[str, str, str]]:
        """The feeds of an OPML list: address, title, folder. Raises NotAList or ReadingError."""
        return await self.run(child.read_list, body)

    async def write_list(self, feeds: list[tuple[str, str, str]]) -> bytes:
        """The OPML list of feeds: address, title, folder."""
        return await self.run(child.write_list, feeds)

    async def draw(self, picture: Picture) -> bytes:
        """A picture as PNG. Raises NoLetters or ReadingError."""
        if isinstance(picture, Card):
            return await self.run(child.card, picture)
        if isinstance(picture, Plot):
            return await self.run(child.plot, picture)
        return await self.run(child.timeline, picture)

    async def run(self, function: Callable[P, T], /, *arguments: P.args, **named: P.kwargs) -> T:
        """What an importable function gives in one of the processes. Raises the BotError that it raises, or else
        ReadingTooSlow when it ran out of time, ReadingCrashed when it failed in any other way or its process died."""
        task = partial(function, *arguments, **named)
        async with self._turns:
            try:
                try:
                    return await self._try(task)
                except BrokenProcessPool:  # a process died between two tasks: nothing to do with this one
                    return await self._try(task)
            except BotError:
                raise
            except TimeoutError as fault:
                raise ReadingTooSlow(seconds=round(self._seconds)) from fault
            except (ProcessExpired, BrokenProcessPool, MemoryError) as fault:
                log.warning("reader died", fault=repr(fault))
                metrics.READERS.labels("died").inc()
                raise ReadingCrashed from fault
            except Exception as fault:
                log.exception("reading failed")
                raise ReadingCrashed from fault

    async def _try(self, task: Callable[[], T]) -> T:
        pool = self._pool
        if not pool.active:
            pool = await self._replace(pool)
        future = pool.schedule(task, timeout=self._seconds)
        try:
            async with asyncio.timeout(self._seconds + GRACE_SECONDS) as grace:
                return await asyncio.wrap_future(future)
        finally:
            if grace.expired():
                await self._replace(pool)

    async def _replace(self, lost: ProcessPool) -> ProcessPool:
        """The pool in place of one that is lost, started by whoever notices first."""
        async with self._replacing:
            if self._pool is lost:
                log.warning("reading processes replaced")
                metrics.READERS.labels("replaced").inc()
                await asyncio.to_thread(_stop, lost)
                self._pool = self._fresh()
                await asyncio.to_thread(lambda: self._pool.active)  # starts it
            return self._pool

    def _fresh(self) -> ProcessPool:
        return ProcessPool(
            max_workers=self._processes,
            max_tasks=TASKS_A_PROCESS,
            initializer=child.begin,
            initargs=(self._megabytes,),
            context=multiprocessing.get_context("forkserver"),
        )


def _stop(pool: ProcessPool) -> None:
    pool.stop()  # type: ignore[no-untyped-call]
    pool.join()
