"""What cannot be understood is passed over, with a line in the log that tells nobody's words."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.chat.order import chat_in
from bot.chat.screen import pressed
from bot.chat.topics.presses import topic_pressed
from bot.chat.understood import understood
from tests.chat.scripted import Script, bot

CHAT = {"id": 7, "type": "private"}
MESSAGE = {"message_id": 1, "date": 0, "chat": CHAT, "text": "words of mine"}
BROKEN = {
    "without a chat": {"message": {**MESSAGE, "chat": None}},
    "without a date": {"message": {key: value for key, value in MESSAGE.items() if key != "date"}},
    "with a chat that no database holds": {"message": {**MESSAGE, "chat": {**CHAT, "id": 1 << 63}}},
    "with a message that no database holds": {"message": {**MESSAGE, "message_id": -(10**30)}},
    "pressed by nobody": {"callback_query": {"id": "1", "from": None, "chat_instance": "x", "data": "quotes|k|0"}},
    "with a date beyond all calendars": {"edited_message": {**MESSAGE, "date": 10**18}},
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_understood_is_passed_over(broken: dict[str, Any]) -> None:
    with capture_logs() as logs:
        assert understood({"update_id": 5, **broken}, bot(Script())) is None
    assert [log["update"] for log in logs] == [5]
    assert "mine" not in str(logs)


def test_a_kind_that_nobody_knows_is_an_update_all_the_same() -> None:
    update = understood({"update_id": 5, "from_the_future": {"chat": CHAT}}, bot(Script()))
    assert update
    assert update.update_id == 5


def test_halves_of_characters_are_left_out() -> None:
    update = understood({"update_id": 5, "message": {**MESSAGE, "text": "\ud83d and 🙂"}}, bot(Script()))
    assert update and update.message
    assert update.message.text == "? and 🙂"


@pytest.mark.parametrize(
    "part", [None, 7, [], {"chat": 7}, {"chat": {"id": 10**30}}, {"message": "x"}, {"message": {"chat": []}}]
)
def test_an_odd_update_is_about_no_chat(part: object) -> None:
    assert chat_in({"update_id": 5, "message": part}) is None


@pytest.mark.parametrize("data", ["brief|key|0|refusal", "quotes|key|²", "quotes||0"])
def test_a_press_that_no_button_of_ours_sends_is_none(data: str) -> None:
    assert pressed(data) is None


def test_a_press_about_more_subscriptions_than_can_be_is_none() -> None:
    assert topic_pressed("topic|open|9999999999999999999|") is None
