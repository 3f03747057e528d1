"""Who said what: the spans between marks that are speech, each with its speaker, its kind and its rank."""

from __future__ import annotations

import re

from bot.languages.quotes import QuotePack
from bot.model import Quote, QuoteKind
from bot.reading.attribution import attribute
from bot.reading.cast import Cast
from bot.reading.cues import Attribution, Cues
from bot.reading.indirect import indirect
from bot.reading.marks import marked
from bot.reading.parse import Parsed
from bot.reading.scene import Scene
from bot.reading.speakers import speaker
from bot.reading.telling import ranked

FEWEST = 3  # words: a shorter fragment is a term or a scare quote more often than speech
FRAGMENT = 5  # words: a shorter one is speech only where somebody is seen to speak
WORD = re.compile(r"[^\W\d_][\w'’-]*")
SMALL = 4  # letters: words up to here may be small in a title (with, and)


def quotes(parsed: Parsed, cast: Cast, pack: QuotePack) -> tuple[Quote, ...]:
    """The quotes of the text in its order, indirect speech among them."""
    cues = Cues(Scene(parsed, marked(parsed.text)), cast, pack)
    found: list[Quote] = []
    for n, attribution in enumerate(attribute(cues)):
        if _is_speech(cues, n, attribution):
            who = speaker(attribution.source, cues) if attribution and attribution.source else None
            cue = attribution.cue if attribution else None
            found.append(Quote(cues.scene.marks[n].span, _kind(cues, n, attribution), who, cue))
    return ranked(parsed, sorted(found + indirect(cues), key=lambda q: q.span))


def _is_speech(cues: Cues, n: int, attribution: Attribution | None) -> bool:
    """Whether the words between the marks were said, and are no term, title or scare quote."""
    scene = cues.scene
    words = scene.marks[n].span.of(scene.parsed.text)
    count = len(words.split())
    if count < FEWEST:
        return False
    named = _is_named(cues, n)
    if is_title(words) and (named or attribution is None or not attribution.close):
        return False
    if named and count < FRAGMENT:
        return False
    if count >= FRAGMENT or (attribution is not None and attribution.close):
        return True
    if attribution is None or attribution.source is None:
        return False
    return attribution.cue is not None or not _is_attributive(cues, n)


def is_title(words: str) -> bool:
    """Whether the words are written as the title of a work: The Tides of Ostrand."""
    found = WORD.findall(words)
    upper = sum(w[0].isupper() for w in found)
    return upper > 1 and found[0][0].isupper() and all(w[0].isupper() for w in found if len(w) > SMALL)


def _is_named(cues: Cues, n: int) -> bool:
    """Whether the word before the mark says that a name follows: the film “...”, her book, “...”."""
    before = [t.lower_ for t in cues.scene.lead(n) if not t.is_punct and t.lower_ != "of"]
    return bool(before) and before[-1] in cues.titles


def _is_attributive(cues: Cues, n: int) -> bool:
    """Whether the words stand before a noun that they describe: a “fair and open” contest."""
    after, top = cues.scene.closes[n], cues.scene.top(n)
    return top is not None and top.head.i >= after and top.head.tag_[:2] == "NN"


def _kind(cues: Cues, n: int, attribution: Attribution | None) -> QuoteKind:
    """`direct` for words that stand by themselves, `mixed` for a part of the writer's own sentence."""
    if attribution is not None and attribution.close:
        return "direct"
    scene = cues.scene
    lead, words = scene.lead(n), scene.marks[n].span.of(scene.parsed.text)
    opens = all(t.is_punct for t in lead) or lead[-1].text in (":", ",")
    return "direct" if opens and not words[0].islower() else "mixed"
