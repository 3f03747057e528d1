"""The links of a message, in its order and each once: in its words or caption, behind words, on buttons under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urldefrag

from telegram import InlineKeyboardButton, Message, MessageEntity

# What may stand around a link in a sentence, and a link without its scheme.
AROUND = "<>()[]«»“”\"'.,;:!?"
BARE = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?")


@dataclass(frozen=True, slots=True)
class Link:
    """`meant` is False for a bare name such as `harbour.example`: Telegram marks every such word of a text as a link,
    whether the writer meant one or not."""

    url: str
    meant: bool


def links_in(message: Message) -> list[Link]:
    """The message's links; those under it only where its words hold none. Two places of one page are one link."""
    found: dict[str, Link] = {}
    for link in [*_in_words(message)] or [*_around(message)]:
        page = urldefrag(link.url).url
        if page not in found or not found[page].meant:
            found[page] = link
    return list(found.values())


def link_typed(text: str) -> str:
    """The first link in a text in which Telegram has marked none; empty where there is none."""
    words = (word.strip(AROUND) for word in text.split())
    return next(
        (word for word in words if word.lower().startswith(("http://", "https://")) or BARE.fullmatch(word)), ""
    )


def _in_words(message: Message) -> Iterator[Link]:
    for entity, text in marked(message, MessageEntity.URL, MessageEntity.TEXT_LINK):
        url = entity.url or text
        if "://" not in url:
            yield Link(f"https://{url}", meant=False)
        elif url.lower().startswith(("http://", "https://")):  # and not tg://user, the link behind a person's name
            yield Link(url, meant=True)


def _around(message: Message) -> Iterator[Link]:
    """Links that are no words of the message: a channel's "Read more" button, a preview shown alone."""
    for button in buttons(message):
        if button.url and button.url.lower().startswith(("http://", "https://")):
            yield Link(button.url, meant=True)
    preview = message.link_preview_options.url if message.link_preview_options else None
    if isinstance(preview, str):
        yield Link(preview, meant=True)


def marked(message: Message, *kinds: str) -> list[tuple[MessageEntity, str]]:
    """The entities of some kinds in a message's text or caption, with the words they mark, in order."""
    asked: list[str | None] = [*kinds]
    found = message.parse_entities(asked) if message.text else message.parse_caption_entities(asked)
    return sorted(found.items(), key=lambda item: item[0].offset)


def buttons(message: Message) -> list[InlineKeyboardButton]:
    """The buttons under a message."""
    return [button for row in message.reply_markup.inline_keyboard for button in row] if message.reply_markup else []
