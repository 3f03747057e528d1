"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted.

A figure's weight is a sum over what the text does with it. The weights are those of a logistic regression on
hand-marked articles (docs/reading-actors.md), rounded; below `SHOWN` a figure only passes by."""

from __future__ import annotations

from math import log1p

from bot.model import Actor, Condition, Quote, Span
from bot.reading.named.cast import Cast
from bot.reading.named.figures import Figure
from bot.reading.named.memory import MAIN, SUBORDINATE, Seen

PRONOUNS = frozenset(("PRP", "PRP$"))
SHOWN = 0.0
OFTEN, SPOKE = 3, 2  # more than this adds nothing
BASE = {
    "person": -0.9, "source": -3.1, "someone": -4.2, "pointed": -10.0, "organization": -2.0, "government": -0.7,
    "country": -2.1, "group": -2.3,
}  # fmt: skip
LEADS, ACTS, TIMES = 1.3, 0.7, 0.45  # a main subject, another one; the logarithm of mentions
STATE = 0.8  # more for a country that leads: others are only where things happen
SAYS, TOLD = 0.7, 0.2  # is the subject of a verb of saying; is spoken of between marks
QUOTED, REPORTED, HOLDS = 0.95, 0.9, 1.0  # speaks in marks, without them, holds a condition
ROLE, EARLY, LONG = 0.9, 0.7, 0.5
UNSURE = -1.3  # a name that only the model takes for a person's
VAGUE = -0.9
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
    shown: dict[str, Figure] = {}  # two officers without a name cannot be told apart
    for _, figure in weighed:
        shown.setdefault(figure.name if figure.named else figure.name.lower(), figure)
    return tuple(Actor(f.name, f.kind, _told(cast, f), tuple(f.mentions), f.name in quoted) for f in shown.values())


def _told(cast: Cast, figure: Figure) -> Span | None:
    """The role, unless somebody without a name is called by nothing else."""
    role = figure.role
    called = not figure.named and role is not None and role.of(cast.words.parsed.text).lower() in figure.name.lower()
    return None if called else role


def _weight(cast: Cast, figure: Figure, seen: list[Seen]) -> float:
    words, lexicon = cast.words, cast.lexicon
    leads = acts = says = times = told = 0
    for mention in seen:
        i = mention.token
        if words.quoted[i]:
            told += 1
            continue
        if figure.kind != "person" and words.tag[i] in PRONOUNS:  # "it" is too often something else
            continue
        times += 1
        verb = words.head[i]
        leads += mention.rank >= MAIN or words.dep[verb] == "agent"
        acts += SUBORDINATE <= mention.rank < MAIN
        says += mention.rank >= SUBORDINATE and words.lower[verb] in lexicon.saying
    weight = BASE[_sort(cast, figure)] + LEADS * min(leads, OFTEN) + ACTS * min(acts, OFTEN) + TIMES * log1p(times)
    weight += SAYS * min(says, SPOKE) + TOLD * min(told, SPOKE)
    if figure.kind == "country":
        weight += STATE * min(leads, OFTEN)
    told = figure.role is not None and not figure.shared  # one of several is named in passing
    if told:
        weight += ROLE
    if words.parsed.number_at(figure.mentions[0].start) < OPENING:
        weight += EARLY
    if " " in figure.name:
        weight += LONG
    if figure.kind == "person" and figure.named and not figure.gender and not told:
        weight += UNSURE
    if figure.kind == "group" and figure.name.lower() in lexicon.pack.groups.vague:
        weight += VAGUE
    return weight


def _sort(cast: Cast, figure: Figure) -> str:
    if figure.named or figure.kind == "group":
        return figure.kind
    if figure.kind == "person":
        if figure.pointed:
            return "pointed"
        return "someone" if cast.lexicon.pack.people.sources.isdisjoint(figure.nouns) else "source"
    return "government"
