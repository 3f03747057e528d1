"""The words of a clause or a phrase: from the parse, cut where another thought begins, without stray punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from bot.model import Span

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})
STRIPPED = " \t\n\r\u00a0,;:.!?-–—…"
PAIRS = {"“": "”", "‘": "’", '"': '"', "(": ")", "[": "]"}
DASHES = frozenset({"-", "–", "—", "--", ";"})
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})


def child(token: Token, *deps: str) -> Token | None:
    """The first dependant of `token` in one of the roles `deps`."""
    return next((c for c in token.children if c.dep_ in deps), None)


def subject(verb: Token) -> Token | None:
    """The subject that stands beside `verb`."""
    return next((c for c in verb.lefts if c.dep_ in SUBJECTS), None) or next(
        (c for c in verb.rights if c.dep_ in SUBJECTS), None
    )


def to_of(verb: Token) -> Token | None:
    """The "to" of an infinitive."""
    return next((c for c in verb.lefts if c.tag_ == "TO"), None)


def negated(verb: Token, words: frozenset[str]) -> bool:
    """Whether `verb` stands under one of the negating `words`: its own, its subject's or its auxiliary's."""
    for c in verb.lefts:
        if c.dep_ == "neg" or c.lower_ in words:
            return True
        if c.dep_ in SUBJECTS and (c.lower_ in words or any(d.lower_ in words for d in c.lefts)):
            return True
        if c.dep_ == "aux" and c.i + 1 < len(c.doc) and c.nbor().lower_ in words:
            return True
    return False


def ancestors(token: Token) -> Iterator[Token]:
    """The heads of `token`, nearest first."""
    while token.head.i != token.i:
        token = token.head
        yield token


def right_end(head: Token, start: int, stops: frozenset[str]) -> int:
    """The token index after the phrase of `head`, cut at dashes, at `stops` ("because", "while"), at relative
    clauses behind a comma and at clauses with a subject of their own behind "and" or "but"."""
    doc, end = head.doc, head.right_edge.i + 1
    for i in range(max(start, head.i) + 1, end):
        token = doc[i]
        after_comma = doc[i - 1].text in ",—–-"
        if token.text in DASHES and (token.text != "-" or doc[i - 1].whitespace_):
            return i
        if token.lower_ in stops and token.dep_ != "det":
            return i
        if after_comma and (token.tag_ in RELATIVE or (token.tag_ == "VBG" and token.dep_ == "advcl")):
            return i - 1
        if token.dep_ == "conj" and token.tag_ in FINITE | {"VB", "VBN", "VBG"}:
            own = subject(token)
            if own is not None and own.i < token.i and own.i > start:
                return max(start + 1, _before_and(doc, own.left_edge.i, start))
    return end


def _before_and(doc: Doc, i: int, start: int) -> int:
    while i > start + 1 and (doc[i - 1].dep_ == "cc" or doc[i - 1].is_punct or doc[i - 1].dep_ in ("advmod", "mark")):
        i -= 1
    return i


def words(doc: Doc, start: int, end: int) -> Span | None:
    """The characters of tokens `start` to `end` without punctuation and lone quotation marks around them."""
    if end <= start:
        return None
    return clean(doc.text, doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))


def clean(text: str, a: int, b: int) -> Span | None:
    """The span from `a` to `b` of `text`, narrowed to words: final punctuation and unpaired marks fall away."""
    while a < b:
        first, last = text[a], text[b - 1]
        if first in STRIPPED:
            a += 1
        elif last in STRIPPED and not _abbreviated(text, a, b):
            b -= 1
        elif first in PAIRS and (text.find(PAIRS[first], a + 1, b) < 0 or last == PAIRS[first] != text[b - 2 : b - 1]):
            if last == PAIRS[first] and text.find(last, a + 1, b) == b - 1:
                return Span(a, b)
            a += 1
        elif last in "”\"’)]" and _lone(text, a, b, last):
            b -= 1
        else:
            return Span(a, b)
    return None


def _abbreviated(text: str, a: int, b: int) -> bool:
    """Whether the final full stop belongs to an abbreviation such as "U.S."."""
    return text[b - 1] == "." and b - a > 3 and text[b - 3] == "." and text[b - 2].isupper()


def _lone(text: str, a: int, b: int, last: str) -> bool:
    if last == '"':
        return text.count('"', a, b) % 2 == 1
    if last == "’":
        return text.count("‘", a, b) == 0 and not text[b - 2].islower()
    opener = {"”": "“", ")": "(", "]": "["}[last]
    return text.count(opener, a, b) < text.count(last, a, b)


def run(doc: Doc, start: int, end: int) -> Tokens:
    return doc[start:end]
