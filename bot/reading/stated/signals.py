"""Where the cues of conditions stand in a text: one look at each word, the longest cue first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from bot.languages.conditions import ConditionPack, Cue
from bot.model import Span

NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
TAGS = {
    "verb": ("VB",),
    "noun": ("NN",),
    "modal": ("MD", "VB"),
    "adjective": ("JJ", "VB", "NN", "RB", "IN"),
    "link": ("",),
}


@dataclass(frozen=True, slots=True)
class Signal:
    """A cue at `token`; its last word is token number `last`."""

    cue: Cue
    token: Token
    last: int

    @property
    def span(self) -> Span:
        """The characters of the cue."""
        end = self.token.doc[self.last]
        return Span(self.token.idx, end.idx + len(end))


def signals(doc: Doc, lower: list[str], pack: ConditionPack) -> Iterator[list[Signal]]:
    """For each word that may be a cue, the cues that it may be. `lower` are the words of `doc` in small letters."""
    table, titling = pack.table, pack.classes["titling"]
    for i, word in enumerate(lower):
        cues = table.get(word)
        if cues:
            ends = ((cue, _last(cue, doc, i, lower, titling)) for cue in cues)
            found = [Signal(cue, doc[i], last) for cue, last in ends if last is not None]
            if found:
                yield found


def _titled(doc: Doc, i: int, titling: frozenset[str]) -> bool:
    """Whether the word belongs to a title: an Order Requiring Two Boats."""
    word, before = doc[i], doc[i - 1] if i else None
    return (
        before is not None
        and not word.is_sent_start
        and word.is_title
        and (before.is_title or before.lower_ in titling)
    )


def _last(cue: Cue, doc: Doc, i: int, lower: list[str], titling: frozenset[str]) -> int | None:
    """The token index of the last word of `cue` at token `i`; None if the words there are others."""
    last = i
    if cue.part in ("verb", "noun") and _titled(doc, i, titling):
        return None
    if cue.then:
        tail = next((tail for tail in cue.tails if lower[i + 1 : i + 1 + len(tail)] == tail), None)
        if tail is not None:
            last = i + len(tail)
        elif not any(c.dep_ == "prt" and [c.lower_] in cue.tails for c in doc[i].rights):
            return None
    if doc[i].tag_ == "VBZ" and doc[i].dep_ in NOMINAL:  # Calls for talks came from her
        return last if cue.part == "noun" else None
    return last if doc[i].tag_.startswith(TAGS[cue.part]) else None
