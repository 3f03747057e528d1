"""Which lines are headlines within the text: one sentence without a full stop, all of its longer words in capitals."""

from __future__ import annotations

from collections import Counter

from bot.reading.words import Words

SHORT = 4  # letters: words up to it may be small in a headline
FEWEST = 5  # longer words that make a headline of a line; in capitals throughout, fewer do


def headlines(words: Words) -> set[int]:
    """The numbers of the paragraphs that are headlines."""
    sentences = words.parsed.sentences
    count = Counter(s.paragraph for s in sentences)
    return {s.paragraph for s in sentences if count[s.paragraph] == 1 and _is_headline(s.span.of(words.parsed.text))}


def _is_headline(line: str) -> bool:
    if line.endswith("."):
        return False
    long = [w for w in line.split() if len(w) > SHORT and w[0].isalpha()]
    if not long or any(w[0].islower() for w in long):
        return False
    return len(long) >= FEWEST or line.upper() == line
