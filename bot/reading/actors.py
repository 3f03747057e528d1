"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted.

A figure's weight is a sum over what the text does with it. The weights are those of a logistic regression on
hand-marked articles (docs/reading.md), rounded; below `SHOWN` a figure only passes by."""

from __future__ import annotations

from math import log1p

from bot.model import Actor, Quote
from bot.reading.cast import Cast
from bot.reading.figures import Figure
from bot.reading.memory import MAIN, SUBORDINATE, Seen

PRONOUNS = frozenset(("PRP", "PRP$"))
SHOWN = -0.3
OFTEN = 3  # more than this adds nothing
BASE = {
    "person": -0.6, "someone": -4.6, "pointed": -6.6, "organization": -2.6, "government": -2.1, "country": -2.8,
    "group": -3.7,
}  # fmt: skip
QUOTED, ROLE, EARLY, LONG = 1.4, 1.0, 0.5, 0.3
LEADS, ACTS, TIMES = 1.1, 0.7, 1.3  # a main subject, another one; the logarithm of mentions
UNSURE = -2.3  # a name that only the model takes for a person's
GROUP_SAYS, VAGUE = 1.2, -1.0
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
    leads = acts = says = times = 0
    for mention in seen:
        i = mention.token
        if words.quoted[i] or (
            figure.kind != "person" and words.tag[i] in PRONOUNS
        ):  # "it" is too often something else
            continue
        times += 1
        verb = words.head[i]
        leads += mention.rank >= MAIN or words.dep[verb] == "agent"
        acts += SUBORDINATE <= mention.rank < MAIN
        says += mention.rank >= SUBORDINATE and words.lower[verb] in lexicon.saying
    weight = BASE[_sort(figure)] + LEADS * min(leads, OFTEN) + ACTS * min(acts, OFTEN) + TIMES * log1p(times)
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
    if figure.kind == "person":
        return "pointed" if figure.pointed else "someone"
    return "government"
