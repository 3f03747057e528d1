"""What stands behind the preposition of a cue: called for talks, called on the port to reopen."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import Classes
from bot.reading.stated.clauses import child, relative, right_end, subject, to_of
from bot.reading.stated.complement import BETWEEN, SKIPPED, Complement

BARRIERS = frozenset({"VB", "MD", ",", "``", "''", ":"})  # no list of those who are asked goes on behind these
FARTHEST = 12  # words that name who is asked


def prepositional(token: Token, last: int, way: str, classes: Classes) -> Complement | None:
    """A preposition with a noun, or with what follows it in `way`: to gerund, on infinitive."""
    word, _, form = way.partition(" ")
    found = preposition(token, last, word, classes)
    if found is None or not form:
        return found
    if form == "gerund":
        return found if found.head.tag_ == "VBG" else None
    for t in token.doc[found.start : found.end]:
        if t.tag_ == "TO" or relative(t):  # not: appealed to the court, which chose to
            return found if t.tag_ == "TO" else None
    return None


def preposition(token: Token, last: int, word: str, classes: Classes) -> Complement | None:
    """called for [talks]; called on [the port to reopen]; calls for [it to be closed]."""
    doc = token.doc
    for prep in doc[last + 1 : last + 2 + BETWEEN]:
        if prep.lower_ == word and prep.dep_ != "prt" and prep.tag_ != "TO" and prep.i + 1 < len(doc):
            first = prep.head if prep.dep_ == "mark" and prep.head.i > prep.i else child(prep, "pobj", "pcomp")
            if first is not None and first.ent_type_ not in ("DATE", "TIME"):
                return _after_preposition(prep, first, classes)
            if first is None:
                return _loose(prep, classes)
        elif prep.is_punct or (prep.dep_ not in SKIPPED and prep.dep_ not in ("prep", "pobj", "dobj")):
            break
    return _behind_whom(token, last, word, classes)


def _loose(prep: Token, classes: Classes) -> Complement | None:
    """called for [the fares to be lowered], where the parse lets nothing hang on "for"."""
    verb = next((c for c in prep.head.rights if c.i > prep.i and to_of(c) is not None), None)
    own = subject(verb) if verb is not None else None
    if verb is None or own is None or own.left_edge.i != prep.i + 1:
        return None
    return Complement(prep.i + 1, right_end(verb, prep.i + 1, classes), verb)


def _behind_whom(token: Token, last: int, word: str, classes: Classes) -> Complement | None:
    """appealed to the port and to the city for [talks]: behind those who are asked, however many they are."""
    if (
        word != "for"
        or token.tag_[:2] != "VB"
        or not any(c.i > last and c.dep_ in ("dobj", "prep") for c in token.rights)
    ):
        return None
    for prep in token.doc[last + 1 : min(token.right_edge.i + 1, last + 2 + FARTHEST)]:
        if prep.tag_[:2] in BARRIERS:
            return None
        if prep.lower_ == word and (prep.dep_ == "mark" or prep.head.i == token.i or _before_to(prep)):
            first = prep.head if prep.dep_ == "mark" else child(prep, "pobj", "pcomp")
            timed = first is None or first.ent_type_ in ("DATE", "TIME")
            return None if first is None or timed else _after_preposition(prep, first, classes)
    return None


def _before_to(prep: Token) -> bool:
    """for [the pilots] to be heard"""
    after = prep.right_edge.i + 1
    return after < len(prep.doc) and prep.doc[after].tag_ == "TO"


def _after_preposition(prep: Token, first: Token, classes: Classes) -> Complement:
    doc, start = prep.doc, prep.i + 1
    end = right_end(first if prep.dep_ == "mark" else prep, start, classes)
    for c in prep.head.rights:
        if c.dep_ == "prep" and c.i == end and c.lower_ in classes["clinging"]:
            end = right_end(c, end, classes)
    to = end + (end + 1 < len(doc) and doc[end].tag_ == "``")  # called on the port “to open the gate”
    if to < len(doc) and doc[to].tag_ == "TO" and doc[to].head.i > to:
        end = right_end(doc[to].head, to, classes)
    return Complement(start, end, first)
