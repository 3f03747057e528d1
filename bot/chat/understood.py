"""An update that the library cannot read, or with numbers that no database holds, is passed over: it stops no other.

Telegram sends none; a version of the Bot API newer than the library might, and then for good: polling would ask for it
again and again, and nothing after it would ever be answered."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import structlog
from telegram import Bot, Update

log = structlog.get_logger()

LARGEST = 1 << 63  # of what a database holds as a number; those of Telegram have 52 bits at most


def understood(payload: Mapping[str, Any], bot: Bot) -> Update | None:
    """The update in what Telegram sent, `update_id` included; None for one that cannot be understood."""
    update, _ = understood_and_written(payload, bot)
    return update


def understood_and_written(payload: Mapping[str, Any], bot: Bot) -> tuple[Update | None, str]:
    """The same, and as it is stored: as Telegram sent it, for that costs nothing to write."""
    whole, written = _whole(payload)
    return _understood(whole, bot), written


def _understood(payload: Mapping[str, Any], bot: Bot) -> Update | None:
    try:
        update = Update.de_json(dict(payload), bot)
        if all(isinstance(number, int) and -LARGEST < number < LARGEST for number in _numbers(update)):
            return update
        why = "a number is missing or too large"
    except Exception as fault:  # whatever the library stumbles over; its words might be somebody's
        why = type(fault).__name__
    log.warning("update not understood", update=payload.get("update_id"), why=why)
    return None


def _whole(payload: Mapping[str, Any]) -> tuple[Mapping[str, Any], str]:
    """The same without halves of characters, which JSON can hold, and neither Telegram nor a database takes back; and
    the JSON of it."""
    written = json.dumps(payload, ensure_ascii=False)
    try:
        written.encode()
    except UnicodeEncodeError:
        written = written.encode(errors="replace").decode()
        return json.loads(written), written
    return payload, written


def _numbers(update: Update) -> Iterator[int]:
    """Those that are stored, and without which there is nobody to answer. Raises AttributeError for one without."""
    yield update.update_id
    if update.effective_chat:
        yield update.effective_chat.id
    if update.effective_user:
        yield update.effective_user.id
    if change := update.my_chat_member:
        yield from (change.chat.id, change.from_user.id, change.old_chat_member.user.id, change.new_chat_member.user.id)
    for asked in (update.callback_query, update.inline_query):
        if asked:
            yield asked.from_user.id
    if message := update.effective_message:
        yield message.chat.id
        yield message.message_id
        yield message.message_thread_id or 0
        yield message.migrate_to_chat_id or 0
        yield message.migrate_from_chat_id or 0
