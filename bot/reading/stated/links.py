"""if, unless, once, provided: the clause they open is the condition, the clause it hangs on the outcome."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from bot.languages.conditions import Classes, ConditionPack
from bot.reading.stated.clauses import DASHES, SUBJECTS, ancestors, child, right_end, subject, to_of, words
from bot.reading.stated.holders import Voices
from bot.reading.stated.polarity import negated
from bot.reading.stated.signals import Signal
from bot.reading.stated.statement import Statement

HANGING = frozenset({"advcl", "prep", "dep", "ccomp", "pcomp", "relcl", "acl", "advmod"})
OPENING = frozenset({"mark", "advmod", "prep", "advcl", "pcomp"})
GIVEN = frozenset({"prep", "agent", "dative"})
NEAR = 5  # words in which its thing stands: pending [the full and written approval]
ENDS = frozenset(".?!")
ONLY_BEFORE = 5  # words: [only] end [when]


def link(signal: Signal, voices: Voices, pack: ConditionPack) -> Statement | None:
    """What the conjunction `signal` ties to what; None for its false friends."""
    body = None if _false_friend(signal, pack) else _body(signal, pack)
    if body is None or body.head.i == body.i or (body.dep_ not in HANGING and not signal.cue.of):
        return None
    main = _main(body, pack)
    if main is None or _wondered(signal, body, pack) or _apart(main, body, voices):
        return None
    doc, classes = main.doc, pack.classes
    first, end = signal.token.i, _with_second(signal, right_end(body, signal.last + 1, classes), classes)
    condition = words(doc, signal.last + 1, end)
    deed = _resolved(body, main, pack)
    outcome = words(doc, *_outcome(deed, first, end, classes))
    if condition is None or outcome is None or not _ties(signal, body, main, end, voices, pack):
        return None
    return Statement(signal, "condition", signal.span, outcome, condition, subject(main), voiced=True, act=deed)


def _apart(main: Token, body: Token, voices: Voices) -> bool:
    """Whether the halves are not said together as in “We pay,” she said, “if it sinks”; if it sinks, “we pay”."""
    first, second = voices.speech_at(main), voices.speech_at(body)
    if first is second:
        return False
    said = [q for q in (first, second) if q is not None]
    if main.sent.start != body.sent.start:
        return True
    if len(said) == 2:
        return any(q.speaker is None for q in said) or len({q.speaker.name for q in said if q.speaker is not None}) > 1
    return first is None or not voices.text[first.span.start].islower()


def _with_second(signal: Signal, end: int, classes: Classes) -> int:
    """unless she agrees [and unless it is paid]: where the second ends, or `end`."""
    doc = signal.token.doc
    if end + 2 >= len(doc) or doc[end].dep_ != "cc" or doc[end + 1].lower_ != signal.token.lower_:
        return end
    return right_end(doc[end + 1].head, end + 2, classes) if doc[end + 1].head.i > end + 1 else end


def _ties(signal: Signal, body: Token, main: Token, end: int, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the two halves are tied: a clause where it must be one, an outcome that is neither asked nor past."""
    if signal.cue.of:
        near = main.doc[signal.last + 1 : min(end, signal.last + 1 + NEAR)]
        return any(t.lower_ in pack.classes[signal.cue.of] for t in near)
    if main.i >= end and _dashed(main.doc[main.sent.start : signal.token.i]) and _dashed(main.doc[end : main.i]):
        return False  # the port - silent if it is asked - paid
    if signal.cue.excepts and any(t.lower_ in pack.classes["overdue"] for t in body.rights):
        return False  # not until it is too late
    if any(t.lower_ in pack.classes["perfect_participle"] for t in main.doc[signal.last + 1 : signal.last + 2]):
        return False  # never came away without having met somebody
    if "clause" in signal.cue.takes and not any(t.dep_ in SUBJECTS for t in main.doc[signal.last + 1 : end]):
        return False  # three times as long as the bridge
    return (
        not _unknown(signal, main, pack)
        and not _asked(main, end)
        and not _happened(signal, body, main, voices, pack)
        and _meets(signal, main, pack)
    )


def _unknown(signal: Signal, main: Token, pack: ConditionPack) -> bool:
    """Whether the outcome is left open: what she would do if; cannot tell without a survey."""
    if signal.token.lower_ in pack.classes["lacking"]:
        return any(c.lower_ in pack.classes["can"] for c in main.lefts)
    return any(c.tag_ in ("WP", "WRB") and c.dep_ not in SUBJECTS for c in main.lefts)


def _dashed(run: Tokens) -> bool:
    """Whether one dash, of no pair, stands in `run`; a hyphen is none."""
    return sum(t.text in DASHES and t.i > 0 and bool(t.nbor(-1).whitespace_) for t in run) % 2 == 1


def _wondered(signal: Signal, body: Token, pack: ConditionPack) -> bool:
    """asked if it was true; isn't saying if it was; will decide on Monday if it is; not: will ask them if"""
    if signal.token.lower_ not in pack.classes["questioning"]:
        return False
    if any(a.lower_ in pack.classes["questioned"] and a.dep_ == "advcl" for a in ancestors(body)):
        return True
    if body.dep_ == "ccomp":
        return True
    above = body.head
    if any(c.lower_ in pack.classes["clear"] and c.dep_ == "acomp" for c in above.rights):
        return True  # it is not clear if
    wonders = above.lower_ in pack.classes["wondering"] and above.i < signal.token.i
    return wonders and (above.i == signal.token.i - 1 or child(above, "dobj", "ccomp", "xcomp") is None)


def _main(body: Token, pack: ConditionPack) -> Token | None:
    """The verb of the outcome: above the condition, and within what is reported: she said [she was] open to talks."""
    verb = next((a for a in ancestors(body) if a.tag_[:2] in ("VB", "MD")), None)
    if verb is None:
        return None
    if verb.lower_ in pack.classes["reporting"]:
        verb = next((c for c in verb.children if c.dep_ == "ccomp" and c.i != body.i), verb)
    while verb.dep_ == "xcomp" and verb.head.i < verb.i:
        verb = verb.head.head if verb.head.dep_ == "acomp" else verb.head  # will [be] able to meet
    return _first_joined(verb)


def _resolved(body: Token, main: Token, pack: ConditionPack) -> Token:
    """What is resolved under the condition: the council voted to [pay] if; else `main`."""
    if main.lower_ not in pack.classes["resolving"]:
        return main
    return next((a for a in ancestors(body) if a.dep_ == "xcomp" and a.head.i == main.i and to_of(a)), main)


def _asked(main: Token, end: int) -> bool:
    """Whether the outcome is a question: one that hangs on its verb, or ends the sentence behind it."""
    if any(c.text == "?" for c in main.rights if c.is_punct):
        return True
    after = (t.text for t in main.doc[main.i + 1 : main.sent.end] if t.text in ENDS)
    return main.i >= end and next(after, "") == "?"


def _happened(signal: Signal, body: Token, main: Token, voices: Voices, pack: ConditionPack) -> bool:
    """Whether it is told what was: “If you met him, you [remembered] it.”; it was [not registered] until he came."""
    helped = [c for c in main.lefts if c.dep_ in ("aux", "auxpass")]
    if any(c.tag_ == "MD" for c in helped):
        return False
    past = main.tag_ == "VBD" or any(c.lower_ in pack.classes["past"] for c in helped)
    if signal.cue.needs in ("not", "only") or signal.token.lower_ in pack.classes["factual"]:
        return past  # went free in exchange for
    return main.tag_ == "VBD" and body.tag_ not in ("VB", "VBZ", "VBP") and voices.quote_at(main) is not None


def _first_joined(verb: Token) -> Token:
    """Of verbs joined under one subject, the first: it [would declare] a truce and begin talks once."""
    while verb.dep_ == "conj" and subject(verb) is None and verb.head.i < verb.i and verb.head.tag_[:2] == "VB":
        verb = verb.head
    return verb


def _false_friend(signal: Signal, pack: ConditionPack) -> bool:
    """as if, even if, asked if; if any, if so."""
    doc, first, after = signal.token.doc, signal.token.i, signal.last + 1
    if first > 0 and doc[first - 1].lower_ in pack.classes["before_if"]:
        return True
    idle = after + 1 < len(doc) and doc[after].lower_ in pack.classes["reader"]
    idle = idle and doc[after + 1].lower_ in pack.classes["after_if_you"]
    if idle and doc[after + 1].lower_ in pack.classes["wanting"] and child(doc[after + 1], "dobj") is not None:
        return False  # if you want the pension, you must
    if after + 1 < len(doc) and doc[after].lower_ in pack.classes["free_choice"] and not doc[after + 1].is_punct:
        return idle  # if any boat is late; not: if any,
    return idle or (after < len(doc) and doc[after].lower_ in pack.classes["after_if"])


def _body(signal: Signal, pack: ConditionPack) -> Token | None:
    """The verb (or, for "in exchange for", the preposition) of what the conjunction opens."""
    if signal.cue.needs == "inverted":
        return signal.token.head if _inverted(signal.token, pack) else None
    first, doc = signal.token, signal.token.doc
    if first.tag_[:2] == "VB" and any(c.dep_ in ("aux", "auxpass", "nsubj") and c.i < first.i for c in first.children):
        return None  # the council provided boats
    if first.tag_[:2] == "VB" and (
        first.dep_ == "pcomp" or child(first, "dobj") is not None or first.nbor().dep_ in GIVEN
    ):
        return None  # a law, providing new boats; by providing that; figures provided by the port
    body = next((t for t in (doc[signal.last], first) if t.dep_ in OPENING), None)
    if body is None:
        return next((a for a in ancestors(first) if a.dep_ in ("advcl", "prep")), None)
    if body.dep_ in ("mark", "advmod") and body.head.dep_ in HANGING:
        body = body.head
    while first.i <= body.head.i <= signal.last and body.head.i != body.i:
        body = body.head
    return None if _dated(body) else body


def _dated(prep: Token) -> bool:
    """until Monday"""
    thing = child(prep, "pobj")
    return thing is not None and thing.ent_type_ in ("DATE", "TIME")


def _inverted(token: Token, pack: ConditionPack) -> bool:
    """should the union agree, ..."""
    verb, own = token.head, subject(token.head)
    if token.dep_ != "aux" or own is None or own.i < token.i:
        return False
    asked = token.sent[-1].text == "?" or any(c.tag_[0] == "W" for c in verb.lefts)
    return verb.dep_ == "advcl" or (verb.dep_ == "ccomp" and token.lower_ in pack.classes["inverting"] and not asked)


def _outcome(main: Token, first: int, end: int, classes: Classes) -> tuple[int, int]:
    """The tokens of the clause of `main`, on its own side of the condition, which are tokens `first` to `end`."""
    own, to = subject(main), to_of(main)
    if main.i < first:
        start = main.left_edge.i
        if own is not None and own.i < main.i:
            start = max(start, own.left_edge.i)
        elif to is not None:
            start = to.i + 1
        return start, min(first, right_end(main, start, classes))
    start = own.left_edge.i if own is not None and own.left_edge.i >= end else end
    return start, right_end(main, start, classes)


def _meets(signal: Signal, main: Token, pack: ConditionPack) -> bool:
    """Whether the outcome is such as the conjunction needs: "until" a negation, "once" a future, "when" an "only"."""
    needs, first = signal.cue.needs, signal.token.i
    if needs == "not":
        return main.lower_ in pack.classes["refusing"] or negated(main, pack.classes["negations"])
    if needs == "only":
        return any(t.lower_ in pack.classes["exclusive"] for t in main.doc[max(0, first - ONLY_BEFORE) : first])
    if needs == "will":
        return any(c.lower_ in pack.classes["future"] for c in main.lefts)
    return True
