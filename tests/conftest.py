"""What every test shares."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.postgres import NEEDED, Postgres, binaries
from tests.site import Site
from tests.storage.databases import Clock

# Durations are timedeltas, as the library will have them: without this, hearing "retry after" is a warning.
os.environ["PTB_TIMEDELTA"] = "true"


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site on loopback; see tests/site.py for what it can be told to do."""
    with Site() as site:
        yield site


@pytest.fixture
def clock() -> Clock:
    """Unix seconds that the test sets."""
    return Clock()


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    """A store on a file, by that clock."""
    store = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=clock, article_days=7)
    yield store
    await store.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server, one for the whole run."""
    folder = binaries()
    if folder is None:
        reason = "PostgreSQL is not installed: no initdb in /usr/lib/postgresql/*/bin or on the PATH"
        if os.environ.get(NEEDED):
            pytest.fail(reason)
        pytest.skip(reason)
    server = Postgres(folder)
    server.start()
    yield server
    server.remove()


@pytest.fixture
async def database_url(postgres: Postgres) -> AsyncIterator[str]:
    """An empty PostgreSQL database."""
    address = await postgres.create()
    yield address
    await postgres.drop(address)
