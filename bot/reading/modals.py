"""must, should, need to: what somebody says has to be; will not, cannot, would welcome: what their subject does."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.clauses import RELATIVE, right_end, subject, words
from bot.reading.complements import complement
from bot.reading.holders import Voices
from bot.reading.polarity import imagined, negated, polarity
from bot.reading.signals import Signal
from bot.reading.statements import Statement


def modal(signal: Signal, _: Voices, pack: ConditionPack) -> Statement | None:
    """What the modal verb of `signal` states."""
    token = signal.token
    main, start, end, act = _phrase(signal, pack)
    if act is None or imagined(main, pack):
        return None
    own = subject(main)
    no = negated(main, pack.words["negations"])
    kind = polarity(signal.cue, no)
    if kind is None or (signal.cue.of and act.lower_ not in pack.words[signal.cue.of]):
        return None
    if kind == "demand":
        return _demand(signal, main, own, start, end)
    return _act(signal, own, start, end, act, pack) if own is not None and own.i < token.i else None


def _phrase(signal: Signal, pack: ConditionPack) -> tuple[Token, int, int, Token | None]:
    """The verb that carries the modal, the tokens of what it says, and the verb of that: [must] reopen the gate."""
    token, stops = signal.token, pack.words["stops"]
    if token.dep_ in ("aux", "auxpass") and token.head.i > signal.last:
        start = signal.last + 1
        return token.head, start, right_end(token.head, start, stops), token.head
    found = complement(token, token.i, ("infinitive",), stops)
    if found is None:
        return token, 0, 0, None
    return token, found.start, found.end, found.head


def _demand(signal: Signal, main: Token, own: Token | None, start: int, end: int) -> Statement | None:
    """Somebody says that [the port] must [reopen]. Where little follows, the whole clause says it better."""
    doc, token = signal.token.doc, signal.token
    if main.dep_ == "relcl" or own is None or own.tag_ in RELATIVE or own.lower_ == "i":
        return None
    what = words(doc, start, end)
    if what is None:
        return None
    if own.i > token.i or own.tag_ == "EX":
        return Statement(signal, "demand", signal.span, None, what, voiced=True)
    thing = words(doc, own.left_edge.i, own.right_edge.i + 1)
    if thing is not None and 2 * (what.end - what.start) < what.end - thing.start and own.tag_[:3] != "PRP":
        what = Span(thing.start, what.end)
    return Statement(signal, "demand", signal.span, thing, what, voiced=True)


def _act(signal: Signal, own: Token, start: int, end: int, act: Token, pack: ConditionPack) -> Statement | None:
    """The union will not [accept the plan]: the cue grows over "never, ever"."""
    doc = act.doc
    negations = pack.words["negations"]
    cue = signal.span
    while start < act.i and (doc[start].lower_ in negations or doc[start].is_punct or doc[start].lower_ == "ever"):
        start += 1
        cue = Span(cue.start, doc[start - 1].idx + len(doc[start - 1]))
    what = words(doc, start, end)
    kind = polarity(signal.cue, True) if signal.cue.only_negated else signal.cue.kind
    if what is None or kind is None:
        return None
    return Statement(signal, kind, cue, what, None, own)
