"""Who said what, in which words."""

from __future__ import annotations

from bot.languages.quotes import QuotePack
from bot.model import Quote
from bot.reading.attribution import attribute
from bot.reading.cast import Cast
from bot.reading.marks import marked
from bot.reading.parse import Parsed
from bot.reading.speakers import speaker

FEWEST = 3  # words: a shorter fragment is a term or a scare quote more often than speech


def quotes(parsed: Parsed, cast: Cast, pack: QuotePack) -> tuple[Quote, ...]:
    """The quotes of the text in its order."""
    marks = marked(parsed.text)
    found: list[Quote] = []
    for mark, attribution in zip(marks, attribute(parsed, marks, cast, pack), strict=True):
        words = len(mark.span.of(parsed.text).split())
        if words < FEWEST or (words < 5 and (attribution is None or attribution.source is None)):
            continue
        who = speaker(attribution.source, cast, pack) if attribution and attribution.source else None
        found.append(Quote(mark.span, "direct", who, attribution.cue if attribution else None, len(found)))
    return tuple(found)
