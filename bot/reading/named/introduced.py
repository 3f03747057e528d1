"""Who is only called by a noun that introduced him before: a judge of the port court ... Judge Ana Brandt."""

from __future__ import annotations

from collections import Counter

from bot.reading.named.calling import Role
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.nominals import nominal_at
from bot.reading.named.phrases import phrase
from bot.reading.words import Words

REACH = 8  # sentences back to where somebody was introduced


def introduce(words: Words, lexicon: Lexicon, figures: list[Figure]) -> None:
    """Gives each person whose role is one word the only fuller words that introduced somebody by it."""
    text = words.parsed.text
    people = [f for f in figures if f.kind == "person" and f.named and f.role is not None]
    bearers = Counter(f.role.of(text).lower() for f in people if f.role is not None)
    for figure in people:
        told = words.parsed.tokens(figure.role or figure.mentions[0])
        noun = words.lower[told.start]
        if told.end - told.start > 1 or bearers[noun] > 1:
            continue
        found = [r for i in words.places.get(noun, ()) if (r := _role(words, lexicon, figure, i, told.start))]
        if len(found) == 1:
            figure.role = words.span(found[0].start, found[0].end)


def _role(words: Words, lexicon: Lexicon, figure: Figure, i: int, told: int) -> Role | None:
    """The words with the noun at `i` that introduce somebody before token `told`, if there are any but the noun."""
    near = words.sentence[told] - words.sentence[i] <= REACH
    nominal = nominal_at(words, lexicon, i) if i < told and near else None
    if nominal is None or nominal.article not in lexicon.pack.grammar.indefinite:
        return None
    role = phrase(words, lexicon, nominal.first - 1, figure, closed=False)
    return role if role is not None and role.head == i and role.end - role.start > 1 else None
