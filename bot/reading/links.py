"""if, unless, once, provided: the clause they open is the condition, the clause they hang on the outcome."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Span
from bot.reading.clauses import ancestors, negated, right_end, subject, to_of, words
from bot.reading.signals import Hit
from bot.reading.holders import Voices
from bot.reading.statements import Statement


def link(hit: Hit, voices: Voices, pack: ConditionPack) -> Statement | None:
    """What the conjunction `hit` ties to what; None for its false friends."""
    token = hit.token
    doc = token.doc
    if token.i > 0 and token.nbor(-1).lower_ in pack.words["before_if"]:
        return None
    last = doc[hit.last]
    if hit.last + 1 < len(doc) and doc[hit.last + 1].lower_ in pack.words["after_if"]:
        return None
    body = _body(token, last)
    if body is None:
        return None
    main = body.head
    if main.i == body.i or body.dep_ not in ("advcl", "prep", "dep", "ccomp", "pcomp", "relcl", "acl"):
        return None
    if body.dep_ == "ccomp" and main.lower_ in pack.words["wondering"]:
        return None
    first = min(token.i, body.left_edge.i) if body.i > token.i else token.i
    end = right_end(body, hit.last + 1, pack.words["stops"])
    condition = words(doc, hit.last + 1, end)
    start, stop = _main_clause(main, first, end, pack)
    outcome = words(doc, start, stop)
    if condition is None or outcome is None:
        return None
    no = negated(main, pack.words["negations"])
    if hit.cue.needs == "not" and not no:
        return None
    if hit.cue.needs == "only" and not any(doc[i].lower_ == "only" for i in range(max(0, first - 4), first)):
        return None
    if hit.cue.needs == "will" and not any(c.tag_ == "MD" for c in main.lefts) and to_of(main) is None:
        return None
    said = Span(token.idx, last.idx + len(last))
    own = subject(main)
    return Statement(hit, "condition", said, outcome, condition, own, True)


def _body(token: Token, last: Token) -> Token | None:
    """The verb (or preposition) of the clause that the conjunction opens."""
    if token.dep_ in ("mark", "advmod") or (token.i != last.i and last.dep_ in ("mark", "advmod")):
        return (token if token.dep_ in ("mark", "advmod") else last).head
    if token.dep_ == "prep":
        return token
    if token.dep_ in ("prep", "advcl", "pcomp"):
        return token
    for head in ancestors(token):
        if head.dep_ in ("advcl", "prep"):
            return head
    return None


def _main_clause(main: Token, first: int, end: int, pack: ConditionPack) -> tuple[int, int]:
    """The tokens of the clause of `main` on the better side of the condition at `first` to `end`."""
    start = main.left_edge.i
    doc = main.doc
    if main.i < first:
        own = subject(main)
        if own is not None and own.i < main.i:
            start = max(start, own.left_edge.i)
        elif to_of(main) is not None:
            to = to_of(main)
            assert to is not None
            start = to.i + 1
        return start, first
    own = subject(main)
    if own is not None and own.left_edge.i >= end:
        start = own.left_edge.i
    else:
        start = end
    return start, right_end(main, start, pack.words["stops"])
