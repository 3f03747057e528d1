"""The standfirst: what stands under the headline and above the text, else the page's own description."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from bot.languages.markup import MarkupPack
from bot.reading.pages.head import Head
from bot.reading.pages.headline import folded
from bot.reading.pages.wording import words_of

# Words of the shortest standfirst, and characters of the longest: beyond are labels and whole passages.
_FEWEST_WORDS = 4
_LONGEST = 700
# A heading of fewer words is a section's or a box's.
_FEWEST_WORDS_OF_A_HEADING = 6
# The text has begun after two paragraphs of this many characters.
_PARAGRAPH = 120
_HEADINGS = ("h1", "h2", "h3", "h4")


def shown_standfirst(tree: HtmlElement, titles: Iterable[str], pack: MarkupPack) -> str:
    """The standfirst that the page shows under its headline, "" for none that can be told from its text.

    `titles` are all that the page calls its article by."""
    known = tuple({folded(title) for title in titles} - {""})
    candidates = sorted(
        _candidates(tree, known, pack), key=lambda tag: tag.tag in _HEADINGS and not _is_named(tag, pack)
    )
    return next((words for tag in candidates if (words := _whole(tag, known))), "")


def described(head: Head) -> str:
    """What the page says of its article to search engines and for sharing, "" for nothing."""
    said = (head.first("og:description"), head.first("description", "twitter:description"), head.claims.description)
    return next((text for text in said if len(text) >= 40), "")


def _candidates(tree: HtmlElement, titles: tuple[str, ...], pack: MarkupPack) -> Iterator[HtmlElement]:
    """Blocks after the headline that are named as a standfirst, and headings beside it, before the text begins."""
    frame: HtmlElement | None = None
    paragraphs = 0
    for tag in tree.iter("h1", "h2", "h3", "h4", "p", "div", "span"):
        if frame is None:
            if titles and tag.tag in ("h1", "h2") and folded(words_of(tag)).endswith(titles):
                frame = _frame(tag)
            continue
        beside = not paragraphs and tag.tag in _HEADINGS and frame in tag.iterancestors()
        if beside or _is_named(tag, pack, leads=not paragraphs):
            yield tag
        elif tag.tag == "p" and len(words_of(tag, most=_PARAGRAPH)) >= _PARAGRAPH:
            paragraphs += 1
            if paragraphs == 2:
                return


def _is_named(tag: HtmlElement, pack: MarkupPack, leads: bool = True) -> bool:
    name = tag.get("class") or ""
    return pack.standfirsts.fit(name) or (leads and pack.leads.fit(name) and tag.find(".//img") is None)


def _frame(headline: HtmlElement) -> HtmlElement:
    """The element that holds the headline and what belongs to it: the nearest that has more than its words."""
    length = len(words_of(headline)) + 25
    return next((above for above in headline.iterancestors() if len(words_of(above, most=length)) > length), headline)


def _whole(tag: HtmlElement, titles: tuple[str, ...]) -> str:
    """The words of a candidate and of its like after it; "" for what is no standfirst."""
    fewest = _FEWEST_WORDS_OF_A_HEADING if tag.tag in _HEADINGS else _FEWEST_WORDS
    text = words_of(tag, most=_LONGEST)
    if len(text.split()) < fewest or folded(text).endswith(titles) or _is_elsewhere(tag, text):
        return ""
    after = tag.getnext()
    while after is not None and after.tag == tag.tag and after.get("class") and after.get("class") == tag.get("class"):
        text = f"{text} {words_of(after, most=_LONGEST)}"
        after = after.getnext()
    return text if len(text) <= _LONGEST else ""


def _is_elsewhere(tag: HtmlElement, text: str) -> bool:
    """Whether `tag` belongs to a picture or leads to another page."""
    link = tag.find(".//a")
    return any(above.tag in ("a", "aside", "figure") for above in (tag, *tag.iterancestors())) or (
        link is not None and len(words_of(link)) > 0.7 * len(text)
    )
