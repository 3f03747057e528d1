"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted.

A figure's weight is a sum over what the text does with it. The weights are those of a logistic regression on
hand-marked articles (docs/reading.md), rounded; below `SHOWN` a figure only passes by."""

from __future__ import annotations

from math import log1p

from bot.model import Actor, Condition, Quote
from bot.reading.named.cast import Cast
from bot.reading.named.figures import Figure
from bot.reading.named.memory import MAIN, SUBORDINATE, Seen

PRONOUNS = frozenset(("PRP", "PRP$"))
SHOWN = -0.5
OFTEN = 3  # more than this adds nothing
BASE = {
    "person": -0.7, "someone": -4.8, "pointed": -10.0, "organization": -2.7, "government": -2.3, "country": -2.9,
    "group": -3.8,
}  # fmt: skip
LEADS, ACTS, TIMES = 0.9, 0.8, 1.4  # a main subject, another one; the logarithm of mentions
QUOTED, REPORTED, HOLDS = 1.2, 0.8, 0.9  # speaks in marks, without them, holds a condition
ROLE, EARLY, LONG = 0.9, 0.4, 0.3
UNSURE = -2.1  # a name that only the model takes for a person's
GROUP_SAYS, VAGUE = 1.1, -1.0
OPENING = 2  # sentences


def actors(cast: Cast, quotes: tuple[Quote, ...], conditions: tuple[Condition, ...] = ()) -> tuple[Actor, ...]:
    """The actors worth showing, weightiest first."""
    quoted = {q.speaker.name for q in quotes if q.speaker and q.kind != "indirect"}
    reported = {q.speaker.name for q in quotes if q.speaker and q.kind == "indirect"}
    holders = {c.holder.name for c in conditions if c.shown and c.holder}
    seen: dict[int, list[Seen]] = {}
    for mention in cast.seen:
        seen.setdefault(id(mention.figure), []).append(mention)
    weighed = []
    for figure in cast.figures:
        weight = _weight(cast, figure, seen.get(id(figure), []))
        spoken = ((quoted, QUOTED), (reported, REPORTED), (holders, HOLDS))
        weight += sum(gain for names, gain in spoken if figure.name in names)
        if weight > SHOWN:
            weighed.append((weight, figure))
    weighed.sort(key=lambda pair: -pair[0])
    return tuple(Actor(f.name, f.kind, f.role, tuple(f.mentions), f.name in quoted) for _, f in weighed)


def _weight(cast: Cast, figure: Figure, seen: list[Seen]) -> float:
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
