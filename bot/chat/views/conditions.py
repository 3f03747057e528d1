"""What is stated to depend on what: conditions, demands, refusals, offers and threats, each kind by its holders."""

from __future__ import annotations

from typing import get_args

from bot.chat.markup import Html, bold, cut, escape, italic, join, spaced
from bot.chat.views.pages import Group
from bot.chat.views.paper import NAMES, Paper
from bot.model import Condition, ConditionKind, Span

SLOT = 600  # UTF-16 units of an outcome or a condition at most; both and the holder have to fit one message
LEAD = 30  # code points: a title before the holder's name that opens an outcome (“Transport Minister Ana Brandt”)
MARKS = " “\"‘'«„"  # a mark that opens before a slot would never close
JOINT = 20  # code points between a cue and its slot that are shown with them (“demands that”, “called on”)


def conditions_view(paper: Paper) -> list[Group]:
    """The conditions by kind, those of one holder together, holders in the article's order."""
    kinds: tuple[ConditionKind, ...] = get_args(ConditionKind)
    stated = sorted(paper.conditions, key=lambda condition: condition.cue)
    order = {holder: place for place, holder in enumerate(dict.fromkeys(map(_holder, stated)))}
    stated.sort(key=lambda condition: order[_holder(condition)])
    return [
        Group(
            paper.words(f"conditions-{kind}"),
            tuple(paper.entry(clause(paper, c, SLOT), where(paper, c)) for c in stated if c.kind == kind),
        )
        for kind in kinds
    ]


def clause(paper: Paper, stated: Condition, most: int) -> Html:
    """`holder: outcome ← cue condition`, each slot in at most `most` units."""
    return Html(f"{bold(cut(_holder(stated), NAMES))}: {_clause(paper, stated, most)}")


def where(paper: Paper, stated: Condition) -> Span:
    """What the link of a condition opens at: the sentence of its cue."""
    sentence = paper.sentence(stated.cue)
    return sentence.span if sentence else stated.cue


def _clause(paper: Paper, stated: Condition, most: int) -> Html:
    spans = _after_holder(paper, stated), stated.condition
    outcome, condition = (_slot(paper, span, stated.cue, most) for span in spans)
    inside = any(span and span.overlaps(stated.cue) for span in spans)
    cue = Html("") if inside else _cue(paper, stated.cue, [span for span in spans if span])
    if outcome and condition and not _reads_on(spans, stated):
        return Html(f"{outcome} ← {join(' ', [cue, condition])}")
    parts = [outcome, cue, condition] if _reads_on(spans, stated) else [cue, outcome, condition]
    return join(" ", parts)


def _reads_on(spans: tuple[Span | None, Span | None], stated: Condition) -> bool:
    """Whether outcome, cue and condition are one run of words: “any deal must end the strike”, “agreed only if”."""
    outcome, condition = spans
    return (
        stated.kind == "demand"
        and outcome is not None
        and condition is not None
        and 0 <= stated.cue.start - outcome.end <= JOINT
        and 0 <= condition.start - stated.cue.end <= JOINT
    )


def _after_holder(paper: Paper, stated: Condition) -> Span | None:
    """The outcome without the holder at its head, who is named before it already."""
    outcome, holder = stated.outcome, stated.holder
    if not outcome or not holder or not outcome.covers(holder.mention):
        return outcome
    head = Span(outcome.start, holder.mention.end)
    next_to_it = paper.article.text[head.end : head.end + 1]
    at_head = holder.mention.start - head.start <= LEAD and next_to_it.isspace() and not head.overlaps(stated.cue)
    return Span(head.end + 1, outcome.end) if at_head and head.end + 1 < outcome.end else outcome


def _cue(paper: Paper, cue: Span, slots: list[Span]) -> Html:
    """The cue, with the few words that join it to the slot after it."""
    after = min((slot.start for slot in slots if slot.start >= cue.end), default=cue.end)
    joint = spaced(paper.article.text[cue.end : after]) if after - cue.end <= JOINT else ""
    return Html(f"{italic(paper.read(cue))}{escape(joint.rstrip(MARKS))}")


def _slot(paper: Paper, span: Span | None, cue: Span, most: int) -> Html:
    """The words of an outcome or a condition, a cue among them set off."""
    if span is None:
        return Html("")
    text = paper.article.text
    if not span.covers(cue) or span.end - span.start > most // 2:  # half: every letter may be two units
        return escape(cut(paper.read(span), most))
    before, after = spaced(text[span.start : cue.start]), spaced(text[cue.end : span.end])
    return Html(f"{escape(before)}{italic(paper.read(cue))}{escape(after)}")


def _holder(stated: Condition) -> str:
    return stated.holder.name if stated.holder else ""
