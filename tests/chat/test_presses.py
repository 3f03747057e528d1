"""A button carries all that it needs, and one that was made up does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.keeping.presses import KeepPress, keep_pressed
from bot.chat.outline import layout_of, outline, outlined
from bot.chat.pictures.presses import CardPress, TimelinePress, card_pressed, timeline_pressed
from bot.chat.screen import Press, pressed
from bot.chat.topics.presses import TopicPress, topic_pressed
from bot.preferences import Layout


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


KEY = "0123456789abcdef"


@given(st.builds(Layout, length=st.sampled_from(["short", "standard", "long"])))
def test_a_button_under_what_is_posted_carries_how_its_brief_looks(layout: Layout) -> None:
    assert layout_of(outline(layout)) == layout
    press = Press("conditions", KEY, 999, "copy", outline(layout))
    assert pressed(str(press)) == press
    assert len(str(press).encode()) <= 64


@pytest.mark.parametrize("letters", ["", "x", "sq", "=z", "+sq|", "= s"])
def test_letters_that_nobody_wrote_are_the_usual_look(letters: str) -> None:
    assert layout_of(outlined(letters)) == Layout()
    assert str(Press("brief", KEY)) == f"brief|{KEY}|0", "as buttons were before they carried it"


def test_presses_about_what_is_kept_and_drawn_come_back_as_they_were_sent() -> None:
    for keep in (KeepPress("save", KEY), KeepPress("past", page=6), KeepPress("forget")):
        assert keep_pressed(str(keep)) == keep
        assert len(str(keep).encode()) <= 64
    for card in (CardPress(KEY), CardPress(KEY, 999, dark=True), CardPress(KEY, stated=True)):
        assert card_pressed(str(card)) == card
        assert len(str(card).encode()) <= 64
    for timeline in (TimelinePress(9_223_372_036_854_775_80), TimelinePress(1, dark=True)):
        assert timeline_pressed(str(timeline)) == timeline


@pytest.mark.parametrize(
    "data",
    [
        "",
        "keep|save",
        "keep|steal|abc|0",
        "keep|save|abc|-1",
        "keep|save|abc|²",
        "keep|past||999999999999",
        "keep|save|abc|0|0",
        "card|abc|0",
        "card||0|dark",
        "card|abc|-1|dark",
        "card|abc|0|pink",
        "card|abc|0|dark|0",
        "card|abc|99999999999999999999|dark",
        "time|x|dark",
        "time|1|pink",
        "time|1|dark|0",
        "time|99999999999999999999|dark",
    ],
)
def test_a_press_that_was_made_up_is_none(data: str) -> None:
    assert keep_pressed(data) is None
    assert card_pressed(data) is None
    assert timeline_pressed(data) is None
