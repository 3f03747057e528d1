"""The text of a page that shows nothing without its scripts, and holds the article in one of them as a JSON string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder

from lxml.html import HtmlElement

# A string of this length that has paragraphs in it is an article, or as good as one.
_FEWEST_CHARACTERS = 500
_PARAGRAPH = re.compile(r"<p[\s>]", re.IGNORECASE)
# Quotation marks that open no string (in a comment, in a regular expression) before a script is given up.
_MOST_STRAY = 100
_JSON = JSONDecoder(strict=False)


def scripted_page(tree: HtmlElement) -> str:
    """A page of the longest text with paragraphs in the scripts of `tree`, "" if they hold none."""
    strings = (string for script in tree.iter("script") for string in _strings(script.text or ""))
    texts = (string for string in strings if len(string) >= _FEWEST_CHARACTERS and _PARAGRAPH.search(string))
    longest = max(texts, key=len, default="")
    return f"<html><body><article>{longest}</article></body></html>" if longest else ""


def _strings(script: str) -> Iterator[str]:
    """The strings in double marks of `script`, as JSON reads them."""
    place, stray = script.find('"'), 0
    while place >= 0 and stray < _MOST_STRAY:
        try:
            string, end = _JSON.raw_decode(script, place)
        except ValueError:
            stray, end = stray + 1, place + 1
        else:
            yield string
        place = script.find('"', end)
