"""The figures of a story as the actors of a brief: weightiest first, each with its role and whether it is quoted."""

from __future__ import annotations

from bot.model import Actor, Quote
from bot.reading.cast import Cast
from bot.reading.figures import Figure

AGENT = frozenset(("nsubj", "agent"))
PATIENT = frozenset(("nsubjpass", "dobj", "dative"))
SHOWN = 1.5  # below this weight a figure is only passing by


def actors(cast: Cast, quotes: tuple[Quote, ...]) -> tuple[Actor, ...]:
    """The actors worth showing, weightiest first, then by first mention."""
    quoted = {q.speaker.name for q in quotes if q.speaker}
    weighed = [(_weight(cast, f, f.name in quoted), f) for f in cast.figures]
    shown = sorted((w, f) for w, f in ((-w, f.mentions[0].start) for w, f in weighed) if w <= -SHOWN)
    by_start = {f.mentions[0].start: f for f in cast.figures}
    return tuple(_actor(by_start[start], quoted) for _, start in shown)


def _actor(figure: Figure, quoted: set[str | None]) -> Actor:
    return Actor(figure.name, figure.kind, figure.role, tuple(figure.mentions), figure.name in quoted)


def _weight(cast: Cast, figure: Figure, quoted: bool) -> float:
    words = cast.words
    weight = 3.0 if quoted else 0.0
    for head in figure.heads:
        dep = words.dep[head]
        weight += 1.0 if dep in AGENT else 0.5 if dep in PATIENT else 0.2
    if figure.role:
        weight += 1.0
    if figure.kind == "person":
        weight += 1.0
    if words.parsed.number_at(figure.mentions[0].start) < 2:
        weight += 1.0
    return weight
