"""A bot that each test starts as its host would, with settings of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from tests.scenarios.conftest import Readers, is_mistake
from tests.scenarios.host.hosted import Start, hosted
from tests.site import Site
from tests.telegram.person import Person
from tests.telegram.server import Telegram

REFUSED = ("setMyCommands", "copyMessage")


@pytest_asyncio.fixture(loop_scope="session")
async def telegram() -> AsyncIterator[Telegram]:
    """A Telegram of its own. That an admin who has not begun to talk has no menu yet, and that a message is gone which
    its writer deleted, are no mistakes of the bot's."""
    async with Telegram() as standing:
        yield standing
        mistakes = [call for call in standing.refused if call.method not in REFUSED and is_mistake(standing, call)]
        assert not [(call.method, call.refusal) for call in mistakes]


@pytest.fixture
def start(telegram: Telegram, site: Site, readers: Readers, tmp_path: Path) -> Start:
    """Starts the bot with settings; the next start finds what the last one kept."""
    return partial(hosted, telegram, site, readers, tmp_path)


@pytest.fixture
def ines(telegram: Telegram) -> Person:
    """Who hosts the bot."""
    return Person(telegram, "Ines")


@pytest.fixture
def tomas(telegram: Telegram) -> Person:
    return Person(telegram, "Tomas")
