"""Joins a text that its page cuts into several boxes of one class, so that no part of it is taken for a stray."""

from __future__ import annotations

from collections import defaultdict

from lxml.html import HtmlElement

# A box holds a piece of the text when it has this many paragraphs of its own, and so many characters in them.
_FEWEST_PARAGRAPHS = 2
_FEWEST_CHARACTERS = 300
_FRAMES = frozenset(("article", "main", "body"))


def join_chunks(tree: HtmlElement) -> None:
    """Moves the pieces of each text in `tree` into its first one. Boxes of different articles are left apart."""
    chunks: defaultdict[tuple[str, HtmlElement | None], list[HtmlElement]] = defaultdict(list)
    for tag in tree.iter("div", "section"):
        name = tag.get("class")
        if name and "comment" not in name.lower() and _is_chunk(tag):
            chunks[name, _frame(tag)].append(tag)
    for first, *rest in chunks.values():
        for piece in rest:
            if first not in piece.iterancestors():
                first.extend(list(piece))


def _is_chunk(tag: HtmlElement) -> bool:
    paragraphs = [child for child in tag if child.tag == "p"]
    return (
        len(paragraphs) >= _FEWEST_PARAGRAPHS
        and sum(len(paragraph.text_content()) for paragraph in paragraphs) >= _FEWEST_CHARACTERS
    )


def _frame(tag: HtmlElement) -> HtmlElement | None:
    return next((above for above in tag.iterancestors() if above.tag in _FRAMES), None)
