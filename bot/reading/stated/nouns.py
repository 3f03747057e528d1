"""What a noun states: his promise to reopen the gate, her call for a ban."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.stated.clauses import child, right_end, subject, words
from bot.reading.stated.complement import Complement
from bot.reading.stated.complements import complement
from bot.reading.stated.holders import Voices
from bot.reading.stated.polarity import imagined, negated
from bot.reading.stated.signals import Signal
from bot.reading.stated.statement import Statement, stated, voiced

MEANS = frozenset({"attr", "xcomp", "ccomp", "prep", "acomp", "advcl"})  # the only way is [to row, by rowing, a wall]


def noun(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """his promise to reopen the gate; she repeated calls for a ban; there is no reason to stay."""
    token, cue = signal.token, signal.cue
    bare = token.tag_ == "NN" and not any(True for _ in token.lefts)
    found = complement(token, signal.last, cue.takes, pack.classes)
    if found is None and "is" in cue.takes:
        found = _said_to_be(token, pack)
    if found is None or token.dep_ == "compound" or (bare and not cue.bare) or imagined(token.head, pack):
        return None
    if cue.kind == "condition":
        return _only(signal, found, pack) if cue.needs == "only" else _tied(signal, found, pack)
    if token.dep_ in ("nsubj", "nsubjpass") and _spoken_of(token, found, pack):
        return None
    no = any(c.lower_ in pack.classes["negations"] for c in token.lefts)
    if not no and token.head.lower_ in pack.classes["having"]:
        no = negated(token.head, pack.classes["negations"])
    if cue.by == "itself":
        source: Token | None = token.head if token.dep_ == "appos" else subject(token.head)
    else:
        source = _carrier(token, cue.by, voices, pack) if cue.by else _owner(signal, voices, pack)
    if (cue.by and source is None) or (source is not None and source.i == token.i):
        return None
    made = stated(signal, no, found, source, pack)
    return voiced(made) if source is None and (cue.only_negated or (cue.voiced and _asserted(token, pack))) else made


def _spoken_of(token: Token, found: Complement, pack: ConditionPack) -> bool:
    """Whether something else is told of it: her request for a delay was refused; not: her demand is [a new boat]."""
    return found.end <= token.head.i and token.head.lower_ not in pack.classes["coming"]


def _asserted(token: Token, pack: ConditionPack) -> bool:
    """Whether it is what is said to be: there is a need to wait."""
    return token.dep_ == "attr" and token.head.lower_ in pack.classes["are"] and child(token.head, "expl") is not None


def _said_to_be(token: Token, pack: ConditionPack) -> Complement | None:
    """her demand is [a new boat]; among their demands are [a new boat and a wall]"""
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in pack.classes["listing"] else token.head
    owned = child(token, "poss") is not None and token.dep_ in ("pobj", "nsubj")
    if not owned or verb.lower_ not in pack.classes["are"]:
        return None
    roles = ("attr", "ccomp", "xcomp") if token.dep_ == "nsubj" else ("nsubj", "attr")
    what = next((c for c in verb.rights if c.dep_ in roles), None)
    if what is None or what.i < token.i:
        return None
    start = what.left_edge.i + (what.left_edge.lower_ in ("that", "to"))
    return Complement(start, right_end(what, start, pack.classes), what)


def _tied(signal: Signal, found: Complement, pack: ConditionPack) -> Statement | None:
    """[a new wall] is a condition for [the sale]"""
    frame = signal.token.head
    own = subject(frame)
    if signal.token.dep_ != "attr" or own is None or own.i > frame.i or negated(frame, pack.classes["negations"]):
        return None
    doc, start = frame.doc, found.start
    what, outcome = words(doc, own.left_edge.i, min(own.right_edge.i + 1, frame.i)), words(doc, start, found.end)
    return Statement(signal, "condition", signal.span, outcome, what, voiced=True) if what and outcome else None


def _only(signal: Signal, found: Complement, pack: ConditionPack) -> Statement | None:
    """the only way to [win] is [to row]; [a wall] is the only way to [win]"""
    token, frame = signal.token, signal.token.head
    only = next((c for c in token.lefts if c.lower_ in pack.classes["exclusive"]), None)
    if only is None or frame.lower_ not in pack.classes["having"]:
        return None
    cue = Span(only.idx, signal.span.end)
    if token.dep_ == "attr":
        made = _tied(signal, found, pack)
        return made if made is None else replace(made, cue=cue)
    what = next((c for c in frame.rights if c.dep_ in MEANS and c.i > token.i), None)
    if token.dep_ != "nsubj" or what is None or negated(frame, pack.classes["negations"]):
        return None
    start, classes = what.left_edge.i, pack.classes
    start += what.doc[start].tag_ in ("TO", "IN")  # to row, by rowing
    means = words(token.doc, start, right_end(what, start, classes))
    outcome = words(token.doc, found.start, found.end)
    return Statement(signal, "condition", cue, outcome, means, voiced=True) if means and outcome else None


def _owner(signal: Signal, voices: Voices, pack: ConditionPack) -> Token | None:
    """Whose demand or promise: his, the union's, by the union, or of whoever makes, repeats or joins it."""
    token, owner = signal.token, child(signal.token, "poss")
    if owner is not None:
        return owner
    for c in token.rights:
        if c.lower_ in pack.classes["authored"] and c.i == token.i + 1 and c.lower_ not in signal.cue.takes:
            return child(c, "pobj")
    if token.dep_ == "nsubj" and token.head.lower_ in pack.classes["coming"]:  # calls for it came from her
        whence = next((c for c in token.head.rights if c.lower_ in pack.classes["origin"]), None)
        return child(whence, "pobj") if whence is not None else None
    carrier = _carrier(token, "carriers", voices, pack)
    if carrier is not None:
        return carrier
    return next((c for c in token.lefts if c.ent_type_ in ("NORP", "ORG", "PERSON", "GPE")), None)


def _carrier(token: Token, by: str, voices: Voices, pack: ConditionPack) -> Token | None:
    """The subject of the verb, one of the class `by`, that the noun hangs on."""
    head = token.head
    while head.dep_ in ("pobj", "prep"):
        head = head.head
    if head.lower_ not in pack.classes[by]:
        return None
    own = voices.subject(head)
    return own if own is not None and own.i != token.i else None
