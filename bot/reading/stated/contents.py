"""What is said to be: the clause behind a cue that says what must, will or should be."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import Classes
from bot.reading.stated.clauses import FINITE, child, relative, right_end, subject, to_of
from bot.reading.stated.complement import Complement


def clause(token: Token, last: int, classes: Classes) -> Complement | None:
    """insisted that [the port stays open]."""
    doc, told = token.doc, child(token, "dobj")
    for c in (*token.rights, *(told.rights if told is not None else ())):  # assured the crews that
        if c.i > last and finite(c) and (c.dep_ == "ccomp" or (c.dep_ in ("acl", "relcl") and _marked(c))):
            start = max(last + 1, c.left_edge.i)
            while start < c.i and (doc[start].lower_ == "that" or doc[start].is_punct):
                start += 1
            if relative(doc[start]):
                return None
            return Complement(start, right_end(c, start, classes), c, any(d.dep_ == "neg" for d in c.lefts))
    return None


def mandate(token: Token, last: int, classes: Classes) -> Complement | None:
    """insisted that [the port close]; not: insisted that he had not known, that it could, that he would go himself."""
    found = clause(token, last, classes)
    if found is None:
        return None
    verb, own = found.head, subject(found.head)
    modal = next((c.lower_ for c in verb.lefts if c.tag_ == "MD"), "")
    if modal in classes["may"] or (modal in classes["would"] and own is not None and own.lower_ in classes["persons"]):
        return None
    tensed = any(c.tag_ in ("VBD", "VBZ", "VBP") and c.dep_ == "aux" for c in verb.lefts)
    return found if modal or (verb.tag_ == "VB" and not tensed) else None


def order(token: Token, last: int, classes: Classes) -> Complement | None:
    """proposed that [the port close, the port should close]; not: suggested that it would close."""
    found = mandate(token, last, classes)
    return None if found is None or any(c.lower_ in classes["would"] for c in found.head.lefts) else found


def future(token: Token, last: int, classes: Classes) -> Complement | None:
    """assured them that [they would be paid]"""
    found = clause(token, last, classes)
    promised = found is not None and any(c.tag_ == "MD" and c.lower_ in classes["would"] for c in found.head.lefts)
    return found if promised else None


def deed(token: Token, last: int, classes: Classes) -> Complement | None:
    """warned that it would [close the gate]: what whoever warns will do."""
    found = clause(token, last, classes)
    if found is None or not any(c.tag_ == "MD" and c.lower_ in classes["would"] for c in found.head.lefts):
        return None
    own = subject(found.head)
    if own is None or own.tag_ != "PRP" or found.negative:
        return None
    start = next(c.i for c in found.head.lefts if c.tag_ == "MD") + 1
    return Complement(start, found.end, found.head)


def cleft(token: Token, frame: Token, classes: Classes) -> Complement | None:
    """what is needed is [a new approach]; all we ask for is [a hearing]; `frame` is the verb beside "what"."""
    above = frame.head
    if (
        frame.dep_ == "relcl"
        and above.lower_ in classes["everything"]
        and above.dep_ == "nsubj"
        and above.head.i > frame.i
    ):
        return _said_to_be(above.head, classes)
    own = subject(frame) or child(frame, "dobj")
    if own is None or own.tag_ != "WP" or token.i + 1 >= len(token.doc) or own.i > token.i:
        return None
    return _said_to_be(token.nbor(), classes)


def _said_to_be(verb: Token, classes: Classes) -> Complement | None:
    what = child(verb, "attr", "acomp", "ccomp", "xcomp")
    if what is None:
        return None
    start = what.left_edge.i + (what.left_edge.lower_ == "that")
    return Complement(start, right_end(what, start, classes), what)


def finite(verb: Token) -> bool:
    """Whether `verb` has a tense, or is the bare form of: demanded that it stop."""
    if to_of(verb) is not None:
        return False
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.lefts if c.dep_[:3] == "aux") or _marked(verb)


def _marked(verb: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts)
