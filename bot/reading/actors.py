"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted.

A figure's weight is a sum over what the text does with it. The weights are those of a logistic regression on
hand-marked articles (docs/reading.md), rounded; below `SHOWN` a figure only passes by."""

from __future__ import annotations

from collections import Counter
from math import log1p

from bot.model import Actor, Quote
from bot.reading.cast import Cast
from bot.reading.figures import Figure
from bot.reading.memory import MAIN, SUBORDINATE, Seen

SHOWN = -0.4
OFTEN = 3  # more than this adds nothing
BASE = {
    "person": -1.0, "someone": -5.8, "organization": -2.5, "government": -1.6, "country": -2.8, "group": -3.5,
}  # fmt: skip
QUOTED, ROLE, EARLY, LONG = 1.4, 1.1, 0.6, 0.4
LEADS, ACTS, SAYS, TIMES = 0.5, 0.5, 0.3, 1.1  # a main subject, another one, one of saying; the logarithm of mentions
UNSURE = -1.2  # a name that only the model takes for a person's
GROUP_SAYS, VAGUE = 0.8, -0.9
OPENING = 2  # sentences


def actors(cast: Cast, quotes: tuple[Quote, ...]) -> tuple[Actor, ...]:
    """The actors worth showing, weightiest first."""
    quoted = {q.speaker.name for q in quotes if q.speaker and q.kind != "indirect"}
    seen: dict[int, list[Seen]] = {}
    for mention in cast.seen:
        seen.setdefault(id(mention.figure), []).append(mention)
    weighed = [(_weight(cast, f, seen.get(id(f), []), f.name in quoted), f) for f in cast.figures]
    shown = sorted((pair for pair in weighed if pair[0] > SHOWN), key=lambda pair: -pair[0])
    return tuple(Actor(f.name, f.kind, f.role, tuple(f.mentions), f.name in quoted) for _, f in shown)


def _weight(cast: Cast, figure: Figure, seen: list[Seen], quoted: bool) -> float:
    words, lexicon = cast.words, cast.lexicon
    deeds: Counter[str] = Counter()
    outside = [s for s in seen if not words.quoted[s.token]]
    for mention in outside:
        if mention.rank >= MAIN or words.dep[words.head[mention.token]] == "agent":
            deeds["leads"] += 1
        elif mention.rank >= SUBORDINATE:
            deeds["acts"] += 1
        if mention.rank >= SUBORDINATE and words.lower[words.head[mention.token]] in lexicon.saying:
            deeds["says"] += 1
    leads, acts, says = (min(deeds[d], OFTEN) for d in ("leads", "acts", "says"))
    weight = BASE[_sort(figure)] + LEADS * leads + ACTS * acts + SAYS * says + TIMES * log1p(len(outside))
    if quoted:
        weight += QUOTED
    if figure.role is not None:
        weight += ROLE
    if words.parsed.number_at(figure.mentions[0].start) < OPENING:
        weight += EARLY
    if " " in figure.name:
        weight += LONG
    if figure.kind == "person" and figure.named and not figure.gender and figure.role is None:
        weight += UNSURE
    if figure.kind == "group":
        weight += GROUP_SAYS * min(says, 2)
        if figure.name.lower() in lexicon.pack.groups.vague:
            weight += VAGUE
    return weight


def _sort(figure: Figure) -> str:
    if figure.named or figure.kind == "group":
        return figure.kind
    return "someone" if figure.kind == "person" else "government"
