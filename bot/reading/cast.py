"""Who is in the story: names merged into figures, and which figure a word points at."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Token

from bot.model import ActorKind, Span
from bot.reading.parse import Parsed, span_of

KINDS: dict[str, ActorKind] = {"PERSON": "person", "ORG": "organization", "GPE": "country", "NORP": "group"}


@dataclass(slots=True)
class Figure:
    """One person, body, country or group of the story, under all its names. `name` is the fullest."""

    name: str
    kind: ActorKind
    mentions: list[Span] = field(default_factory=list)
    role: Span | None = None


class Cast:
    """The figures of one text, in order of their first mention."""

    def __init__(self, figures: list[Figure]) -> None:
        self.figures = figures

    def at(self, span: Span) -> Figure | None:
        """The figure with a mention that overlaps `span`."""
        return next((f for f in self.figures if any(m.overlaps(span) for m in f.mentions)), None)

    def resolve(self, token: Token) -> Figure | None:
        """Who a word points at: a named mention, or whom he, she, it, they, the spokesman mean; None if unclear."""
        return self.at(span_of(token))


def find_cast(parsed: Parsed) -> Cast:
    """The figures of the text."""
    figures: list[Figure] = []
    for entity in parsed.doc.ents:
        kind = KINDS.get(entity.label_)
        if kind is None:
            continue
        words = entity.text.split()
        known = next((f for f in figures if f.name == entity.text or f.name.split()[-len(words) :] == words), None)
        if known is None:
            known = Figure(entity.text, kind)
            figures.append(known)
        known.mentions.append(span_of(entity))
    return Cast(figures)
