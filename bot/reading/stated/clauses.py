"""The words of a clause or a phrase: from the parse, cut where another thought begins, without stray punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from bot.languages.conditions import Classes
from bot.model import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
UNLIKE = frozenset({"VBD", "VBZ", "VBG"})  # not joined to a bare verb: would not comment but [insisted]
TENSES = frozenset({"VBD", "VBP", "VBZ"})
DASHES = frozenset({"-", "–", "—", "--", ";", ":"})
PARTING = DASHES - {";", ":"}
ASIDE = 12  # words between two dashes
BETWEEN_AS = 4  # words: as [quick and cheap] as
LONGEST = 120  # words of a clause; a longer one is a list or no clause at all, and is cut
DEEPEST = 40  # heads above a word that are looked at; more is no sentence
STRIPPED = " \t\n\r\u00a0,;:.!?-–—…"
CLOSERS = {"”": "“", ")": "(", "]": "["}


def child(token: Token, *deps: str) -> Token | None:
    """The first dependant of `token` in one of the roles `deps`."""
    return next((c for c in token.children if c.dep_ in deps), None)


def subject(verb: Token) -> Token | None:
    """The subject that stands beside `verb`."""
    return next((c for c in verb.children if c.dep_ in SUBJECTS), None)


def nearest_subject(verb: Token) -> Token | None:
    """The subject of `verb`; of two in front of it the nearer: the fares rose as [the board] warned."""
    before = [c for c in verb.lefts if c.dep_ in SUBJECTS]
    if before and all(c.dep_[0] == "n" for c in before):
        return before[-1]
    helped = (subject(c) for c in verb.lefts if c.dep_ in ("aux", "auxpass"))  # hung on "was": the port was ready to
    return subject(verb) or next((own for own in helped if own is not None), None)


def inverted(verb: Token) -> bool:
    """should the council agree, ...; has she agreed?"""
    own = subject(verb)
    return own is not None and own.i < verb.i and any(c.dep_ == "aux" and c.i < own.i for c in verb.lefts)


def to_of(verb: Token) -> Token | None:
    """The "to" of an infinitive."""
    return next((c for c in verb.lefts if c.tag_ == "TO"), None)


def relative(token: Token) -> bool:
    """Whether `token` is who, which, that or where; not: WHO."""
    return token.tag_ in RELATIVE and not (token.text.isupper() and len(token) > 1)


def joined_to(verb: Token, reporting: frozenset[str]) -> Token:
    """The verb that a verb of some tense behind "and" is joined to, of the same tense: the nearest reporting one (he
    said it was late and urged), else the nearest; `verb` itself if it has a subject or is not joined."""
    if verb.dep_ != "conj" or verb.tag_ not in TENSES or subject(verb) is not None:
        return verb
    same = [a for a in ancestors(verb) if a.tag_ == verb.tag_]
    told = (a for a in same if a.lower_ in reporting and a.i < verb.i)  # not: came and urged, she said
    return next(told, same[0] if same else verb)


def ancestors(token: Token) -> Iterator[Token]:
    """The heads of `token`, nearest first, up to DEEPEST."""
    for _ in range(DEEPEST):
        if token.head.i == token.i:
            return
        token = token.head
        yield token


def right_end(head: Token, start: int, classes: Classes) -> int:
    """The token index after the phrase of `head` from `start` on: its subtree, cut where another thought begins."""
    doc, end = head.doc, min(head.right_edge.i + 1, max(start, head.i) + LONGEST)
    first, aside = max(start, head.i) + 1, 0
    before = doc[first - 1]
    for i in range(first, end):
        if i < aside:
            continue
        token = doc[i]
        aside = _aside(doc, i, end) if token.text in PARTING and before.whitespace_ else 0
        if not aside and _breaks(token, before, classes):
            return i - (before.text == ",")
        other = _other_clause(token, start)
        if other >= 0:
            return _back_over_and(doc, other, start)
        before = token
    return end


def _aside(doc: Doc, i: int, end: int) -> int:
    """Where a clause goes on behind a dash `i` and a second one: take steps - as she asked - to [end it]; or 0."""
    second = next(
        (t.i for t in doc[i + 1 : min(i + ASIDE, end - 1)] if t.text in PARTING and t.nbor(-1).whitespace_), 0
    )
    return second + 1 if second and doc[second + 1].dep_ != "cc" and doc[second + 1].dep_ not in SUBJECTS else 0


def _breaks(token: Token, before: Token, classes: Classes) -> bool:
    """Whether another thought begins at `token`: at a dash, a reason, or behind a comma "which" or "saying"."""
    word = token.lower_
    if word in DASHES:
        return word != "-" or bool(before.whitespace_)
    if word in classes["adversative"] and token.dep_ == "cc" and token.head.tag_[:2] in ("NN", "VB"):
        goes_on = token.i + 1 < len(token.doc) and token.nbor().lower_ in classes["instead"]
        return not goes_on  # should not be held but instead be given
    if word in classes["stops"] and token.dep_ not in ("det", "pobj", "dobj"):
        return True
    if word in classes["opening_stops"] and phrase(token) in classes["stops"]:
        return True
    if word in classes["causal"] and token.dep_ == "mark" and not _compares(token, classes["comparing"]):
        return True
    if before.tag_ == "''" and before.i > 0:
        before = before.nbor(-1)  # a council," which
    return before.text == "," and (
        f", {word}" in classes["stops"]
        or relative(token)
        or _says(token)
        or (token.tag_ == "VBG" and token.dep_ == "advcl")
    )


def phrase(prep: Token) -> str:
    """A preposition with what hangs on it: [in] the [wake] of the storm."""
    thing = child(prep, "pobj") if prep.dep_ == "prep" else None
    return f"{prep.lower_} {thing.lower_}" if thing is not None else prep.lower_


def _compares(token: Token, comparing: frozenset[str]) -> bool:
    """as safe [as] it can be, as soon [as]; not: stopped suddenly [as] the boats were full"""
    before = token.doc[max(0, token.i - BETWEEN_AS) : token.i]
    return any(t.lower_ in comparing and t.dep_ == "advmod" for t in before)


def _says(token: Token) -> bool:
    """Whether whoever says it is told there: know their limits, [she says], and"""
    verb = token.head if token.dep_ in SUBJECTS else next((a for a in ancestors(token) if a.dep_ == "parataxis"), token)
    return verb.dep_ == "parataxis" and verb.left_edge.i in (token.i, token.i - 1) and subject(verb) is not None


def _other_clause(verb: Token, start: int) -> int:
    """Where the clause of a joined `verb` begins, if it has a subject or a tense of its own; else -1."""
    if verb.dep_ != "conj" or verb.tag_[:2] not in ("VB", "MD"):
        return -1
    own = subject(verb)
    if own is not None and start < own.left_edge.i < verb.i:
        return int(own.left_edge.i)
    if own is None and verb.tag_ == "VBD" and verb.head.tag_ in ("VBZ", "VBP") and verb.head.i >= start:
        return int(verb.left_edge.i)  # a plan that harms the port and [warned]
    return int(verb.left_edge.i) if verb.head.tag_ == "VB" and verb.tag_ in UNLIKE and verb.head.i >= start else -1


def _back_over_and(doc: Doc, i: int, start: int) -> int:
    while i > start + 1 and (doc[i - 1].is_punct or doc[i - 1].dep_ in ("cc", "advmod", "mark")):
        i -= 1
    return i


def words(doc: Doc, start: int, end: int) -> Span | None:
    """The characters of tokens `start` to `end`; punctuation and unpaired quotation marks around them fall away."""
    while end > start and doc[end - 1].dep_ == "cc":
        end -= 1
    if end <= start:
        return None
    text, offset = doc[start:end].text, doc[start].idx
    a, b = 0, len(text)
    while a < b:
        if text[a] in STRIPPED or _unpaired(text, a, a + 1, b):
            a += 1
        elif (text[b - 1] in STRIPPED and not _abbreviation(text, a, b)) or _unpaired(text, b - 1, a, b - 1):
            b -= 1
        else:
            return Span(offset + a, offset + b)
    return None


def _unpaired(text: str, mark: int, start: int, end: int) -> bool:
    """Whether `text[mark]` is a quotation mark or bracket whose partner is not between `start` and `end`."""
    sign = text[mark]
    if sign == '"':
        return text.count('"', start, end) % 2 == 0
    if sign in CLOSERS:
        return text.count(CLOSERS[sign], start, end) <= text.count(sign, start, end)
    opened = next((closer for closer, opener in CLOSERS.items() if opener == sign), None)
    return opened is not None and text.count(opened, start, end) <= text.count(sign, start, end)


def _abbreviation(text: str, a: int, b: int) -> bool:
    """Whether the final full stop belongs to "U.S."."""
    return text[b - 1] == "." and b - a >= 4 and text[b - 3] == "." and text[b - 2].isupper()
