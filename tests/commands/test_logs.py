"""What the log says, and what it must not."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator

import pytest
import structlog
from pydantic import SecretStr
from structlog.contextvars import bound_contextvars

from bot.commands.logs import bare, log_to_stderr
from bot.settings import Settings

TOKEN = "12345:not-a-real-one"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """Logging as it was before, afterwards; gives what was logged."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], root.level, ours.level
    yield lambda: capsys.readouterr().err
    structlog.reset_defaults()
    root.handlers[:], root.level, ours.level = before


def start(**said: object) -> None:
    log_to_stderr(Settings.model_validate({"telegram_token": TOKEN, "log_level": "info", "log_format": "text", **said}))


def test_an_event_is_one_line_for_people(said: Callable[[], str]) -> None:
    start()
    structlog.get_logger().info("live", bot="on_the_record_bot")
    [line] = said().splitlines()
    assert line.split()[2:] == ["[info", "]", "live", "bot=on_the_record_bot"]


def test_where_nobody_reads_along_an_event_is_json(said: Callable[[], str]) -> None:
    start(log_format="auto")
    with bound_contextvars(update=7):
        structlog.get_logger("bot.chat.live").info("live", bot="on_the_record_bot")
    event = json.loads(said())
    assert event.pop("timestamp").endswith("Z")
    assert event == {
        "event": "live",
        "bot": "on_the_record_bot",
        "level": "info",
        "logger": "bot.chat.live",
        "update": 7,
    }


def test_a_fault_is_one_line_of_json_too(said: Callable[[], str]) -> None:
    start(log_format="json")
    try:
        raise ValueError("the quay is shut")
    except ValueError:
        structlog.get_logger().exception("failed")
        logging.getLogger("telegram").exception("failed too")
    events = [json.loads(line) for line in said().splitlines()]
    assert all("ValueError: the quay is shut" in event["exception"] for event in events)


def test_events_of_libraries_look_the_same(said: Callable[[], str]) -> None:
    start()
    logging.getLogger("telegram.ext").warning("try %d", 2)
    [line] = said().splitlines()
    assert line.split()[2:] == ["[warning", "]", "try", "2"]


def test_less_than_the_level_is_not_logged(said: Callable[[], str]) -> None:
    start()
    structlog.get_logger("bot.chat").debug("a detail")
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot…/getMe")
    assert said() == ""


def test_details_are_ours_alone(said: Callable[[], str]) -> None:
    """In detail the library of Telegram logs every message that comes and goes."""
    start(log_level="debug")
    structlog.get_logger("bot.chat").debug("a detail")
    logging.getLogger("telegram.Bot").debug("a message")
    logging.getLogger("aiosqlite").debug("a statement")
    assert [line.split()[4] for line in said().splitlines()] == ["a"]


def test_secrets_are_blotted_out_wherever_they_turn_up(said: Callable[[], str]) -> None:
    address = "postgresql://bot:sesame@db/bot"
    start(database_url=SecretStr(address))
    try:
        raise ValueError(f"https://api.telegram.org/bot{TOKEN}/getMe")
    except ValueError:
        structlog.get_logger().exception("failed", address=f"/bot{TOKEN}", database=address)
        logging.getLogger("telegram").exception("The token is %s", TOKEN)
    log = said()
    assert TOKEN not in log
    assert "sesame" not in log
    assert log.count("•••") >= 5


@pytest.mark.parametrize("form", ["json", "text"])
@pytest.mark.parametrize(
    "password", ['open"sesame', "open\\sesame", "open'sesame", "open\"\\'sesame", 'open\\\\"sésame', "open+(sesame"]
)
def test_a_secret_that_has_to_be_escaped_is_blotted_out_too(said: Callable[[], str], form: str, password: str) -> None:
    address = f"host=db password={password}"
    start(database_url=SecretStr(address), log_format=form)
    try:
        raise ValueError(address)
    except ValueError as fault:
        structlog.get_logger().exception("failed", database=address, told=[address], fault=repr(fault))
        logging.getLogger("sqlalchemy").error("cannot reach %r, %s", address, address)
    log = said()
    assert not re.search("s[eé]same", log)
    assert log.count("•••") >= 6


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("feed=https://quay.example/rss?key=sesame failed", "feed=https://quay.example/rss?••• failed"),
        ('{"feed": "https://quay.example/rss#sesame", "n": 1}', '{"feed": "https://quay.example/rss?•••", "n": 1}'),
        ("https://mira:sesame@quay.example/rss", "https://•••@quay.example/rss"),
        ("<https://quay.example/a?b>", "<https://quay.example/a?•••>"),
        ("https://quay.example/a is it? yes", "https://quay.example/a is it? yes"),
    ],
)
def test_of_a_link_no_more_than_its_path_is_told(line: str, told: str) -> None:
    assert bare(line) == told
