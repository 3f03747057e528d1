"""A button carries all that it needs, and one that was made up does no harm."""

from __future__ import annotations

import pytest

from bot.chat.topics.presses import TopicPress, topic_pressed


@pytest.mark.parametrize(
    "press",
    [
        TopicPress("new"),
        TopicPress("add", value="climate"),
        TopicPress("rhythm", 9_223_372_036_854_775_807, "weekdays"),
        TopicPress("story", value="0123456789abcdef"),
        TopicPress("city", value="America/Argentina/Buenos_Aires"),
    ],
)
def test_a_press_comes_back_as_it_was_sent(press: TopicPress) -> None:
    assert topic_pressed(str(press)) == press
    assert len(str(press).encode()) <= 64


@pytest.mark.parametrize(
    "data", ["", "topic", "topic|", "topic||1|", "topic|open||", "topic|open|-1|", "topic|open|²|", "brief|abc|0"]
)
def test_what_is_no_press_about_topics_is_none(data: str) -> None:
    assert topic_pressed(data) is None


def test_a_value_that_is_no_number_is_minus_one() -> None:
    assert TopicPress("at", 1, "480").amount == 480
    assert TopicPress("at", 1, "noon").amount == -1
