"""One message on its way: what Telegram is asked to post, and a plainer form of it for each thing Telegram refuses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from telegram import (
    Chat,
    ForceReply,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode

from bot.chat.markup import plain
from bot.chat.screen import Button, Screen

# A preview shows the title once more, in larger letters, under a brief that is there to be short: only who wants one
# gets it, and then a small one.
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
ROWS = 500  # of buttons that are at hand: most screens have the same ones


@dataclass(frozen=True, slots=True)
class Place:
    """A chat, and the topic in it where it has topics."""

    chat: int
    thread: int | None = None

    @property
    def alone(self) -> bool:
        """Whether it is a talk of two: those have people's numbers, which are positive."""
        return self.chat > 0


@dataclass(frozen=True, slots=True)
class Posted(Place):
    """Where a message of ours is, with its number there."""

    message: int = 0


def place_of(message: Message) -> Place:
    """Where an answer to `message` belongs. Outside forums a thread is a chain of replies, and no place to post."""
    return Place(message.chat.id, message.message_thread_id if message.is_topic_message else None)


def reply_to(message: Message) -> int | None:
    """The message that a remark answers, as Telegram shows it; in a talk of two it is plain which one that is."""
    return None if message.chat.type == Chat.PRIVATE else message.message_id


@dataclass(frozen=True, slots=True)
class Letter:
    """A screen for a place, as an answer to a message there if `reply_to` names one."""

    place: Place
    screen: Screen
    reply_to: int | None = None
    formatted: bool = True

    @property
    def text(self) -> str:
        return self.screen.html if self.formatted else plain(self.screen.html)

    @property
    def parse_mode(self) -> ParseMode | None:
        return ParseMode.HTML if self.formatted else None

    @property
    def reply(self) -> ReplyParameters | None:
        return ReplyParameters(self.reply_to, allow_sending_without_reply=True) if self.reply_to else None

    @property
    def preview(self) -> LinkPreviewOptions:
        address = self.screen.preview
        return LinkPreviewOptions(url=address, prefer_small_media=True) if address else NO_PREVIEW

    @property
    def rows(self) -> dict[str, Any]:
        """The buttons as JSON."""
        return {"inline_keyboard": [_row(row) for row in self.screen.buttons]}

    @property
    def keyboard(self) -> InlineKeyboardMarkup | None:
        """The buttons as the library has them."""
        return InlineKeyboardMarkup.de_json(self.rows, None) if self.screen.buttons else None

    @property
    def markup(self) -> InlineKeyboardMarkup | ForceReply | None:
        """The buttons, or the reply that is asked for: where somebody is answered, of nobody else."""
        return ForceReply(selective=bool(self.reply_to)) if self.screen.asks else self.keyboard

    def without(self, refused: str) -> Letter | None:
        """The letter without what Telegram's description of a refusal complains about; None where nothing can go."""
        refused = refused.lower()
        if "thread not found" in refused and self.place.thread:
            return replace(self, place=Place(self.place.chat))
        if "repl" in refused and "message" in refused and self.reply_to:
            return replace(self, reply_to=None)
        if "button" in refused and (rows := _pressable(self.screen)) != self.screen.buttons:
            return replace(self, screen=replace(self.screen, buttons=rows))
        if "entit" in refused and self.formatted:
            return replace(self, formatted=False)
        return None


@lru_cache(ROWS)
def _row(buttons: tuple[Button, ...]) -> list[dict[str, Any]]:
    return [_button(each) for each in buttons]


def _button(button: Button) -> dict[str, Any]:
    if button.url:
        return {"text": button.label, "url": button.url}
    if button.share:
        return {"text": button.label, "switch_inline_query": button.share}
    if button.copy:
        return {"text": button.label, "copy_text": {"text": button.copy}}
    return {"text": button.label, "callback_data": button.press}


def _pressable(screen: Screen) -> tuple[tuple[Button, ...], ...]:
    """The buttons that only press: Telegram refuses a whole message for one address that it does not like."""
    rows = (tuple(button for button in row if button.press) for row in screen.buttons)
    return tuple(row for row in rows if row)
