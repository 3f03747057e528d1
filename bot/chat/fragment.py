"""The address of a span in the original: a text fragment whose words stand once in the article.

https://wicg.github.io/scroll-to-text-fragment: `#:~:text=[prefix-,]start[,end]`. A browser takes the first place where
`start` matches and then the next where `end` does. Each of them lies within one paragraph and at whole words."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from bot.model import Article, Span

WHOLE = 9  # a span of up to so many words is named whole, a longer one by its first and last words
START, END = 4, 3  # words at least; fewer are rarely unique and stand in menus and captions that we never see
PREFIX = 4  # words looked back for when a start is not unique
MOST = 16  # words of a start or an end; where so many are not unique, more would hardly be
LONGEST = 2000  # letters of an address; some apps open nothing beyond


class Fragments:
    """The addresses of an article's spans."""

    def __init__(self, article: Article) -> None:
        self._url = article.url if article.url.lower().startswith(("http://", "https://")) else ""
        self._text = article.text
        # What a page shows above its text may hold the same words.
        self._page = _folded(f"{article.title}\n{article.standfirst}\n{article.text}") if self._url else ""

    def address(self, span: Span) -> str:
        """The article's address that opens at `span`; empty for an article without one."""
        found = self.directive(span) if self._url else ""
        whole = f"{self._url}{':~:' if '#' in self._url else '#:~:'}text={found}"
        return whole if found and len(whole) <= LONGEST else self._url

    def directive(self, span: Span) -> str:
        """The value of `text=` for `span`, percent-encoded; empty where there are no words."""
        lines = [words for line in span.of(self._text).splitlines() if _key(words := line.split())]
        if not lines:
            return ""
        if len(lines) == 1 and len(lines[0]) <= WHOLE:
            start, end = lines[0], []
        else:
            # In a span of one paragraph the last words are left for the end.
            room = lines[0][:-END] if len(lines) == 1 else lines[0]
            start = _shortest(room[:MOST], START, lambda some: self._page.count(_key(some)) == 1)
            rest = [lines[0][len(start) :], *lines[1:]]
            between = "\n".join(map(_key, rest))
            tail = rest[-1][-MOST:][::-1]
            end = _shortest(tail, END, lambda some: between.count(_key(some[::-1])) == 1)[::-1]
        named = [*self._start(span, start), *([_encoded(end)] if _key(end) else [])]
        return ",".join(named)

    def _start(self, span: Span, start: list[str]) -> list[str]:
        """The start, and before it a prefix where it is not unique."""
        unique = self._page.count(_key(start)) == 1
        opening = self._text.rfind("\n", 0, span.start) + 1
        before = [] if unique else self._text[opening : span.start].split()[-PREFIX:][::-1]
        if not _key(before):
            return [_encoded(start)]
        prefix = _shortest(before, 1, lambda some: self._page.count(_key([*some[::-1], *start])) == 1)[::-1]
        # Nothing but white space may stand between a prefix and its start, so the marks there stay.
        return [f"{_encoded(prefix, end=False)}-", _encoded(start, begin=False)]


def _shortest(words: list[str], fewest: int, unique: Callable[[list[str]], bool]) -> list[str]:
    """The first words, as few as are unique; all where none are."""
    counts = range(min(fewest, len(words)), len(words))
    return next((words[:n] for n in counts if unique(words[:n])), words)


def _key(words: list[str]) -> str:
    """Words as they are matched: without marks at the outer ends, in one case."""
    return _bare(" ".join(words)).lower()


def _bare(text: str, *, begin: bool = True, end: bool = True) -> str:
    """`text` without the marks at its ends."""
    first = next((place for place, letter in enumerate(text) if letter.isalnum()), None)
    if first is None:
        return ""
    last = next(place for place in range(len(text) - 1, -1, -1) if text[place].isalnum())
    return text[first if begin else 0 : last + 1 if end else len(text)]


def _folded(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.splitlines()).lower()


def _encoded(words: list[str], *, begin: bool = True, end: bool = True) -> str:
    # "-" and "," part the pieces of a fragment; quote() would leave the first as it is.
    bare = _bare(" ".join(words), begin=begin, end=end)
    return quote(bare, safe="", errors="replace").replace("-", "%2D")
