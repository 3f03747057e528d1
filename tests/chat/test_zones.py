"""A time zone is chosen by a name that people know, and never guessed."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from bot.chat.topics.presses import TopicPress
from bot.chat.topics.zones import cities_named, cities_near, city_of


@pytest.mark.parametrize(
    ("said", "zones"),
    [
        ("Berlin", {"Europe/Berlin"}),
        ("berlin, germany", {"Europe/Berlin"}),
        ("São Paulo", {"America/Sao_Paulo"}),
        ("sao paulo", {"America/Sao_Paulo"}),
        ("new york", {"America/New_York"}),
        ("Asia/Tokyo", {"Asia/Tokyo"}),
        ("United Kingdom", {"Europe/London"}),
        ("gb", {"Europe/London"}),
        ("Reykjav", {"Atlantic/Reykjavik"}),
        ("Kiev", {"Europe/Kyiv"}),
        ("Buenos Aires", {"America/Argentina/Buenos_Aires"}),
    ],
)
def test_a_city_or_a_country_names_its_zone(said: str, zones: set[str]) -> None:
    assert {city.zone for city in cities_named(said, "en")} == zones


@pytest.mark.parametrize(
    ("language", "said", "shown"),
    [
        ("de", "Kiew", "Kiew (Ukraine)"),
        ("fr", "Londres", "Londres (Royaume-Uni)"),
        ("es", "Nueva York", "Nueva York (Estados Unidos)"),
        ("ru", "киев", "Киев (Украина)"),
        ("uk", "Варшава", "Варшава (Польща)"),
    ],
)
def test_cities_and_countries_have_the_names_of_the_language(language: str, said: str, shown: str) -> None:
    (city,) = cities_named(said, language)
    assert f"{city.name} ({city.country})" == shown


@pytest.mark.parametrize("said", ["", "x", "?", "Larkmouth", "08:00"])
def test_what_names_nothing_is_not_guessed(said: str) -> None:
    assert cities_named(said, "en") == []


def test_a_country_of_many_zones_offers_several() -> None:
    assert 3 < len(cities_named("Brazil", "en")) <= 12


def test_every_zone_that_is_offered_is_known_and_fits_a_button() -> None:
    for letter in ("a", "e", "i", "o", "u"):
        for other in "abcdefghijklmnopqrstuvwxyz":
            for city in cities_named(other + letter, "en"):
                assert city.zone in available_timezones()
                assert len(str(TopicPress("city", value=city.zone)).encode()) <= 64


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.5, 13.4, "Europe/Berlin"),
        (40.7, -74.0, "America/New_York"),
        (-36.9, 174.8, "Pacific/Auckland"),
        (19.1, 72.9, "Asia/Kolkata"),
    ],
)
def test_a_place_offers_the_cities_around_it(latitude: float, longitude: float, zone: str) -> None:
    near = cities_near(latitude, longitude, "en")
    assert zone in {city.zone for city in near}
    assert len(near) == 4


def test_a_zone_is_called_by_its_city() -> None:
    assert city_of("America/New_York", "en") == "New York"
    assert city_of("UTC", "en") == "UTC"
