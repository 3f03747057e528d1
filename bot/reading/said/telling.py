"""The most telling quote first: whole sentences of somebody named, on the story's matter, neither short nor long."""

from __future__ import annotations

import re
from collections import Counter

from bot.model import Quote
from bot.reading.parse import Parsed

WORD = re.compile(r"[^\W\d_]{5,}")  # shorter words are seldom what a story is about
MATTER = 25  # of the story's commonest long words; its first sentences count twice
OPENING = 2  # sentences
FEW, MANY = 8, 45  # words that can be shown whole and say something
SENTENCE_ENDS = frozenset(".!?,")  # a comma ends one before its cue


def ranked(parsed: Parsed, quotes: list[Quote]) -> tuple[Quote, ...]:
    """The `quotes` in the text's order, each with its rank; 0 is the most telling, the earlier where two are alike."""
    matter = _matter(parsed)
    speakers = Counter(q.speaker.name for q in quotes if q.speaker and q.speaker.name)
    order = sorted(range(len(quotes)), key=lambda n: (-_weight(parsed.text, quotes[n], matter, speakers), n))
    ranks = {n: rank for rank, n in enumerate(order)}
    return tuple(Quote(q.span, q.kind, q.speaker, q.cue, ranks[n]) for n, q in enumerate(quotes))


def _matter(parsed: Parsed) -> frozenset[str]:
    """The words that the story is about."""
    counts = Counter(w.lower() for w in WORD.findall(parsed.text))
    opening = parsed.text[: parsed.sentences[:OPENING][-1].span.end] if parsed.sentences else ""
    counts.update(w.lower() for w in WORD.findall(opening))
    return frozenset(w for w, _ in counts.most_common(MATTER))


def _weight(text: str, quote: Quote, matter: frozenset[str], speakers: Counter[str]) -> float:
    words = quote.span.of(text)
    count = len(words.split())
    weight = {"direct": 2.0, "mixed": 0.5, "indirect": -2.0}[quote.kind]
    if quote.speaker is not None:
        weight += 3.0 if quote.speaker.role else 2.5 if quote.speaker.name else 1.0
        weight += min(1.0, speakers[quote.speaker.name or ""] / 5)
    if words[0].isupper() and words[-1] in SENTENCE_ENDS:
        weight += 1.0
    if FEW <= count <= MANY:
        weight += 1.5
    elif count > MANY:
        weight -= 0.5
    return weight + min(2.0, 0.5 * len({w.lower() for w in WORD.findall(words)} & matter))
