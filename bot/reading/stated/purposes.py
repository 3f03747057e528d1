"""What a demand is required for: of "adhere to alerts to prevent injuries" the second part is the outcome."""

from __future__ import annotations

from spacy.tokens import Span as Tokens

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.parse import Parsed
from bot.reading.stated.clauses import right_end, subject, words
from bot.reading.stated.statement import Statement

REACH = 8  # words from its opening to the "to" of a purpose in front: in order for the two ferries to [sail]


def part_purpose(read: Statement, parsed: Parsed, pack: ConditionPack) -> None:
    """Parts the purpose at the end of what `read` demands from it: it is the outcome."""
    if read.kind != "demand" or read.condition is None:
        return
    run = parsed.tokens(read.condition)
    doc = parsed.doc
    if _part_before(read, run.start, run.end, parsed, pack):
        return
    for token in run[2:]:
        start = _purpose(token.i, run.end, parsed, pack)
        if start:
            what, purpose = words(doc, run.start, token.i), words(doc, start, run.end)
            if what is not None and purpose is not None:
                read.condition, read.outcome = Span(what.start, what.end), purpose
            return
    _purpose_in_front(read, parsed, pack)


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
        if to and (to == i or doc[i].lower_ in ("for", "in")):
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
    before = next((t for t in parsed.doc[start : end + 1] if t.lower_ == "before" and t.dep_ == "mark"), None)
    if before is None or before.i == start or any(t.lower_ == "late" for t in before.head.rights):
        return False  # must act before it is too late
    end = max(end, right_end(before.head, before.i + 1, pack.classes["stops"]))
    what, then = words(parsed.doc, start, before.i), words(parsed.doc, before.i + 1, end)
    if what is None or then is None:
        return False
    read.kind, read.condition, read.outcome = "condition", what, then
    return True


def _purpose(i: int, end: int, parsed: Parsed, pack: ConditionPack) -> int:
    """Where the purpose that token `i` opens begins: [so that] it can, [to] ensure; 0 if it opens none."""
    doc = parsed.doc
    if i + 1 >= end:
        return 0
    if doc[i].lower_ == "so" and doc[i + 1].lower_ == "that":
        return i + 2
    if doc[i].lower_ == "in" and i + 3 < end and doc[i + 1].lower_ == "order" and doc[i + 2].tag_ == "TO":
        return i + 3
    tried = doc[i].lower_ == "in" and i + 4 < end and doc[i + 2].lower_ in pack.classes["tries"]
    if tried and doc[i + 3].tag_ == "TO":
        return i + 4  # in an effort to
    if doc[i].tag_ == "TO" and doc[i + 1].lower_ in pack.classes["purposes"]:
        done = (
            doc[i + 1].dep_ == "xcomp" and doc[i + 1].head.i == i - 1 and doc[i - 1].tag_ == "VBN"
        )  # be permitted to make: no purpose
        return 0 if done else i + 1
    return 0
