"""Which lines of an extracted page are its article: not the headline again, links, labels, credits, promotions."""

from __future__ import annotations

import re
from collections import Counter
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
# A label that introduces links ("Watch here:") is no longer than this.
_LABEL = 80
# A line over the text that only dates it is no longer than this, and has a year and a day in figures.
_DATED = 70
_DATE = re.compile(r"(?=.*\b(19|20)\d\d\b).*\b\d{1,2}\b")
# A sentence set large has at least so many letters; texts longer than any article are not searched for them.
_TOLD = 40
_LONGEST_TEXT = 200_000
# Letters beside the authors' names in a line that is still their byline ("By ..., harbour correspondent").
_BESIDE_NAMES = 25
# Letters before the headline in a line that is still the headline, after a label; a short one must stand alone.
_BESIDE_TITLE = 60
_SHORT_TITLE = 12
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b")
_LIST_MARK = re.compile(r"^[-•*|·]\s+|\s*\|\s*$")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page before its lines are read: all that it calls its article by, the authors' names."""

    titles: tuple[str, ...]
    names: tuple[str, ...]
    standfirst: str


def plain_lines(text: str) -> list[str]:
    """The lines of an extracted text, without list marks and empty ones."""
    return [line for raw in text.split("\n") if (line := _LIST_MARK.sub("", raw.strip()).strip())]


def below_headline(lines: list[str], titles: tuple[str, ...]) -> list[str]:
    """`lines` after the headline, where it stands at the top, alone or after a label on the same line."""
    known = {fold for title in titles if (fold := folded(title))}
    long = [title for title in known if len(title) >= _SHORT_TITLE]
    above = next((place for place, line in enumerate(lines[:_TOP]) if len(line) >= _PARAGRAPH), _TOP)
    for place in reversed(range(min(above, len(lines)))):
        fold = folded(lines[place])
        if fold in known or any(fold.endswith(title) and len(fold) < len(title) + _BESIDE_TITLE for title in long):
            return lines[place + 1 :]
    return lines


def article_lines(lines: list[str], marks: Marks, known: Known, language: str) -> list[str]:
    """Those of the `lines` below a page's headline that are its article's."""
    judge = _Judge(marks, known, language)
    kept = _unrepeated(judge.without_strays(lines), marks.headings)
    first, last = 0, len(kept)
    while first < last and judge.is_above(kept[first]):
        first += 1
    while last > first + 1 and judge.is_below(kept[last - 1]):
        last -= 1
    return kept[first:last]


class _Judge:
    """Judges single lines by their words, their markup and what is known of the page."""

    def __init__(self, marks: Marks, known: Known, language: str) -> None:
        self.marks = marks
        self.titles = {folded(title) for title in known.titles} - {""}
        self.names = [name for name in map(folded, known.names) if name]
        self.standfirst = folded(known.standfirst)
        self.anywhere = line_pattern(language, "anywhere")
        self.at_end = line_pattern(language, "end")

    def is_stray(self, line: str) -> bool:
        """Whether a line is no part of the article, wherever it stands."""
        fold = folded(line)
        return (
            fold in ("", self.standfirst)
            or fold in self.titles
            or fold in self.marks.linked
            or (len(line) <= _LONGEST_CUED and bool(self.anywhere.match(line)))
        )

    def is_above(self, line: str) -> bool:
        """Whether a first line only says who wrote the article, or when, or is a piece of its standfirst."""
        fold = rest = folded(line)
        for name in self.names:
            rest = rest.replace(name, "")
        named = len(rest) < len(fold) and len(rest) <= _BESIDE_NAMES
        return (
            named
            or fold in self.standfirst
            or (len(line) <= _DATED and not line.endswith(".") and bool(_DATE.search(line)))
        )

    def is_below(self, line: str) -> bool:
        """Whether a last line is about the article: its author, its sources, what else there is to read."""
        fold = folded(line)
        marked = fold in self.marks.slanted or fold in self.marks.headings or fold in self.marks.led
        told = self.at_end.match(line) or _MAIL.search(line) or fold.startswith(tuple(self.names))
        return len(line) <= _LONGEST_CUED and (marked or bool(told))

    def without_strays(self, lines: list[str]) -> list[str]:
        """`lines` without the stray ones, and without a label that only introduced them."""
        kept: list[str] = []
        dropped = False
        for place, line in enumerate(lines):
            if self.is_stray(line) and not self._heads(line, lines[place + 1 : place + 2]):
                dropped = True
                continue
            if dropped:
                _drop_label(kept)
            dropped = False
            kept.append(line)
        if dropped:
            _drop_label(kept)
        return kept

    def _heads(self, line: str, after: list[str]) -> bool:
        """Whether a linked line is the heading of the paragraph after it, as in a list of things to buy or to see."""
        fold = folded(line)
        return (
            fold in self.marks.linked
            and fold in self.marks.headings
            and fold not in self.titles
            and any(len(paragraph) >= _PARAGRAPH and not self.is_stray(paragraph) for paragraph in after)
        )


def _drop_label(kept: list[str]) -> None:
    if kept and kept[-1].endswith(":") and len(kept[-1]) <= _LABEL:
        kept.pop()


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
