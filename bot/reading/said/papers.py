"""Whose statement or letter it is that speaks: its owner, or whoever put it out, where the text told of it before."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.named.figures import Figure
from bot.reading.said.cues import Cues

REACH = 300  # words back to where the paper was told of


def author(paper: Token, cues: Cues) -> Figure | None:
    """The figure behind "the statement": said in a statement, a statement from, the port's statement."""
    doc, new = paper.doc, cues.cast.lexicon.pack.grammar.indefinite  # another paper, of an unknown author, parts them
    for i in range(paper.i - 1, max(-1, paper.i - REACH), -1):
        if doc[i].lower_ == paper.lower_ and cues.scene.quoted[i] < 0:
            source = cues.owner(doc[i]) or cues.actor(doc[i])
            figure = cues.cast.resolve(source) if source is not None else None
            if figure is not None or doc[i].left_edge.lower_ in new:
                return figure
    return None
