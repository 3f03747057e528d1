"""clean(text) -> Article: what somebody pasted, without what was not part of the article.

A page that was copied whole brings its menus, icon names, player timers and links along. Its article is the stretch
from the headline (which such a page often holds twice) to the last paragraph of prose; single lines in between are
judged as those of an extracted page are. A plain text passes through unchanged, its headline apart.
"""

from __future__ import annotations

import re
from datetime import datetime
from itertools import pairwise

from bot.errors import TooShort
from bot.languages.markup import DumpCues, MarkupPack, markup_pack
from bot.languages.pages import line_pattern
from bot.model import Article
from bot.reading.language import language_of
from bot.reading.pages.byline import Byline
from bot.reading.pages.headline import folded
from bot.reading.pages.refusal import FEWEST_WORDS, SHORT_WORDS, count_words

# A copied page holds its headline among so many first lines; menus of a hundred lines have been seen.
_TOP = 150
# Words of a headline; words from which a line is prose when it ends as a sentence, and when it does not; words that
# a line of a menu does not reach.
_HEADLINE = range(3, 31)
_SENTENCE_WORDS = 8
_MENU_WORDS = 4
_PROSE_WORDS = 25
# A cue makes a line of at most so many characters a stray one: longer lines are paragraphs.
_LONGEST_CUED = 300
# A line of so many characters is a paragraph: nobody writes it twice.
_PARAGRAPH = 120
# Lines of a text that was wrapped by hand end between these columns.
_WRAPPED = range(45, 100)

_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_ADDRESS = re.compile(r"(https?://|www\.)\S+$")
# Half characters and control characters: no file or message can hold the first, no reader sees the second.
_UNREADABLE = re.compile(r"[\ud800-\udfff\x00-\x08\x0e-\x1f\x7f\ufeff]")
_PIECE = re.compile(r"[^\W\d_]+")
_OPENER = re.compile(r"by\s", re.IGNORECASE)
_DATES = ("%d %b %Y %H:%M", "%d %B %Y %H:%M", "%b %d %Y %H:%M", "%B %d %Y %H:%M", "%d %b %Y", "%d %B %Y", "%b %d %Y",
          "%B %d %Y", "%Y-%m-%d %H:%M", "%Y-%m-%d")  # fmt: skip


def clean(text: str) -> Article:
    """The article in a pasted text, a page copied whole or a text file. Raises TooShort."""
    pack = markup_pack()
    lines = _lines(_UNREADABLE.sub("", text))
    title, standfirst, above, rest = _parted(lines, pack)
    body = "\n\n".join(_article(rest, title, pack))
    words = count_words(body)
    if words < FEWEST_WORDS:
        raise TooShort(words=words)
    return Article(
        text=body,
        title=title,
        standfirst=standfirst,
        authors=_signed(above, pack),
        published=next((date for line in above if (date := _date(line))), None),
        language=language_of(body),
        notes=("short",) if words < SHORT_WORDS else (),
    )


def is_icons(line: str, cues: DumpCues) -> bool:
    """Whether a line is a row of the names of an icon font's letters: "shareicon chevron downicon", "expand_more"."""
    words = line.split()
    named = sum("_" in word or any(part in word.lower() for part in cues.icons) for word in words)
    return bool(words) and not _ENDS.search(line) and named > 0.4 * len(words)


def _lines(text: str) -> list[str]:
    """The lines of `text` with single spaces; lines that were wrapped by hand are one again."""
    raw = [" ".join(line.split()) for line in text.splitlines()]
    inner = [line for line, after in pairwise(raw) if line and after]
    wrapped = sum(len(line) in _WRAPPED and not _ENDS.search(line) for line in inner)
    if "" in raw and inner and wrapped > 0.5 * len(inner):
        blocks = "\n".join(raw).split("\n\n")
        return [line for block in blocks if (line := " ".join(block.split()))]
    return [line for line in raw if line]


def _parted(lines: list[str], pack: MarkupPack) -> tuple[str, str, list[str], list[str]]:
    """The headline, the standfirst, the lines around them, and the lines below."""
    start = next(
        (place for place, line in enumerate(lines) if _is_prose(line) and not _is_stray(line, pack)), len(lines)
    )
    place = _repeated(lines[: min(_TOP, start + 1)])
    if place:
        first, last = place
        between = [line for line in lines[first + 1 : last] if not _is_stray(line, pack)]
        standfirst = next((line for line in between if len(line.split()) >= _SENTENCE_WORDS), "")
        return lines[first], standfirst, [*lines[:last], *lines[last + 1 : start]], lines[last + 1 :]
    above = lines[:start]
    told = _last_run(above, pack)[-2:]
    return told[0] if told else "", told[1] if len(told) > 1 else "", above, lines[start:]


def _last_run(above: list[str], pack: MarkupPack) -> list[str]:
    """The last lines in a row above the text that could be a headline and a standfirst; menus are shorter lines."""
    run: list[str] = []
    for line in reversed(above):
        words = len(line.split())
        if _is_stray(line, pack) or _date(line) or _OPENER.match(line) or words not in _HEADLINE:
            continue
        if words < _MENU_WORDS and run:
            break
        run.insert(0, line)
    return run


def _repeated(lines: list[str]) -> tuple[int, int] | None:
    """The first and last place of the first line that could be a headline and stands there twice."""
    places: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if len(line.split()) in _HEADLINE:
            places.setdefault(folded(line), []).append(place)
    return next(((found[0], found[-1]) for found in places.values() if len(found) > 1), None)


def _article(lines: list[str], title: str, pack: MarkupPack) -> list[str]:
    """The lines below the headline that are the article's."""
    kept = [line for line in lines if not _is_stray(line, pack) and folded(line) != folded(title)]
    prose = [place for place, line in enumerate(kept) if _is_prose(line)]
    if not prose:
        return []
    return _once(kept[prose[0] : prose[-1] + 1])


def _once(lines: list[str]) -> list[str]:
    """`lines` without paragraphs that came before; short lines may well come again (a question, a chorus)."""
    first = {line: place for place, line in reversed([*enumerate(lines)])}
    return [line for place, line in enumerate(lines) if len(line) < _PARAGRAPH or first[line] == place]


def _is_prose(line: str) -> bool:
    words = count_words(line)
    return words >= _PROSE_WORDS or (words >= _SENTENCE_WORDS and bool(_ENDS.search(line)))


def _is_stray(line: str, pack: MarkupPack) -> bool:
    if not _PIECE.search(line) or _ADDRESS.match(line) or is_icons(line, pack.dumps):
        return True
    return len(line) <= _LONGEST_CUED and bool(line_pattern("en", "anywhere").match(line))


def _signed(lines: list[str], pack: MarkupPack) -> tuple[str, ...]:
    byline = Byline(pack.bylines)
    return next((people for line in lines if _OPENER.match(line) and (people := tuple(byline.people(line)))), ())


def _date(line: str) -> datetime | None:
    bare = " ".join(line.replace(",", " ").replace("Published", "").replace("Updated", "").strip(" :.").split())
    for form in _DATES:
        try:
            return datetime.strptime(bare, form)
        except ValueError:
            continue
    return None
