"""A cue read: what it states, and whose statement it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import ConditionKind, Span
from bot.reading.stated.clauses import child, words
from bot.reading.stated.complement import Complement
from bot.reading.stated.polarity import polarity
from bot.reading.stated.signals import Signal

BARE = frozenset(
    {"PRP", "DT", "IN", "WP", "JJR", "PRP$"}
)  # a pronoun alone states nothing: she wants it, they want more


@dataclass(slots=True)
class Statement:
    """A cue read: what it states, and `source`, the word for whose statement it is; a `voiced` one is the voice's that
    says the sentence."""

    signal: Signal
    kind: ConditionKind
    cue: Span
    outcome: Span | None
    condition: Span | None
    source: Token | None = None
    voiced: bool = False
    act: Token | None = None


def stated(signal: Signal, no: bool, found: Complement, source: Token | None, pack: ConditionPack) -> Statement | None:
    """The statement of `signal` in the tokens `found`; None where the cue is silent there or they say nothing."""
    cue = signal.cue
    if cue.kind == "offer" and signal.token.doc[found.start].lower_ in pack.classes["zero"]:
        found = replace(found, start=found.start + 1, negative=True)  # pledges no new boats
    kind = polarity(cue, no, found)
    what = words(signal.token.doc, found.start, found.end)
    if found.end - found.start == 1 and found.head.tag_ in BARE:
        return None
    if found.start < len(signal.token.doc) and signal.token.doc[found.start].tag_ == "WRB":
        return None  # plans for how it will be done
    if kind is None or what is None or not fits(cue.of, found, pack):
        return None
    if kind == "refusal" and _for_comment(found.head, pack):
        return None
    demand = kind in ("demand", "condition")
    return Statement(
        signal, kind, signal.span, None if demand else what, what if demand else None, source, act=found.head
    )


def voiced(made: Statement | None) -> Statement | None:
    """The same, held by whoever says it."""
    if made is not None:
        made.voiced = True
    return made


def reply(act: Token, pack: ConditionPack) -> bool:
    """Whether `act` only answers who asks: to respond, to confirm it, to give details."""
    words = pack.classes["replies"]
    return act.lower_ in words or any(c.lower_ in words for c in act.rights if c.dep_ == "dobj")


def _for_comment(asked: Token, pack: ConditionPack) -> bool:
    """a request for comment, an interview request: who refuses it only tells nothing"""
    if asked.lower_ not in pack.classes["requests"]:
        return False
    about = (child(c, "pobj") if c.dep_ == "prep" else c for c in asked.children)
    return any(thing is not None and thing.lower_ in pack.classes["remarks"] for thing in about)


def _disclosure(act: Token, pack: ConditionPack) -> bool:
    """Whether `act` only tells: to say when, to talk of it, to speak to the press; not: to talk to the rebels."""
    words = pack.classes
    if act.lower_ not in words["talking"]:
        return act.lower_ in words["disclosures"]
    preps = [c for c in act.rights if c.dep_ == "prep"]
    hearers = (child(prep, "pobj") for prep in preps)
    return any(p.lower_ in words["topics"] for p in preps) or any(
        h is not None and h.lower_ in words["press"] for h in hearers
    )


def fits(of: str, found: Complement, pack: ConditionPack) -> bool:
    """Whether what is stated is of a class of words that the cue asks for ("not claims": any other; "money": a sum;
    "replies" and "disclosures": an act of answering or telling)."""
    if not of:
        return True
    names = of.removeprefix("not ").split()
    inside = any(found.head.lower_ in pack.classes[name] for name in names if name != "money")
    if "replies" in names:
        inside = inside or reply(found.head, pack)
    if "disclosures" in names:
        inside = inside or _disclosure(found.head, pack)
    if "money" in names and not inside:
        inside = any(t.ent_type_ == "MONEY" for t in found.head.doc[found.start : found.end])
    return inside != of.startswith("not ")
