"""What an adjective states: ready to talk, opposed to the sale, essential that it stays, conditional on a vote."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.reading.stated.clauses import relative, subject, words
from bot.reading.stated.complement import Complement
from bot.reading.stated.complements import complement
from bot.reading.stated.contents import cleft
from bot.reading.stated.holders import Voices
from bot.reading.stated.polarity import imagined, negated
from bot.reading.stated.signals import Signal
from bot.reading.stated.statement import Statement, stated, voiced


def adjective(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The ministry is open to talks; it is essential that the port stays open; the fare is unacceptable."""
    token, cue = signal.token, signal.cue
    frame = token if subject(token) is not None else token.head
    own = subject(frame)
    if not _predicate(token, pack) or imagined(frame, pack) or _asked_for(frame):
        return None
    what = cleft(token, frame, pack.classes) if cue.kind == "demand" else None
    if what is not None:
        return voiced(stated(signal, False, what, None, pack))
    found = _found(signal, frame, own, pack)
    if found is None:
        return None
    if "subject" in cue.takes and frame.tag_ == "VBD" and voices.quote_at(frame) is not None:
        return None  # “What I did was unacceptable”
    no = negated(frame, pack.classes["negations"]) or negated(token, pack.classes["negations"])
    if "subject" in cue.takes or cue.kind in ("demand", "condition"):
        made = voiced(stated(signal, no, found, None, pack))
        if made is not None and cue.kind == "condition" and own is not None:
            made.outcome = words(token.doc, own.left_edge.i, min(own.right_edge.i + 1, frame.i))
        return made
    bearer = _bearer(frame, own, voices)
    return stated(signal, no, found, bearer, pack) if bearer is None or voices.known(bearer) else None


def _predicate(token: Token, pack: ConditionPack) -> bool:
    """Whether the adjective is said of somebody: she is ready, a party opposed to it; not: a ready answer, as opposed
    to sailing."""
    if token.i and token.nbor(-1).lower_ in pack.classes["contrast"]:
        return False
    return token.head.lower_ in pack.classes["being"] or token.dep_ in ("acl", "advcl") or subject(token) is not None


def _asked_for(frame: Token) -> bool:
    """how much she is willing to pay: an open question"""
    return any(t.tag_ in ("WP", "WRB") for t in frame.doc[frame.left_edge.i : frame.i]) and frame.dep_ in (
        "ccomp",
        "pcomp",
    )


def _found(signal: Signal, frame: Token, own: Token | None, pack: ConditionPack) -> Complement | None:
    """What is said to be ready for, opposed to or essential; a demand is of "it": it is essential that."""
    said_to_be = own is not None and own.lower_ in pack.classes["expletive"] and frame.lower_ in pack.classes["copulas"]
    if signal.cue.kind == "demand" and not said_to_be:
        return None  # not: felt it necessary to go
    takes, last, classes = signal.cue.takes, signal.last, pack.classes
    found = complement(signal.token, last, takes, classes) or complement(frame, last, takes, classes)
    if found is not None and signal.cue.kind == "demand":
        done = any(c.tag_ in ("VBZ", "VBP") and c.dep_ == "aux" for c in found.head.lefts) and found.head.tag_ == "VBN"
        if done or found.head.doc[found.start].lower_ in classes["oneself"]:
            return None  # important that we have done it; important for me to say
    return found


def _bearer(frame: Token, own: Token | None, voices: Voices) -> Token | None:
    """Who is ready or opposed."""
    return own if own is not None and not relative(own) else voices.subject(frame)
