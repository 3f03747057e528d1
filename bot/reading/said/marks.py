"""Marks pair into quoted spans within a paragraph and by direction; one left open runs on to the paragraph's end.

A mark opens or closes by its own shape (“ ”, « ») or by what stands beside it; one that could do either closes what
is open. The outermost pair counts: a quotation inside a quotation belongs to it. A mark that fits nowhere is passed
over."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Span

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
MARK = re.compile(r"''|’’|``|[\"“”„‟«»‘’'`]")
OPENING = frozenset(("“", "„", "‟", "«", "``", "‘", "`"))
CLOSING = frozenset(("”", "»", "’", "’’"))
SINGLE = frozenset("‘’'`")
BEFORE_OPENING = frozenset("([{—–-―/…:;=\"'“‘«„ \t\u00a0\u2009\u202f")
AFTER_CLOSING = frozenset(")]}—–-―/…:;,.!?<\"'”’» \t\u00a0\u2009\u202f")
LEADS_IN = frozenset(("", ":", ","))  # at the line's start, or he said: "...
SENTENCE_ENDS = frozenset(".!?…")
INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}$")  # 6'3" tall
SHORTENED = re.compile(r"(?:\d0s|em|n|til|tis|twas|cause|bout)\b", re.IGNORECASE)  # the '90s, get 'em
POSSESSIVE = re.compile(r"(?:s|in)$", re.IGNORECASE)  # the pilots' union, nothin' doing
GOES_ON = re.compile(r"\s+\w")

OPENS, CLOSES, EITHER = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks. `outer` takes in the marks. `closed` is false where the mark was left open, `continues`
    true where the one before it was left open in the paragraph before, so that the same voice goes on."""

    span: Span
    outer: Span
    closed: bool = True
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark and what it can do where it stands."""

    start: int
    end: int
    direction: int
    single: bool


def marked(text: str) -> list[Marked]:
    """The outermost quoted spans of `text` in order. They never overlap."""
    lines = [Span(m.start(), m.end()) for m in LINE.finditer(text) if not m.group().isspace()]
    found: list[Marked] = []
    for number, line in enumerate(lines):
        marks = _marks(text, line)
        if found and not found[-1].closed and found[-1].outer.end == lines[number - 1].end:
            if marks and marks[0].direction == CLOSES and not marks[0].single:  # closed here, never opened again
                found[-1] = _between(text, found[-1].outer.start, found[-1].span.start, marks.pop(0))
            elif marks and marks[0].direction & OPENS and not text[line.start : marks[0].start].strip():
                found += _pairs(text, line, marks, _reopens(text, lines, number + 1), continues=True)
                continue
        found += _pairs(text, line, marks, _reopens(text, lines, number + 1))
    return found


def _reopens(text: str, lines: list[Span], number: int) -> bool:
    """Whether line `number` begins with a mark."""
    return number < len(lines) and lines[number].of(text).lstrip()[:1] in OPENING | {'"', "'"}


def _between(text: str, outer: int, start: int, closed: Mark | int, continues: bool = False) -> Marked:
    """The words from `start` to the mark that closes them, or to the offset where they were left open."""
    end, outer_end = (closed, closed) if isinstance(closed, int) else (closed.start, closed.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(Span(start, end), Span(outer, outer_end), not isinstance(closed, int), continues)


def _pairs(text: str, line: Span, marks: list[Mark], reopened: bool, continues: bool = False) -> list[Marked]:
    """The outermost pairs of a line. `reopened`: the next line begins with a mark; `continues`: this one goes on."""
    found: list[Marked] = []
    i = 0
    while i < len(marks):
        opened = marks[i]
        i += 1
        if not opened.direction & OPENS:
            continue
        close = _single_close(text, marks, i) if opened.single else _double_close(text, marks, i)
        if close is None and not _runs_on(text, line, opened, marks[i:], reopened):
            continue
        again = close is not None and marks[close].direction == OPENS  # opened again before it was closed
        stop = line.end if close is None else marks[close].start if again else marks[close]
        quoted = _between(text, opened.start, opened.end, stop, continues)
        if quoted.span.start < quoted.span.end:
            found.append(quoted)
        if close is None:
            break
        continues = again
        i = close if again else close + 1
    return found


def _double_close(text: str, marks: list[Mark], i: int) -> int | None:
    """The mark that closes the double mark before number `i`, past what is quoted inside, or that opens it again."""
    depth = 1
    for n in range(i, len(marks)):
        if marks[n].single:
            continue
        if marks[n].direction & CLOSES:
            depth -= 1
        elif depth == 1 and _opens_again(text, marks[i - 1], marks[n]):
            return n
        else:
            depth += 1
        if depth == 0:
            return n
    return None


def _opens_again(text: str, opened: Mark, mark: Mark) -> bool:
    """Whether the same mark, after a full stop inside the open words, starts a new paragraph of the same speech."""
    same = text[opened.start : opened.end] == text[mark.start : mark.end]
    return same and text[opened.end : mark.start].rstrip()[-1:] in SENTENCE_ENDS and text[mark.start - 1].isspace()


def _single_close(text: str, marks: list[Mark], i: int) -> int | None:
    """The mark that closes the single one before number `i`: the first that is no possessive, else the last."""
    perhaps, inside = None, 0
    for n in range(i, len(marks)):
        mark = marks[n]
        if not mark.single:
            inside += -1 if mark.direction & CLOSES else 1
            if inside < 0:
                break
        elif mark.direction == OPENS:
            break
        elif inside == 0:
            if not (POSSESSIVE.search(text, mark.start - 2, mark.start) and GOES_ON.match(text, mark.end)):
                return n
            perhaps = n
    return perhaps


def _runs_on(text: str, line: Span, opened: Mark, later: list[Mark], reopened: bool) -> bool:
    """Whether a mark that nothing closes is speech to the line's end, and no stray."""
    before = text[line.start : opened.start].rstrip()
    if text[opened.end : opened.end + 1].isspace():
        return False
    if opened.single:
        return reopened and not later and before[-1:] in LEADS_IN
    return reopened or (before[-1:] in LEADS_IN and not any(not m.single for m in later))


def _marks(text: str, line: Span) -> list[Mark]:
    marks = []
    for m in MARK.finditer(text, line.start, line.end):
        before = text[m.start() - 1] if m.start() > line.start else " "
        after = text[m.end()] if m.end() < line.end else " "
        direction = _direction(text, m, before, after)
        if direction:
            marks.append(Mark(m.start(), m.end(), direction, m.group() in SINGLE))
    return marks


def _direction(text: str, m: re.Match[str], before: str, after: str) -> int:
    """What the mark can do; 0 for an apostrophe, a measure or a piece of markup."""
    mark = m.group()
    opens = before in BEFORE_OPENING and not after.isspace() and mark != "’’"
    closes = after in AFTER_CLOSING and not before.isspace()
    if mark in SINGLE:
        opens = opens and mark != "’" and not SHORTENED.match(text, m.end())
        closes = closes and mark in "'’"
        return 0 if opens == closes else OPENS if opens else CLOSES
    if before == "=" or (INCHES.search(text, max(0, m.start() - 6), m.start()) and after in " ,-."):
        return 0
    if opens == closes:
        return OPENS if mark in OPENING and opens else CLOSES if mark in CLOSING and closes else EITHER
    if (mark in OPENING and closes) or (mark in CLOSING and opens):
        return EITHER
    return OPENS if opens else CLOSES
