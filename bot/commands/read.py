"""Reads what the command line names: one article as a page or as JSON, or many as JSON Lines."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import time
from collections.abc import Callable
from typing import BinaryIO, Self

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from bot.commands.lines import Answer, answer_lines, as_error, as_line, opened, write_out
from bot.commands.page import show
from bot.commands.source import given_in
from bot.contract import to_json
from bot.errors import BotError
from bot.model import Article, Brief, Page
from bot.settings import Settings
from bot.work import child
from bot.work.child import read_here
from bot.work.pool import Pool

# Times READ_SECONDS for an article of a batch: a busy machine is no reason to leave one out where nobody waits for it.
NOBODY_WAITS = 6
# Lines in hand for each process: enough to keep all busy behind a long article, few enough to hold in memory.
AHEAD = 4


def read_one(source: str, count: int | None, settings: Settings, *, as_json: bool) -> None:
    """Prints the brief of a link, a file or standard input. Raises BotError, of which JSON has a line too."""
    try:
        with Console(stderr=True).status("Reading …"):
            brief = read_here(settings.spacy_model)(given_in(source, settings), count)
    except BotError as fault:
        if as_json:
            write_out(as_line(source, as_error(fault)))
        raise
    if as_json:
        write_out(as_line(source, to_json(brief)))
    else:
        show(brief, Console(highlight=False))


def read_lines(source: str, jobs: int, count: int | None, settings: Settings) -> None:
    """Prints a line for each line of a file or of standard input, and the progress on standard error.

    Raises CannotStart for a file that is not there. A line that cannot be read is answered by one that says so."""
    with opened(source) as lines, Tally(lines) as tally:

        def write(answer: Answer) -> None:
            write_out(answer.line)
            tally.add(answer)

        try:
            asyncio.run(_answer(lines, write, jobs, count, settings))
        except* BrokenPipeError:  # whoever reads the answers has enough: so has what is left in the buffer
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


async def _answer(
    lines: BinaryIO, write: Callable[[Answer], None], jobs: int, count: int | None, settings: Settings
) -> None:
    if jobs == 1:
        here = read_here(settings.spacy_model)

        async def read(given: Article | Page) -> Brief:
            return here(given, count)

        await answer_lines(lines, read, write, ahead=AHEAD)
        return
    async with Pool(
        model=settings.spacy_model,
        processes=jobs,
        seconds=NOBODY_WAITS * settings.read_seconds,
        megabytes=settings.read_megabytes,
    ) as pool:

        async def read_in_pool(given: Article | Page) -> Brief:
            return await pool.run(child.read, given, count)

        await answer_lines(lines, read_in_pool, write, ahead=AHEAD * jobs)


class Tally:
    """Counts answers: a bar while they come where somebody watches, and a sentence at the end."""

    def __init__(self, lines: BinaryIO) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._lines = self._failed = 0
        self._started = time.monotonic()
        self._bar = Progress(
            SpinnerColumn(),
            BarColumn(),
            TextColumn("{task.fields[said]}"),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._task = self._bar.add_task("", total=_size(lines), said=self._said())

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
        self._console.print(self._said())

    def add(self, answer: Answer) -> None:
        """Counts one answer."""
        self._lines += 1
        self._failed += answer.failed
        self._bar.update(self._task, advance=answer.taken, said=self._said())

    def _said(self) -> str:
        speed = self._lines / max(time.monotonic() - self._started, 1e-3)
        articles = "1 article" if self._lines == 1 else f"{self._lines:,} articles"
        return f"{articles}, {self._failed:,} of them not read, {speed:.1f} a second"


def _size(lines: BinaryIO) -> int | None:
    """Bytes of a file, also of one that is standard input; None for a pipe."""
    try:
        about = os.fstat(lines.fileno())
    except OSError:
        return None
    return about.st_size if stat.S_ISREG(about.st_mode) else None
