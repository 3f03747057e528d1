"""What a verb, a noun or an adjective of demanding, refusing, offering or threatening states."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import ConditionKind, Span
from bot.reading.clauses import RELATIVE, child, right_end, subject, words
from bot.reading.complements import Complement, complement
from bot.reading.holders import Voices
from bot.reading.polarity import imagined, negated, polarity
from bot.reading.signals import Signal

BARE = frozenset({"PRP", "DT", "WP", "JJR", "PRP$"})  # a pronoun alone states nothing: she wants it, they want more


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
    rule: bool = False


def verb(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The union urged the port to reopen; the plan was rejected by the union."""
    token = signal.token
    if not _meant(signal, pack):
        return None
    cleft = _cleft(token, pack.classes["stops"])
    if cleft is not None:
        return _voiced(_statement(signal, False, cleft, None, pack))
    passive = _is_passive(token)
    found = (_passive if passive else _active)(signal, pack)
    source = voices.subject(token)
    if source is not None and signal.cue.people and not voices.known(source):
        source = _higher(token, voices)
        found = found if source is not None else None
    if found is None:
        return None
    made = _statement(signal, negated(token, pack.classes["negations"]), found, source, pack)
    return _voiced(made) if passive and source is None else made


def _higher(token: Token, voices: Voices) -> Token | None:
    """Behind "and" the verb may be joined higher up: he said the words were true [and refused] to apologise."""
    if token.dep_ != "conj":
        return None
    verbs = (a for a in token.head.ancestors if a.tag_ == token.tag_)
    return next((own for v in verbs if (own := subject(v)) is not None and voices.known(own)), None)


def _meant(signal: Signal, pack: ConditionPack) -> bool:
    """Whether the verb states anything here: not as "the required form", nor where it is only thought of."""
    token = signal.token
    if token.dep_ in ("amod", "compound") or imagined(token, pack):
        return False
    return signal.cue.needs != "will" or any(c.tag_ == "MD" for c in token.lefts)


def _active(signal: Signal, pack: ConditionPack) -> Complement | None:
    return complement(signal.token, signal.last, signal.cue.takes, pack.classes["stops"])


def _voiced(made: Statement | None) -> Statement | None:
    """The same, held by whoever says it."""
    if made is not None:
        made.voiced = True
    return made


def _cleft(token: Token, stops: frozenset[str]) -> Complement | None:
    """what is needed is [a new approach]"""
    own = subject(token) or child(token, "dobj")
    if own is None or own.tag_ != "WP" or token.i + 1 >= len(token.doc) or own.i > token.i:
        return None
    what = child(token.nbor(), "attr", "acomp", "ccomp", "xcomp")
    return Complement(what.left_edge.i, right_end(what, what.left_edge.i, stops), what) if what is not None else None


def _is_passive(token: Token) -> bool:
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in token.lefts) or (
        token.tag_ == "VBN" and token.dep_ in ("acl", "advcl") and child(token, "dobj") is None
    )


def _passive(signal: Signal, pack: ConditionPack) -> Complement | None:
    """What is done by somebody: residents were urged [to leave]; [the plan] was rejected by the union."""
    token, takes = signal.token, signal.cue.takes
    if signal.cue.only_negated or (token.dep_ != "acl" and not signal.cue.rule and child(token, "agent") is None):
        return None
    active = tuple(way for way in takes if way not in ("object", "gerund", "subject"))
    found = complement(token, signal.last, (*active, "infinitive"), pack.classes["stops"])
    own = subject(token)
    if found is not None or own is None or "object" not in takes:
        return found
    return Complement(own.left_edge.i, own.right_edge.i + 1, own) if own.i < token.i else None


def noun(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """his promise to reopen the gate; she repeated calls for a ban; there is no reason to stay."""
    token, cue = signal.token, signal.cue
    bare = token.tag_ == "NN" and not any(True for _ in token.lefts)
    if token.dep_ == "compound" or (bare and not cue.bare):
        return None
    found = complement(token, signal.last, cue.takes, pack.classes["stops"])
    if found is None:
        return None
    no = any(c.lower_ in pack.classes["negations"] for c in token.lefts)
    if not no and token.head.lower_ in pack.classes["having"]:
        no = negated(token.head, pack.classes["negations"])
    if imagined(token.head, pack):
        return None
    source = noun_source(token, voices, pack)
    made = _statement(signal, no, found, source, pack)
    return _voiced(made) if cue.only_negated and source is None else made


def noun_source(token: Token, voices: Voices, pack: ConditionPack) -> Token | None:
    """Whose demand or promise: his, the union's, by the union, or of whoever makes, repeats or joins it."""
    owner = child(token, "poss")
    if owner is not None:
        return owner
    for c in token.rights:
        if c.lower_ in ("by", "from", "of") and c.i == token.i + 1:
            return child(c, "pobj")
    head = token.head
    while head.dep_ in ("pobj", "prep"):
        head = head.head
    if head.lower_ in pack.classes["carriers"]:
        own = voices.subject(head)
        return own if own is not None and own.i != token.i else None
    return next((c for c in token.lefts if c.ent_type_ in ("NORP", "ORG", "PERSON", "GPE")), None)


def adjective(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The ministry is open to talks; it is essential that the port stays open; the fare is unacceptable."""
    token, cue = signal.token, signal.cue
    if not _predicate(token, pack):
        return None
    frame = token if subject(token) is not None else token.head
    stops = pack.classes["stops"]
    if imagined(frame, pack):
        return None
    own = subject(frame)
    if cue.kind == "demand" and (own is None or own.lower_ != "it"):
        return None
    found = complement(token, signal.last, cue.takes, stops) or complement(frame, signal.last, cue.takes, stops)
    if found is None:
        return None
    if cue.kind == "demand" and token.doc[found.start].lower_ == "me":  # important for me to say
        return None
    voiced = "subject" in cue.takes or cue.kind in ("demand", "condition")
    source = None if voiced else _bearer(frame, own, voices)
    if source is not None and not voices.known(source):
        return None
    made = _statement(signal, negated(frame, pack.classes["negations"]), found, source, pack)
    if made is not None and cue.kind == "condition" and own is not None:
        made.outcome = words(token.doc, own.left_edge.i, min(own.right_edge.i + 1, frame.i))
    return _voiced(made) if voiced else made


def _predicate(token: Token, pack: ConditionPack) -> bool:
    """Whether the adjective is said of somebody: she is ready, a party opposed to it; not: a ready answer."""
    return token.head.lower_ in pack.classes["being"] or token.dep_ in ("acl", "advcl") or subject(token) is not None


def _bearer(frame: Token, own: Token | None, voices: Voices) -> Token | None:
    """Who is ready or opposed."""
    return own if own is not None and own.tag_ not in RELATIVE else voices.subject(frame)


def _statement(
    signal: Signal, no: bool, found: Complement, source: Token | None, pack: ConditionPack
) -> Statement | None:
    cue = signal.cue
    kind = polarity(cue, no, found)
    what = words(signal.token.doc, found.start, found.end)
    if found.end - found.start == 1 and found.head.tag_ in BARE:
        return None
    if kind is None or what is None or not _fits(cue.of, found, pack):
        return None
    demand = kind in ("demand", "condition")
    return Statement(
        signal, kind, signal.span, None if demand else what, what if demand else None, source, act=found.head
    )


def _fits(of: str, found: Complement, pack: ConditionPack) -> bool:
    """Whether what is stated is of the class of words that the cue asks for ("not claims": of any other)."""
    if not of:
        return True
    name = of.removeprefix("not ")
    doc = found.head.doc
    inside = found.head.lower_ in pack.classes[name] or (
        name == "goods"
        and any(t.ent_type_ == "MONEY" or t.lower_ in pack.classes[name] for t in doc[found.start : found.end])
    )
    return inside != of.startswith("not ")
