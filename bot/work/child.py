"""What a reading process does. Importing this is light: what is heavy is imported inside the process, by its tasks."""

from __future__ import annotations

import os
import resource
import signal
from dataclasses import dataclass

from bot.model import Brief, Page

MEGABYTE = 1 << 20

MODEL = "SPACY_MODEL"  # the environment variable that names the model: a fork server takes no arguments
PRELOADED = "bot.work.preload"


@dataclass(frozen=True, slots=True)
class Readiness:
    """How a reading process came to be: which model it reads with, and whether that was loaded before it was forked."""

    model: str
    preloaded: bool


def begin(megabytes: int) -> None:
    """Makes a fresh process safe: it holds `megabytes` of its own memory at most, and dies at once when told to."""
    # DATA counts what a process has written or could write; ADDRESS SPACE would count mapped libraries too.
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes * MEGABYTE, megabytes * MEGABYTE))
    # The pool's own handler waits for Python code to run; a parser that is lost in C code would never get there.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def readiness() -> Readiness:
    """Raises ImportError when the readers cannot be loaded."""
    from bot.work import preload

    return Readiness(os.environ[MODEL], preload.loaded_by == os.getppid())


def read_page(page: Page) -> Brief:
    """The brief of a fetched page. Raises PageError."""
    from bot.reading.extract import extract
    from bot.work.preload import reader

    return reader.read(extract(page))


def read_text(text: str) -> Brief:
    """The brief of a pasted text. Raises PageError."""
    from bot.reading.clean import clean
    from bot.work.preload import reader

    return reader.read(clean(text))
