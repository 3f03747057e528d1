"""Where the cues of the pack stand in a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from bot.languages.conditions import ConditionPack, Cue

TAGS = {"verb": ("VB",), "noun": ("NN",), "modal": ("MD", "VB"), "adjective": ("JJ", "VBN", "VBD", "NN", "RB", "VBG", "VBP", "VB")}


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue at `token`; its last word is token number `last`."""

    cue: Cue
    token: Token
    last: int


def hits(doc: Doc, pack: ConditionPack) -> Iterator[tuple[Hit, ...]]:
    """For each word that may be a cue, the cues that it may be, the longest first."""
    table = pack.table
    for token in doc:
        cues = table.get(token.lower_)
        if cues:
            found = tuple(hit for cue in cues for hit in (_hit(cue, token),) if hit is not None)
            if found:
                yield found


def _hit(cue: Cue, token: Token) -> Hit | None:
    tags = TAGS.get(cue.part)
    if tags is not None and not token.tag_.startswith(tags):
        return None
    if not cue.then:
        return Hit(cue, token, token.i)
    doc = token.doc
    for tail in cue.tails:
        end = token.i + 1 + len(tail)
        if tuple(t.lower_ for t in doc[token.i + 1 : end]) == tail:
            return Hit(cue, token, end - 1)
        if cue.part == "verb" and len(tail) == 1:
            particle = next((c for c in token.rights if c.lower_ == tail[0] and c.dep_ == "prt"), None)
            if particle is not None:
                return Hit(cue, token, token.i)
    return None
