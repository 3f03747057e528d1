"""The catalogue is worth choosing from: many topics, feeds of many countries, and nothing in it that cannot work."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from bot.languages.pack import FOLDER
from bot.news.topics import Topic, catalogue, query, topic

TOPICS = catalogue()


def test_there_are_many_topics_and_feeds_of_many_countries_english_first() -> None:
    english = [each for each in TOPICS if each.language == "en"]
    assert len(english) >= 12
    assert TOPICS[: len(english)] == tuple(english)
    assert len({url for each in english for url in each.feeds}) >= 60
    assert len({outlet.country for each in english for outlet in each.outlets}) >= 10


@pytest.mark.parametrize("each", TOPICS, ids=lambda each: each.id)
def test_a_topic_has_several_outlets_and_words_that_can_be_looked_for(each: Topic) -> None:
    assert len(each.feeds) == len(set(each.feeds)) >= 3
    assert len({outlet.outlet for outlet in each.outlets}) == len(each.outlets)
    assert all(urlsplit(url).scheme == "https" and not urlsplit(url).fragment for url in each.feeds)
    assert all(len(outlet.country) == 2 for outlet in each.outlets)
    assert len(each.id) <= 40  # a button carries it
    if each.words:
        query(each.words)


def test_a_topic_is_found_by_its_id_alone() -> None:
    assert len({each.id for each in TOPICS}) == len(TOPICS)
    assert topic("climate") is not None
    assert topic("gone") is None


def test_a_topic_of_english_feeds_has_a_name_in_every_language_that_the_bot_speaks() -> None:
    spoken = {path.parent.name for path in FOLDER.glob("*/messages.ftl")} - {"en"}
    assert [each.id for each in TOPICS if each.language == "en" and each.names.keys() != spoken] == []
    assert TOPICS[0].title_in("uk") == "Світ"
    assert TOPICS[0].title_in("en") == TOPICS[0].title_in("pt") == "World"
