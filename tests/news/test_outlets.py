"""Outlets are called by their names, wherever these are known from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.model import Article, Brief, Entry, Told
from bot.news.outlets import by_name, is_name_of, outlet_name, with_outlets
from bot.news.topics import catalogue

ENTRY = Entry("1", "https://soundcourier.example/1", "Ferries run again", source="soundcourier.example")


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("World news | The Sound Courier", "thesoundcourier.example", "The Sound Courier"),
        ("SCN News - Harbours", "feeds.scn.example", "SCN News"),
        ("Quay: Latest", "www.quay.example", "Quay"),
        ("The Sound Courier", "tsc.example", "The Sound Courier"),
        ("Harbour news » Latest", "quay.example", ""),
        ("All that was written about harbours, ships and those who work there", "quay.example", ""),
        ("", "quay.example", ""),
    ],
)
def test_the_part_of_a_feeds_title_that_its_address_repeats_is_the_outlet(title: str, host: str, name: str) -> None:
    assert outlet_name(title, host) == name


def test_a_name_of_two_letters_is_in_too_many_addresses() -> None:
    assert not is_name_of("an", "hanseatic.example")


def test_feeds_of_the_catalogue_go_by_the_names_there() -> None:
    outlet = catalogue()[0].outlets[0]
    assert [each.outlet for each in with_outlets([ENTRY], outlet.url)] == [outlet.outlet]
    named = replace(ENTRY, outlet="Courier")
    assert with_outlets([named], "https://elsewhere.example/feed") == [named]


@pytest.mark.parametrize(
    ("outlet", "site", "name"),
    [
        ("Sound Courier", "The Courier Group", "Sound Courier"),
        ("Latest headlines", "The Courier", "The Courier"),
        ("", "The Courier", "The Courier"),
        ("Latest headlines", "soundcourier.example", "Latest headlines"),
        ("", "", ""),
    ],
)
def test_what_an_article_calls_its_site_stands_in_for_a_title_that_names_nobody(
    outlet: str, site: str, name: str
) -> None:
    read = Told("a", (replace(ENTRY, outlet=outlet),), brief=Brief(Article("…", site=site)))
    unread = Told("b", (replace(ENTRY, id="2", outlet=outlet),))
    assert [each.entries[0].outlet for each in by_name([read, unread])] == [name, name]
