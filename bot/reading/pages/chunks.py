"""Joins a text that its page cuts into several boxes of one class, so that no part of it is taken for a stray."""

from __future__ import annotations

from collections import defaultdict

from lxml.html import HtmlElement

# A box holds a piece of the text when it has this many paragraphs of its own, and so many characters in them.
_FEWEST_PARAGRAPHS = 2
_FEWEST_CHARACTERS = 300
_FRAMES = frozenset(("article", "main", "body"))


def join_chunks(tree: HtmlElement) -> None:
    """Moves the pieces of each text in `tree` into its first one, with what stands between them, in their order.

    Boxes of different articles are left apart."""
    chunks: defaultdict[tuple[str, HtmlElement | None], list[HtmlElement]] = defaultdict(list)
    for tag in tree.iter("div", "section"):
        name = tag.get("class")
        if name and "comment" not in name.lower() and _is_chunk(tag):
            chunks[name, _frame(tag)].append(tag)
    for pieces in chunks.values():
        _join(pieces)


def _join(pieces: list[HtmlElement]) -> None:
    first = pieces[0]
    paths = [[*reversed([piece, *piece.iterancestors()])] for piece in pieces if first not in piece.iterancestors()]
    depth = next((level for level, tags in enumerate(zip(*paths, strict=False)) if len(set(tags)) > 1), 0)
    if not depth:
        return
    held: defaultdict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for path in paths:
        held[path[depth]].append(path[-1])
    begun, ends = False, paths[-1][depth]
    for child in list(paths[0][depth - 1]):
        if begun:
            first.extend([part for piece in held[child] for part in piece] if child in held else [child])
        begun = (begun or child is paths[0][depth]) and child is not ends


def _is_chunk(tag: HtmlElement) -> bool:
    paragraphs = [child for child in tag if child.tag == "p"]
    return (
        len(paragraphs) >= _FEWEST_PARAGRAPHS
        and sum(len(paragraph.text_content()) for paragraph in paragraphs) >= _FEWEST_CHARACTERS
    )


def _frame(tag: HtmlElement) -> HtmlElement | None:
    return next((above for above in tag.iterancestors() if above.tag in _FRAMES), None)
