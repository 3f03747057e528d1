"""What a reading process does. Importing this is light: what is heavy is imported inside the process, by its tasks."""

from __future__ import annotations

import importlib
import os
import resource
import signal
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

from bot.drawing.nouns import Card, Plot, Timeline
from bot.errors import BotError, CannotStart, ReadingCrashed
from bot.model import Article, Brief, Feed, Page

log = structlog.get_logger()

Given = Page | Article | str

MEGABYTE = 1 << 20

MODEL = "ON_THE_RECORD_MODEL"  # the environment variable that names the model: a fork server takes no arguments
PRELOADED = "bot.work.preload"
# To who answers: sending an answer takes a millisecond of the processor, reading an article a tenth of a second.
GIVES_WAY = 5
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}  # the processes are the parallelism


@dataclass(frozen=True, slots=True)
class Readiness:
    """How a reading process came to be: which model it reads with, and whether that was loaded before it was forked."""

    model: str
    preloaded: bool


def begin(megabytes: int) -> None:
    """Makes a fresh process safe: it holds `megabytes` of its own memory at most, and dies at once when told to."""
    # DATA counts what a process has written or could write; ADDRESS SPACE would count mapped libraries too.
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes * MEGABYTE, megabytes * MEGABYTE))
    os.nice(GIVES_WAY)
    # The pool's own handler waits for Python code to run; a parser that is lost in C code would never get there.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def readiness() -> Readiness:
    """Raises ImportError when the readers cannot be loaded."""
    from bot.work import preload

    return Readiness(os.environ[MODEL], preload.loaded_by == os.getppid())


def read(given: Given, count: int | None = None) -> Brief:
    """The brief of a fetched page, of a pasted text, or of an article as it is; its language is found when not stated.

    `count` fixes the number of sentences of the summary. Raises PageError."""
    from bot.reading.clean import clean
    from bot.reading.extract import extract
    from bot.reading.language import language_of
    from bot.work.preload import reader

    match given:
        case Page():
            article = extract(given)
        case str():
            article = clean(given)
        case Article():
            article = given if given.language else replace(given, language=language_of(given.text))
    return reader.read(article, count)


def read_feed(body: bytes, url: str, now: datetime, content_type: str) -> Feed:
    """The feed in `body`, which came from `url`. Raises NotAFeed."""
    from bot.news.feeds import parse

    return parse(body, url, now, content_type)


def find_feeds(page: str, url: str) -> tuple[list[str], list[str]]:
    """The feeds that the HTML of a page at `url` names, the likeliest first, and where else they may be."""
    from bot.news.discover import feed_links, usual_paths

    return feed_links(page, url), usual_paths(url)


def read_list(body: bytes) -> list[tuple[str, str, str]]:
    """The feeds of an OPML list: address, title, folder. Raises NotAList."""
    from bot.news.opml import read_opml

    return [(each.url, each.title, each.folder) for each in read_opml(body)]


def write_list(feeds: list[tuple[str, str, str]]) -> bytes:
    """The OPML list of feeds: address, title, folder."""
    from bot.news.opml import Outline, write_opml

    return write_opml(Outline(*each) for each in feeds)


def card(wanted: Card) -> bytes:
    """A card as PNG. Raises NoLetters."""
    from bot.drawing.card import draw_card

    return draw_card(wanted)


def timeline(wanted: Timeline) -> bytes:
    """A timeline as PNG. Raises NoLetters."""
    from bot.drawing.timeline import draw_timeline

    return draw_timeline(wanted)


def plot(wanted: Plot) -> bytes:
    """A plot as PNG."""
    from bot.drawing.plot import draw_plot

    return draw_plot(wanted)


def read_here(model: str) -> Callable[[Given, int | None], Brief]:
    """`read` for this very process, without limits. Raises CannotStart; the reading raises PageError, or ReadingCrashed
    for a fault of our own."""
    os.environ[MODEL] = model
    os.environ.update(ONE_THREAD)
    try:
        importlib.import_module(PRELOADED)
    except ImportError as fault:
        raise CannotStart(str(fault)) from fault

    def guarded(given: Given, count: int | None) -> Brief:
        try:
            return read(given, count)
        except BotError:
            raise
        except Exception as fault:
            log.exception("reading failed")
            raise ReadingCrashed from fault

    return guarded
