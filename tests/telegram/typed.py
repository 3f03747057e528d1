"""What a person types, with the entities that Telegram's apps find in it: links, commands, mentions, text links."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tests.telegram.markup import Entity, units

FOUND = {
    "url": re.compile(r"https?://[^\s<>\"']+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:example|com|org)(?:/[^\s<>\"']*)?", re.I),
    "bot_command": re.compile(r"(?<!\S)/[A-Za-z0-9_]+(?:@\w+)?"),
    "mention": re.compile(r"(?<![\w/])@\w{4,}"),
}


def entities(text: str, links: Mapping[str, str] | None = None) -> tuple[Entity, ...]:
    """The entities of `text` in order; `links` maps words of it to the address that they lead to."""
    found = [
        Entity(kind, units(text[: match.start()]), units(_trimmed(match[0])))
        for kind, pattern in FOUND.items()
        for match in pattern.finditer(text)
    ]
    for words, url in (links or {}).items():
        found.append(Entity("text_link", units(text[: text.index(words)]), units(words), url))
    return tuple(sorted(found, key=lambda entity: entity.offset))


def _trimmed(match: str) -> str:
    """Telegram leaves the full stop or bracket after a link outside of it."""
    return match.rstrip(".,;:!?)")
