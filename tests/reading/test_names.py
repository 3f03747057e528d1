"""Names are found at a cost that grows with the text and no faster."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.reading.brief import Reader
from bot.reading.named.lexicon import lexicon_of
from bot.reading.named.names import find_names
from bot.reading.parse import parse
from bot.reading.sentences import sentences
from bot.reading.words import Words


class Counted(list[str]):
    """A list that counts how often it is gone through."""

    walks = 0

    def __iter__(self) -> Iterator[str]:
        self.walks += 1
        return super().__iter__()


def walks(reader: Reader, text: str) -> int:
    """How often all words of a text are gone through for its names."""
    pack = load(LanguagePack, "en", "language")
    words = Words(parse(text, sentences(text, pack.sentences), reader.nlp))
    words.text = counted = Counted(words.text)
    find_names(words, lexicon_of("en"))
    return counted.walks


def test_a_text_is_not_gone_through_again_for_each_name(reader: Reader) -> None:
    text = "Brandt met brandt in Ostrand near ostrand, and Vell saw vell. "
    assert walks(reader, text * 8) == walks(reader, text)
