"""Takes off a page what stands beside its article and is marked so: other articles, newsletters, promotions."""

from __future__ import annotations

from lxml.html import HtmlElement

from bot.languages.markup import Names
from bot.reading.pages.headline import folded
from bot.reading.pages.wording import words_of

_BOXES = ("a", "article", "aside", "div", "figcaption", "figure", "footer", "h2", "h3", "h4", "header", "li", "nav",
          "ol", "p", "section", "small", "span", "ul")  # fmt: skip
# A box that holds more of the page's paragraph text than this is the article, whatever it is called.
_MOST_SHARE = 0.25
# An article element with fewer characters in its paragraphs is a teaser, or its text stands outside of it.
_FEWEST_CHARACTERS = 250


def leave_one(tree: HtmlElement, titles: tuple[str, ...]) -> None:
    """Removes from `tree` every article but the one under a headline of `titles`, if that one has a text."""
    known = tuple(fold for title in titles if (fold := folded(title)))
    heads = (tag for tag in tree.iter("h1", "h2") if known and folded(words_of(tag)).endswith(known))
    main = next((one for head in heads for one in head.iterancestors("article") if _has_text(one)), None)
    if main is None:
        return
    kept = {main, *main.iterancestors()}
    for other in list(tree.iter("article")):
        if other not in kept and kept.isdisjoint(other.iterancestors("article")):
            other.drop_tree()


def _has_text(article: HtmlElement) -> bool:
    return _paragraph_length(article) >= _FEWEST_CHARACTERS


def unbox(tree: HtmlElement, boxes: Names) -> None:
    """Removes from `tree` every element whose class or id names it as one of `boxes`."""
    known: dict[str, bool] = {}

    def fits(name: str | None) -> bool:
        if not name:
            return False
        if name not in known:
            known[name] = boxes.fit(name)
        return known[name]

    named = [tag for tag in tree.iterdescendants(*_BOXES) if fits(tag.get("class")) or fits(tag.get("id"))]
    most = _MOST_SHARE * _paragraph_length(tree) if named else 0
    outer = set(named)
    for tag in named:
        if _paragraph_length(tag) <= most and outer.isdisjoint(tag.iterancestors()):
            tag.drop_tree()


def _paragraph_length(tag: HtmlElement) -> int:
    """Characters of the paragraphs in `tag`, or of `tag` where it is one."""
    return sum(len(paragraph.text_content()) for paragraph in tag.iter("p"))
