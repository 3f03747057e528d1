"""Time zones by the names people know: the city that stands for a zone, or the country that it lies in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import cos, radians, sin
from operator import mul

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from bot.chat.fold import fold

MOST = 12  # places that are offered at once; the largest countries have more, and a city's name to type
SHORTEST = 2  # letters: one fits half the world
NEAR = 4  # cities around a place: a border may run between it and the nearest
TWO = re.compile(r"[+-]\d+")  # latitude and longitude in the table of zones


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
        lambda city: name in {fold(city.name), *map(fold, _called(city.zone))},
        lambda city: name in (fold(city.country), city.code.lower()),
        lambda city: fold(city.name).startswith(name),
    )
    for fitting in fits:
        if found := [city for city in _cities(language) if fitting(city)]:
            return found[:MOST]
    return []


def cities_near(latitude: float, longitude: float, language: str) -> list[City]:
    """The cities nearest to a place on earth (in degrees), of which somebody there may say which has their time."""
    here = _unit(latitude, longitude)
    places = _places()
    known = [city for city in _cities(language) if city.zone in places]
    return sorted(known, key=lambda city: -sum(map(mul, here, places[city.zone])))[:NEAR]


def city_of(zone: str, language: str) -> str:
    """What a zone is called; `UTC`, which is nobody's, by its own name."""
    return next((city.name for city in _cities(language) if city.zone == zone), zone)


@cache
def _places() -> dict[str, tuple[float, float, float]]:
    """Where on the unit sphere the city of each zone lies, from the time zone database itself."""
    table = (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return {row[2]: _unit(*map(_degrees, TWO.findall(row[1]))) for row in rows}


def _degrees(written: str) -> float:
    """Degrees from +DDMM, +DDDMM, +DDMMSS or +DDDMMSS."""
    sign, digits = (-1 if written[0] == "-" else 1), written[1:]
    wide = 2 if len(digits) in (4, 6) else 3
    seconds = int(digits[wide + 2 :] or 0)
    return sign * (int(digits[:wide]) + int(digits[wide : wide + 2]) / 60 + seconds / 3600)


def _unit(latitude: float, longitude: float) -> tuple[float, float, float]:
    up, around = radians(latitude), radians(longitude)
    return cos(up) * cos(around), cos(up) * sin(around), sin(up)


def _name(zone: str, locale: Locale) -> str:
    """What the city of a zone is called. CLDR files it under the first name that the zone ever had: Europe/Kiev."""
    known = (locale.time_zones.get(name, {}).get("city") for name in (zone, *_former().get(zone, ())))
    named = next((str(city) for city in known if city), "")
    return named or str(get_timezone_location(zone, locale=locale, return_city=True)).rpartition("/")[2]


def _called(zone: str) -> tuple[str, ...]:
    """The names of a zone, whole and by its city alone."""
    names = (zone, *_former().get(zone, ()))
    return (*names, *(name.rpartition("/")[2] for name in names))


@cache
def _former() -> dict[str, tuple[str, ...]]:
    """The names that zones had before."""
    found: dict[str, tuple[str, ...]] = {}
    for old, new in get_global("zone_aliases").items():
        found[new] = (*found.get(new, ()), old)
    return found


@cache
def _cities(language: str) -> tuple[City, ...]:
    locale = Locale.parse(language)
    return tuple(
        City(zone, _name(zone, locale), locale.territories[code], code)
        for zone, code in sorted(get_global("zone_territories").items())
        if code in locale.territories and code != "001"
    )
