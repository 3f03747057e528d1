"""The address of a span in the original: a text fragment whose words stand once in the article.

https://wicg.github.io/scroll-to-text-fragment: `#:~:text=[prefix-,]start[,end]`. A browser takes the first place where
`start` matches and then the next where `end` does. Each of them lies within one paragraph and at whole words."""

from __future__ import annotations

import re
from urllib.parse import quote

from bot.model import Article, Span

WHOLE = 9  # a span of up to so many words is named whole, a longer one by its first and last words
START, END = 4, 3  # words at least; fewer are rarely unique and stand in menus and captions that we never see
PREFIX = 4  # words looked back for when a start is not unique
LONGEST = 2000  # letters of an address; some apps open nothing beyond

_OPEN, _CLOSE = re.compile(r"^\W+"), re.compile(r"\W+$")
_EDGES = re.compile(rf"{_OPEN.pattern}|{_CLOSE.pattern}")


def address(article: Article, span: Span) -> str:
    """The article's address that opens at `span`; empty for an article without one."""
    if not article.url:
        return ""
    found = directive(article.text, span, above=f"{article.title}\n{article.standfirst}")
    whole = f"{article.url}{':~:' if '#' in article.url else '#:~:'}text={found}"
    return whole if found and len(whole) <= LONGEST else article.url


def directive(text: str, span: Span, above: str = "") -> str:
    """The value of `text=` for `span`, percent-encoded. `above` is what a page shows before its text."""
    lines = [words for line in span.of(text).splitlines() if (words := line.split())]
    if not any(_key(words) for words in lines):
        return ""
    page = _folded(f"{above}\n{text}")
    if len(lines) == 1 and len(lines[0]) <= WHOLE:
        start, end = lines[0], []
    else:
        # In a span of one paragraph the last words are left for the end.
        start = _shortest_head(lines[0][:-END] if len(lines) == 1 else lines[0], page)
        between = [lines[0][len(start) :], *lines[1:]]
        end = _shortest_tail(between[-1], "\n".join(map(_key, between)))
    prefix = [] if page.count(_key(start)) == 1 else _prefix(text, span, start, page)
    # Nothing but white space may stand between a prefix and its start, so the marks there stay.
    named = [f"{_encoded(prefix, _OPEN)}-", _encoded(start, _CLOSE)] if prefix else [_encoded(start)]
    return ",".join([*named, _encoded(end)] if _key(end) else named)


def _shortest_head(words: list[str], page: str) -> list[str]:
    """The first words, as few as stand once in the page; all where none do."""
    counts = range(min(START, len(words)), len(words))
    return next((words[:n] for n in counts if page.count(_key(words[:n])) == 1), words)


def _shortest_tail(words: list[str], between: str) -> list[str]:
    """The last words, as few as do not stand earlier in `between`."""
    counts = range(min(END, len(words)), len(words))
    return next((words[-n:] for n in counts if between.count(_key(words[-n:])) == 1), words)


def _prefix(text: str, span: Span, start: list[str], page: str) -> list[str]:
    """The words before a start that is not unique, out of the same paragraph; none where it opens there."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start].split()[-PREFIX:]
    if not _key(before):
        return []
    counts = range(1, len(before))
    return next((before[-n:] for n in counts if page.count(_key([*before[-n:], *start])) == 1), before)


def _key(words: list[str]) -> str:
    """Words as they are matched: without marks at the outer ends, in one case."""
    return _EDGES.sub("", " ".join(words)).lower()


def _folded(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.splitlines()).lower()


def _encoded(words: list[str], edges: re.Pattern[str] = _EDGES) -> str:
    # "-" and "," part the pieces of a fragment; quote() would leave the first as it is.
    return quote(edges.sub("", " ".join(words)), safe="").replace("-", "%2D")
