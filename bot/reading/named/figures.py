"""A figure: one person, body, country or group of a story, under all its names."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field

from bot.model import ActorKind, Span


@dataclass(slots=True, eq=False)
class Figure:
    """`name` is the fullest in the text; `role` what the text says it is; `heads` the token of each mention.

    `nouns` are the words it is called by besides its name; `gender` is "" where the text does not tell. One that is not
    `named` was `pointed` at with an article as if it were known (the expert) or is new (one expert). A `shared` role
    is that of several (divers Ana Brandt and Jan Tamm)."""

    name: str
    kind: ActorKind
    mentions: list[Span] = field(default_factory=list)
    role: Span | None = None
    heads: list[int] = field(default_factory=list)
    gender: str = ""
    named: bool = True
    nouns: set[str] = field(default_factory=set)
    pointed: bool = False
    shared: bool = False

    def mention(self, span: Span, head: int) -> None:
        """Adds a mention, in text order."""
        place = bisect(self.heads, head)
        self.mentions.insert(place, span)
        self.heads.insert(place, head)
