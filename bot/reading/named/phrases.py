"""A noun phrase after a name as a role: without its article, up to a clause, a comma or a verb."""

from __future__ import annotations

from bot.reading.named.calling import BEFORE, INSIDE, NOUN, TIMES, Role, fits, grades, title_end
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

ENDS = frozenset((",", ".", "-RRB-", "-LRB-", ":", "HYPH", "CC", "WP", "WDT", "WP$", "WRB", "IN", "_SP")) | {
    "VBD", "VBZ", "VBP", "MD", "VBG", "VBN",
}  # fmt: skip
BARE = frozenset(("VB", "VBP"))  # an adjective that looks like a verb
CLAUSES = frozenset(("acl", "relcl"))
AGE = 4  # tokens from the number of an age to its last word: 42-year-old


def phrase(words: Words, lexicon: Lexicon, start: int, figure: Figure, closed: bool) -> Role | None:
    """The noun phrase from `start` without its article, up to a relative clause, a comma or a verb."""
    if start >= len(words):
        return None
    article = words.lower[start] if words.tag[start] == "DT" else ""
    first = start + bool(article)
    i = _opening(words, lexicon, first, closed and not article)
    sentence, head = words.sentence[start], -1
    while goes_on(words, i, sentence, BEFORE, head) or _both(words, lexicon, i, head, figure):
        if words.tag[i] in NOUN and not (i + 1 < len(words) and words.tag[i + 1] in ("POS", "HYPH")):
            head = i
        i += 1
    if head < 0 or (figure.kind != "person" and words.text[head] != words.lower[head]):
        return None
    apposed = closed and _apposed(words, lexicon, head, article, figure)
    if not apposed and not fits(lexicon, words.text[head], figure):
        return None
    end = _end(words, lexicon, i, closed)
    generic = figure.kind != "person" and end == first + 1 and words.lower[head] in lexicon.pack.bodies.generic
    return Role(first, end, head) if end >= 0 and not generic else None


def _end(words: Words, lexicon: Lexicon, i: int, closed: bool) -> int:
    """The token after a role that goes on at `i`; -1 if it has to be `closed` and is not."""
    sentence = words.sentence[i - 1]
    end = i if not closed or closes(words, i, sentence) else -1
    while i < len(words):
        past = title_end(words, i)
        if past >= 0 and words.text[past - 2] == ",":  # author of "The Tide," said
            return past
        if past < 0 and (not goes_on(words, i, sentence, INSIDE) or _parts(words, lexicon, i)):
            break
        i = past if past >= 0 else i + 1
        if (past >= 0 or words.tag[i - 1] in NOUN) and (not closed or closes(words, i, sentence)):
            end = i
    return end


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


def goes_on(words: Words, i: int, sentence: int, tags: frozenset[str], head: int = 0) -> bool:
    """Whether the token at `i` may be in a role whose noun is at `head`, -1 where none is found yet: an expert, but not
    [based] in Ostrand."""
    if i >= len(words) or words.sentence[i] != sentence or (head >= 0 and words.dep[i] in CLAUSES):
        return False
    joined = any(words.hyphen(j) for j in (i - 1, i, i + 1))  # a stay-at-home pilot
    dated = words.label[i] in TIMES and not (words.tag[i] == "CD" and words.head[i] > i)  # a 1970s ferry
    return (words.tag[i] in tags or joined or grades(words, i)) and not dated


def _parts(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether a small word ends the role: the daughter of a pilot [and] Ana Brandt."""
    if words.tag[i] not in ("CC", "IN", "TO"):
        return False
    other = words.tag[i] == "CC" and i + 1 < len(words) and words.label[i + 1] == "PERSON"
    return words.lower[i] not in lexicon.pack.grammar.links or (other and words.lower[i + 1] in lexicon.forenames)


def closes(words: Words, i: int, sentence: int) -> bool:
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
