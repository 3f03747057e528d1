"""Whom he, she, it and they mean: the figure nearest to mind that the pronoun fits."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import Memory, Seen
from bot.reading.words import Words

REACH = 3  # sentences that a pronoun looks back
JOINT = 0.7  # how well several people who are listed fit "they"
MANY = {"group": 1.0, "organization": 0.3, "country": 0.2, "person": 0.0}


def meant(memory: Memory, lexicon: Lexicon, i: int) -> Figure | None:
    """The figure that the pronoun at token `i` means, or None. Teaches the figure its gender."""
    gender = lexicon.pronouns.get(memory.words.lower[i])
    if gender is None:
        return None
    best, figure = 0.0, None
    for seen, weight in memory.back(i, REACH):
        fit = _fit(seen.figure, gender) if gender != "many" else _fit_many(memory, seen)
        if fit and fit + weight > best:
            best, figure = fit + weight, seen.figure
    if figure is not None and figure.kind == "person" and not figure.gender and gender != "many":
        figure.gender = gender
    return figure


def _fit_many(memory: Memory, seen: Seen) -> float:
    """How well a mention fits "they": of several who are listed and act the first does, for all of them."""
    words = memory.words
    first = memory.first_of_list(seen)
    if first is not None and first is not seen and _acts_for_all(first, words):
        return 0.0
    return JOINT if _acts_for_all(seen, words) else MANY[seen.figure.kind]


def _acts_for_all(seen: Seen, words: Words) -> bool:
    """Whether the mention begins a list of people who act: [Ana Brandt] and Jan Tamm said; not: she and her crew."""
    if seen.figure.kind != "person" or not seen.subject:
        return False
    joined = [c for c in words.below[seen.token] if words.dep[c] == "conj"]
    return bool(joined) and not any(words.tag[o] == "PRP$" for c in joined for o in words.below[c])


def _fit(figure: Figure, gender: str) -> float:
    """1 where the figure may be he, she or it; less where the text does not tell; 0 where it may not."""
    if gender in ("male", "female"):
        if figure.kind != "person" or (figure.gender and figure.gender != gender):
            return 0.0
        return 1.0 if figure.gender else 0.5
    return 1.0 if figure.kind in ("organization", "country") else 0.0
