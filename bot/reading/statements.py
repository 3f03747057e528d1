"""From a cue to what it states: demands, refusals, offers and threats in the words of verbs, nouns and adjectives."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import ConditionKind, Span
from bot.reading.clauses import SUBJECTS, ancestors, child, negated, right_end, subject, to_of, words
from bot.reading.complements import Complement, complement, passive
from bot.reading.signals import Hit
from bot.reading.holders import Voices


@dataclass(slots=True)
class Statement:
    """A cue read: what it states, and the word (or, without one, the voice) whose statement it is."""

    hit: Hit
    kind: ConditionKind
    said: Span
    outcome: Span | None
    condition: Span | None
    source: Token | None
    voiced: bool = False


def state(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """What `hit` states; None where it states nothing."""
    reader = {"verb": verb, "noun": noun, "adjective": adjective, "modal": modal}.get(hit.cue.part)
    return reader(hit, voices, pack) if reader else None


def verb(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The union urged the port to reopen; the plan was rejected by the union."""
    token, cue = hit.token, hit.cue
    if token.dep_ in ("amod", "compound") or hypothetical(token, pack):
        return None
    by_agent = passive(token)
    stops = pack.words["stops"]
    found: Complement | None
    if by_agent:
        own = subject(token)
        found = complement(token, hit.last, tuple(t for t in cue.takes if t not in ("object", "gerund", "subject")) + ("infinitive",), stops)
        if "object" in cue.takes and found is None and own is not None:
            found = Complement(own.left_edge.i, own.right_edge.i + 1, own)
    else:
        found = complement(token, hit.last, cue.takes, stops)
    if found is None:
        return None
    kind = polarity(hit, token, found, pack)
    if kind is None:
        return None
    source = voices.subject(token)
    if kind != "demand" and found.head.lower_ in pack.words["claims"]:
        return None
    return _statement(hit, kind, found, source, voices)


def noun(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """his promise to reopen the gate; she repeated calls for a ban."""
    token, cue = hit.token, hit.cue
    if token.dep_ == "compound":
        return None
    found = complement(token, hit.last, cue.takes, pack.words["stops"])
    if found is None:
        return None
    no = any(c.lower_ in pack.words["negations"] for c in token.lefts)
    kind = polarity(hit, token.head, found, pack, no)
    if kind is None:
        return None
    return _statement(hit, kind, found, noun_source(token, voices, pack), voices)


def noun_source(token: Token, voices: Voices, pack: ConditionPack) -> Token | None:
    owner = child(token, "poss")
    if owner is not None:
        return owner
    for c in token.rights:
        if c.lower_ in ("by", "from", "of") and c.i == token.i + 1:
            return child(c, "pobj")
    head = token.head
    while head.dep_ == "pobj" or head.tag_ == "IN" or head.tag_.startswith("NN"):
        if head.head.i == head.i:
            break
        head = head.head
    if head.lower_ in pack.words["carriers"] and head.tag_.startswith("VB"):
        own = voices.subject(head)
        return own if own is not None and own.i != token.i else None
    group = child(token, "compound", "amod")
    if group is not None and group.ent_type_ in ("NORP", "ORG", "PERSON", "GPE"):
        return group
    return None


def adjective(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The ministry is open to talks; it is essential that the port stays open; the fare is unacceptable."""
    token, cue = hit.token, hit.cue
    if token.dep_ in ("amod", "compound", "advmod"):
        return None
    frame = token if subject(token) is not None else token.head
    found = complement(token, hit.last, cue.takes, pack.words["stops"])
    if found is None:
        return None
    kind = polarity(hit, frame, found, pack)
    if kind is None:
        return None
    voiced = "subject" in cue.takes or cue.kind == "demand"
    return _statement(hit, kind, found, None if voiced else voices.subject(token), voices, voiced)


def modal(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """The port must reopen: what has to be is the outcome, what is required of it the condition."""
    token, cue = hit.token, hit.cue
    main = token.head if token.dep_ in ("aux", "auxpass") else token
    if hypothetical(main, pack):
        return None
    own = subject(main)
    doc = token.doc
    start = hit.last + 1
    if token.dep_ not in ("aux", "auxpass"):
        found = complement(token, token.i, ("infinitive",), pack.words["stops"])
        if found is None:
            return None
        start, end, act = found.start, found.end, found.head
    else:
        act, end = main, right_end(main, start, pack.words["stops"])
    no = negated(main, pack.words["negations"])
    kind: ConditionKind | None = cue.kind
    if cue.only_negated and not no:
        return None
    if no and not cue.only_negated:
        kind = cue.negated
    if kind is None:
        return None
    said = Span(token.idx, doc[hit.last].idx + len(doc[hit.last]))
    if kind == "refusal":
        if own is None or act.lower_ in pack.words["states"]:
            return None
        while start < act.i and (doc[start].lower_ in pack.words["negations"] or doc[start].is_punct):
            said = Span(token.idx, doc[start].idx + len(doc[start]))
            start += 1
        return Statement(hit, kind, said, words(doc, start, end), None, own)
    thing = words(doc, own.left_edge.i, min(own.right_edge.i + 1, token.i)) if own is not None else None
    what = words(doc, start, end)
    if own is not None and what is not None and own.tag_ in ("WDT", "WP", "EX"):
        thing = None
    return Statement(hit, kind, said, thing, what, None, True)


def hypothetical(token: Token, pack: ConditionPack) -> bool:
    """Whether `token` is only thought of: under may, in an if-clause or a question, or of people in general."""
    for c in token.lefts:
        if c.lower_ in pack.words["maybe"] or (c.dep_ in ("mark", "advmod") and c.lower_ in pack.words["if"]):
            return True
        if c.dep_ in SUBJECTS and c.tag_ in ("WP", "WDT") and token.head.lower_ in pack.words["anyone"]:
            return True
    if token.dep_ in ("xcomp", "conj"):
        return hypothetical(token.head, pack) if token.head.i < token.i else False
    return False


def polarity(hit: Hit, frame: Token, found: Complement, pack: ConditionPack, no: bool = False) -> ConditionKind | None:
    """The kind of what is stated, once "not", "never" and "no" have been heard; None for silence."""
    cue = hit.cue
    no = no or negated(frame, pack.words["negations"])
    if cue.only_negated:
        return cue.kind if no else None
    if no:
        return cue.negated
    if found.negative and cue.kind == "offer":
        return "refusal"
    return cue.kind


def _statement(
    hit: Hit, kind: ConditionKind, found: Complement, source: Token | None, voices: Voices, voiced: bool = False
) -> Statement | None:
    doc = hit.token.doc
    what = words(doc, found.start, found.end)
    if what is None:
        return None
    last = doc[hit.last]
    said = Span(hit.token.idx, last.idx + len(last))
    demand = kind in ("demand", "condition")
    return Statement(hit, kind, said, None if demand else what, what if demand else None, source, voiced)


__all__ = ["Statement", "ancestors", "state", "to_of"]
