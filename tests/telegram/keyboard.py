"""The buttons under a message: what Telegram takes for one, and pressing them by what they say."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from tests.telegram.markup import units
from tests.telegram.refusal import Refusal, bad_request

Keyboard = list[list[dict[str, Any]]]

ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)
A_ROW, ALL = 8, 100  # Telegram refuses longer rows and larger keyboards
COPY = 256  # characters that a button copies


def keyboard(markup: dict[str, Any] | None) -> Keyboard:
    """The rows of an inline keyboard, empty ones dropped. Raises Refusal for a button that Telegram refuses."""
    rows: Keyboard = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    if any(len(row) > A_ROW for row in rows) or sum(map(len, rows)) > ALL:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check(button)
    return rows


def is_link(url: str) -> bool:
    """Whether Telegram opens it: http, https or tg, with a host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https", "tg") and bool(parts.netloc)


def _check(button: dict[str, Any]) -> None:
    given = ACTIONS & button.keys()
    if not button["text"].strip():
        raise _unparsed("Text of a button must be non-empty")
    if not given:
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if len(given) > 1:
        raise _unparsed(f"A button does one thing, not {' and '.join(sorted(given))}")
    if "url" in given and not is_link(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "callback_data" in given and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "copy_text" in given and not 1 <= units(button["copy_text"]["text"]) <= COPY:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _unparsed(why: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {why}")
