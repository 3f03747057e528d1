"""The role after a name, in apposition or joined to it by "is"."""

from __future__ import annotations

from bot.reading.named.calling import BEFORE, INSIDE, NOUN, TIMES, Role, fits
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

OPENS = frozenset((",", "(", "—", "–", "--"))
ENDS = frozenset((",", ".", "-RRB-", "-LRB-", ":", "HYPH", "CC", "WP", "WDT", "WP$", "WRB", "IN", "_SP")) | {
    "VBD", "VBZ", "VBP", "MD", "VBG", "VBN",
}  # fmt: skip
BARE = frozenset(("VB", "VBP"))  # an adjective that looks like a verb
AUXILIARY = frozenset(("VBZ", "VBD", "VBP", "VBN", "RB", "MD", "VB"))
FAR = 12  # tokens from a name to what it serves as
CLAUSES = frozenset(("acl", "relcl"))
SEAT = 6  # tokens of a party and a place: R-New South Wales
AGE = 4  # tokens from the number of an age to its last word: 42-year-old


def after(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, 42, chief executive of Vell Shipping, said."""
    n = len(words)
    if end >= n or words.text[end] not in OPENS:
        return None
    i = _after_seat(words, end + 1)
    if i + 1 < n and words.text[i].isdigit() and words.text[i + 1] == ",":
        i += 2
    i += i < n and words.lower[i] in lexicon.pack.grammar.timing
    if i + 2 < n and words.tag[i] == "CD" and words.dep[i] == "appos" and words.lower[i + 1] in lexicon.pack.grammar.of:
        return _one_of(words, i)
    return _phrase(words, lexicon, i, figure, closed=True)


def _one_of(words: Words, start: int) -> Role | None:
    """Tidewater, one of the biggest ferries in the country, ..."""
    i, sentence, head = start + 2, words.sentence[start], -1
    while _goes_on(words, i, sentence, INSIDE) and not _opens_clause(words, i):
        if words.tag[i] in NOUN:
            head = i
        i += 1
    return Role(start, head + 1, head, sure=False) if head >= 0 and _closes(words, head + 1, sentence) else None


def _after_seat(words: Words, i: int) -> int:
    """The token after a member's party and place, if they stand at `i`: Ana Brandt, [L-Ostrand], chairwoman of ..."""
    if len(words.text[i : i + 1]) and len(words.text[i]) == 1 and words.text[i].isupper() and words.hyphen(i + 1):
        closing = (j for j in range(i + 2, min(i + 2 + SEAT, len(words) - 1)) if words.text[j] in (",", ")"))
        close = next(closing, -1)
        if close >= 0:
            return close + 1 + (words.text[close + 1] == ",")
    return i


def linked(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, who is the mayor of Ostrand; Vell is the world's biggest shipbuilder."""
    i = end
    if i < len(words) and words.text[i] == ",":
        i += 1
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.who:
        i += 1
    elif i > end:
        return None
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.be:
        role = _phrase(words, lexicon, i + 1, figure, closed=False)
        fleeting = lexicon.pack.people.fleeting
        if role is not None:
            return role if fleeting.isdisjoint(words.lower[role.start : role.end]) else None
    return _served(words, lexicon, i, figure)


def _served(words: Words, lexicon: Lexicon, start: int, figure: Figure) -> Role | None:
    """Ana Brandt, who has been working in the region as an engineer; Ana Brandt served as mayor."""
    grammar, verb = lexicon.pack.grammar, -1
    for i in range(start, min(start + FAR, len(words))):
        if words.sentence[i] != words.sentence[start] or words.text[i] == ",":
            return None
        if words.lower[i] in grammar.serves:
            verb = i
        elif words.lower[i] in grammar.being and verb >= 0:
            role = _phrase(words, lexicon, i + 1, figure, closed=False)
            if role is not None:
                role.sure = False
            return role
        elif verb < 0 and words.tag[i] not in AUXILIARY:
            return None
    return None


def _phrase(words: Words, lexicon: Lexicon, start: int, figure: Figure, closed: bool) -> Role | None:
    """The noun phrase from `start` without its article, up to a relative clause, a comma or a verb."""
    if start >= len(words):
        return None
    article = words.lower[start] if words.tag[start] == "DT" else ""
    first = start + bool(article)
    i = _opening(words, lexicon, first, closed and not article)
    sentence, head = words.sentence[start], -1
    while (_goes_on(words, i, sentence, BEFORE) and not (head >= 0 and _opens_clause(words, i))) or _both(words, lexicon, i, head, figure):
        if words.tag[i] in NOUN and not (i + 1 < len(words) and words.tag[i + 1] in ("POS", "HYPH")):
            head = i
        i += 1
    if head < 0 or (figure.kind != "person" and words.text[head] != words.lower[head]):
        return None
    apposed = closed and _apposed(words, lexicon, head, article, figure)
    if not apposed and not fits(lexicon, words.text[head], figure):
        return None
    end = i
    while _goes_on(words, i, sentence, INSIDE) and not _parts(words, lexicon, i) and not _opens_clause(words, i):
        i += 1
        if words.tag[i - 1] in NOUN and (not closed or _closes(words, i, sentence)):
            end = i
    generic = figure.kind != "person" and end == first + 1 and words.lower[head] in lexicon.pack.bodies.generic
    return Role(first, end, head) if not generic and (not closed or _closes(words, end, sentence)) else None


def _opening(words: Words, lexicon: Lexicon, i: int, bare: bool) -> int:
    """The first token after what looks like no part of a role: [42-year-old] pilot; if it is `bare`, [lead] author."""
    for ends in (i + AGE, i + AGE - 1):  # 42-year old
        if ends < len(words) and words.text[i].isdigit() and words.lower[ends] in lexicon.pack.people.aged:
            return ends + 1
    return i + (bare and words.tag[i] in BARE and i + 1 < len(words) and words.tag[i + 1] in NOUN)


def _both(words: Words, lexicon: Lexicon, i: int, head: int, figure: Figure) -> bool:
    """Whether an "and" goes on with what stands before the role's noun: security [and] risk analyst."""
    if head < 0 or i + 1 >= len(words) or words.lower[i] not in lexicon.pack.grammar.both:
        return False
    return words.tag[i + 1] in BEFORE and words.text[i + 1].islower() and not fits(lexicon, words.text[head], figure)


def _goes_on(words: Words, i: int, sentence: int, tags: frozenset[str]) -> bool:
    if i >= len(words) or words.sentence[i] != sentence:
        return False
    return words.tag[i] in tags and words.label[i] not in TIMES


def _opens_clause(words: Words, i: int) -> bool:
    """Whether a clause about the noun begins: an expert [based] in Ostrand; the terminal [Brandt] built."""
    return words.dep[i] in CLAUSES or (words.dep[i] == "nsubj" and words.dep[words.head[i]] in CLAUSES)


def _parts(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether a small word ends the role: the daughter of a pilot [and] Ana Brandt."""
    if words.tag[i] not in ("CC", "IN", "TO"):
        return False
    other = words.tag[i] == "CC" and i + 1 < len(words) and words.label[i + 1] == "PERSON"
    return words.lower[i] not in lexicon.pack.grammar.links or (other and words.lower[i + 1] in lexicon.forenames)


def _closes(words: Words, i: int, sentence: int) -> bool:
    """Whether what stands at `i` may follow a role."""
    return i >= len(words) or words.sentence[i] != sentence or words.tag[i] in ENDS


def _apposed(words: Words, lexicon: Lexicon, head: int, article: str, figure: Figure) -> bool:
    """Whether a noun of no list is an apposition: Ana Brandt, the harbour master, ...; Tidewater, a lobby of pilots."""
    if figure.kind != "person":
        return bool(article) and words.dep[head] == "appos" and words.tag[head] == "NN"
    if words.lower[head] in lexicon.pack.people.vague:
        return False
    if article in lexicon.pack.grammar.indefinite:
        return True
    return bool(article) and words.dep[head] == "appos" and words.text[head + 1 : head + 2] != [","]
