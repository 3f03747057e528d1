"""What feeds write in many ways, in one: marked-up words, links, languages, times. What cannot be read is empty."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

LONGEST: Final = 20_000  # characters of an entry's text that are kept: more than an article has
UNSEEN: Final = frozenset({"script", "style", "template", "noscript", "iframe"})
INLINE: Final = frozenset(
    ("a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u")
)
PARSER: Final = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def plain(marked_up: object) -> str:
    """The words of a piece of HTML; "" for whatever is no text. Text without markup comes back as it is."""
    if not isinstance(marked_up, str):
        return ""
    if "<" in marked_up or "&" in marked_up:
        marked_up = _words(marked_up)
    return " ".join(marked_up.split())[:LONGEST]


def _words(marked_up: str) -> str:
    try:
        root = html.fromstring(marked_up.encode("utf-8", "replace"), parser=PARSER)
    except (etree.ParserError, ValueError):  # nothing but comments, or not even that
        return ""
    parts: list[str] = []
    hidden = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        if node.tag in UNSEEN:
            hidden += 1 if event == "start" else -1
        if not hidden:
            parts.append("" if node.tag in INLINE else " ")
            parts.append((node.text if event == "start" else node.tail) or "")
    return "".join(parts)


def absolute(base: str, link: object) -> str:
    """An http(s) link as seen from `base`, without its fragment; "" for anything else."""
    if not isinstance(link, str) or not link.strip():
        return ""
    try:
        whole = urlsplit(urljoin(base, link.strip()))._replace(fragment="")
    except ValueError:
        return ""
    return whole.geturl() if whole.scheme in ("http", "https") and whole.netloc else ""


def outlet(link: str) -> str:
    """Who publishes at a link: its host, without "www."; "" for no link."""
    host = urlsplit(link).hostname or ""
    return host.removeprefix("www.")


def tongue(code: object) -> str:
    """The language of a code such as en-GB, in two or three letters; "" for anything else."""
    short = code.strip().replace("_", "-").partition("-")[0].lower() if isinstance(code, str) else ""
    return short if short.isalpha() and len(short) in (2, 3) else ""


def moment(written: object) -> datetime | None:
    """A time in ISO 8601, in UTC where it names no zone; None for anything else."""
    try:
        time = datetime.fromisoformat(written.strip()) if isinstance(written, str) else None
        return time and (time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
