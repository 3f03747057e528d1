"""Takes off a page the boxes beside its article that are named as such: newsletters, related links, promotions."""

from __future__ import annotations

from lxml.html import HtmlElement

from bot.languages.markup import Names

_BOXES = ("a", "article", "aside", "div", "figcaption", "figure", "footer", "h2", "h3", "h4", "header", "li", "nav",
          "ol", "p", "section", "small", "span", "ul")  # fmt: skip
# A box that holds more of the page's paragraph text than this is the article, whatever it is called.
_MOST_SHARE = 0.25


def unbox(tree: HtmlElement, boxes: Names) -> None:
    """Removes from `tree` every element whose class or id names it as one of `boxes`."""
    known: dict[str, bool] = {}

    def fits(name: str | None) -> bool:
        if not name:
            return False
        if name not in known:
            known[name] = boxes.fit(name)
        return known[name]

    named = [tag for tag in tree.iter(*_BOXES) if fits(tag.get("class")) or fits(tag.get("id"))]
    most = _MOST_SHARE * _paragraph_length(tree) if named else 0
    outer = set(named)
    for tag in named:
        if _paragraph_length(tag) <= most and outer.isdisjoint(tag.iterancestors()):
            tag.drop_tree()


def _paragraph_length(tag: HtmlElement) -> int:
    """Characters of the paragraphs in `tag`, or of `tag` where it is one."""
    return sum(len(paragraph.text_content()) for paragraph in tag.iter("p"))
