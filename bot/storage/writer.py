"""Writes of one statement each; those that come while the disk is busy share the next transaction.

A commit waits for the disk, some milliseconds, and the file has one writer. Alone, four writes an update would hold the
bot to some thirty updates a second; together, it is the processor that limits it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.database import TOGETHER


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: the rows it touched, and the first value that it returned, if any."""

    rows: int
    value: Any


@dataclass(frozen=True, slots=True)
class _Write:
    statement: Executable
    done: asyncio.Future[Written] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Writer:
    """A write is done when it is committed. One that fails takes no other along."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._together = engine.execution_options(**TOGETHER)
        self._waiting: list[_Write] = []
        self._task: asyncio.Task[None] | None = None

    async def write(self, statement: Executable) -> Written:
        """Executes and commits. Raises what the database raises."""
        write = _Write(statement)
        self._waiting.append(write)
        if self._task is None:
            self._task = asyncio.create_task(self._work())
        return await write.done

    async def close(self) -> None:
        """Waits for what is under way."""
        if self._task is not None:
            await self._task

    async def _work(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting, []
            if not await self._try(together):
                for write in together:
                    await self._try([write])
        self._task = None

    async def _try(self, together: list[_Write]) -> bool:
        """Whether all could be written. A write that fails alone is told why."""
        try:
            written = await self._commit(together)
        except Exception as fault:
            if len(together) > 1:
                return False
            if not together[0].done.done():
                together[0].done.set_exception(fault)
            return True
        for write, what in zip(together, written, strict=True):
            if not write.done.done():  # whoever asked may have left
                write.done.set_result(what)
        return True

    async def _commit(self, together: list[_Write]) -> list[Written]:
        written = []
        async with (self._together if len(together) > 1 else self._engine).begin() as connection:
            for write in together:
                result = await connection.execute(write.statement)
                written.append(Written(result.rowcount, result.scalar() if result.returns_rows else None))
        return written
