"""Where the cues of conditions stand in a text: one look at each word, the longest cue first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from bot.languages.conditions import ConditionPack, Cue
from bot.model import Span

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


def signals(doc: Doc, pack: ConditionPack) -> Iterator[list[Signal]]:
    """For each word that may be a cue, the cues that it may be."""
    table = pack.table
    for token in doc:
        cues = table.get(token.lower_)
        if cues:
            found = [Signal(cue, token, last) for cue in cues if (last := _last(cue, token)) is not None]
            if found:
                yield found


def _last(cue: Cue, token: Token) -> int | None:
    """The token index of the last word of `cue` at `token`; None if the words there are others."""
    if not token.tag_.startswith(TAGS[cue.part]):
        return None
    if not cue.then:
        return int(token.i)
    doc = token.doc
    for tail in cue.tails:
        end = token.i + 1 + len(tail)
        if all(t.lower_ == word for t, word in zip(doc[token.i + 1 : end], tail, strict=False)) and end <= len(doc):
            return int(end - 1)
        if len(tail) == 1 and any(c.lower_ == tail[0] and c.dep_ == "prt" for c in token.rights):
            return int(token.i)
    return None
