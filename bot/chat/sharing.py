"""How an article is handed on: by the bot's inline mode where its host has switched that on, else by a deep link.

A deep link opens the bot with a payload of 64 letters at most: https://core.telegram.org/bots/features#deep-linking"""

from __future__ import annotations

from urllib.parse import urlencode

from telegram import Bot

from bot.chat.screen import Button
from bot.chat.words import Words
from bot.model import Article

BRIEF, TOPIC = "b_", "t_"  # what a payload begins with that names an article or a topic
LINK_WANTED = "link"  # the payload that asks for a link, sent to the bot itself
QUERY = 256  # characters of an inline query: https://core.telegram.org/bots/api#inlinequery


def brief_payload(key: str) -> str:
    """The payload that opens the article filed under `key`."""
    return f"{BRIEF}{key}"


def deep_link(name: str, payload: str) -> str:
    """The link that opens the bot called `name` and sends it the payload."""
    return f"https://t.me/{name}?start={payload}"


def topic_payload(topic: str) -> str:
    """The payload that offers a topic of the catalogue."""
    return f"{TOPIC}{topic}"


class Sharing:
    """The buttons of a bot that hand on; what it can do it knows once it has reached Telegram."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    def button(self, key: str, article: Article, words: Words) -> Button:
        """Asks for a chat, and offers the article there."""
        label, payload = words.plain("button-share"), brief_payload(key)
        if self._bot.supports_inline_queries:
            # A link can be read anew after the article's days are over; a text has none.
            return Button(label, share=article.url if 0 < len(article.url) <= QUERY else payload)
        return self._by_link(label, payload, article.title)

    def topic(self, topic: str, name: str, words: Words) -> Button:
        """Asks for a chat, and posts the link there that offers a topic of the catalogue."""
        return self._by_link(words.plain("button-share"), topic_payload(topic), name)

    def _by_link(self, label: str, payload: str, text: str) -> Button:
        shared = {"url": deep_link(self._bot.username, payload), "text": text}
        return Button(label, url=f"https://t.me/share/url?{urlencode(shared)}")
