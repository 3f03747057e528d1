"""What a demand is required for: of "adhere to alerts to prevent injuries" the second part is the outcome."""

from __future__ import annotations

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.parse import Parsed
from bot.reading.stated.clauses import right_end, words
from bot.reading.stated.statement import Statement


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
