from collections.abc import AsyncIterator

import pytest

from bot.web.client import Client, Limits
from tests.site import Site


@pytest.fixture
def limits(site: Site) -> Limits:
    """As by default, but on loopback; a test that waits out its seconds sets fewer."""
    return Limits(seconds=5, max_bytes=200_000, ports=frozenset({site.port}), networks=site.networks)


@pytest.fixture
async def client(limits: Limits) -> AsyncIterator[Client]:
    client = Client(limits)
    yield client
    await client.close()
