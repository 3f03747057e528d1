"""What a role is, and which noun makes one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
BEFORE = NOUN | {"JJ", "JJR", "JJS", "HYPH", "POS", "VBG", "VBN", "CD"}
INSIDE = BEFORE | {"DT", "PRP$", "CC", "IN", "TO"}
TIMES = frozenset(("DATE", "TIME"))


MARKS = frozenset(("“", "”", '"'))
TITLE = 14  # tokens of a work's title with its marks


@dataclass(slots=True)
class Role:
    """The words from `start` up to `end` whose noun is at `head`; not `sure` where no list has the noun."""

    start: int
    end: int
    head: int
    sure: bool = True


def grades(words: Words, i: int) -> bool:
    """Whether an adverb belongs to a word before the noun: the [newly] elected mayor; a [long]-banned union."""
    head = words.head[i]
    return words.tag[i] in ("RB", "RBS") and i < head <= i + 2 and words.dep[head] in ("amod", "conj")


def title_end(words: Words, i: int) -> int:
    """The token after a work's title that opens with the mark at `i`: author of “The Tide”; -1 if none does."""
    if words.text[i] not in MARKS or not words.text[i + 1 : i + 2] or not words.text[i + 1][0].isupper():
        return -1
    closing = (j for j in range(i + 2, min(i + TITLE, len(words))) if words.text[j] in MARKS)
    end = next(closing, -1)
    return end + 1 if end >= 0 and words.sentence[end] == words.sentence[i] else -1


def title_start(words: Words, i: int) -> int:
    """The first token of a work's title that closes with the mark at `i`: “The Tide” actor; -1 if none does."""
    if words.text[i] not in MARKS or not words.text[i - 1][-1].isalnum():
        return -1
    opening = (j for j in range(i - 1, max(-1, i - TITLE), -1) if words.text[j] in MARKS)
    start = next(opening, -1)
    return start if start >= 0 and title_end(words, start) == i + 1 else -1


def fits(lexicon: Lexicon, word: str, figure: Figure) -> bool:
    """Whether a noun may say what a figure of its kind is."""
    if figure.kind == "person":
        return lexicon.is_person(word) and word.lower() not in lexicon.pack.people.vague
    return word.lower() in lexicon.body_roles
