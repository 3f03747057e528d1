"""Telegram's HTML: whatever comes from outside is escaped here, and measured as Telegram measures it."""

from __future__ import annotations

import re
from html import escape as escape_html
from html import unescape

# Telegram's limits of one message: https://core.telegram.org/bots/api#sendmessage
MESSAGE_UNITS = 4096
MESSAGE_ENTITIES = 100

# Control characters end up as nothing on a screen or are refused, half surrogates cannot be sent, and the marks that
# turn the direction of writing would turn our own words around with them.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_TAG = re.compile(r"<[^<>]*>")


class Html(str):
    """Text in Telegram's HTML that is safe to send; only the functions here and the words make it."""

    __slots__ = ()


def escape(text: str) -> Html:
    """`text` as it stands, to be shown and not obeyed. What is escaped already stays as it is."""
    return text if isinstance(text, Html) else Html(escape_html(_UNSAFE.sub("", text), quote=False))


def line(text: str) -> str:
    """`text` on one line, its white space single and none at the ends."""
    return " ".join(_UNSAFE.sub("", text).split())


def spaced(text: str) -> str:
    """`text` on one line, its white space single, also at the ends: a piece of something longer."""
    return re.sub(r"\s+", " ", _UNSAFE.sub("", text))


def tag(name: str, inside: str, attributes: str = "") -> Html:
    """`inside`, escaped, in an element; nothing where there is nothing to show."""
    shown = escape(inside)
    return Html(f"<{name}{attributes}>{shown}</{name}>") if shown.strip() else Html("")


def bold(text: str) -> Html:
    """`text` in bold."""
    return tag("b", text)


def italic(text: str) -> Html:
    """`text` in italics."""
    return tag("i", text)


def link(text: str, url: str) -> Html:
    """`text` that leads to `url`; only to http and https, since a page's own links may be anything."""
    if not url.lower().startswith(("http://", "https://")):
        return escape(text)
    return tag("a", text, f' href="{escape_html(_UNSAFE.sub("", url))}"')


def moment(text: str, unix: int, shape: str = "Dt") -> Html:
    """A time that each reader sees in their own zone and language; `text` where the app is too old for it. `shape`: w
    the day of the week, d or D the date, t the time (https://core.telegram.org/bots/api#date-time-entity-formatting)."""
    return tag("tg-time", text, f' unix="{unix}" format="{shape}"')


def blockquote(inside: Html, *, expandable: bool = False) -> Html:
    """A quotation; blockquotes do not nest."""
    return tag("blockquote", inside, " expandable" if expandable else "")


def join(between: str, parts: list[Html]) -> Html:
    """The parts that are not empty."""
    return Html(between.join(part for part in parts if part))


def plain(html: str) -> str:
    """What a reader sees of `html`."""
    return unescape(_TAG.sub("", html))


def units(html: str) -> int:
    """The length of `html` as Telegram counts it: UTF-16 code units of what a reader sees."""
    return utf16(plain(html))


def utf16(text: str) -> int:
    """The length of `text` in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def entities(html: str) -> int:
    """How many formatted pieces `html` holds; Telegram ignores those after the hundredth."""
    return html.count("</")


def cut(text: str, most: int) -> str:
    """`text` in at most `most` UTF-16 units, ended at a word and with "…" where something is missing."""
    if utf16(text) <= most:
        return text
    kept, left = 0, most - 1  # one for the ellipsis
    for character in text:
        left -= 2 if character > "\uffff" else 1
        if left < 0:
            break
        kept += 1
    head = text[:kept]
    words = head.rsplit(None, 1)
    # A "word" longer than half of the room is no word: an address, or a script that has no spaces.
    if not text[kept].isspace() and len(words) == 2 and len(words[0]) > kept // 2:
        head = words[0]
    return head.rstrip() + "…"
