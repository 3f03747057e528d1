"""When a page is no article for us: a list, a wall, a few words. Refuses only what a reader would call so too."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.errors import NoArticle, PageError, Paywalled, TooShort
from bot.languages.pages import wall_pattern
from bot.reading.pages.head import Head, host_of

# Fewer words than this are a caption, a notice or a teaser. The shortest of the 313 measured articles has 64.
FEWEST_WORDS = 30
# An article of fewer words is said to be short.
SHORT_WORDS = 150
# What stands before a wall is at most this long; a page with more is read, whatever it asks of its readers.
_TEASER_WORDS = 200
# Paragraphs have at least this many words; the teasers of a list have fewer.
_PARAGRAPH_WORDS = 25
# A page of one article links to others too, but a list has at least so many headings that are links.
_LISTED = 10
_HOME = re.compile(r"/?(index\.\w+|home|[a-z]{2}(-[a-z]{2})?)?/?", re.IGNORECASE)
# Chinese, Japanese, Thai and Korean are counted by letter: about two make what a word is elsewhere.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Found:
    """What a page was found to hold: the lines of its article and their language, all its words, how many headings are
    links."""

    lines: list[str]
    language: str
    page: str
    listed: int


def count_words(text: str) -> int:
    """The words of `text`; two letters of a script without spaces count as one."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + unspaced // 2


def judge(found: Found, head: Head, url: str) -> tuple[str, ...]:
    """The notes of an article ("short", "paywalled"). Raises NoArticle, Paywalled or TooShort for what is none."""
    words = count_words("\n".join(found.lines))
    if not head.is_article and (_is_home(url) or _is_list(found, words)):
        raise NoArticle(host=head.host)
    walled = words < _TEASER_WORDS and (
        not head.claims.free or bool(wall_pattern(found.language, "paywall").search(found.page))
    )
    if words < FEWEST_WORDS:
        raise _too_little(found, head, words, walled)
    return tuple(note for note, true in (("short", words < SHORT_WORDS), ("paywalled", walled)) if true)


def _too_little(found: Found, head: Head, words: int, walled: bool) -> PageError:
    if walled:
        return Paywalled(host=head.host)
    if not words or found.listed >= _LISTED or wall_pattern(found.language, "consent").search(found.page):
        return NoArticle(host=head.host)
    return TooShort(words=words)


def _is_home(url: str) -> bool:
    return bool(host_of(url) and _HOME.fullmatch(urlsplit(url).path))


def _is_list(found: Found, words: int) -> bool:
    """Whether a page is mostly links, and what it holds besides is mostly teasers."""
    told = sum(count for line in found.lines if (count := count_words(line)) >= _PARAGRAPH_WORDS)
    return found.listed >= _LISTED and told < words / 2
