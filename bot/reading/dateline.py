"""The place and day before a report's first words: OSTRAND, Nov 22 (Reuters) - The harbour ..."""

from __future__ import annotations

import re

from bot.model import Span

# A place in capitals, then a region or a day, then an agency; a mere hyphen closes it only after an agency.
DATELINE = re.compile(
    r"^[A-Z][A-Z.'’ -]{2,}(?:, [\w., ]{2,30})?(?: ?(?:--|[—–]) | \([\w ]+\) ?(?:--|[—–-]) )(?=[“\"‘']?[A-Z\d])",
    re.MULTILINE,
)


def after_dateline(text: str, sentence: Span) -> Span:
    """A sentence without the dateline that it opens with."""
    found = DATELINE.match(text, sentence.start, sentence.end)
    return Span(found.end(), sentence.end) if found else sentence
