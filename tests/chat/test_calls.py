"""Of what Telegram answers, our own words are left out and nothing else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram.error import TelegramError

from bot.chat.calls import Calls


def read(result: Any) -> Any:
    """What is read of a result."""
    return Calls.parse_json_payload(json.dumps({"ok": True, "result": result}).encode())["result"]


def test_the_words_of_a_message_of_ours_are_not_read() -> None:
    sent = {"message_id": 5, "date": 0, "chat": {"id": 7}, "text": "Quay", "entities": [{"type": "bold"}]}
    assert read(sent) == {"message_id": 5, "date": 0, "chat": {"id": 7}}


@pytest.mark.parametrize("result", [True, {"id": 7, "text": "a chat"}, [{"message_id": 5, "text": "an update"}]])
def test_all_else_is_read_whole(result: Any) -> None:
    assert read(result) == result


def test_what_is_no_json_is_a_fault_of_telegram() -> None:
    with pytest.raises(TelegramError):
        Calls.parse_json_payload(b"<html>")
