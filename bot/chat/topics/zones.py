"""Time zones by the names people know: the city that stands for a zone, or the country that it lies in."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

MOST = 12  # places that are offered at once; the largest countries have more, and a city's name to type
SHORTEST = 2  # letters: one fits half the world


@dataclass(frozen=True, slots=True)
class City:
    """A zone (its IANA name) as the city that stands for it; `code` is the country's in ISO 3166."""

    zone: str
    name: str
    country: str
    code: str


def cities_named(asked: str, language: str) -> list[City]:
    """What `asked` can mean: cities of that name, else those of a country of that name, else with such a beginning.

    Empty where it means nothing that we know: a zone is never guessed."""
    name = fold(asked.partition(",")[0])
    if len(name) < SHORTEST:
        return []
    fits: tuple[Callable[[City], bool], ...] = (
        lambda city: name in (fold(city.name), fold(city.zone), fold(city.zone.rpartition("/")[2])),
        lambda city: name in (fold(city.country), city.code.lower()),
        lambda city: fold(city.name).startswith(name),
    )
    for fitting in fits:
        if found := [city for city in _cities(language) if fitting(city)]:
            return found[:MOST]
    return []


def city_of(zone: str, language: str) -> str:
    """What a zone is called; `UTC`, which is nobody's, by its own name."""
    return next((city.name for city in _cities(language) if city.zone == zone), zone)


def fold(name: str) -> str:
    """A name as it is compared: case, accents, marks and double spaces aside."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.casefold()).split())


@cache
def _cities(language: str) -> tuple[City, ...]:
    locale = Locale.parse(language)
    return tuple(
        City(zone, get_timezone_location(zone, locale=locale, return_city=True), locale.territories[code], code)
        for zone, code in sorted(get_global("zone_territories").items())
        if code in locale.territories and code != "001"
    )
