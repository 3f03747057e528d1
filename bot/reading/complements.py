"""What follows a cue: the infinitive, object, clause or preposition that says what is demanded, refused or offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from bot.reading.clauses import FINITE, RELATIVE, SUBJECTS, child, right_end, subject, to_of

VERBS = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})
SKIPPED = frozenset({"advmod", "npadvmod", "punct", "neg", "prt", "intj", "dative"})
OBJECTS = frozenset({"dobj", "attr", "oprd"})
WORDS_BETWEEN = 3


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
    for way in takes:
        frame = FRAMES.get(way)
        found = frame(token, last, stops) if frame else _behind(token, last, way, stops)
        if found is not None:
            return found
    return None


def infinitive(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """refused [to] reopen the gate. The parse may hang the infinitive elsewhere: a "to" beside the cue counts."""
    doc = token.doc
    for i in range(last + 1, min(len(doc), last + 2 + WORDS_BETWEEN)):
        to = doc[i]
        if to.tag_ == "TO" and to.dep_ == "aux" and to.head.i > i:
            between = {doc[j].dep_ for j in range(last + 1, i)}
            if between <= SKIPPED | {"prep", "pobj"} and (len(between) < 2 or "pobj" not in between or i - last < 4):
                return _infinitive(to, stops)
    return None


def _infinitive(to: Token, stops: frozenset[str]) -> Complement:
    verb = to.head
    before = to.i > 0 and to.nbor(-1).dep_ == "neg"
    inside = any(c.dep_ == "neg" and c.i > to.i for c in verb.lefts)
    start = to.i + 1
    if inside and to.nbor().dep_ == "neg":
        start += 1
    return Complement(start, right_end(verb, start, stops), verb, before or inside)


def object_(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """demanded answers; urged the port to reopen; want the gate closed: the object and what is said of it."""
    start = end = -1
    head: Token | None = None
    for c in token.rights:
        if c.i <= last or (c.dep_ in SKIPPED and start < 0):
            continue
        inner = subject(c) if c.dep_ in VERBS else None
        if start < 0:
            if c.dep_ in OBJECTS or (
                inner is not None and inner.i > last and not any(d.dep_ == "mark" for d in c.lefts) and not _finite(c)
            ):
                start, head = c.left_edge.i, c
                end = right_end(c, start, stops)
                if end <= c.i:
                    return None
            elif c.dep_ == "prep" and c.i > last + 1:
                return None
            elif c.dep_ != "prep":
                return None
        elif c.dep_ in VERBS and c.left_edge.i == end and (to_of(c) is not None or c.tag_ in ("VBN", "VBG", "VB")):
            end = right_end(c, end, stops)
        elif c.dep_ == "prep" and c.i == end and c.lower_ not in stops:
            end = right_end(c, end, stops)
        elif c.dep_ not in SKIPPED:
            break
    if head is None or start < 0:
        return None
    to = next((t for t in token.doc[last + 1 : end] if t.tag_ == "TO"), None)
    return Complement(start, end, head, to is not None and to.i > 0 and to.nbor(-1).dep_ == "neg")


def object_infinitive(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """asked the port to reopen, but not: asked a question."""
    found = object_(token, last, stops)
    if found is None or not any(t.tag_ == "TO" and t.dep_ == "aux" for t in token.doc[found.start : found.end]):
        return None
    return found


def that(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """insisted [that] the port stays open."""
    for c in token.rights:
        if c.dep_ in ("ccomp", "acl", "relcl") and c.i > last and _finite(c):
            start = max(last + 1, c.left_edge.i)
            doc = token.doc
            while start < c.i and (doc[start].lower_ == "that" or doc[start].is_punct):
                start += 1
            if doc[start].tag_ in RELATIVE and doc[start].lower_ != "that":
                return None
            return Complement(start, right_end(c, start, stops), c, any(d.dep_ == "neg" for d in c.lefts))
    return None


def gerund(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """recommended closing the gate."""
    for i in (last + 1, last + 2):
        if i < len(token.doc):
            verb = token.doc[i]
            if verb.tag_ == "VBG" and verb.dep_ not in ("amod", "compound") and verb.i > token.i:
                return Complement(i, right_end(verb, i, stops), verb)
            if verb.dep_ not in SKIPPED:
                return None
    return None


def behind(token: Token, last: int, stops: frozenset[str]) -> Complement | None:
    """The subject of which it is said: the plan is [unacceptable]; or what "it" stands for."""
    verb = token
    for _ in range(2):
        own = subject(verb)
        if own is not None:
            if own.lower_ == "it":
                return that(verb, last, stops) or that(token, last, stops) or infinitive(token, last, stops)
            if own.tag_ in RELATIVE or own.dep_ == "expl":
                return None
            return Complement(own.left_edge.i, min(own.right_edge.i + 1, verb.i), own)
        verb = verb.head
    return None


def _behind(token: Token, last: int, word: str, stops: frozenset[str]) -> Complement | None:
    """What a preposition brings: called [for] talks; called [on] the port to reopen; calls [for] it to be closed."""
    doc = token.doc
    for i in range(last + 1, min(len(doc), last + 2 + WORDS_BETWEEN)):
        prep = doc[i]
        if prep.lower_ == word and prep.dep_ != "prt":
            head = prep.head if prep.dep_ == "mark" and prep.head.i > i else prep
            first = head if head.i > i else (child(prep, "pobj", "pcomp") or prep)
            if first.ent_type_ in ("DATE", "TIME") or (i + 1 < len(doc) and doc[i + 1].is_punct and first is prep):
                continue
            end = right_end(head, i + 1, stops)
            if end < len(doc) and doc[end].tag_ == "TO" and doc[end].head.i > end:
                end = right_end(doc[end].head, end, stops)
            return Complement(i + 1, end, first) if end > i + 1 else None
        if prep.dep_ not in SKIPPED and prep.dep_ not in ("prep", "pobj", "dobj"):
            return None
    return None


def _finite(verb: Token) -> bool:
    if to_of(verb) is not None:
        return False
    return (
        verb.tag_ in FINITE
        or any(c.tag_ in FINITE for c in verb.lefts if c.dep_ in ("aux", "auxpass"))
        or (verb.tag_ in ("VB", "VBN", "VBP") and any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts))
    )


def passive(verb: Token) -> bool:
    """Whether `verb` is passive: with its auxiliary, or a participle with "by"."""
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.lefts) or (
        verb.tag_ == "VBN" and child(verb, "agent") is not None
    )


FRAMES: dict[str, Frame] = {
    "infinitive": infinitive,
    "object": object_,
    "object infinitive": object_infinitive,
    "clause": that,
    "gerund": gerund,
    "subject": behind,
}

__all__ = ["SUBJECTS", "Complement", "complement", "passive"]
