"""What a verb of demanding, refusing, offering or threatening states, in the active and the passive."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.reading.stated.clauses import DASHES, child, relative, right_end, subject, to_of, words
from bot.reading.stated.complement import Complement
from bot.reading.stated.complements import complement
from bot.reading.stated.contents import cleft
from bot.reading.stated.holders import Voices
from bot.reading.stated.polarity import imagined, negated
from bot.reading.stated.signals import NOMINAL, Signal
from bot.reading.stated.statement import Statement, stated, voiced

ASKING = frozenset({"WP", "WDT"})


def verb(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The union urged the port to reopen; the plan was rejected by the union."""
    token = signal.token
    if not _meant(signal, pack) or _wish(signal, voices, pack) or _done(signal.token, voices):
        return None
    found = cleft(token, token, pack.classes)
    if found is not None:
        return voiced(stated(signal, False, found, None, pack))
    passive = _is_passive(token)
    if passive and signal.cue.voiced:
        return None if token.dep_ == "acl" else _needed(signal, pack)  # the things needed to win
    found = _passive(signal, voices, pack) if passive else _active(signal, pack)
    source = None if passive and child(token, "agent") is None and token.dep_ != "acl" else voices.subject(token)
    known = source is None or voices.known(source) or _tells(token, source, pack)
    if found is None or (signal.cue.people and not known) or _addressed(signal, found, voices):
        return None
    if (source is not None and _nobody(signal, source, found, voices, pack)) or _left_out(token):
        return None
    found = _gap(token, found, pack)
    made = stated(signal, negated(token, pack.classes["negations"]), found, source, pack)
    thing = not known and source is not None and source.lower_ not in pack.classes["documents"]
    thing = thing and signal.cue.rule and voices.voice(token) is not None  # she said that the weather requires
    others = signal.cue.voiced and source is not None and source.lower_ not in pack.classes["speaker"]
    return voiced(made) if (passive and source is None) or thing or others else made


def _done(token: Token, voices: Voices) -> bool:
    """Whether a speaker tells what was: “They told us to wait”; not: “I have asked for it”."""
    return token.tag_ == "VBD" and voices.speech_at(token) is not None


def _wish(signal: Signal, voices: Voices, pack: ConditionPack) -> bool:
    """“I do not want them to suffer”; not: Russia does not want new talks."""
    turned = signal.cue.kind == "demand" and signal.cue.negated == "refusal"
    return turned and voices.quote_at(signal.token) is not None and negated(signal.token, pack.classes["negations"])


def _nobody(signal: Signal, source: Token, found: Complement, voices: Voices, pack: ConditionPack) -> bool:
    """Whether `source` lays nothing down: growth that requires new roads; a poll found that 60% of voters oppose it."""
    if source.lower_ in pack.classes["counted"] or (signal.cue.bodies and voices.one(source)):
        return True
    thing = signal.cue.rule and not voices.known(source) and _thing(source, pack)
    return thing and not _told_to(signal.token, found)


def _meant(signal: Signal, pack: ConditionPack) -> bool:
    """Whether the verb states anything here: not as "the required form", nor where it is only thought of."""
    token = signal.token
    ends = {way.split()[0] for way in signal.cue.takes} | {tail[0] for tail in signal.cue.tails}
    if any(c.dep_ == "prt" and c.lower_ not in ends for c in token.rights):
        return False  # called her out for
    if token.dep_ in ("amod", "compound", "prep") or (token.tag_ == "VBG" and token.dep_ in NOMINAL):
        return False  # her urging that
    if imagined(token, pack):
        return False
    foreseen = any(c.tag_ == "MD" for c in token.lefts)
    if foreseen and signal.cue.voiced and not _is_passive(token):
        return any(t.lower_ in pack.classes["approvals"] for t in token.rights)  # they will need lorries
    return signal.cue.needs != "will" or foreseen


def _tells(token: Token, source: Token, pack: ConditionPack) -> bool:
    """Whether `source`, nobody of the cast, tells somebody to act, as no thing does: a bakery asks the port to pay."""
    return token.lower_ in pack.classes["telling"] and source.tag_ in ("NN", "NNS") and subject(token) is not None


def _addressed(signal: Signal, found: Complement, voices: Voices) -> bool:
    """Whether only the one who is urged is told, and not to what: he urged voters: “...”"""
    if signal.cue.rule or signal.cue.kind != "demand" or found.head.tag_[:2] not in ("NN", "PR"):
        return False
    alone = not any(t.tag_ in ("TO", "VB", "VBN") for t in found.head.doc[found.start : found.end])
    return alone and signal.cue.takes[0].startswith("object") and voices.cast.resolve(found.head) is not None


def _active(signal: Signal, pack: ConditionPack) -> Complement | None:
    return complement(signal.token, signal.last, signal.cue.takes, pack.classes)


def _passive(signal: Signal, voices: Voices, pack: ConditionPack) -> Complement | None:
    """What is done by somebody: residents were urged [to leave]; [the plan] was rejected by the union."""
    token, takes = signal.token, signal.cue.takes
    if signal.cue.only_negated or (token.dep_ != "acl" and not signal.cue.rule and child(token, "agent") is None):
        return None
    active = tuple(way for way in takes if way not in ("object", "gerund", "subject"))
    found = complement(token, signal.last, (*active, "infinitive"), pack.classes)
    own = subject(token)
    if found is not None and own is not None and signal.cue.rule and child(token, "agent") is None:
        past = any(c.lower_ in pack.classes["past"] for c in token.lefts if c.dep_ == "auxpass")
        return None if past and not voices.known(own) else found  # meetings were required to end it
    if found is not None or own is None or "object" not in takes:
        return found
    return Complement(own.left_edge.i, own.right_edge.i + 1, own) if own.i < token.i else None


def _thing(source: Token, pack: ConditionPack) -> bool:
    """Whether `source` is a thing that lays nothing down: growth, success, that; not a law, a contract."""
    binding = any(source.lower_ in pack.classes[name] for name in ("documents", "schemes", "bonds"))
    return source.tag_ in ("NN", "NNS") and not binding


def _told_to(token: Token, found: Complement) -> bool:
    """Whether somebody is told to do something: the storm requires [the crews to stay]; not: a storm that requires."""
    return token.dep_ != "relcl" and any(t.tag_ == "TO" for t in token.doc[found.start : found.end])


def _left_out(token: Token) -> bool:
    """Whether what is demanded is told outside, by the word that asks for it: what [she told us to do]."""
    own, first = subject(token), token.left_edge
    if own is None or relative(own) or token.dep_ == "relcl":
        return False
    return first.tag_ in ASKING and first.dep_ != "mark" and first.i < own.i


def _gap(token: Token, found: Complement, pack: ConditionPack) -> Complement:
    """[the sale] that she refused to approve: what the relative clause leaves out says what is refused."""
    deed, thing, own = found.head, token.head, subject(token)
    whole = any(c.dep_ in ("dobj", "ccomp", "xcomp") and not relative(c) for c in deed.children)
    open_end = deed.dep_ == "xcomp" and deed.head.i == token.i and not whole
    if token.dep_ != "relcl" or not open_end or own is None or relative(own) or thing.tag_[:2] != "NN":
        return found
    timed = thing.ent_type_ in ("DATE", "TIME") or any(c.tag_ == "WRB" for c in token.lefts)  # on Friday, when she
    if timed or thing.lower_ in pack.classes["whenever"] or thing.i > token.i:
        return found
    return Complement(thing.left_edge.i, thing.i + 1, thing)


def _is_passive(token: Token) -> bool:
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in token.lefts) or (
        token.tag_ == "VBN"
        and token.dep_ in ("acl", "advcl")
        and child(token, "dobj") is None
        and (token.i == 0 or token.nbor(-1).text not in DASHES)  # the union - which is late - called for
    )


def _needed(signal: Signal, pack: ConditionPack) -> Statement | None:
    """[a wall] is needed to [protect the town]"""
    own, purpose = subject(signal.token), child(signal.token, "advcl", "xcomp")
    if own is None or relative(own) or negated(signal.token, pack.classes["negations"]):
        return None
    found = Complement(own.left_edge.i, min(own.right_edge.i + 1, signal.token.i), own)
    made = voiced(stated(signal, False, found, None, pack))
    if made is not None and purpose is not None and to_of(purpose) is not None and purpose.i > signal.token.i:
        start = purpose.left_edge.i + 1
        made.outcome = words(signal.token.doc, start, right_end(purpose, start, pack.classes))
    return made
