"""Who said what, in which words."""

from __future__ import annotations

import re

from bot.languages.quotes import QuotePack
from bot.model import Quote
from bot.reading.attribution import attribute
from bot.reading.cast import Cast
from bot.reading.cues import Attribution, Cues
from bot.reading.marks import Marked, marked
from bot.reading.parse import Parsed
from bot.reading.scene import Scene
from bot.reading.speakers import speaker

FEWEST = 3  # words: a shorter fragment is a term or a scare quote more often than speech
FRAGMENT = 5  # words: a shorter one is speech only where somebody is seen to speak
WORD = re.compile(r"[^\W\d_][\w'’-]*")


def quotes(parsed: Parsed, cast: Cast, pack: QuotePack) -> tuple[Quote, ...]:
    """The quotes of the text in its order."""
    marks = marked(parsed.text)
    cues = Cues(Scene(parsed, marks), cast, pack)
    found: list[Quote] = []
    for mark, attribution in zip(marks, attribute(cues), strict=True):
        if not is_speech(parsed.text, mark, attribution):
            continue
        who = speaker(attribution.source, cues) if attribution and attribution.source else None
        found.append(Quote(mark.span, "direct", who, attribution.cue if attribution else None, len(found)))
    return tuple(found)


def is_speech(text: str, mark: Marked, attribution: Attribution | None) -> bool:
    """Whether the words between the marks were said, and are no term, title or scare quote."""
    words = mark.span.of(text)
    count = len(words.split())
    if count < FEWEST:
        return False
    if attribution is not None and attribution.close:
        return True
    if is_title(words):
        return False
    return count >= FRAGMENT or (attribution is not None and attribution.source is not None)


def is_title(words: str) -> bool:
    """Whether the words are written as the title of a work: The Tides of Ostrand."""
    found = WORD.findall(words)
    upper = sum(w[0].isupper() for w in found)
    return upper > 1 and found[0][0].isupper() and all(w[0].isupper() for w in found if len(w) > 4)
