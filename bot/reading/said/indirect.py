"""Speech without marks: the clause that somebody of the story says in the writer's words. Kept only where the parse is
plain: a verb of saying that states a fact, somebody known as its subject, and a whole clause that it governs."""

from __future__ import annotations

from spacy.tokens import Token

from bot.model import Quote, Span
from bot.reading.parse import span_of
from bot.reading.said.cues import Cues
from bot.reading.said.speakers import speaker

STATING = frozenset(("VBD", "VBZ", "VBP"))
FINITE = STATING | {"MD"}
FEWEST = 5  # words: shorter clauses tell little (said it would)


def indirect(cues: Cues) -> list[Quote]:
    """The clauses of indirect speech in the text's order; none of them overlaps a mark or another."""
    found: list[Quote] = []
    words = cues.cast.words
    for i, (word, tag) in enumerate(zip(words.lower, words.tag, strict=True)):
        if tag in STATING and cues.kinds.get(word) == "say" and cues.scene.quoted[i] < 0:
            quote = _told_by(cues, cues.scene.doc[i])
            if quote is not None and (not found or found[-1].span.end <= quote.span.start):
                found.append(quote)
    return found


def _told_by(cues: Cues, verb: Token) -> Quote | None:
    """The quote of what `verb` says, if it says a clause."""
    clause = next((c for c in verb.children if c.dep_ == "ccomp"), None)
    if clause is None or any(c.dep_ == "neg" for c in verb.children):
        return None
    source, _ = cues.own(verb)
    if source is None or cues.cast.resolve(source) is None or not _is_finite(clause):
        return None
    span = _clause(cues, verb, source, clause)
    if span is None:
        return None
    who = speaker(source, cues)
    return Quote(span, "indirect", who, span_of(verb)) if who.name else None


def _is_finite(clause: Token) -> bool:
    """Whether the clause has a subject and a verb that tells a time."""
    subject = any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in clause.children)
    return subject and (clause.tag_ in STATING or any(c.tag_ in FINITE for c in clause.children if c.dep_[:3] == "aux"))


def _clause(cues: Cues, verb: Token, source: Token, clause: Token) -> Span | None:
    """The words of the clause, without what links it; None where they are few, or torn by the verb or by marks."""
    first, last = clause.left_edge.i, clause.right_edge.i
    if first <= verb.i <= last or first <= source.i <= last:
        return None
    doc = cues.scene.doc
    while first < last and (doc[first].is_punct or doc[first].is_space or _links(doc[first], clause)):
        first += 1
    while last > first and (doc[last].is_punct or doc[last].is_space):
        last -= 1
    torn = any(n >= 0 for n in cues.scene.quoted[first : last + 1])
    if torn or last - first + 1 < FEWEST or doc[first].tag_[0] == "W":
        return None
    return Span(doc[first].idx, span_of(doc[last]).end)


def _links(token: Token, clause: Token) -> bool:
    """That, if or whether before what is said; not the “if” of a condition inside it."""
    return token.dep_ == "mark" and token.head.i == clause.i
