"""Where sentences end: at a mark that closes one, unless the word before it is an abbreviation or the next goes on."""

from __future__ import annotations

import re

from bot.languages.language import SentencePack
from bot.model import Sentence, Span

CLOSERS = "\"'”’»)\\]"
OPENERS = "\"'“‘«(\\["
WIDE = "。！？"  # these need no space after them
END = re.compile(rf"([.!?…]+|[{WIDE}]+)([{CLOSERS}」』]*)(\s+|(?=[A-Z“][a-z’ ])|$|(?<=[{WIDE}])|(?<=[{WIDE}][”」』]))")
NEXT = re.compile(rf"\s*([{OPENERS}]*)([\w$£€#@’'-]+)?")
WORD_BEFORE = re.compile(r"([^\W\d_](?:[\w.]*\w)?)$")
# Code points before a full stop in which an abbreviation stands; a look through the whole paragraph at every full stop
# would take a minute where a page has no line breaks.
LONGEST = 40
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
TAG = re.compile(r"(?:[A-Z][\w’'-]*\s+){1,4}([a-z]+)")
GLUED_ENDS = re.compile(r"[a-z)\d”\"][.!?]+[”\"’]?$")


def sentences(text: str, pack: SentencePack) -> list[Sentence]:
    """The sentences of `text` in order, without the white space around them. A line is a paragraph."""
    found: list[Sentence] = []
    paragraph = 0
    for line in LINE.finditer(text):
        start, seen = line.start(), len(found)
        for end in _ends(text, line.start(), line.end(), pack):
            _add(found, text, start, end, paragraph)
            start = end
        _add(found, text, start, line.end(), paragraph)
        paragraph += len(found) > seen
    return found


def _add(found: list[Sentence], text: str, start: int, end: int, paragraph: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(Span(start, end), paragraph))


def _ends(text: str, start: int, end: int, pack: SentencePack) -> list[int]:
    return [m.end(2) for m in END.finditer(text, start, end) if _closes(text, start, end, m, pack)]


def _closes(text: str, start: int, end: int, mark: re.Match[str], pack: SentencePack) -> bool:
    """Whether the mark ends a sentence. A straight quote after it may open the next one: then it is not a closer."""
    if mark.end() >= end:
        return False
    after = NEXT.match(text, mark.end(2), end)
    assert after is not None
    opener, word = after.group(1), after.group(2) or ""
    if mark.group(1)[0] in WIDE:
        return True
    glued = not mark.group(3)
    if glued and not GLUED_ENDS.search(text, max(start, mark.start() - 1), mark.end(2)):
        return False
    if word and word[0].islower() and not (opener and mark.group(2)):
        return False
    if not (word or opener) or (mark.group(1)[0] in "!?" and _tagged(text, mark, end, pack)):
        return False
    return not (
        mark.group(1) == "." and not mark.group(2) and _short(text, start, mark.start(), word, bool(opener), pack)
    )


def _tagged(text: str, mark: re.Match[str], end: int, pack: SentencePack) -> bool:
    """“Why?” Ana Brandt asked: the name and its verb belong to the question."""
    if not mark.group(2):
        return False
    tag = TAG.match(text, mark.end(), end)
    return tag is not None and tag.group(1) in pack.tags


def _short(text: str, start: int, dot: int, word: str, opened: bool, pack: SentencePack) -> bool:
    """Whether the full stop at `dot` belongs to an abbreviation or an initial that goes on."""
    before = WORD_BEFORE.search(text, max(start, dot - LONGEST), dot)
    if before is None:
        return False
    short = before.group(1).lower()
    if short in pack.abbreviations:
        return short not in pack.counting or word[:1].isdigit()
    opens = opened or word.lower() in pack.openers
    if short in pack.perhaps:
        return word[:1].isdigit() if short in pack.counting else not opens
    initial = len(short) == 1 and before.group(1).isupper()
    acronym = re.fullmatch(r"(?:[a-z]\.)+[a-z]", short) is not None
    return (initial and before.group(1) != "I" and not opens) or (acronym and not opens)
