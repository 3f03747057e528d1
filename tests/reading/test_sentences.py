"""Where sentences end: every example of every language is a test."""

import pytest

from bot.languages.language import LanguagePack
from bot.languages.pack import languages, load
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
