"""Where names stand in a text: the model's finds with their edges mended, and the capitals that it passed over."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.lexicon import Lexicon
from bot.reading.words import Words

NAMING = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", ""))
PROPER = frozenset(("NNP", "NNPS"))
NOUNS = frozenset(("NNP", "NNPS", "NN", "NNS", "JJ"))
EDGES = frozenset(("DT", "PRP$", "PRP", "IN", "CC", "POS", "TO", "RB", "VBD", "VBZ", "VBP", "MD", "WDT", "WP", "CD"))


@dataclass(slots=True)
class Name:
    """A name at the tokens from `start` up to `end`. `label` is the model's guess or ""; `title` stands before."""

    start: int
    end: int
    label: str
    title: str = ""


def find_names(words: Words, lexicon: Lexicon) -> list[Name]:
    """The names of the text in its order."""
    taken = [False] * len(words)
    names: list[Name] = []
    for entity in words.parsed.doc.ents:
        for i in range(entity.start, entity.end):
            taken[i] = True
        if entity.label_ in NAMING:
            for first, end in _lines(words, entity.start, entity.end):
                names.extend(_mended(words, lexicon, first, end, entity.label_))
    _extend(words, lexicon, names, taken)
    names.extend(_runs(words, lexicon, taken))
    names.sort(key=lambda n: n.start)
    for name in names:
        name.title = _title_before(words, lexicon, name.start)
    return names


def _lines(words: Words, start: int, end: int) -> list[tuple[int, int]]:
    """The pieces of a find that runs over a line's end."""
    pieces, first = [], start
    for i in range(start, end):
        if words.tag[i] == "_SP":
            pieces.append((first, i))
            first = i + 1
    pieces.append((first, end))
    return [p for p in pieces if p[0] < p[1]]


def _mended(words: Words, lexicon: Lexicon, start: int, end: int, label: str) -> list[Name]:
    """The name without article, titles, trailing marks and roles; two where a role stands inside it."""
    lower, text = words.lower, words.text
    for i in range(end - 2, start, -1):
        if lexicon.is_person(lower[i]) and (text[i][0].islower() or label == "PERSON"):
            after = _mended(words, lexicon, i + 1, end, "PERSON")
            return _mended(words, lexicon, start, i, "") + after
    while start < end and (text[start][0].islower() or not text[start][0].isalnum() or words.tag[start] in EDGES):
        if words.tag[start] == "CD" and text[start][0].isalpha():
            break
        start += 1
    while end > start and not _can_end(words, end - 1):
        end -= 1
    while end - start > 1 and lower[start] in lexicon.titles and (label != "ORG" or lower[start].endswith(".")):
        start += 1
    while end - start > 1 and (
        lower[end - 1] in lexicon.pack.titles.after or (label != "PERSON" and lexicon.is_person(lower[end - 1]))
    ):
        end -= 1
    if start >= end or not any(w[0].isupper() for w in text[start:end]):
        return []
    if lexicon.is_person(lower[end - 1]) and label != "PERSON":
        return []
    if lexicon.is_person(lower[start]) and end - start > 1 and lower[start + 1] in ("of", "for", "to"):
        return []
    return [Name(start, end, label)]


def _can_end(words: Words, i: int) -> bool:
    return words.text[i][-1].isalnum() and (words.text[i][0].isupper() or words.text[i][0].isdigit())


def _is_capital(words: Words, i: int) -> bool:
    return words.text[i][0].isupper() and words.tag[i] in NOUNS


def _extend(words: Words, lexicon: Lexicon, names: list[Name], taken: list[bool]) -> None:
    """Names take in the capitals beside them that the model left out."""
    for name in names:
        while name.end < len(words) and not taken[name.end] and _belongs(words, lexicon, name.end, name.label):
            taken[name.end] = True
            name.end += 1
        while name.start > 0 and not taken[name.start - 1] and _belongs(words, lexicon, name.start - 1, name.label):
            if words.tag[name.start - 1] not in PROPER and words.opens_sentence(name.start - 1):
                break
            name.start -= 1
            taken[name.start] = True


def _belongs(words: Words, lexicon: Lexicon, i: int, label: str) -> bool:
    word = words.lower[i]
    return (
        _is_capital(words, i)
        and not (words.text[i].isupper() and len(word) > 5 and words.opens_sentence(i))
        and word not in lexicon.titles
        and not lexicon.is_person(word)
        and not (label == "PERSON" and word in lexicon.adjectives)
    )


def _runs(words: Words, lexicon: Lexicon, taken: list[bool]) -> list[Name]:
    """Names in capitals that the model passed over: runs of proper nouns inside a sentence."""
    names: list[Name] = []
    i, n = 0, len(words)
    while i < n:
        if taken[i] or words.tag[i] not in PROPER or not words.text[i][0].isupper():
            i += 1
            continue
        start = i
        while i < n and not taken[i] and _is_capital(words, i):
            i += 1
        single = i - start == 1 and words.opens_sentence(start)
        if not single or words.lower[start] in lexicon.known:
            names.extend(_mended(words, lexicon, start, i, ""))
    return names


def _title_before(words: Words, lexicon: Lexicon, start: int) -> str:
    """The title that stands before a name, lower case, or ""."""
    before = start - 1
    if before < 0 or words.sentence[before] != words.sentence[start]:
        return ""
    return words.lower[before] if words.lower[before] in lexicon.titles else ""
