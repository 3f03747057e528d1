"""What the log says, and what it must not."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
import structlog
from pydantic import SecretStr

from bot.commands.logs import log_to_stderr
from bot.settings import Settings

TOKEN = "12345:not-a-real-one"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """Logging as it was before, afterwards; gives what was logged."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield lambda: capsys.readouterr().err
    structlog.reset_defaults()
    root.handlers[:], root.level = before


def start() -> None:
    log_to_stderr(Settings(telegram_token=SecretStr(TOKEN), log_level="info"))


def test_an_event_is_one_line_for_people(said: Callable[[], str]) -> None:
    start()
    structlog.get_logger().info("live", bot="on_the_record_bot")
    [line] = said().splitlines()
    assert line.split()[2:] == ["[info", "]", "live", "bot=on_the_record_bot"]


def test_events_of_libraries_look_the_same(said: Callable[[], str]) -> None:
    start()
    logging.getLogger("telegram.ext").warning("try %d", 2)
    [line] = said().splitlines()
    assert line.split()[2:] == ["[warning", "]", "try", "2"]


def test_less_than_the_level_is_not_logged(said: Callable[[], str]) -> None:
    start()
    structlog.get_logger().debug("a detail")
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot…/getMe")
    assert said() == ""


def test_the_token_is_blotted_out_wherever_it_turns_up(said: Callable[[], str]) -> None:
    start()
    try:
        raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        structlog.get_logger().exception("failed", address=f"/bot{TOKEN}")
        logging.getLogger("telegram").exception("The token is %s", TOKEN)
    log = said()
    assert TOKEN not in log
    assert log.count("•••") >= 4
