"""Logs: one line an event, on standard error, for people; the bot's token is never in them."""

from __future__ import annotations

import logging
import sys

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Settings


def log_to_stderr(settings: Settings, level: str | None = None) -> None:
    """Sends our own events and those of the libraries there, from `level` on, or else from the settings' level."""
    least = logging.getLevelNamesMapping()[(level or settings.log_level).upper()]
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S", utc=False),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.dev.ConsoleRenderer(
                    colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
                ),
                _without(settings.telegram_token.get_secret_value()),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(least)
    # The first two tell every address they call, and Telegram's hold the token; the third talks at every start.
    for library in ("httpx", "httpcore", "alembic"):
        logging.getLogger(library).setLevel(logging.WARNING)


def _without(secret: str) -> Processor:
    """Blots the secret out of a line, wherever in it it turned up."""

    def blot(_logger: WrappedLogger, _name: str, line: EventDict | str) -> str:
        return str(line).replace(secret, "•••") if secret else str(line)

    return blot
