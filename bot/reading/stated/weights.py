"""Which statement weighs most: told in full and early, by a main figure, and not in somebody's speech."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Condition
from bot.reading.named.cast import Cast
from bot.reading.parse import Parsed
from bot.reading.stated.holders import Voices

# Fitted on annotated articles, a sixth of them left out at a time, to tell what an editor lists from the rest.
EARLY, MAIN, FULL, DEMAND, SPEECH = 0.3, 0.5, 1.0, 0.5, -0.7
LONG = 30  # words of a statement; more say no more


def ranked(found: list[Condition], parsed: Parsed, cast: Cast, voices: Voices) -> tuple[Condition, ...]:
    """The conditions in the text's order, each with its rank: those that are shown come before the rest."""
    mentions = {figure.name: len(figure.mentions) for figure in cast.figures}
    most = max(mentions.values(), default=1)
    last = max(1, len(parsed.sentences) - 1)

    def weight(condition: Condition) -> tuple[bool, float]:
        early = 1 - parsed.number_at(condition.cue.start) / last
        main = mentions.get(condition.holder.name, 0) / most if condition.holder is not None else 0
        told = (span.of(parsed.text) for span in (condition.outcome, condition.condition) if span is not None)
        full = min(LONG, sum(len(words.split()) for words in told)) / LONG
        spoken = SPEECH if voices.spoken(condition.cue) else 0
        demand = DEMAND if condition.kind == "demand" else 0
        return condition.shown, EARLY * early + MAIN * main + FULL * full + demand + spoken

    order = sorted(range(len(found)), key=lambda n: (*weight(found[n]), -n), reverse=True)
    rank = {n: place for place, n in enumerate(order)}
    return tuple(replace(condition, rank=rank[n]) for n, condition in enumerate(found))
