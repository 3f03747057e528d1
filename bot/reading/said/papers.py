"""Whose statement or report it is that speaks: its owner, whoever put it out, or the body that it is named after."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.named.figures import Figure
from bot.reading.said.cues import Cues

REACH = 300  # words back to where the paper was told of
NAMING = frozenset(("compound", "nmod", "amod"))


def author(paper: Token, cues: Cues) -> Figure | None:
    """The figure behind "the statement": the court ruling, said in a statement, a statement from, the port's statement.
    Another paper, of an unknown author, parts the two."""
    doc, new = paper.doc, cues.cast.lexicon.pack.grammar.indefinite
    figure = _named_after(paper, cues) or _maker(paper, cues)
    if figure is not None or paper.left_edge.lower_ in new:
        return figure
    for i in range(paper.i - 1, max(-1, paper.i - REACH), -1):
        if doc[i].lower_ == paper.lower_ and cues.scene.quoted[i] < 0 and not _is_name(doc[i], cues):
            figure = _named_after(doc[i], cues) or _maker(doc[i], cues)
            if figure is not None or doc[i].left_edge.lower_ in new:
                return figure
    return None


def _is_name(paper: Token, cues: Cues) -> bool:
    """Whether the word ends the name of a body: the Ostrand Report."""
    figure = cues.cast.resolve(paper)
    return figure is not None and figure.name.lower().endswith(paper.lower_)


def _named_after(paper: Token, cues: Cues) -> Figure | None:
    """The body that the words before the paper name or call: the court ruling, a Harbour Board statement."""
    for child in reversed(list(paper.lefts)):
        if child.dep_ not in NAMING or cues.scene.quoted[child.i] >= 0:
            continue
        figure = cues.cast.resolve(child)
        if figure is not None:
            return figure
        called = [f for f in cues.cast.figures if f.kind in ("organization", "group") and _is_called(f, child.lower_)]
        before = [f for f in called if f.mentions[0].start < child.idx]
        if before:
            return max(before, key=lambda f: max(m.start for m in f.mentions if m.start < child.idx))
    return None


def _is_called(figure: Figure, noun: str) -> bool:
    words = figure.name.lower().split()
    return noun == words[-1] or (figure.kind == "organization" and (noun in figure.nouns or noun in words))


def _site(paper: Token, cues: Cues) -> Token | None:
    """Where the paper stands: a statement on the port's website."""
    ons = (c for c in paper.rights if c.dep_ == "prep")
    return next((c for on in ons for c in on.children if c.dep_ == "pobj" and c.lower_ in cues.small.sites), None)


def _maker(paper: Token, cues: Cues) -> Figure | None:
    """Its owner, who put it out (issued a statement, a report published by), or who says something in it."""
    source = cues.owner(paper)
    for child in paper.rights if source is None else ():
        if child.dep_ in ("acl", "relcl") and child.lower_ in cues.makings:  # a letter the dockers sent
            source = cues.own(child)[0]
    if source is None and (site := _site(paper, cues)) is not None:
        source = cues.owner(site)
        if source is None:
            return _named_after(site, cues)
    head = paper.head
    if source is None and paper.dep_ == "pobj" and head.dep_ == "prep" and cues.kind(head.head) in ("say", "tag"):
        source = cues.subject(head.head)
    if source is None and paper.dep_ == "dobj" and head.lower_ in cues.makings:
        source = cues.subject(head)
    return cues.cast.resolve(source) if source is not None else None
