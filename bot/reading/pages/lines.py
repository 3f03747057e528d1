"""Which lines of an extracted page are its article: not the headline again, links, labels, credits, promotions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from bot.languages.pages import line_pattern
from bot.reading.pages.headline import folded
from bot.reading.pages.markup import Marks

# A headline stands among this many first lines; what is above it is the page's, not the article's, unless it is a
# paragraph: a line of so many characters.
_TOP = 8
_PARAGRAPH = 160
# A line of more characters is a paragraph: no cue makes it anything else.
_LONGEST_CUED = 300
# A sentence set large has at least so many letters; texts longer than any article are not searched for them.
_TOLD = 40
_LONGEST_TEXT = 200_000
# A line over the text that only dates it is no longer than this, and has a year and a day in figures.
_DATED = 70
_DATE = re.compile(r"(?=.*\b(19|20)\d\d\b).*\b\d{1,2}\b")
_LIST_MARK = re.compile(r"^[-•*|·]\s+|\s*\|\s*$")


@dataclass(frozen=True, slots=True)
class Known:
    """What is already known of a page when its lines are read: `names` of its authors, titles it goes by."""

    titles: tuple[str, ...]
    names: tuple[str, ...]
    standfirst: str


def article_lines(text: str, marks: Marks, known: Known, language: str = "en") -> list[str]:
    """The lines of `text` that are the article's, without list marks."""
    lines = [line for raw in text.split("\n") if (line := _LIST_MARK.sub("", raw.strip()).strip())]
    lines = _below_headline(lines, known)
    anywhere, at_end = line_pattern(language, "anywhere"), line_pattern(language, "end")
    titles = {folded(title) for title in known.titles}
    names = [folded(name) for name in known.names]
    lead = folded(known.standfirst)

    def is_stray(line: str) -> bool:
        fold = folded(line)
        return (
            not fold
            or fold in marks.linked
            or fold in marks.captions
            or fold in titles
            or fold == lead
            or (len(line) <= _LONGEST_CUED and bool(anywhere.match(line)))
        )

    def is_tail(line: str) -> bool:
        fold = folded(line)
        return (
            is_stray(line)
            or fold in marks.slanted
            or (len(line) <= _LONGEST_CUED and bool(at_end.match(line)))
            or (len(line) <= _LONGEST_CUED and any(name and fold.startswith(name) for name in names))
        )

    def is_opening(line: str) -> bool:
        return is_stray(line) or _is_byline(folded(line), names) or _is_dated(line)

    kept = _unrepeated(_without(lines, is_stray), marks.headings)
    while kept and is_opening(kept[0]):
        kept.pop(0)
    while len(kept) > 1 and (is_tail(kept[-1]) or folded(kept[-1]) in marks.headings):
        kept.pop()
    return kept


def _below_headline(lines: list[str], known: Known) -> list[str]:
    """`lines` after the headline, where it stands at the top, alone or after a label on the same line."""
    titles = [fold for title in known.titles if (fold := folded(title))]
    above = next((place for place, line in enumerate(lines[:_TOP]) if len(line) >= _PARAGRAPH), _TOP)
    for place in reversed(range(min(above, len(lines)))):
        fold = folded(lines[place])
        if any(fold == title or (fold.endswith(title) and len(fold) < len(title) + 60) for title in titles):
            return lines[place + 1 :]
    return lines


def _without(lines: list[str], is_stray: Callable[[str], bool]) -> list[str]:
    """`lines` without the stray ones, and without a label ("Watch here:") that only introduced them."""
    kept: list[str] = []
    dropped = False
    for line in [*lines, ""]:
        if line and is_stray(line):
            dropped = True
            continue
        if dropped and kept and kept[-1].endswith(":") and len(kept[-1]) <= 80:
            kept.pop()
        dropped = False
        if line:
            kept.append(line)
    return kept


def _is_byline(fold: str, names: list[str]) -> bool:
    """Whether a folded line is little more than the names of the authors."""
    left = fold
    for name in names:
        left = left.replace(name, "") if name else left
    return len(left) < len(fold) and len(left) <= 25


def _is_dated(line: str) -> bool:
    """Whether a line is short and holds a date in figures, as the lines above a text do in any language."""
    return len(line) <= _DATED and not line.endswith(".") and bool(_DATE.search(line))


def _unrepeated(lines: list[str], headings: frozenset[str]) -> list[str]:
    """`lines` up to where the text begins again, without those that stand in a longer one word for word: sentences
    set large beside the text."""
    folds = [folded(line) for line in lines]
    whole = "\n".join(folds)
    if len(whole) > _LONGEST_TEXT:
        return lines
    same = Counter(folds)
    ends = next((place for place, fold in enumerate(folds) if place and fold == folds[0] and len(fold) >= _TOLD), None)
    return [
        line
        for line, fold in zip(lines[:ends], folds, strict=False)
        if not _TOLD <= len(fold) <= _LONGEST_CUED or fold in headings or whole.count(fold) == same[fold]
    ]
