"""Which statement weighs most: told early, by a main figure, with its condition."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Condition
from bot.reading.named.cast import Cast
from bot.reading.parse import Parsed


def ranked(found: list[Condition], parsed: Parsed, cast: Cast) -> tuple[Condition, ...]:
    """The conditions in the text's order, each with its rank: those that are shown come before the rest."""
    mentions = {figure.name: len(figure.mentions) for figure in cast.figures}
    most = max(mentions.values(), default=1)
    last = max(1, len(parsed.sentences) - 1)

    def weight(condition: Condition) -> tuple[bool, float]:
        early = 1 - parsed.number_at(condition.cue.start) / last
        main = mentions.get(condition.holder.name, 0) / most if condition.holder is not None else 0
        tied = condition.outcome is not None and condition.condition is not None
        return condition.shown, early + main + tied / 2

    order = sorted(range(len(found)), key=lambda n: (*weight(found[n]), -n), reverse=True)
    rank = {n: place for place, n in enumerate(order)}
    return tuple(replace(condition, rank=rank[n]) for n, condition in enumerate(found))
