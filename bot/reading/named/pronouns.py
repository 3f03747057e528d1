"""Whom he, she, it and they mean: the figure nearest to mind that the pronoun fits."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import Memory

REACH = 3  # sentences that a pronoun looks back
MANY = {"group": 1.0, "organization": 0.5, "country": 0.2, "person": 0.0}


def meant(memory: Memory, lexicon: Lexicon, i: int) -> Figure | None:
    """The figure that the pronoun at token `i` means, or None. Teaches the figure its gender."""
    gender = lexicon.pronouns.get(memory.words.lower[i])
    if gender is None:
        return None
    best, figure = 0.0, None
    for seen, weight in memory.back(i, REACH):
        fit = _fit(seen.figure, gender)
        if fit and fit + weight > best:
            best, figure = fit + weight, seen.figure
    if figure is not None and figure.kind == "person" and not figure.gender:
        figure.gender = gender
    return figure


def _fit(figure: Figure, gender: str) -> float:
    """1 where the figure may be he, she, it or they; less where the text does not tell; 0 where it may not."""
    if gender in ("male", "female"):
        if figure.kind != "person" or (figure.gender and figure.gender != gender):
            return 0.0
        return 1.0 if figure.gender else 0.5
    if gender == "thing":
        return 1.0 if figure.kind in ("organization", "country") else 0.0
    return MANY[figure.kind]
