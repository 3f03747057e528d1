"""What a demand is required for: of "adhere to alerts to prevent injuries" the second part is the outcome; of what is
offered or refused it falls away."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from bot.languages.conditions import Classes, ConditionPack
from bot.model import Span
from bot.reading.parse import Parsed
from bot.reading.stated.clauses import right_end, subject, to_of, words
from bot.reading.stated.holders import Voices
from bot.reading.stated.statement import Statement

REACH = 8  # words from its opening to the "to" of a purpose in front: in order for the two ferries to [sail]


def part_purpose(read: Statement, parsed: Parsed, voices: Voices, pack: ConditionPack) -> None:
    """Parts the purpose at the end of what `read` demands from it: it is the outcome."""
    if read.kind in ("offer", "refusal", "threat") and read.outcome is not None:
        read.outcome = _without_purpose(read.outcome, parsed, pack)
    if read.kind != "demand" or read.condition is None:
        return
    run = parsed.tokens(read.condition)
    doc = parsed.doc
    if _part_before(read, run.start, run.end, parsed, pack):
        return
    deed = _deed(read, run, voices)
    for token in run[1:]:
        if token.i == deed:
            continue
        start = _use(token, read) or (_purpose(token.i, run.end, parsed, pack) if token.i > run.start + 1 else 0)
        if start:
            what, purpose = words(doc, run.start, token.i), words(doc, start, run.end)
            if what is not None and purpose is not None:
                read.condition, read.outcome = Span(what.start, what.end), purpose
            return
    _purpose_in_front(read, parsed, pack)


def _without_purpose(outcome: Span, parsed: Parsed, pack: ConditionPack) -> Span:
    """agreed to raise a million to prevent a default: the act alone is offered."""
    run = parsed.tokens(outcome)
    cut = next((t.i for t in run[2:] if _purpose(t.i, run.end, parsed, pack)), 0)
    return (words(parsed.doc, run.start, cut) if cut else None) or outcome


def _deed(read: Statement, run: Tokens, voices: Voices) -> int:
    """The "to" of what somebody is told to do: urged the council of the town [to] ensure it; -1 if there is none."""
    act = read.act
    if act is None:
        return -1
    to = to_of(act) if act.tag_[:2] == "VB" else None
    if to is not None:
        return to.i
    told = act.tag_ == "PRP" or voices.known(act) or act.lower_ in voices.cast.lexicon.groups
    return next((t.i for t in run if t.tag_ == "TO"), -1) if told else -1


def _use(to: Token, read: Statement) -> int:
    """Where what a thing is needed for begins: they need help to [avoid the storm]; 0 if `to` opens nothing of it."""
    verb, thing = to.head, read.act
    if to.tag_ != "TO" or thing is None:
        return 0
    if read.signal.cue.part == "modal" and any(c.dep_ == "auxpass" for c in thing.lefts):
        return to.i + 1 if verb.dep_ == "advcl" and verb.head.i == thing.i else 0
    if thing.tag_[:2] != "NN" or not read.signal.cue.voiced:
        return 0
    used = verb.dep_ in ("acl", "advcl", "relcl") and verb.head.i in (thing.i, read.signal.token.i)
    if not used or verb.i < to.i or any(c.dep_ == "auxpass" for c in verb.lefts):
        return 0
    return to.i + 1


def _purpose_in_front(read: Statement, parsed: Parsed, pack: ConditionPack) -> None:
    """[to win the vote], the board must; for [peace to last], they need: what stands in front is what it is for."""
    cue = read.signal.token
    verbs = (cue, *((read.act,) if read.act is not None else ()))
    own = next((s.left_edge for s in map(subject, verbs) if s is not None and s.i < cue.i), None)
    if own is None or own.i == 0 or own.nbor(-1).text != ",":
        return
    doc, end = parsed.doc, own.i - 1
    for i in range(own.sent.start, end):
        if i > own.sent.start and doc[i - 1].lower_ not in pack.classes["openings"] and not doc[i - 1].is_punct:
            continue
        to = next((t.i for t in doc[i : min(i + REACH, end)] if t.tag_ == "TO" and t.nbor().tag_ == "VB"), 0)
        if to and (to == i or doc[i].lower_ in pack.classes["fronted"]):
            start = next((t.i for t in doc[i:to] if t.lower_ == "for"), to) + 1
            said = next((t.i for t in doc[to:end] if t.text == "," and _goes_on(doc[t.i + 1 : end], pack)), end)
            read.outcome = words(doc, start, said) or read.outcome
            return


def _goes_on(run: Tokens, pack: ConditionPack) -> bool:
    """Whether another clause stands between the purpose and the demand: to sail, [she said], the port must."""
    return any(t.tag_ == "MD" or t.lower_ in pack.classes["reporting"] for t in run)


def _part_before(read: Statement, start: int, end: int, parsed: Parsed, pack: ConditionPack) -> bool:
    """The plan needs [approval] before [it is carried out]: the first is the condition of the second."""
    if read.signal.token.lower_ not in pack.classes["needing"] and read.signal.cue.part != "modal":
        return False
    before = next(
        (t for t in parsed.doc[start : end + 1] if t.lower_ in pack.classes["precedence"] and t.dep_ == "mark"), None
    )
    if before is None or before.i == start or any(t.lower_ in pack.classes["overdue"] for t in before.head.rights):
        return False  # must act before it is too late
    end = max(end, right_end(before.head, before.i + 1, pack.classes))
    what, then = words(parsed.doc, start, before.i), words(parsed.doc, before.i + 1, end)
    if what is None or then is None:
        return False
    read.kind, read.condition, read.outcome = "condition", what, then
    return True


def _purpose(i: int, end: int, parsed: Parsed, pack: ConditionPack) -> int:
    """Where the purpose that token `i` opens begins: [so that] it can, [to] ensure; 0 if it opens none."""
    doc, classes = parsed.doc, pack.classes
    if i + 1 >= end:
        return 0
    if doc[i].lower_ in classes["aiming"]:
        return _aim(doc, i, end, classes)
    opens = doc[i].tag_ == "TO" and doc[i + 1].lower_ in classes["purposes"]
    return i + 1 if opens and not _inner(doc[i + 1], doc[i - 1]) else 0


def _aim(doc: Doc, i: int, end: int, classes: Classes) -> int:
    """Where it begins behind several words: so that [it can], in order to [sail], in an effort to [sail]; else 0."""
    pair = f"{doc[i].lower_} {doc[i + 1].lower_}"
    if pair in classes["results"]:
        return i + 2
    if pair in classes["aims"]:
        return i + 3 if i + 3 < end and doc[i + 2].tag_ == "TO" else 0
    tried = i + 4 < end and doc[i + 2].lower_ in classes["tries"] and doc[i + 3].tag_ == "TO"
    return i + 4 if tried else 0


def _inner(verb: Token, before: Token) -> bool:
    """Whether `verb` tells no purpose but what stands `before` it: be permitted to make."""
    permitted = verb.dep_ == "xcomp" and verb.head.i == before.i and before.tag_ == "VBN"
    return permitted or (verb.dep_ in ("ccomp", "xcomp") and verb.head.dep_ == "relcl")
