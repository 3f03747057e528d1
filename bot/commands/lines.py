"""JSON Lines: one article a line in, one brief a line out, in the same order; a bad line costs only its own answer."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from bot.commands.told import told
from bot.contract import Json, to_json
from bot.errors import BadLine, BotError, CannotStart
from bot.model import Article, Brief, Page

Read = Callable[[Article | Page], Awaitable[Brief]]


@contextmanager
def opened(source: str) -> Iterator[BinaryIO]:
    """The lines of a file, or of standard input for `-`. Raises CannotStart for a file that is not there."""
    if source == "-":
        yield sys.stdin.buffer
        return
    path = Path(source)
    if not path.is_file():
        raise CannotStart(f"There is no file {source}.")
    with path.open("rb") as file:
        yield file


def write_out(line: bytes) -> None:
    """Puts a line on standard output at once."""
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


@dataclass(frozen=True, slots=True)
class Answer:
    """A line that answers another: JSON with its line break, in UTF-8. `taken` is the length of the other, in bytes."""

    line: bytes
    failed: bool
    taken: int


async def answer_lines(source: BinaryIO, read: Read, write: Callable[[Answer], None], *, ahead: int) -> None:
    """Answers each line of `source` that is not blank, in order, with at most `ahead` of them in hand."""
    in_hand: asyncio.Queue[asyncio.Task[Answer] | None] = asyncio.Queue(ahead)

    async def take(tasks: asyncio.TaskGroup) -> None:
        # In a thread: what is ready is written while the next line is still to come.
        while line := await asyncio.to_thread(source.readline):
            if line.strip():
                await in_hand.put(tasks.create_task(_answer(line, read)))
        await in_hand.put(None)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(take(tasks))
        while task := await in_hand.get():
            write(await task)


def as_line(identity: object, body: Json) -> bytes:
    """A brief or an error as one line of the public contract."""
    data = {"id": identity, **body}
    try:
        return json.dumps(data, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, which JSON can escape and UTF-8 cannot hold
        return json.dumps(data).encode() + b"\n"


def as_error(fault: BotError) -> Json:
    """What the contract says in place of a brief."""
    return {"error": {"kind": fault.kind, "message": told(fault)}}


async def _answer(line: bytes, read: Read) -> Answer:
    identity = None
    try:
        data = parsed(line)
        identity = data.get("id")
        return Answer(as_line(identity, to_json(await read(_given(data)))), failed=False, taken=len(line))
    except BotError as fault:
        return Answer(as_line(identity, as_error(fault)), failed=True, taken=len(line))


def parsed(line: bytes) -> Json:
    """The object that a line holds. Raises BadLine for anything else."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise BadLine from fault
    if not isinstance(data, dict):
        raise BadLine
    return data


def _given(data: Json) -> Article | Page:
    """The text as it is, or the page; a language of "" is found when it is read."""
    known = {key: data.get(key) or "" for key in ("url", "title", "text", "html")}
    if not all(isinstance(value, str) for value in known.values()) or ("text" not in data and "html" not in data):
        raise BadLine
    if "text" in data:
        return Article(text=known["text"], url=known["url"], title=known["title"], language="")
    return Page(url=known["url"], final_url=known["url"], html=known["html"])
