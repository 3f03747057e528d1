"""What an answer leaves in the store is written with its update's end, in one commit; by itself where there is none.

A crash in between then loses the note of an answer that will be given again, never that of one that was given for good;
and an answer costs one commit, not three one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Executable

from bot.storage.writer import Writer

Note = tuple[Executable, Mapping[str, Any]]  # a statement that is the same object each time, and its values


@dataclass(slots=True)
class _Held:
    """What an update in hand has left. Tasks that it began may outlive it, and then write by themselves."""

    notes: list[Note] = field(default_factory=list)
    is_over: bool = False


_held: ContextVar[_Held | None] = ContextVar("what the update in hand has left", default=None)


@contextmanager
def holding() -> Iterator[None]:
    """An update is in hand from here to the end of the block."""
    held = _Held()
    token = _held.set(held)
    try:
        yield
    finally:
        held.is_over = True
        _held.reset(token)


async def note(writer: Writer, statement: Executable, row: Mapping[str, Any]) -> None:
    """Writes a note when the update in hand ends; at once where none is in hand."""
    held = _held.get()
    if held is None or held.is_over:
        await writer.note(statement, row)
    else:
        held.notes.append((statement, row))


async def end(writer: Writer, statement: Executable, row: Mapping[str, Any], *, alone: bool = False) -> None:
    """Writes what ends an update or a try at it, with all that it has left; `alone` leaves that for good. Raises what
    the database raises, and then it can be tried again."""
    held = _held.get()
    if held is None:
        await writer.note(statement, row)
        return
    held.is_over = True  # what is noted while this is written would come too late for it
    await writer.note_together([*(() if alone else held.notes), (statement, row)])
    held.notes.clear()
