"""Logs: one line an event, on standard error, for people; the bot's token is never in them."""

from __future__ import annotations

import logging
import sys

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Settings


def log_to_stderr(settings: Settings, level: str | None = None) -> None:
    """Sends our own events and those of the libraries there, from `level` on, or else from the level of the settings."""
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
                structlog.processors.format_exc_info,
                _without(settings.telegram_token.get_secret_value()),
                structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty()),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=least, force=True)
    # They tell every address they call, and Telegram's hold the token.
    for library in ("httpx", "httpcore"):
        logging.getLogger(library).setLevel(logging.WARNING)


def _without(secret: str) -> Processor:
    """Blots the secret out of whatever an event says."""

    def blot(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
        return {key: str(value).replace(secret, "•••") for key, value in event.items()} if secret else event

    return blot
