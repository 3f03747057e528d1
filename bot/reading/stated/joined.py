"""One statement for what two cues tell together: a refusal and its "unless", an offer and its "if"."""

from __future__ import annotations

from bot.languages.conditions import Classes
from bot.model import Span
from bot.reading.stated.clauses import subject
from bot.reading.stated.statement import Statement

JOINT = 7  # characters of a comma and an "and" between two conditions
MOST = 40  # statements of a sentence; more is a list, in which nothing hangs together


def joined(read: list[Statement], classes: Classes) -> list[Statement]:
    """The statements `read` of one sentence, each told once, in the order of their cues."""
    if len(read) < 2 or len(read) > MOST:
        return read
    acts = {
        s.act.i
        for s in read
        if s.act is not None and s.kind in ("demand", "offer", "threat") and not _itself(s, classes)
    }
    read = _in_modals([s for s in read if s.signal.token.i not in acts])  # demanded that it [block] the road
    links = [s for s in read if s.signal.cue.part == "link"]
    gone = {id(s) for n, s in enumerate(links) if n and _goes_on(links[n - 1], s)}
    links = [s for s in links if id(s) not in gone]
    for tie in links:
        others = [s for s in read if id(s) not in gone and _outcome_of(tie, s)]
        for other in others[:1]:
            gone.add(id(_tie(tie, other)))
        gone.update(id(other) for other in others[1:])
    for inner in read:
        if inner.signal.cue.part != "link" and any(_part_of(inner, outer) for outer in read if outer is not inner):
            gone.add(id(inner))
    return [s for s in read if id(s) not in gone]


def _goes_on(first: Statement, tie: Statement) -> bool:
    """unless she agrees and unless [it is paid]: the second is taken into the first."""
    if first.signal.cue is not tie.signal.cue or first.condition is None or tie.condition is None:
        return False
    if first.condition.covers(tie.cue):
        return True
    if not 0 < tie.cue.start - first.condition.end <= JOINT:
        return False
    first.condition = Span(first.condition.start, tie.condition.end)
    return True


def _outcome_of(tie: Statement, other: Statement) -> bool:
    """Whether `other` is the outcome of `tie`, or its act is: plans to [lower the fares] if."""
    if other.signal.cue.part == "link":
        return False
    if _covers(tie.outcome, other.cue):
        return True
    same = other.act is not None and tie.act is not None and other.act.i == tie.act.i
    if other.kind == "demand":  # demanded that the port close unless
        return same and other.signal.cue.part == "verb" and _covers(other.condition, tie.cue)
    return same and _covers(other.outcome, tie.cue)


def _itself(read: Statement, classes: Classes) -> bool:
    """Whether `read` is its own act, and no aside about those of whom it speaks: the port [needs] to close."""
    own = subject(read.signal.token)
    alone = read.act is not None and read.act.i == read.signal.token.i
    return alone and own is not None and own.lower_ not in classes["incidental"]


def _in_modals(read: list[Statement]) -> list[Statement]:
    """Of "insisted that it must", the "must", which says more of what is demanded; it is demanded by who insists."""
    kept = []
    for outer in read:
        inner = next((s for s in read if s is not outer and s.signal.cue.part == "modal" and _same(s, outer)), None)
        if inner is None:
            kept.append(outer)
        elif outer.source is not None:
            inner.source, inner.voiced = outer.source, False
    return kept


def _same(inner: Statement, outer: Statement) -> bool:
    """Whether both demand the same act."""
    return (
        inner.kind == outer.kind == "demand"
        and inner.act is not None
        and outer.act is not None
        and inner.act.i == outer.act.i
    )


def _tie(tie: Statement, other: Statement) -> Statement:
    """Joins a condition and the statement that is its outcome; returns the one that says nothing more of its own.

    A refusal "unless" stays a refusal, a threat a threat; an offer "if" and a demand "if" are conditions."""
    if other.kind == "threat" or (other.kind == "refusal" and tie.signal.cue.excepts):
        other.condition = tie.condition
        if other.outcome is not None and tie.condition is not None and other.outcome.overlaps(tie.cue):
            other.outcome = Span(other.outcome.start, _before(other.outcome, tie))
        return tie
    if not other.voiced:
        tie.source, tie.voiced = other.source, False
    return other


def _before(outcome: Span, tie: Statement) -> int:
    """Where `outcome` ends when the condition of `tie` is taken off its end."""
    return tie.outcome.end if tie.outcome is not None and tie.outcome.end > outcome.start else outcome.end


def _part_of(inner: Statement, outer: Statement) -> bool:
    """Whether the cue of `inner` stands within what `outer` states and has no owner of its own."""
    if outer.signal.cue.part == "link" and outer.kind == "condition" and _covers(outer.outcome, inner.cue):
        return False
    if inner.outcome is not None and inner.condition is not None and inner.kind != "demand":
        return False
    if not (_covers(outer.outcome, inner.cue) or _covers(outer.condition, inner.cue)):
        return False
    if outer.signal.cue.part == "link" and _said_outside(inner, outer):
        return False
    return inner.signal.cue.part != "noun" or inner.source is None


def _said_outside(inner: Statement, outer: Statement) -> bool:
    """Whether who states `inner` stands outside the clause it was read into: said it was sad if he left, and urged."""
    source = inner.source
    if source is None or outer.condition is None or not outer.condition.covers(inner.cue):
        return False
    return not any(
        span is not None and span.start <= source.idx < span.end for span in (outer.condition, outer.outcome)
    )


def _covers(span: Span | None, cue: Span) -> bool:
    return span is not None and span.covers(cue)
