"""A statement, a motion or a report speaks for whose it is: the union's submission ... the submission urges."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc, Token

from bot.reading.stated.clauses import child, subject

BY = frozenset({"from", "by"})
BODIES = frozenset({"ORG", "GPE", "NORP"})


def owner(paper: Token, words: Mapping[str, frozenset[str]]) -> Token | None:
    """The union's submission, a submission by the union, the union released a submission."""
    found = child(paper, "poss")
    if found is not None:
        return found
    by = next((c for c in paper.rights if c.lower_ in BY), None)
    if by is not None:
        return child(by, "pobj")
    issued = paper.dep_ == "dobj" and paper.head.lower_ in words["issuing"]
    return (subject(paper.head) if issued else None) or _named_after(paper, words)


def _named_after(paper: Token, words: Mapping[str, frozenset[str]]) -> Token | None:
    """The body in front: a [government] statement, the [Quaymart] report."""
    before = (c for c in paper.lefts if c.dep_ in ("compound", "amod", "nmod"))
    return next((c for c in before if c.ent_type_ in BODIES or c.lower_ in words["followers"]), None)


def owned(doc: Doc, words: Mapping[str, frozenset[str]]) -> list[tuple[int, Token]]:
    """The documents whose owner the text tells: the token index of each and who it is."""
    papers = ((noun, owner(noun, words)) for noun in doc if noun.lower_ in words["documents"])
    return [(noun.i, found) for noun, found in papers if found is not None]


def told_owner(paper: Token, told: list[tuple[int, Token]]) -> Token | None:
    """The owner of the last document of that kind that was told of before `paper`."""
    doc = paper.doc
    return next((found for i, found in reversed(told) if i < paper.i and doc[i].lower_ == paper.lower_), None)
