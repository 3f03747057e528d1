"""A complement: the words that say what a cue demands, refuses or offers."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

SKIPPED = frozenset({"advmod", "npadvmod", "punct", "neg", "prt", "intj", "dative"})  # may stand before it
BETWEEN = 3  # words that may stand between a cue and what it takes: refused [again on Monday] to


@dataclass(frozen=True, slots=True)
class Complement:
    """Tokens `start` to `end`; `head` is its main word, `negative` an infinitive under "not"."""

    start: int
    end: int
    head: Token
    negative: bool = False
