"""What a role is, and which noun makes one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon

NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
BEFORE = NOUN | {"JJ", "JJR", "JJS", "HYPH", "POS", "VBG", "VBN", "CD"}
INSIDE = BEFORE | {"DT", "PRP$", "CC", "IN", "TO"}
TIMES = frozenset(("DATE", "TIME"))


@dataclass(slots=True)
class Role:
    """The words from `start` up to `end` whose noun is at `head`; not `sure` where no list has the noun."""

    start: int
    end: int
    head: int
    sure: bool = True


def fits(lexicon: Lexicon, word: str, figure: Figure) -> bool:
    """Whether a noun may say what a figure of its kind is."""
    if figure.kind == "person":
        return lexicon.is_person(word) and word.lower() not in lexicon.pack.people.vague
    return word.lower() in lexicon.body_roles
