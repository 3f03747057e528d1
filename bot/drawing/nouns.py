"""What is drawn, in words that are ready to be shown; light to import, for those who only send it to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody states: whose it is, and the article's words for each condition, demand, refusal ..."""

    holder: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A quote in its marks with who said it, or statements; under it the article's title, source and address."""

    brand: str
    quote: str = ""
    speaker: str = ""
    role: str = ""
    statements: tuple[Statement, ...] = ()
    title: str = ""
    source: str = ""
    address: str = ""
    dark: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A story: its headline, when it was reported, and on one line who spoke in it and who carries it."""

    headline: str
    at: tuple[datetime, ...]
    names: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A topic's stories from `since` until `until`, in the order to show them; `days` are moments with their names."""

    title: str
    about: str
    bars: tuple[Bar, ...]
    since: datetime
    until: datetime
    days: tuple[tuple[datetime, str], ...] = ()
    dark: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What it is called, and an amount for each day."""

    name: str
    amounts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """Amounts by day: as bars that stand on each other if `stacked`, else as lines."""

    title: str
    lines: tuple[Line, ...]
    stacked: bool = True


@dataclass(frozen=True, slots=True)
class Plot:
    """Panels that share their days; of these those that have a name are marked with it."""

    panels: tuple[Panel, ...]
    days: tuple[str, ...]


Picture = Card | Timeline | Plot
