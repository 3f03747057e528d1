"""What is stated to depend on what; demands, refusals, offers, threats."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from bot.languages.conditions import ConditionPack, Part
from bot.model import Condition, Holder, Quote, Span
from bot.reading.named.cast import Cast
from bot.reading.parse import Parsed
from bot.reading.stated.adjectives import adjective
from bot.reading.stated.holders import SPEECH_ENDS, Voices
from bot.reading.stated.joined import joined
from bot.reading.stated.laws import lawgiver
from bot.reading.stated.links import link
from bot.reading.stated.marks import bare, closed
from bot.reading.stated.modals import modal
from bot.reading.stated.nouns import noun
from bot.reading.stated.polarity import helped
from bot.reading.stated.purposes import part_purpose
from bot.reading.stated.signals import Signal, signals
from bot.reading.stated.stance import stance_of
from bot.reading.stated.statement import Statement
from bot.reading.stated.threats import kind_of
from bot.reading.stated.verbs import verb
from bot.reading.stated.weights import ranked

NEGATED = 5  # words before a cue in which its "not" stands

READERS: dict[Part, Callable[[Signal, Voices, ConditionPack], Statement | None]] = {
    "verb": verb,
    "noun": noun,
    "adjective": adjective,
    "modal": modal,
    "link": link,
}


def conditions(parsed: Parsed, cast: Cast, quotes: tuple[Quote, ...], pack: ConditionPack) -> tuple[Condition, ...]:
    """The conditions of the text in its order; `rank` 0 is the weightiest."""
    voices = Voices(parsed.doc, cast, quotes, pack)
    read: list[Statement] = []
    for choices in signals(parsed.doc, cast.words.lower, pack):
        if not read or choices[0].token.i > read[-1].signal.last:
            statement = _read(choices, voices, pack)
            if statement is not None:
                read.append(statement)
    sentences = groupby(read, key=lambda statement: parsed.number_at(statement.cue.start))
    told = [statement for _, group in sentences for statement in joined(list(group), pack.classes)]
    return ranked([_condition(statement, parsed, voices, pack) for statement in told], parsed, cast, voices)


def _read(choices: list[Signal], voices: Voices, pack: ConditionPack) -> Statement | None:
    """What the first of the cues that a word may be states."""
    return next((s for c in choices if (s := READERS[c.cue.part](c, voices, pack)) is not None), None)


def _condition(read: Statement, parsed: Parsed, voices: Voices, pack: ConditionPack) -> Condition:
    part_purpose(read, parsed, voices, pack)
    read.kind = kind_of(read, parsed, pack)
    holder = _holder(read, voices, pack)
    holder = voices.offices.behind(holder, read) if holder is not None else None
    stance = stance_of(read, holder, voices, pack)
    if holder is None and read.voiced:
        planner = voices.planner(read.signal.token) if _laid_down(read, pack) else None
        holder = planner or lawgiver(read, voices, pack)
        stance = "rule" if holder is not None else stance
    quote = voices.quote_at(read.signal.token)
    outcome, condition = (_told(span, quote, parsed.text) for span in (read.outcome, read.condition))
    return Condition(read.kind, stance, bare(_with_negation(read, pack), parsed.text), holder, outcome, condition)


def _with_negation(read: Statement, pack: ConditionPack) -> Span:
    """The cue with the "not" by which it states what it does: [don't want], [has no plans] to, [is not ready]."""
    cue, first = read.signal.cue, read.signal.token
    if not cue.only_negated and (cue.kind == read.kind or cue.negated != read.kind):
        return read.cue
    doc = first.doc
    for token in reversed(doc[max(first.sent.start, first.i - NEGATED) : first.i]):
        if token.is_punct:
            break
        if token.lower_ in pack.classes["negations"]:
            return Span(min(helped(token).idx, read.cue.start), read.cue.end)
    return read.cue


def _laid_down(read: Statement, pack: ConditionPack) -> bool:
    """Whether it is told as what a plan lays down, as what will or would be; not: there should be a limit."""
    if read.signal.cue.part == "link":
        return True
    verbs = [read.signal.token, read.signal.token.head, *((read.act,) if read.act is not None else ())]
    return any(c.lower_ in pack.classes["future"] for verb in verbs for c in verb.lefts)


def _binds(read: Statement, pack: ConditionPack) -> bool:
    """Whether what nobody else says is said by whoever acts in it: the board would only allow it if."""
    return read.signal.cue.firm or (read.act is not None and read.act.lower_ in pack.classes["grants"])


def _holder(read: Statement, voices: Voices, pack: ConditionPack) -> Holder | None:
    if read.voiced:
        places = [read.signal.token, *((read.act,) if read.act is not None else ())]
        if voices.quote_at(places[0]) is None and voices.speech_at(places[-1]) is not None:
            places.reverse()  # if it is sold, “we will pay”
        held = next((h for place in places if (h := voices.voice(place)) is not None), None)
        if held is None and read.source is not None and _binds(read, pack) and voices.known(read.source):
            held = voices.holder(read.source)
        ruled = read.signal.cue.rule and read.source is None
        return None if ruled and held is not None and voices.person(held) else held
    return voices.holder(read.source) if read.source is not None else None


def _told(span: Span | None, quote: Quote | None, text: str) -> Span | None:
    """`span` as it is shown: within its quote, with its marks in pairs."""
    within = _within(span, quote, text)
    if within is None or (quote is not None and quote.span.covers(within)):
        return within
    return closed(within, text)


def _within(span: Span | None, quote: Quote | None, text: str) -> Span | None:
    """What is said inside a quote that is a speech of its own ends with it."""
    if span is None or quote is None or not quote.span.overlaps(span) or text[quote.span.end - 1] not in SPEECH_ENDS:
        return span
    return Span(max(span.start, quote.span.start), min(span.end, quote.span.end))
