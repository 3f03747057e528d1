"""What the markup says of single lines that their words do not: that a line is all link, all italics, a heading."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from lxml.html import HtmlElement

from bot.reading.pages.headline import folded
from bot.reading.pages.wording import BLOCKS, words_of

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ITALICS = frozenset(("em", "i"))
# What follows a link to say of what kind it is: [Video], (PDF).
_ASIDE = re.compile(r"[\[(]\w[\w ]{0,20}[\])]")
# A label before a link ("Read more on this:") has at most this many characters.
_LABEL = 40
# A last line that is mostly link is no part of the text when it is no longer than this.
_SHORT = 100
# A longer line that is all link or all italics is a passage somebody chose to mark so.
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Marks:
    """Folded texts of blocks. `linked` are all link, or a short label and a link; `led` are short and mostly link;
    `slanted` are all in italics; `top` are the h1 headings, as written and in order."""

    linked: frozenset[str]
    led: frozenset[str]
    slanted: frozenset[str]
    headings: frozenset[str]
    top: tuple[str, ...]

    @property
    def listed(self) -> int:
        """How many headings lead to other pages: a list of stories has one for each."""
        return len(self.headings & self.linked)


def read_marks(tree: HtmlElement) -> Marks:
    """The marks of every block of `tree`."""
    linked: set[str] = set()
    led: set[str] = set()
    for block, links in _blocks_with_links(tree):
        texts = [words_of(link) for link in links]
        inside = sum(map(len, texts))
        whole = words_of(block, most=2 * inside + 4 * _LABEL)
        if _is_all_link(whole, texts):
            linked.add(folded(whole))
            linked.update(folded(words_of(part)) for link in links for part in link.iter())
        elif len(whole) <= _SHORT and inside > 0.5 * len(whole):
            led.add(folded(whole))
    slanted = (tag for tag in tree.iter(*_ITALICS) if _is_whole(tag))
    return Marks(
        linked=frozenset(linked - {""}),
        led=frozenset(led),
        slanted=frozenset(folded(words_of(tag)) for tag in slanted) - {""},
        headings=frozenset(folded(words_of(tag)) for tag in tree.iter(*_HEADINGS)) - {""},
        top=tuple(text for tag in tree.iter("h1") if (text := words_of(tag))),
    )


def _blocks_with_links(tree: HtmlElement) -> Iterable[tuple[HtmlElement, list[HtmlElement]]]:
    """Each block that holds links to other pages, with these; a link within the page is part of the article."""
    blocks: defaultdict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for link in tree.iter("a"):
        target = link.get("href") or ""
        if target and not target.startswith("#") and (block := _block_of(link)) is not None:
            blocks[block].append(link)
    return blocks.items()


def _is_all_link(whole: str, texts: list[str]) -> bool:
    """Whether `whole` is its links, with nothing else but marks, or with a short label that ends in one."""
    left = whole
    if len(left) > _LONGEST:
        return False
    for text in sorted(texts, key=len, reverse=True):
        left = left.replace(text, " ", 1)
    rest = _ASIDE.sub("", left).strip()
    if not folded(rest):
        return True
    label = rest.rstrip(" .")
    return len(label) <= _LABEL and label.endswith((":", "|", "»", ">", "→")) and whole.startswith(label[:5])


def _block_of(tag: HtmlElement) -> HtmlElement | None:
    here = tag.getparent()
    while here is not None and here.tag not in BLOCKS:
        here = here.getparent()
    return here


def _is_whole(tag: HtmlElement) -> bool:
    """Whether `tag` holds all the words of its block."""
    block = _block_of(tag)
    if block is None or block.tag == "body":
        return False
    text = folded(words_of(tag))
    return bool(text) and text == folded(words_of(block, most=len(text) * 2 + 100))
