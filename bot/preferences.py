"""What a chat has set: in which language it is answered, by whose clock, how a brief looks, who may change that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Length = Literal["short", "standard", "long"]


@dataclass(frozen=True, slots=True)
class Layout:
    """How a brief looks: the length of its summary, which blocks it shows, whether the link's preview goes along.

    Actors are left to their button at first: with all four a brief no longer fits a phone."""

    length: Length = "standard"
    summary: bool = True
    quotes: bool = True
    actors: bool = False
    conditions: bool = True
    preview: bool = False


@dataclass(frozen=True, slots=True)
class Preferences:
    """A chat's settings. Without a `language` people are answered in that of their app; without a `zone` (an IANA
    name) nobody's clock is known. Groups alone have the last two: whether every link is answered, and whether
    everybody may change settings or its admins alone."""

    language: str | None = None
    zone: str | None = None
    layout: Layout = field(default=Layout())
    every_link: bool = False
    everybody_sets: bool = False
