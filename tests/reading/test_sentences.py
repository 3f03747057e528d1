"""Where sentences end: every example of every language is a test."""

from __future__ import annotations

import re

import pytest

from bot.languages.language import LanguagePack
from bot.languages.pack import languages, load
from bot.reading import sentences as module
from bot.reading.sentences import sentences

EXAMPLES = [
    pytest.param(code, example.text, example.sentences, id=f"{code}: {example.text[:40]}")
    for code in languages()
    for example in load(LanguagePack, code, "language").sentences.examples
]


@pytest.mark.parametrize(("language", "text", "expected"), EXAMPLES)
def test_sentences_end_where_the_pack_says(language: str, text: str, expected: tuple[str, ...]) -> None:
    pack = load(LanguagePack, language, "language").sentences
    assert tuple(each.span.of(text) for each in sentences(text, pack)) == expected


def test_paragraphs_are_counted_by_lines_that_hold_words() -> None:
    text = "The pilots met. They voted.\n\n \nThe port shut."
    found = sentences(text, load(LanguagePack, "en", "language").sentences)
    assert [each.paragraph for each in found] == [0, 0, 1]


def test_an_empty_text_has_no_sentences() -> None:
    assert sentences(" \n\t\n", load(LanguagePack, "en", "language").sentences) == []


class Noted:
    """A pattern that notes how many code points it may look through."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self.looked = 0

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        self.looked += end - start
        return self._pattern.search(text, start, end)


@pytest.mark.parametrize(("pattern", "glue"), [("WORD_BEFORE", " "), ("GLUED_ENDS", "")])
def test_a_paragraph_is_not_looked_through_again_at_every_full_stop(
    monkeypatch: pytest.MonkeyPatch, pattern: str, glue: str
) -> None:
    noted = Noted(getattr(module, pattern))
    monkeypatch.setattr(module, pattern, noted)
    text = glue.join(["The port shut for a week.", "It rained."] * 200)
    assert len(sentences(text, load(LanguagePack, "en", "language").sentences)) == 400
    assert noted.looked <= 400 * 40
