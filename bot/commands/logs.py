"""Logs: one line an event, on standard error; no secret, and of a link no more than its path is ever in them."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterable

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Settings

# What follows the path of an address may be somebody's key, and what stands before its host somebody's password.
TAIL = re.compile(r"(?P<bare>\bhttps?://[^\s?#\"'\\<>]+)[?#][^\s\"'\\<>]*")
LOGIN = re.compile(r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@\"'\\]+@")
HIDDEN = "•••"


def log_to_stderr(settings: Settings, level: str | None = None) -> None:
    """Sends our own events and those of the libraries there, from `level` on, or else from the settings' level.

    With a `level`, for somebody at a terminal; else in the settings' form: as JSON where nobody reads along."""
    least = logging.getLevelNamesMapping()[(level or settings.log_level).upper()]
    as_text = bool(level) or settings.log_format == "text" or (settings.log_format == "auto" and sys.stderr.isatty())
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S" if as_text else "iso", utc=not as_text),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    form = _text() if as_text else _json()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                *form,
                _without(secrets_of(settings)),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    # In detail libraries tell all: the messages that come and go, the values of every statement.
    root.setLevel(max(least, logging.INFO))
    logging.getLogger("bot").setLevel(least)
    # The first two tell every address that is read for somebody; the others talk at every start.
    for library in ("httpx", "httpcore", "alembic", "uvicorn", "pgqueuer"):
        logging.getLogger(library).setLevel(max(least, logging.WARNING))


def secrets_of(settings: Settings) -> list[str]:
    """What must be in no log: the token, and the addresses that hold a password."""
    named = (settings.telegram_token, settings.database_url, settings.sentry_dsn)
    return [secret for each in named if (secret := each.get_secret_value().strip())]


def bare(line: str) -> str:
    """A line whose addresses end at their path and name no user."""
    return LOGIN.sub(rf"\g<scheme>{HIDDEN}@", TAIL.sub(rf"\g<bare>?{HIDDEN}", line))


def _text() -> Iterable[Processor]:
    plain = structlog.dev.plain_traceback
    return [_unnamed, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)]


def _json() -> Iterable[Processor]:
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False)]


def _unnamed(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """Without the module that speaks: people read what it says."""
    event.pop("logger", None)
    return event


def _without(secrets: Iterable[str]) -> Processor:
    """Blots secrets out of a line, wherever in it they turned up."""
    anyhow = [re.compile("".join(map(_escaped, secret))) for secret in secrets]

    def blot(_logger: WrappedLogger, _name: str, line: EventDict | str) -> str:
        said = str(line)
        for secret in anyhow:
            said = secret.sub(HIDDEN, said)
        return bare(said)

    return blot


def _escaped(letter: str) -> str:
    """A pattern of a letter, however often it was escaped: JSON does so, and Python where it shows a value."""
    if letter == "\\":
        return r"\\+"
    return rf"\\*{letter}" if letter in "\"'" else re.escape(letter)
