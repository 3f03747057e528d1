"""What is reported to Sentry says where in the code a fault was, and nothing that anybody said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sentry_sdk
import structlog
from pydantic import SecretStr
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from bot.commands.sentry import report_faults
from bot.errors import CannotStart
from bot.settings import Settings

WORDS = "meet me at the quay at nine"


class Post(Transport):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.sent.append(envelope.serialize().decode())


@pytest.fixture
def post() -> Iterator[Post]:
    yield Post()
    sentry_sdk.get_client().close()
    sentry_sdk.get_global_scope().set_client(None)


def begin(post: Post) -> None:
    report_faults(Settings(sentry_dsn=SecretStr("https://key@sentry.example/1")), transport=post)


def test_without_the_setting_nothing_is_reported() -> None:
    report_faults(Settings())
    assert not sentry_sdk.get_client().is_active()


def test_a_fault_is_reported_without_words(post: Post) -> None:
    begin(post)
    sentry_sdk.set_user({"id": "5551234"})
    sentry_sdk.set_tag("said", WORDS)
    try:
        fails(WORDS)
    except ValueError:
        structlog.stdlib.get_logger("bot.chat").exception("failed", text=WORDS)
        sentry_sdk.capture_exception()
    sentry_sdk.capture_message(WORDS)
    sentry_sdk.flush()
    log = "".join(post.sent)
    assert "ValueError" in log
    assert '"function":"fails"' in log
    for each in (WORDS, "quay", "5551234", "sesame"):
        assert each not in log


def fails(said: str) -> None:
    password = "sesame"
    raise ValueError(f"cannot read {said!r} {password}")


def test_an_address_that_is_none_is_named() -> None:
    with pytest.raises(CannotStart, match="SENTRY_DSN is no address"):
        report_faults(Settings(sentry_dsn=SecretStr("nonsense")))
