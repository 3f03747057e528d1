"""What a reader's own words look for: `"port strike" OR dredging -football`.

Words stand for whole words, case and accents aside; a phrase in quotation marks for its words in a row. All must be
there; of those joined by OR one is enough; none after a minus may be. There are no patterns: looking takes no longer
for anything that somebody may write."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from bot.errors import BadWords
from bot.languages.pack import load
from bot.languages.summary import SummaryPack
from bot.model import Entry

MOST: Final = 20  # words and phrases in one wish
LONGEST: Final = 500  # characters
OR: Final = "OR"
MARKS: Final = str.maketrans(dict.fromkeys("“”„«»‟″", '"') | dict.fromkeys("−–—", "-"))

# Each Chinese character and each kana counts as a word, since nothing parts the words of these scripts.
SCRIPT: Final = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
WORD: Final = re.compile(rf"[{SCRIPT}]|[^\W_{SCRIPT}]+")
PIECE: Final = re.compile(r'(-?)(?:"([^"]*)("?)|([^\s"]+))')


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: one of each group in `wanted`, none of `unwanted`; all folded. `written` has what is wanted as
    it was written."""

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[str, ...] = ()
    written: Mapping[str, str] = field(default_factory=dict, compare=False)

    def fits(self, entry: Entry) -> bool:
        """Whether an entry's title or text has what is looked for."""
        text = folded_entry(entry)
        return all(any(each in text for each in group) for group in self.wanted) and not any(
            each in text for each in self.unwanted
        )

    def matched(self, entries: Iterable[Entry]) -> tuple[str, ...]:
        """Which of the wanted words and phrases some entries have, as they were written."""
        texts = [folded_entry(entry) for entry in entries]
        wanted = dict.fromkeys(each for group in self.wanted for each in group)
        return tuple(self.written.get(each, each.strip()) for each in wanted if any(each in text for text in texts))


def query(written: str) -> Query:
    """What somebody's words look for. Raises BadWords where that is nothing, or not clear."""
    if len(written) > LONGEST:
        raise BadWords(fault="long", most=MOST)
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    as_written: dict[str, str] = {}
    joins = False  # whether the last piece was an OR
    for piece in PIECE.finditer(written.translate(MARKS)):
        minus, phrase, closing, word = piece.groups()
        if phrase is not None and not closing:
            raise BadWords(fault="quote")
        if word == OR and not minus:
            if joins or not wanted:
                raise BadWords(fault="or")
            joins = True
            continue
        sought = folded(word if phrase is None else phrase)
        if not sought.strip():
            continue
        as_written.setdefault(sought, " ".join((word if phrase is None else phrase).split()))
        if minus:
            if joins:
                raise BadWords(fault="or")
            unwanted.append(sought)
        elif joins:
            wanted[-1].append(sought)
        else:
            wanted.append([sought])
        joins = False
    if joins:
        raise BadWords(fault="or")
    _check(wanted, unwanted)
    return Query(tuple(map(tuple, wanted)), tuple(unwanted), as_written)


def _check(wanted: list[list[str]], unwanted: list[str]) -> None:
    """Raises BadWords for a wish that asks for nothing, for everything, or for too much."""
    if not wanted:
        raise BadWords(fault="without" if unwanted else "nothing")
    if sum(map(len, wanted)) + len(unwanted) > MOST:
        raise BadWords(fault="long", most=MOST)
    common = load(SummaryPack, "en", "summary").empty
    everywhere = [next((each for each in group if each.strip() in common), "") for group in wanted]
    if all(everywhere):
        raise BadWords(fault="common", word=everywhere[0].strip())


@lru_cache(maxsize=20_000)
def folded_entry(entry: Entry) -> str:
    """The words of an entry, folded; kept, as many people's words are looked for in each."""
    return f"{folded(entry.title)}\n{folded(entry.text)}"


def folded(text: str) -> str:
    """The words of a text without case and accents, a blank on either side of each."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return f" {' '.join(WORD.findall(bare.casefold()))} "
