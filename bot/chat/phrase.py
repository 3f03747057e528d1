"""A condition as one phrase: which words of the article, in which order, and where an arrow parts them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Condition, Span

ARROW = "←"
LEAD = 30  # code points: a title before the holder's name that opens an outcome (“Transport Minister Ana Brandt”)
JOINT = 20  # code points between a cue and its slot that are shown with them (“demands that”, “called on”)
MARKS = " “\"‘'«„"  # a mark that opens before a slot would never close
PAIRS = (("“", "”"), ("«", "»"), ("„", "“"), ('"', '"'))  # single ones are apostrophes too, and nobody misses them


@dataclass(frozen=True, slots=True)
class Piece:
    """A slot or the cue; `joint` is the few words that join the cue to the slot after it."""

    span: Span
    cue: bool = False
    joint: str = ""


def phrase(text: str, stated: Condition) -> list[Piece | None]:
    """The pieces in the order to show them; None is the arrow that parts an outcome from its condition."""
    outcome, condition = (span and _in_pairs(text, span) for span in (_after_holder(text, stated), stated.condition))
    slots = [span for span in (outcome, condition) if span]
    before, after = (Piece(span) if span else None for span in (outcome, condition))
    cue = None if any(span.overlaps(stated.cue) for span in slots) else _cue(text, stated.cue, slots)
    if before and after and cue and stated.cue.end <= before.span.start and _adjoins(text, stated.cue, before.span):
        # “threatened to” strike ← “unless” pay rises: the word that ties the two is no cue, and says what it means.
        return [cue, before, None, Piece(_with_tie(text, before.span, after.span))]
    if before and after and not _reads_on(before.span, stated.cue, after.span, stated.kind == "demand"):
        return [before, None, *(piece for piece in (cue, after) if piece)]
    pieces = (before, cue, after) if before and after else (cue, before, after)
    return [piece for piece in pieces if piece]


def _reads_on(outcome: Span, cue: Span, condition: Span, demand: bool) -> bool:
    """Whether outcome, cue and condition are one run of words: “any deal must end the strike”."""
    return demand and 0 <= cue.start - outcome.end <= JOINT and 0 <= condition.start - cue.end <= JOINT


def _adjoins(text: str, cue: Span, outcome: Span) -> bool:
    """Whether the outcome comes right after its cue, of which it is what is threatened or promised."""
    return outcome.start - cue.end <= JOINT and not set(".;!?\n") & set(text[cue.end : outcome.start])


def _with_tie(text: str, outcome: Span, condition: Span) -> Span:
    """A condition with the words that tie it to its outcome: those between the two, or the one before it."""
    if 0 < condition.start - outcome.end <= JOINT:
        between = text[outcome.end : condition.start]
        return Span(condition.start - len(between.lstrip(" ,—–-" + "".join(map("".join, PAIRS)))), condition.end)
    word = re.search(r"\w+ $", text[: condition.start][-JOINT:])
    return Span(condition.start - len(word[0]), condition.end) if word else condition


def _in_pairs(text: str, span: Span) -> Span:
    """A slot whose quotation marks are pairs: the missing one is taken in from beside it, or else the lone one at its
    end is left out."""
    for opening, closing in PAIRS:
        words = span.of(text)
        straight = opening == closing
        if words.count(opening) == words.count(closing) and not (straight and words.count(opening) % 2):
            continue
        opens = words.rfind(opening) > words.rfind(closing) if not straight else words.startswith(opening)
        if opens and (close := re.match(rf"[.,!?]?{closing}", text[span.end :])):
            span = Span(span.start, span.end + close.end())
        elif opens and words.startswith(opening):
            span = Span(span.start + 1, span.end)
        elif not opens and text[span.start - 1 : span.start] == opening:
            span = Span(span.start - 1, span.end)
        elif not opens and (close := re.search(rf"[.,]?{closing}$", words)):
            span = Span(span.start, span.end - len(close[0]))
    return span


def _after_holder(text: str, stated: Condition) -> Span | None:
    """The outcome without the holder at its head, who is named before it already."""
    outcome, holder = stated.outcome, stated.holder
    if not outcome or not holder or not outcome.covers(holder.mention):
        return outcome
    head = Span(outcome.start, holder.mention.end)
    next_to_it = text[head.end : head.end + 1]
    at_head = holder.mention.start - head.start <= LEAD and next_to_it.isspace() and not head.overlaps(stated.cue)
    return Span(head.end + 1, outcome.end) if at_head and head.end + 1 < outcome.end else outcome


def _cue(text: str, cue: Span, slots: list[Span]) -> Piece:
    after = min((slot.start for slot in slots if slot.start >= cue.end), default=cue.end)
    joint = re.sub(r"\s+", " ", text[cue.end : after]) if after - cue.end <= JOINT else ""
    return Piece(cue, cue=True, joint=joint.rstrip(MARKS))
