"""The catalogue: topics that people choose from, with the feeds that each is read from, in `topics.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from bot.languages.pack import STRICT, checked
from bot.news.query import Query, query

__all__ = ["Outlet", "Query", "Topic", "catalogue", "query", "topic"]

FILE: Final = Path(__file__).parent / "topics.toml"


@checked(config=STRICT)
class Outlet:
    """A feed of the catalogue: whose it is, and where they sit (ISO 3166)."""

    outlet: str
    country: str
    url: str


@checked(config=STRICT)
class Topic:
    """What can be chosen. `title` is in the language of its feeds, `names` what it is called in others. Of what its
    feeds bring, `words` (a query, if any) picks what belongs to it."""

    id: str
    title: str
    language: str
    outlets: tuple[Outlet, ...]
    words: str = ""
    names: dict[str, str] = field(default_factory=dict)

    def title_in(self, language: str) -> str:
        """What it is called in a language, or else in its own."""
        return self.names.get(language, self.title)

    @property
    def feeds(self) -> tuple[str, ...]:
        """The addresses of its feeds."""
        return tuple(each.url for each in self.outlets)


@checked(config=STRICT)
class Catalogue:
    """The file: topics in the order in which they are offered."""

    topics: tuple[Topic, ...]


@cache
def catalogue() -> tuple[Topic, ...]:
    """All topics, English first. Read once."""
    written = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return TypeAdapter(Catalogue).validate_python(written).topics


def topic(key: str) -> Topic | None:
    """The topic of an id; None where the catalogue has it no more."""
    return next((each for each in catalogue() if each.id == key), None)
