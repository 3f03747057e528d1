"""What every test shares."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.site import Site

# Durations are timedeltas, as the library will have them: without this, hearing "retry after" is a warning.
os.environ["PTB_TIMEDELTA"] = "true"


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site on loopback; see tests/site.py for what it can be told to do."""
    with Site() as site:
        yield site
