"""Calls to the Bot API. Telegram hands back a copy of each message that we send; of our own nothing is read but where
it is.

The library makes an object of each bold word of it: a third of what sending a brief costs."""

from __future__ import annotations

from typing import Any

from bot.chat.wire import Wire

WHERE = ("message_id", "date", "chat")  # what the library makes no message without


class Calls(Wire):
    """For all calls but that for updates, whose messages are others'; those of other calls are ours."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """What Telegram answers, of a message no more than where it is. Raises TelegramError for what is no JSON."""
        answer = Wire.parse_json_payload(payload)
        if isinstance(result := answer.get("result"), dict) and "message_id" in result:
            answer["result"] = {name: result[name] for name in WHERE if name in result}
        return answer
