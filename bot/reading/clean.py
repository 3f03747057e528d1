"""clean(text) -> Article: what somebody pasted, without what was not part of the article."""

from __future__ import annotations

from bot.errors import TooShort
from bot.model import Article
from bot.reading.language import language_of


def clean(text: str) -> Article:
    """The article in a pasted text or page dump. Raises TooShort."""
    lines = [line for raw in text.splitlines() if (line := " ".join(raw.split()))]
    body = "\n".join(lines)
    if len(body.split()) < 30:
        raise TooShort(words=len(body.split()))
    return Article(text=body, language=language_of(body))
