"""Telegram's HTML -> the text and entities that a reader sees, or Telegram's refusal.

The rules and wordings are those of the parser that Telegram publishes (tdlib): a few tags, every one closed in
order, named entities `&lt; &gt; &amp; &quot;` and numeric ones only. Offsets in refusals are bytes of UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn

from tests.telegram.refusal import bad_request

KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
# "Formatting options" of the Bot API: what may not stand inside an open tag of each kind.
_PLAIN = frozenset(KINDS.values())
NOT_INSIDE = {
    "blockquote": frozenset({"blockquote"}),
    "text_link": frozenset({"text_link", "blockquote", "code", "pre", "date_time"}),
    "code": _PLAIN,
    "pre": _PLAIN - {"code"},
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_RUN = re.compile(r"[^<][^<&]*")
_TAG = re.compile(r"<(/?)([^\s>]*)")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([A-Za-z0-9.-]+)(?=[\s>])))?"""
)
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));")


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted piece of a text: offset and length in UTF-16 units, `url` for a link."""

    type: str
    offset: int
    length: int
    url: str = ""

    @property
    def json(self) -> dict[str, Any]:
        plain: dict[str, Any] = {"type": self.type, "offset": self.offset, "length": self.length}
        return {**plain, "url": self.url} if self.url else plain

    def of(self, text: str) -> str:
        """The words that the entity covers."""
        return text.encode("utf-16-le")[2 * self.offset : 2 * (self.offset + self.length)].decode("utf-16-le")


@dataclass(frozen=True, slots=True)
class _Open:
    tag: str
    kind: str
    offset: int
    url: str
    place: int


def units(text: str) -> int:
    """The length of `text` as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


@lru_cache(maxsize=100)  # benchmarks send the same few briefs to thousands
def parse(html: str) -> tuple[str, tuple[Entity, ...]]:
    """The text without tags, and its entities in the order of their start. Raises Refusal as Telegram would."""
    return _Parser(html).parse()


class _Parser:
    def __init__(self, html: str) -> None:
        self.html = html
        self.at = 0
        self.text: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.found: dict[int, Entity] = {}
        self.tags = 0

    def parse(self) -> tuple[str, tuple[Entity, ...]]:
        while self.at < len(self.html):
            tag = _TAG.match(self.html, self.at)
            if tag is None:
                self._take_text()
            elif tag[1]:
                self._close(tag)
            else:
                self._start(tag)
        if self.open:
            _refuse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.text), tuple(entity for _, entity in sorted(self.found.items()))

    def _take_text(self) -> None:
        entity = _ENTITY.match(self.html, self.at)
        if entity and (char := decode(entity)):
            taken, self.at = char, entity.end()
        else:
            run = _RUN.match(self.html, self.at)
            assert run is not None, "neither a tag nor the end"
            taken, self.at = run[0], run.end()
        self.text.append(taken)
        self.units += units(taken)

    def _start(self, found: re.Match[str]) -> None:
        tag, where = found[2].lower(), self._byte(found.start())
        if found.end() == len(self.html):
            _refuse(f"Unclosed start tag at byte offset {where}")
        kind = KINDS.get(tag) or _refuse(f'Unsupported start tag "{tag}" at byte offset {where}')
        self.at = found.end()
        attributes = self._attributes(tag, where)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        for outer in self.open:
            if kind in NOT_INSIDE.get(outer.kind, ()):
                _refuse(f'Tag "{tag}" can\'t be nested inside tag "{outer.tag}" at byte offset {where}')
        self.tags += 1
        self.open.append(_Open(tag, kind, self.units, attributes.get("href", ""), self.tags))

    def _attributes(self, tag: str, where: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            rest = self.html[self.at :].lstrip()
            if not rest:
                _refuse(f"Unclosed start tag at byte offset {where}")
            if rest[0] == ">":
                self.at = len(self.html) - len(rest) + 1
                return attributes
            found = _ATTRIBUTE.match(self.html, self.at)
            if found is None:
                _refuse(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
            value = next((v for v in found.groups()[1:] if v is not None), "")
            attributes[found[1].lower()] = _ENTITY.sub(lambda m: decode(m) or m[0], value)
            self.at = found.end()

    def _close(self, found: re.Match[str]) -> None:
        where = self._byte(found.start())
        if not self.open:
            _refuse(f"Unexpected end tag at byte offset {where}")
        rest = self.html[found.end() :].lstrip()
        if not rest.startswith(">"):
            _refuse(f"Unclosed end tag at byte offset {where}")
        opened = self.open.pop()
        if found[2] and found[2].lower() != opened.tag:
            _refuse(f'Unmatched end tag at byte offset {where}, expected "</{opened.tag}>", found "</{found[2]}>"')
        if self.units > opened.offset:  # an empty one is dropped
            length = self.units - opened.offset
            self.found[opened.place] = Entity(opened.kind, opened.offset, length, opened.url)
        self.at = len(self.html) - len(rest) + 1

    def _byte(self, at: int) -> int:
        return len(self.html[:at].encode())


def decode(entity: re.Match[str]) -> str | None:
    """The character of a character reference; None for one that Telegram shows as it stands."""
    decimal, hexadecimal, name = entity.groups()
    if name:
        return NAMED.get(name)
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def _refuse(why: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {why}")
