"""What follows a cue: the infinitive, object, clause or preposition that says what is demanded, refused or offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from spacy.tokens import Token

from bot.reading.stated.clauses import FINITE, child, relative, right_end, subject, to_of

VERBAL = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})
SKIPPED = frozenset({"advmod", "npadvmod", "punct", "neg", "prt", "intj", "dative"})
OBJECTS = frozenset({"dobj", "attr", "oprd"})
MONEY = ("MONEY", "QUANTITY", "CARDINAL")
FUTURE = frozenset({"will", "would", "'ll", "’ll", "'d", "’d"})
CLINGING = frozenset({"from", "during", "between", "against"})  # called for respect [from the port]
BETWEEN = 3  # words that may stand between a cue and what it takes: refused [again on Monday] to


@dataclass(frozen=True, slots=True)
class Complement:
    """Tokens `start` to `end`; `head` is its main word, `negative` an infinitive under "not"."""

    start: int
    end: int
    head: Token
    negative: bool = False


Frame = Callable[[Token, int, frozenset[str]], Complement | None]


def complement(token: Token, last: int, takes: tuple[str, ...], stops: frozenset[str]) -> Complement | None:
    """What the cue `token` (whose last word is token `last`) takes, in the first of the ways `takes` that fits."""
    if token.doc[last].tag_ == "VB":  # want to [see]
        token = token.doc[last]
    for way in takes:
        frame = FRAMES.get(way)
        found = frame(token, last, stops) if frame else _prepositional(token, last, way, stops)
        if found is not None:
            return _with_joined(found, stops)
    return None


def _with_joined(found: Complement, stops: frozenset[str]) -> Complement:
    """urged the crews to stay calm, keep off the quay [and report leaks]: the parse may hang these on "urged"."""
    doc, end = found.head.doc, found.end
    if not any(t.tag_ == "TO" for t in doc[max(0, found.start - 1) : end]):
        return found
    while end + 1 < len(doc):
        i = end
        while i < len(doc) and (doc[i].text == "," or doc[i].dep_ in ("cc", "advmod")):
            i += 1
        if i == end or i >= len(doc) or doc[i].tag_ != "VB" or doc[i].dep_ != "conj" or subject(doc[i]) is not None:
            break
        end = right_end(doc[i], i, stops)
    return replace(found, end=end)


def _prepositional(token: Token, last: int, way: str, stops: frozenset[str]) -> Complement | None:
    """A preposition with a noun, or with what follows it in `way`: to gerund, on infinitive."""
    word, _, form = way.partition(" ")
    found = _preposition(token, last, word, stops)
    if found is None or not form:
        return found
    if form == "gerund":
        return found if found.head.tag_ == "VBG" else None
    for t in token.doc[found.start : found.end]:
        if t.tag_ == "TO" or relative(t):  # not: appealed to the court, which chose to
            return found if t.tag_ == "TO" else None
    return None


def _infinitive(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """refused to [reopen the gate]. A "to" beside the cue counts wherever the parse hangs it."""
    for to in token.doc[last + 1 : last + 2 + BETWEEN]:
        if to.tag_ == "TO" and to.head.i > to.i:
            return _after_to(to, stops)
        if to.dep_ not in SKIPPED and to.dep_ not in ("prep", "pobj", "case"):
            break
    verb = next((c for c in token.rights if c.dep_ == "xcomp" and c.i > last), None)
    hung = to_of(verb) if verb is not None and child(token, "dobj") is None else None
    return _after_to(hung, stops) if hung is not None else None


def _after_to(to: Token, stops: frozenset[str]) -> Complement:
    """[not] to [not] reopen the gate."""
    verb, start = to.head, to.i + 1
    negative = to.i > 0 and to.nbor(-1).dep_ == "neg"
    for word in to.doc[to.i + 1 : verb.i]:
        if word.dep_ == "neg":
            negative, start = True, word.i + 1
        elif negative and (word.is_punct or word.lower_ == "ever"):
            start = word.i + 1
        elif not word.is_punct:
            break
    return Complement(start, right_end(verb, start, stops), verb, negative)


def _object(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """demanded [answers]; urged [the port to reopen]; want [the gate closed]: the object and what is said of it."""
    first = next((c for c in token.rights if c.i > last and (c.dep_ not in SKIPPED or c.ent_type_ in MONEY)), None)
    if first is None or not _is_object(first, last):
        return None
    start = first.left_edge.i
    if start <= last:
        return None
    end = right_end(first, start, stops)
    for c in token.rights:
        if _follows(c, end) and _goes_on(c, stops):
            end = right_end(c, c.left_edge.i, stops)
    return Complement(start, end, first)


def _follows(token: Token, end: int) -> bool:
    """Whether the phrase of `token` begins at token `end`, or behind an opening mark there: urged her "to go"."""
    start = token.left_edge.i
    return start == end or (start == end + 1 and token.doc[end].tag_ == "``")


def _is_object(token: Token, last: int) -> bool:
    """An object, or a clause without tense whose subject is one: want [the gate] closed."""
    if token.dep_ in OBJECTS or (token.dep_ == "npadvmod" and token.ent_type_ in MONEY):
        return True
    if token.dep_ not in VERBAL or _finite(token) or any(c.dep_ == "mark" for c in token.lefts):
        return False
    own = subject(token)
    return own is not None and last < own.i < token.i


def _goes_on(token: Token, stops: frozenset[str]) -> bool:
    if token.dep_ in VERBAL:
        return to_of(token) is not None or token.tag_ in ("VBN", "VBG", "VB")
    return token.dep_ == "prep" and token.lower_ not in stops


def _object_infinitive(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """asked [the port to reopen]; not: asked a question."""
    found = _object(token, last, stops)
    if found is None:
        return None
    for to in token.doc[found.start : found.end]:
        if to.tag_ == "TO" and to.head.i > to.i and to.head.head.i in (token.i, found.head.i, to.head.i):
            negative = to.nbor(-1).dep_ == "neg" or to.nbor().dep_ == "neg"
            return Complement(found.start, found.end, to.head, negative)
    return _object_infinitive_of(found, stops)


def _object_infinitive_of(found: Complement, stops: frozenset[str]) -> Complement | None:
    """The same where the infinitive itself was read as the complement."""
    if to_of(found.head) is None:
        return None
    return Complement(found.start, right_end(found.head, found.start, stops), found.head)


def _clause(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """insisted that [the port stays open]."""
    doc = token.doc
    for c in token.rights:
        if c.i > last and _finite(c) and (c.dep_ == "ccomp" or (c.dep_ in ("acl", "relcl") and _marked(c))):
            start = max(last + 1, c.left_edge.i)
            while start < c.i and (doc[start].lower_ == "that" or doc[start].is_punct):
                start += 1
            if relative(doc[start]):
                return None
            return Complement(start, right_end(c, start, stops), c, any(d.dep_ == "neg" for d in c.lefts))
    return None


def _mandate(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """insisted that [the port close]; not: insisted that he had not known."""
    found = _clause(token, last, stops)
    if found is None:
        return None
    verb = found.head
    tensed = any(c.tag_ in ("VBD", "VBZ", "VBP") and c.dep_ == "aux" for c in verb.lefts)
    asked = (verb.tag_ == "VB" and not tensed) or any(c.tag_ == "MD" for c in verb.lefts)
    return found if asked else None


def _marked(verb: Token) -> bool:
    return any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts)


def _finite(verb: Token) -> bool:
    """Whether `verb` has a tense, or is the bare form of: demanded that it stop."""
    if to_of(verb) is not None:
        return False
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in verb.lefts if c.dep_[:3] == "aux") or _marked(verb)


def _gerund(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """recommended [closing the gate]."""
    for verb in token.doc[last + 1 : last + 3]:
        if verb.tag_ == "VBG" and verb.dep_ not in ("amod", "compound"):
            return Complement(verb.i, right_end(verb, verb.i, stops), verb)
        if verb.dep_ not in SKIPPED:
            return None
    return None


def _said_of(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """[the plan] is unacceptable; it is unacceptable that [the gate stays shut]."""
    verb = token if subject(token) is not None else token.head
    own = subject(verb)
    if own is None or relative(own) or own.dep_ == "expl":
        return None
    if own.lower_ == "it":
        return _clause(verb, last, stops) or _clause(token, last, stops) or _infinitive(token, last, stops)
    return Complement(own.left_edge.i, min(own.right_edge.i + 1, verb.i), own) if own.i < verb.i else None


def _preposition(token: Token, last: int, word: str, stops: frozenset[str]) -> Complement | None:
    """called for [talks]; called on [the port to reopen]; calls for [it to be closed]."""
    doc = token.doc
    for prep in doc[last + 1 : last + 2 + BETWEEN]:
        if prep.lower_ == word and prep.dep_ != "prt" and prep.tag_ != "TO" and prep.i + 1 < len(doc):
            first = prep.head if prep.dep_ == "mark" and prep.head.i > prep.i else child(prep, "pobj", "pcomp")
            if first is not None and first.ent_type_ not in ("DATE", "TIME"):
                return _after_preposition(prep, first, stops)
        elif prep.is_punct or (prep.dep_ not in SKIPPED and prep.dep_ not in ("prep", "pobj", "dobj")):
            return None
    return None


def _after_preposition(prep: Token, first: Token, stops: frozenset[str]) -> Complement:
    doc, start = prep.doc, prep.i + 1
    end = right_end(first if prep.dep_ == "mark" else prep, start, stops)
    for c in prep.head.rights:
        if c.dep_ == "prep" and c.i == end and c.lower_ in CLINGING:
            end = right_end(c, end, stops)
    if end < len(doc) and doc[end].tag_ == "TO" and doc[end].head.i > end:
        end = right_end(doc[end].head, end, stops)
    return Complement(start, end, first)


def cleft(token: Token, frame: Token, stops: frozenset[str]) -> Complement | None:
    """what is needed is [a new approach]; `frame` is the verb whose subject is "what"."""
    own = subject(frame) or child(frame, "dobj")
    if own is None or own.tag_ != "WP" or token.i + 1 >= len(token.doc) or own.i > token.i:
        return None
    what = child(token.nbor(), "attr", "acomp", "ccomp", "xcomp")
    if what is None:
        return None
    start = what.left_edge.i + (what.left_edge.lower_ == "that")
    return Complement(start, right_end(what, start, stops), what)


def _deed(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """warned that it would [close the gate]: what whoever warns will do."""
    found = _clause(token, last, stops)
    if found is None or not any(c.tag_ == "MD" and c.lower_ in FUTURE for c in found.head.lefts):
        return None
    own = subject(found.head)
    if own is None or own.tag_ != "PRP" or found.negative:
        return None
    start = next(c.i for c in found.head.lefts if c.tag_ == "MD") + 1
    return Complement(start, found.end, found.head)


FRAMES: dict[str, Frame] = {
    "infinitive": _infinitive,
    "object": _object,
    "object infinitive": _object_infinitive,
    "clause": _clause,
    "mandate": _mandate,
    "deed": _deed,
    "gerund": _gerund,
    "subject": _said_of,
}
