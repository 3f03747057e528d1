"""The words of an element as a reader sees them: lines that the markup parts stay parted."""

from __future__ import annotations

from lxml.html import HtmlElement

# fmt: off
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "section", "summary", "table", "td", "th", "tr", "ul",
))
# fmt: on
_UNSEEN = frozenset(("script", "style", "noscript", "template", "svg"))


def words_of(tag: HtmlElement, most: int = 20_000) -> str:
    """The text of `tag` with single spaces, cut soon after `most` characters."""
    pieces: list[str] = []
    length = 0
    walk = [(tag, False)]  # by hand: pages nest deeper than Python calls may
    while walk and length <= most:
        here, done = walk.pop()
        words = here.tail if done else here.text
        if here.tag in BLOCKS:
            pieces.append(" ")
        if words and not (done and here is tag) and (done or here.tag not in _UNSEEN):
            pieces.append(words)
            length += len(words.strip())
        if not done:
            walk.append((here, True))
            if here.tag not in _UNSEEN:
                walk.extend((child, False) for child in reversed(here))
    return " ".join("".join(pieces).split())
