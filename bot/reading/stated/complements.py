"""What follows a cue: the infinitive, object, clause or preposition that says what is demanded, refused or offered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from spacy.tokens import Token

from bot.languages.conditions import Classes
from bot.reading.stated.clauses import child, phrase, relative, right_end, subject, to_of
from bot.reading.stated.complement import BETWEEN, SKIPPED, Complement
from bot.reading.stated.contents import clause, deed, finite, future, mandate, order
from bot.reading.stated.prepositions import prepositional

VERBAL = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})
OBJECTS = frozenset({"dobj", "attr", "oprd"})
PAST = frozenset({"VBD", "VBN"})
BASE = ("VB", "VBP")  # the parse takes the second for a tense: to wait or even [leave]
MONEY = ("MONEY", "QUANTITY", "CARDINAL")


Frame = Callable[[Token, int, Classes], Complement | None]


def complement(token: Token, last: int, takes: tuple[str, ...], classes: Classes) -> Complement | None:
    """What the cue `token` (whose last word is token `last`) takes, in the first of the ways `takes` that fits."""
    if token.doc[last].tag_ == "VB":  # want to [see]
        token = token.doc[last]
    for way in takes:
        frame = FRAMES.get(way)
        found = frame(token, last, classes) if frame else prepositional(token, last, way, classes)
        if found is not None:
            return _with_joined(found, classes)
    return None


def _with_joined(found: Complement, classes: Classes) -> Complement:
    """urged the crews to stay calm, keep off the quay [and report leaks]: the parse may hang these on "urged"."""
    doc, end = found.head.doc, found.end
    if not any(t.lower_ == "to" for t in doc[max(0, found.start - 1) : end]):
        return found
    while end + 1 < len(doc):
        i = end
        while i < len(doc) and (doc[i].text == "," or doc[i].dep_ in ("cc", "advmod")):
            i += 1
        if i == end or i >= len(doc) or doc[i].tag_ not in BASE or doc[i].dep_ != "conj" or subject(doc[i]) is not None:
            break
        end = right_end(doc[i], i, classes)
    return replace(found, end=end)


def _infinitive(token: Token, last: int, classes: Classes) -> Complement | None:
    """refused to [reopen the gate]; a request from the crews to [reopen it]. A "to" beside the cue counts wherever the
    parse hangs it."""
    for to in token.doc[last + 1 : last + 2 + BETWEEN]:
        if to.tag_ == "TO" and to.head.i > to.i:
            return _after_to(to, classes)
        if to.dep_ not in SKIPPED and to.dep_ not in ("prep", "pobj", "case"):
            break
    behind = token.doc[last + 1 : last + 2].text  # calls [for] it to be closed are no calls to be closed
    roles = ("xcomp", "acl", "relcl") if token.tag_[:2] == "NN" and behind != "for" else ("xcomp",)
    verb = next((c for c in token.rights if c.dep_ in roles and c.i > last and to_of(c) is not None), None)
    hung = to_of(verb) if verb is not None and child(token, "dobj") is None else None
    return _after_to(hung, classes) if hung is not None else None


def _after_to(to: Token, classes: Classes) -> Complement:
    """[not] to [not] reopen the gate."""
    verb, start = to.head, to.i + 1
    negative = to.i > 0 and to.nbor(-1).dep_ == "neg"
    for word in to.doc[to.i + 1 : verb.i]:
        if word.dep_ == "neg":
            negative, start = True, word.i + 1
        elif negative and (word.is_punct or word.lower_ in classes["intensifying"]):
            start = word.i + 1
        elif not word.is_punct:
            break
    return Complement(start, right_end(verb, start, classes), verb, negative)


def _object(token: Token, last: int, classes: Classes) -> Complement | None:
    """demanded [answers]; urged [the port to reopen]; want [the gate closed]: the object and what is said of it."""
    first = next((c for c in token.rights if c.i > last and (c.dep_ not in SKIPPED or c.ent_type_ in MONEY)), None)
    if first is None or not _is_object(first, last):
        return None
    start = first.left_edge.i
    if start <= last:
        return None
    end = right_end(first, start, classes)
    for c in token.rights:
        if _follows(c, end) and _goes_on(c, classes):
            end = right_end(c, c.left_edge.i, classes)
    return Complement(start, end, first)


def _follows(token: Token, end: int) -> bool:
    """Whether the phrase of `token` begins at token `end`, or behind an opening mark there: urged her "to go"."""
    start = token.left_edge.i
    return start == end or (start == end + 1 and token.doc[end].tag_ == "``")


def _is_object(token: Token, last: int) -> bool:
    """An object, or a clause without tense whose subject is one: want [the gate] closed."""
    if token.dep_ in OBJECTS or (token.dep_ == "npadvmod" and token.ent_type_ in MONEY):
        return True
    if token.dep_ not in VERBAL or finite(token) or any(c.dep_ == "mark" for c in token.lefts):
        return False
    own = subject(token)
    return own is not None and last < own.i < token.i


def _goes_on(token: Token, classes: Classes) -> bool:
    if token.dep_ in VERBAL:
        loose = token.tag_ == "VBD" and subject(token) is None and child(token, "mark", "advmod") is None
        return loose or to_of(token) is not None or token.tag_ in ("VBN", "VBG", "VB")  # the deals [made] there
    return (
        token.dep_ == "prep"
        and classes["stops"].isdisjoint((token.lower_, phrase(token)))
        and not _tells_when_or_why(token, classes)
    )


def _tells_when_or_why(prep: Token, classes: Classes) -> bool:
    """banned it [in 2004, after the flood]; barred him [for posting it]"""
    thing = child(prep, "pobj", "pcomp")
    past = prep.head.tag_ in PAST or prep.head.tag_ == "VBG"
    timed = thing is not None and thing.ent_type_ in ("DATE", "TIME") and prep.lower_ in classes["dating"]
    done = thing is not None and thing.tag_ == "VBG" and prep.lower_ == "for"
    return prep.lower_ in classes["circumstances"] or (past and (timed or done))


def _object_infinitive(token: Token, last: int, classes: Classes) -> Complement | None:
    """asked [the port to reopen]; not: asked a question."""
    found = _object(token, last, classes)
    if found is None:
        return None
    apart = _apart(token, found, classes)
    if apart is not None:
        return apart
    for to in token.doc[found.start : found.end]:
        if to.tag_ == "TO" and to.head.dep_ == "advcl" and not (found.head.ent_type_ or found.head.tag_ == "PRP"):
            return None  # pressed the boundaries to get attention
        if to.tag_ == "TO" and to.head.i > to.i and to.head.head.i in (token.i, found.head.i, to.head.i):
            negative = to.nbor(-1).dep_ == "neg" or to.nbor().dep_ == "neg"
            return Complement(found.start, found.end, to.head, negative)
    return _object_infinitive_of(found, classes)


def _apart(token: Token, asked: Complement, classes: Classes) -> Complement | None:
    """asked the port, which is late, [to reopen]; warned the crews on Monday [not to sail]: behind what is said of
    those who are asked, or the day."""
    doc = token.doc
    if any(t.tag_ == "TO" for t in doc[asked.start : asked.end]):
        return None
    told = {c.i for c in token.rights if c.dep_ in ("dobj", "npadvmod")}
    edge = max(doc[i].right_edge.i for i in told) if told else asked.end
    for to in doc[asked.end : edge + 1 + BETWEEN]:
        no = to.i - (to.nbor(-1).dep_ == "neg")
        beside = doc[no - 1].text == "," or doc[no - 1].ent_type_ in ("DATE", "TIME")
        hung = to.head.head.i == token.i or (to.head.dep_ in ("relcl", "acl") and to.head.head.i in told)
        if to.tag_ == "TO" and to.head.i > to.i and hung and beside:
            found = _after_to(to, classes)
            return replace(found, start=no) if found.negative else found
    return None


def _object_infinitive_of(found: Complement, classes: Classes) -> Complement | None:
    """The same where the infinitive itself was read as the complement."""
    if to_of(found.head) is None:
        return None
    return Complement(found.start, right_end(found.head, found.start, classes), found.head)


def _deadline(token: Token, last: int, classes: Classes) -> Complement | None:
    """gave the port three days to [reopen the gate]"""
    time = next((c for c in token.rights if c.i > last and c.ent_type_ in ("DATE", "TIME")), None)
    if time is None:
        return None
    after = token.doc[time.i + 1 : time.i + 2 + BETWEEN]
    to = next((t for t in after if t.tag_ == "TO" and t.head.i > t.i), None)
    return _after_to(to, classes) if to is not None else None


def _gerund(token: Token, last: int, classes: Classes) -> Complement | None:
    """recommended [closing the gate]."""
    for verb in token.doc[last + 1 : last + 3]:
        if verb.tag_ == "VBG" and verb.dep_ not in ("amod", "compound") and verb.lower_ not in classes["stops"]:
            return Complement(verb.i, right_end(verb, verb.i, classes), verb)
        if verb.dep_ not in SKIPPED:
            return None
    return None


def _said_of(token: Token, last: int, classes: Classes) -> Complement | None:
    """[the plan] is unacceptable; it is unacceptable that [the gate stays shut]."""
    verb = token if subject(token) is not None else token.head
    own = subject(verb)
    if own is None or relative(own) or own.dep_ == "expl":
        return None
    if own.lower_ in classes["expletive"]:
        return clause(verb, last, classes) or clause(token, last, classes) or _infinitive(token, last, classes)
    return Complement(own.left_edge.i, min(own.right_edge.i + 1, verb.i), own) if own.i < verb.i else None


FRAMES: dict[str, Frame] = {
    "infinitive": _infinitive,
    "object": _object,
    "object infinitive": _object_infinitive,
    "clause": clause,
    "mandate": mandate,
    "order": order,
    "deed": deed,
    "future": future,
    "deadline": _deadline,
    "gerund": _gerund,
    "subject": _said_of,
}
