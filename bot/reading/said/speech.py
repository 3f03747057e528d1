"""Which words between marks were said: not terms, titles, scare quotes or headings.

Of 6,455 spans of US news, a third of those of one or two words, a sixth of those of three or four and 2 % of longer
ones are no speech."""

from __future__ import annotations

import re

from bot.reading.said.cues import Attribution, Cues

FEWEST = 3  # words: a shorter fragment is left out, whoever said it
FRAGMENT = 5  # words: a shorter one is speech only where somebody is seen to speak
TERM = 7  # words: a shorter one inside the writer's sentence is a term where no cue carries it
HEADING = 20  # words
CLOSERS = "'’”\""
LINE_ENDS = (".", "!", "?", "…", ":", ",", ";")
WORD = re.compile(r"[^\W\d_][\w'’-]*")
PRESENT = frozenset(("VB", "VBP"))
STOP = "."
SMALL = 4  # letters: words up to here may be small in a title (with, and)


def is_speech(cues: Cues, n: int, attribution: Attribution | None) -> bool:
    """Whether somebody said the words of mark `n`."""
    words = cues.scene.marks[n].span.of(cues.scene.parsed.text)
    count = len(words.split())
    if (
        count < FEWEST
        or _is_writers(cues, attribution)
        or (_is_named(cues, n) and (count < FRAGMENT or is_title(words)))
    ):
        return False
    if attribution is not None and attribution.close:
        return True
    if is_title(words) or _in_heading(cues, n):
        return False
    if count >= FRAGMENT and not (count < TERM and _is_uncued(cues, n, attribution)):
        return True
    if attribution is None or attribution.source is None:
        return False
    return attribution.cue is not None or not _is_attributive(cues, n)


def _is_uncued(cues: Cues, n: int, attribution: Attribution | None) -> bool:
    """Whether the words are a part of the writer's own sentence that no word of saying carries."""
    return (attribution is None or attribution.cue is None) and cues.scene.is_part(n)


def is_title(words: str) -> bool:
    """Whether the words are written as the title of a work: The Tides of Ostrand."""
    found = WORD.findall(words)
    upper = sum(w[0].isupper() for w in found)
    return upper > 1 and found[0][0].isupper() and all(w[0].isupper() for w in found if len(w) > SMALL)


def _is_named(cues: Cues, n: int) -> bool:
    """Whether the word before the mark says that a name follows: the film “...”, her book, “...”."""
    before = [t.lower_ for t in cues.scene.lead(n) if not t.is_punct and t.lower_ not in cues.small.titling]
    return bool(before) and before[-1] in cues.titles


def _is_writers(cues: Cues, attribution: Attribution | None) -> bool:
    """Whether the words are the writer's own within a sentence: I call it “...”; I never think, “...”."""
    source = attribution.source if attribution else None
    if source is None or source.lower_ not in cues.small.writer or attribution is None or attribution.cue is None:
        return False
    verb = cues.scene.parsed.token_at(attribution.cue.start)
    return cues.kind(verb) in ("judge", "think") and verb.tag_ in PRESENT


def _in_heading(cues: Cues, n: int) -> bool:
    """Whether the line is a heading: short, and without a full stop, or all of it between marks before the stop. It
    quotes what the text will say again."""
    text, mark = cues.scene.parsed.text, cues.scene.marks[n]
    if mark.continues or not mark.closed:
        return False
    line = text[text.rfind("\n", 0, mark.outer.start) + 1 :].partition("\n")[0].strip()
    if len(line.split()) > HEADING:
        return False
    return not line.rstrip(CLOSERS).endswith(LINE_ENDS) or line == mark.outer.of(text) + STOP


def _is_attributive(cues: Cues, n: int) -> bool:
    """Whether the words stand before a noun that they describe: a “fair and open” contest."""
    tail = cues.scene.tail(n)
    return bool(tail) and tail[0].tag_[:2] == "NN"
