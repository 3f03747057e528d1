"""Writes of one statement each; those that come while the disk is busy share the next transaction.

A commit waits for the disk, some milliseconds, and the file has one writer. Alone, four writes an update would hold the
bot to some thirty updates a second; together, it is the processor that limits it. Writes of one statement that differ
in their values alone, and of which nobody asks what they did, go to the database in one step."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.database import TOGETHER

# Seconds that notes for which nobody waits stay for others to share their commit. An update that was answered is in the
# inbox that much longer; but where the disk is fast, each would have a commit of its own, which costs as much as five
# further notes.
COMPANY = 0.02

Row = Mapping[str, Any]
Step = tuple[Executable, Sequence[Row]]  # a statement, and the values of each time that it is executed


@dataclass(frozen=True, slots=True)
class Written:
    """What a write did: the rows it touched, and the first value of each that it returned."""

    rows: int
    values: Sequence[Any] = ()


NOTED = Written(rows=1)


@dataclass(frozen=True, slots=True)
class _Write:
    steps: Sequence[Step]
    alike: bool = False
    can_wait: bool = False
    done: asyncio.Future[Written] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Writer:
    """A write is done when it is committed. One that fails takes no other along."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._together = engine.execution_options(**TOGETHER)
        self._waiting: list[_Write] = []
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    async def write(self, statement: Executable, rows: Sequence[Row] = ()) -> Written:
        """Executes and commits, for each of the `rows` of values if there are any. Raises what the database raises."""
        return await self._write(_Write([(statement, rows)]))

    async def note(self, statement: Executable, *rows: Row) -> None:
        """The same, as cheap as it can be for a `statement` that is the same object each time."""
        await self.note_all((statement, rows))

    async def note_all(self, *steps: Step) -> None:
        """Several such notes that are committed together or not at all."""
        await self._write(_Write(steps, alike=True))

    async def note_together(self, notes: Sequence[tuple[Executable, Row]]) -> None:
        """The same for several, which go into one commit unless one of them fails, and wait a little for company."""
        writes = [_Write([(statement, (row,))], alike=True, can_wait=True) for statement, row in notes]
        self._waiting += writes
        self._begin_soon()
        await asyncio.gather(*(write.done for write in writes))

    async def close(self) -> None:
        """Waits for what is under way."""
        while self._waiting or self._task:
            self._begin()
            if self._task is not None:
                await self._task

    async def _write(self, write: _Write) -> Written:
        self._waiting.append(write)
        self._begin()
        return await write.done

    def _begin_soon(self) -> None:
        if self._task is None and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(COMPANY, self._begin)

    def _begin(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._task is None:
            self._task = asyncio.create_task(self._work())

    async def _work(self) -> None:
        hurry = True
        while hurry:
            together, self._waiting = self._waiting, []
            if together and not await self._try(together):
                for write in together:
                    await self._try([write])
            hurry = any(not write.can_wait for write in self._waiting)
        self._task = None
        if self._waiting:
            self._begin_soon()

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
        written = [NOTED] * len(together)
        alone = sum(len(write.steps) for write in together) == 1
        async with (self._engine if alone else self._together).begin() as connection:
            for number, write in enumerate(together):
                if not write.alike:
                    ((statement, rows),) = write.steps
                    result = await connection.execute(statement, rows or None)
                    values = result.scalars().all() if result.returns_rows else ()
                    written[number] = Written(result.rowcount, values)
            for statement, all_rows in _alike(together):
                await connection.execute(statement, all_rows)
        return written


def _alike(writes: Iterable[_Write]) -> Iterable[tuple[Executable, list[Row]]]:
    """The statements that are noted, each with all its rows."""
    found: dict[int, tuple[Executable, list[Row]]] = {}
    for write in writes:
        for statement, rows in write.steps if write.alike else ():
            found.setdefault(id(statement), (statement, []))[1].extend(rows)
    return found.values()
