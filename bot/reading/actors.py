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
LED = frozenset(("DT", "PRP$", "CD", "POS", "JJ"))  # what stands before a group that is not bare
SHOWN = 0.0
TWICE, OFTEN = 2, 3  # more than this adds nothing
BASE = {
    "person": -0.4, "source": -2.0, "someone": -5.2, "pointed": -6.5, "organization": -1.2, "government": -0.2,
    "country": -1.2, "group": -2.0,
}  # fmt: skip
LEADS, ACTS, TIMES, MEANT = 1.4, 0.6, 1.2, 0.2  # a main subject at all; other subjects; the logarithm of mentions; "it"
IS, SAYS, TOLD = -0.4, 0.5, 0.3  # subject of "be" or "have", of a verb of saying; spoken of between marks
QUOTED, REPORTED, HOLDS = 1.1, 0.7, 1.5  # speaks in marks, without them, holds a condition
ROLE, EARLY, LONG = 1.4, 0.2, 0.8
UNSURE = -1.1  # a name that only the model takes for a person's
VAGUE, BARE = -1.8, 0.6  # men, members; a group called by one word without an article
MANY = -0.4  # the logarithm of how many figures there are: among many, each has to do more
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
    leads = acts = stays = says = times = told = meant = 0
    for mention in seen:
        i = mention.token
        if words.quoted[i]:
            told += 1
            continue
        if figure.kind != "person" and words.tag[i] in PRONOUNS:  # "it" is too often something else
            meant += 1
            continue
        times += 1
        verb = words.head[i]
        leads += mention.rank >= MAIN or words.dep[verb] == "agent"
        acts += SUBORDINATE <= mention.rank < MAIN
        stays += words.lower[words.head[mention.stands(words)]] in lexicon.pack.grammar.states and mention.subject
        says += mention.subject and words.lower[verb] in lexicon.saying
    weight = BASE[_sort(cast, figure)] + LEADS * (leads > 0) + ACTS * min(acts, OFTEN) + TIMES * log1p(times)
    weight += SAYS * min(says, TWICE) + TOLD * min(told, TWICE) + IS * min(stays, TWICE) + MEANT * min(meant, OFTEN)
    weight += MANY * log1p(len(cast.figures))
    return weight + _called(cast, figure)


def _called(cast: Cast, figure: Figure) -> float:
    """What its names and its place in the text add."""
    words, lexicon, weight = cast.words, cast.lexicon, 0.0
    role = figure.role is not None and not figure.shared  # one of several is named in passing
    long = " " in figure.name
    weight += ROLE * role + LONG * long
    if words.parsed.number_at(figure.mentions[0].start) < OPENING:
        weight += EARLY
    if figure.kind == "person" and figure.named and not figure.gender and not role:
        weight += UNSURE
    if figure.kind == "group":
        first = words.parsed.token_at(figure.mentions[0].start).i
        weight += VAGUE * (figure.name.lower() in lexicon.pack.groups.vague)
        weight += BARE * (not long and (first == 0 or words.tag[first - 1] not in LED))
    return weight


def _sort(cast: Cast, figure: Figure) -> str:
    if figure.named or figure.kind == "group":
        return figure.kind
    if figure.kind == "person":
        if figure.pointed:
            return "pointed"
        return "someone" if cast.lexicon.pack.people.sources.isdisjoint(figure.nouns) else "source"
    return "government"
