"""A text's language is what it reads as; its page's word counts where that is not to be told."""

from __future__ import annotations

import pytest

from bot.reading.language import language_of

ENGLISH = (
    "The pilots of the harbour of Vell walked out on Friday night after the port authority ordered them to work a "
    "third night shift each week."
)
GERMAN = (
    "Die Lotsen des Hafens von Vell haben am Freitagabend die Arbeit niedergelegt, nachdem die Hafenbehörde eine "
    "dritte Nachtschicht angeordnet hatte."
)


@pytest.mark.parametrize(
    ("text", "stated", "language"),
    [
        (ENGLISH, "", "en"),
        (ENGLISH, "en-GB", "en"),
        (GERMAN, "en", "de"),
        (GERMAN, "de_DE", "de"),
        (ENGLISH, "x-default", "en"),
        ("Ein Satz.", "de", "de"),
        ("Ein Satz.", "", "en"),
        ("", "<script>", "en"),
    ],
)
def test_the_text_goes_before_the_pages_word(text: str, stated: str, language: str) -> None:
    assert language_of(text, stated) == language
