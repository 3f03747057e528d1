"""A condition as one phrase: which words of the article, in which order, and where an arrow parts them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.model import Condition, Span

ARROW = "←"
LEFT_OUT = " …"
LEAD = 30  # code points: a title before the holder's name that opens an outcome (“Transport Minister Ana Brandt”)
TIE = 20  # code points between a cue and the slot that it governs (“demands that”, “called on”)
SHOWN = 40  # code points between two pieces that are shown (“commitment by the city to” dredge); more are left out
ENDS = ".;!?\n"  # a new sentence or paragraph
MARKS = " “\"‘'«„"  # a mark that opens before a slot would never close
APOSTROPHES = ("'", "’")
PAIRS = (("“", "”"), ("«", "»"), ("„", "“"), ('"', '"'))  # single ones are apostrophes too, and nobody misses them


@dataclass(frozen=True, slots=True)
class Piece:
    """A slot or the cue; `joint` is what joins it to the piece after it: a few words, or the mark of those left out."""

    span: Span
    cue: bool = False
    joint: str = ""


def phrase(text: str, stated: Condition) -> list[Piece | None]:
    """The pieces in the order to show them; None is the arrow that parts an outcome from its condition."""
    said = (_after_holder(text, stated), stated.condition)
    outcome, condition = (span and _whole(text, _in_pairs(text, span)) for span in said)
    if outcome and condition and condition.covers(outcome):
        outcome = None  # “the port must be dredged” demanded of the port says it already
    slots = [span for span in (outcome, condition) if span]
    before, after = (Piece(span) if span else None for span in (outcome, condition))
    cue = None if any(span.overlaps(stated.cue) for span in slots) else Piece(_whole(text, stated.cue), cue=True)
    if not before or not after:
        return list(_joined(text, sorted(filter(None, (before, cue, after)), key=lambda piece: piece.span)))
    ties_them = cue is not None and cue.span < after.span < before.span  # “If” it rains, we stay
    if cue and not ties_them and _adjoins(text, cue.span, before.span):
        # “threatened to” strike ← “unless” pay rises: the word that ties the two is no cue, and says what it means.
        return [*_joined(text, [cue, before]), None, Piece(_with_tie(text, before.span, after.span))]
    run = [piece for piece in (before, cue, after) if piece]
    if stated.kind == "demand" and _reads_on(text, run):
        return list(_joined(text, run))
    tied = [cue, after] if cue and cue.span < after.span else [after, cue] if cue else [after]
    return [before, None, *_joined(text, tied)]


def _joined(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Each piece with the few words that stand between it and the next one, or the mark that words are left out."""
    for piece, following in pairwise(pieces):
        between = text[piece.span.end : following.span.start]
        joint = re.sub(r"\s+", " ", between).rstrip(MARKS)
        left_out = len(between) > SHOWN or (set(ENDS + MARKS + "”»") - {" "}) & set(joint)
        yield replace(piece, joint=LEFT_OUT if left_out else joint)
    yield pieces[-1]


def _reads_on(text: str, pieces: list[Piece]) -> bool:
    """Whether outcome, cue and condition come in this order in one sentence: “any deal must end the strike”."""
    between = [(piece.span.end, following.span.start) for piece, following in pairwise(pieces)]
    return all(start <= end and not set(ENDS) & set(text[start:end]) for start, end in between)


def _whole(text: str, span: Span) -> Span:
    """A slot or cue with all of its first word, of which it may be the end: “We’ll” dredge."""
    opens = re.search(r"\w+$", text[: span.start]) if text[span.start : span.start + 1] in APOSTROPHES else None
    return Span(opens.start(), span.end) if opens else span


def _adjoins(text: str, cue: Span, outcome: Span) -> bool:
    """Whether the outcome comes right after its cue, of which it is what is threatened or promised."""
    return 0 <= outcome.start - cue.end <= TIE and not set(ENDS) & set(text[cue.end : outcome.start])


def _with_tie(text: str, outcome: Span, condition: Span) -> Span:
    """A condition with the words that tie it to its outcome: those between the two, or the one before it."""
    if 0 < condition.start - outcome.end <= TIE:
        between = text[outcome.end : condition.start]
        return Span(condition.start - len(between.lstrip(" ,—–-" + "".join(map("".join, PAIRS)))), condition.end)
    word = re.search(r"\w+ $", text[: condition.start][-TIE:])
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
