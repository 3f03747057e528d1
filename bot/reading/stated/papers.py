"""A statement, a report or a protest speaks for whose it is: the union's submission ... the submission urges."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from spacy.tokens import Doc, Token

from bot.languages.conditions import Classes
from bot.reading.named.cast import Cast
from bot.reading.stated.clauses import ancestors, child, subject

BEFORE = ("compound", "amod", "nmod")
BODIES = frozenset({"ORG", "GPE", "NORP"})


class Papers:
    """The documents and the protests of one text; `doer` tells who does a verb."""

    def __init__(self, doc: Doc, cast: Cast, words: Classes, doer: Callable[[Token], Token | None]) -> None:
        self.doc, self.cast, self.words, self.doer = doc, cast, words, doer
        self.kinds = words["documents"] | words["rallies"] | words["rulebooks"]

    def letter(self, noun: Token) -> Token:
        """sent [a letter] to the port demanding: the letter demands, not the port."""
        if noun.dep_ != "pobj":
            return noun
        thing = child(noun.head.head, "dobj")
        return thing if thing is not None and thing.lower_ in self.kinds else noun

    def actor(self, noun: Token) -> Token | None:
        """The noun, if it can act; a letter or a decree acts for whoever sends or signs it."""
        if noun.lower_ not in self.kinds:
            return noun
        whose = child(noun, "poss")
        if whose is not None:
            return _body_in(noun, self.words) or whose
        verb = next((a for a in ancestors(noun) if a.tag_[:2] == "VB"), None)
        if verb is not None and noun.dep_ in ("dobj", "pobj") and verb.lower_ in self.words["issuing"]:
            return self.doer(verb)
        signed = verb is not None and noun.dep_ == "nsubjpass" and verb.lower_ in self.words["issuing"]
        agent = child(verb, "agent") if verb is not None and signed else None
        return child(agent, "pobj") if agent is not None else self.author(noun)

    def author(self, noun: Token) -> Token:
        """Whose document it is, where the text tells it there or before; else the document."""
        return owner(noun, self.words) or self._told_owner(noun) or noun

    @cached_property
    def owned(self) -> list[tuple[Token, Token]]:
        """The documents whose owner the text tells: each and who it is."""
        nouns = (self.doc[i] for i, word in enumerate(self.cast.words.lower) if word in self.kinds)
        papers = ((noun, owner(noun, self.words)) for noun in nouns)
        told = ((noun, found) for noun, found in papers if found is not None)
        return [(noun, found) for noun, found in told if found.lower_ not in self.words["speaker"]]  # not: our policies

    def _told_owner(self, paper: Token) -> Token | None:
        """The owner of the last document of that kind that was told of before `paper`."""
        article = child(paper, "det")
        if article is None or article.lower_ not in self.cast.lexicon.pack.grammar.pointing:
            return None
        told = ((noun, found) for noun, found in reversed(self.owned) if noun.i < paper.i)
        kind = paper.lower_.removesuffix("s")
        return next((found for noun, found in told if noun.lower_.removesuffix("s") == kind), None)


def owner(paper: Token, words: Classes) -> Token | None:
    """The union's submission, a submission by the union, the union released a submission."""
    found = child(paper, "poss")
    if found is not None:
        return _body_in(paper, words) or found
    for by in paper.rights:
        signed = child(by, "agent") if by.tag_ == "VBN" and by.lower_ in words["issuing"] else None
        if signed is not None:
            return child(signed, "pobj")  # an order signed by the mayor
        placed = by.lower_ in words["placed"]  # a tweet on his account
        whom = child(by, "pobj") if placed or by.lower_ in words["signed"] else None
        found = child(whom, "poss") if whom is not None and placed else whom
        if found is not None:
            return found
    issued = paper.dep_ == "dobj" and paper.head.lower_ in words["issuing"]
    return (subject(paper.head) if issued else None) or _named_after(paper, words)


def _named_after(paper: Token, words: Classes) -> Token | None:
    """The body in front: a [government] statement, the [Quaymart] report."""
    before = (c for c in paper.lefts if c.dep_ in BEFORE and c.ent_type_ in BODIES)
    return next(before, None) or _body_in(paper, words)


def _body_in(paper: Token, words: Classes) -> Token | None:
    """The common noun of a body in front: his [party] rules."""
    return next((c for c in paper.lefts if c.dep_ in BEFORE and c.lower_ in words["followers"]), None)
