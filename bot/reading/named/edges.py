"""Where a name begins and ends: without article, titles, roles and stray marks; in two where two were taken for one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

OUTSIDE = frozenset(("DT", "PRP$", "PRP", "IN", "CC", "POS", "TO", "RB", "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "CD"))
FEW = 4  # a post that is shortened to initials has fewer letters
VERBS = frozenset(("VB", "VBG", "VBN"))
STRAY = frozenset(("VBD", "VBZ", "VBP", "MD", "IN"))  # small words of these kinds stand inside no name
DASHES = frozenset(("—", "–", "-", "--"))
PARTING = frozenset(",()[]")
OWNING = frozenset("’'")  # by itself the mark of a plural owner: the Brandts’ Ostrand, but the Dockers’ Union


@dataclass(slots=True)
class Name:
    """A name at the tokens from `start` up to `end`. `label` is the model's guess or ""; `title` stands before."""

    start: int
    end: int
    label: str
    title: str = ""


def pieces(words: Words, lexicon: Lexicon, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a find that runs over a line's end, a comma, a bracket, an owner, a dash, a verb, or an "and"."""
    found, first = [], start
    for i in range(start, end):
        spaced = words.text[i] in DASHES and words.start[i] > words.start[i - 1] + len(words.text[i - 1])
        owner = words.tag[i] == "POS" and words.label[i] == "PERSON"
        if (
            words.tag[i] == "_SP"
            or words.text[i] in PARTING
            or (words.text[i] in OWNING and lexicon.body_ends.isdisjoint(words.lower[i + 1 : end]))
            or spaced
            or owner
            or _is_stray(words, lexicon, i)
            or _parts(words, lexicon, i, end)
        ):
            found.append((first, i))
            first = i + 1
    found.append((first, end))
    return [p for p in found if p[0] < p[1]]


def _is_stray(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether a verb or a preposition stands at `i` that is part of no name: Tamm hit Brandt; Tamm in a park."""
    if words.text[i][0].isupper() or words.tag[i] not in STRAY:
        return False
    grammar = lexicon.pack.grammar
    inner = grammar.of if words.label[i] == "PERSON" else grammar.links
    return words.lower[i] not in inner or not grammar.indefinite.isdisjoint(words.lower[i + 1 : i + 2])


def _parts(words: Words, lexicon: Lexicon, i: int, end: int) -> bool:
    """Whether an "and" parts two names: two people, or the next has its own article or title."""
    if words.lower[i] not in lexicon.pack.grammar.both or i + 1 >= end:
        return False
    return (
        words.lower[i + 1] == lexicon.pack.grammar.definite
        or words.lower[i + 1] in lexicon.titles
        or words.label[i] == "PERSON"
    )


def mended(words: Words, lexicon: Lexicon, start: int, end: int, label: str) -> list[Name]:
    """The name within a find; none where it only says a role, two where a role stands between two names."""
    if " ".join(words.lower[start:end]) in lexicon.known:
        return [Name(start, end, label)]
    for i in range(end - 1, start - 1, -1):
        inner = words.text[i][0].islower() or label == "" or (label == "PERSON" and i < end - 1)
        if inner and _is_role(lexicon, words.text[i]):
            before = mended(words, lexicon, start, i, "") if i > start else []
            known = [n for n in before if " ".join(words.lower[n.start : n.end]) in lexicon.by_heart]
            return known + mended(words, lexicon, i + 1, end, label or "PERSON")
    # Labour's Ana Brandt
    if label in ("PERSON", "NORP") and end - start > 1 and _is_side(lexicon, words.lower[start]):
        return mended(words, lexicon, *((start + 1, end, label) if end - start > 2 else (start, start + 1, "")))
    start, end = _trimmed(words, lexicon, start, end, label)
    return [Name(start, end, label)] if _is_name(words, lexicon, start, end, label) else []


def _is_side(lexicon: Lexicon, word: str) -> bool:
    """Whether a word before a name says whose side somebody is on: a party, a people."""
    return word in lexicon.known or word in lexicon.adjectives


def _is_role(lexicon: Lexicon, word: str) -> bool:
    lower = word.lower()
    return lexicon.is_person(word) or (lower in lexicon.titles and lower not in lexicon.forenames)


def _trimmed(words: Words, lexicon: Lexicon, start: int, end: int, label: str) -> tuple[int, int]:
    lower, text = words.lower, words.text
    while start < end and _is_outside(words, lexicon, start, end):
        start += 1
    while end > start and not (
        text[end - 1][-1].isalnum() and (text[end - 1][0].isupper() or text[end - 1][0].isdigit())
    ):
        end -= 1
    for i in range(start + 1, end - 1 if label == "PERSON" else 0):  # Ostrand DL Peter Tamm
        if text[i].isupper() and text[i].isalpha() and 1 < len(text[i]) < FEW and lower[i + 1] in lexicon.forenames:
            start = i + 1
    titles = lexicon.plain_titles if label == "ORG" else lexicon.titles
    while end - start > 1 and lower[start] in titles:
        start += 1
    while end - start > 1 and (
        lower[end - 1] in lexicon.pack.titles.after
        or (label != "PERSON" and _is_role(lexicon, text[end - 1]))
        or (label != "PERSON" and _are_people(words, lexicon, end - 1))
    ):
        end -= 1
    return start, end


def _are_people(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether the last word of a find is no part of the name: the Vell [pilots], but not the House of [Delegates]."""
    return words.lower[i] in lexicon.people_plural and words.lower[i - 1] not in lexicon.pack.grammar.of


def _is_outside(words: Words, lexicon: Lexicon, i: int, end: int) -> bool:
    """Whether the first word of a find is no part of the name: an article, or a verb that opens the sentence. The
    particle of a surname is one (al Tamm)."""
    text = words.text[i]
    if text[0].isdigit():
        return False
    if not text[0].isupper():
        return not (text in lexicon.pack.titles.particles and i + 1 < end and words.text[i + 1][0].isupper())
    verb = i + 1 < end and (words.tag[i] in VERBS or text.lower() in lexicon.saying) and words.opens_sentence(i)
    return words.tag[i] in OUTSIDE or verb


def _is_name(words: Words, lexicon: Lexicon, start: int, end: int, label: str) -> bool:
    """Whether what is left names somebody: not a single title, noun or adjective, nor "minister of ..."."""
    if not any(w[0].isupper() and len(w) > 1 and w[-1].isalpha() for w in words.text[start:end]):
        return False
    first = words.lower[start]
    if end - start > 1:
        return not (lexicon.is_person(words.text[start]) and words.lower[start + 1] in lexicon.pack.grammar.links)
    if first in lexicon.known:
        return True
    if first in lexicon.titles or (label == "NORP" and words.tag[start] == "JJ"):
        return False
    return label == "PERSON" or not (first in lexicon.singular or lexicon.is_person(words.text[start]))
