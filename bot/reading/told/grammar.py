"""How the words of a text stand in their sentences: as what part of speech, and where in the clause."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc

from bot.languages.terms import term, words

# What the weights call Penn's tags and spaCy's labels of English dependencies. More of either, or fewer, fit the
# articles seen as well and those left out worse.
PARTS = {
    "NNP": "name",
    "NNPS": "name",
    "VBD": "past",
    "MD": "modal",
    "JJ": "adjective",
    "JJR": "adjective",
    "JJS": "adjective",
}
PLACES = {
    "nsubj": "subject",
    "nsubjpass": "subject",
    "dobj": "object",
    "attr": "object",
    "ROOT": "root",
}
SHALLOW = "shallow"  # at most two steps below the root
GRAMMAR = (*dict.fromkeys((*PARTS.values(), *PLACES.values())), SHALLOW)
KNOWN_WORDS = 50_000  # whose terms are kept at hand

Grammar = dict[str, dict[str, float]]


def grammar(doc: Doc) -> Grammar:
    """For each term the share of its occurrences, above 0 to 1, that are of each of GRAMMAR."""
    seen: dict[str, list[tuple[str, ...]]] = {}
    for token, marks in zip(doc, _marks(doc), strict=True):
        for each in _terms(token.text):
            seen.setdefault(each, []).append(marks)
    return {each: _shares(marks) for each, marks in seen.items()}


def _shares(occurrences: list[tuple[str, ...]]) -> dict[str, float]:
    if len(occurrences) == 1:
        return dict.fromkeys(occurrences[0], 1.0)
    counts: dict[str, float] = {}
    for marks in occurrences:
        for mark in marks:
            counts[mark] = counts.get(mark, 0) + 1
    return {mark: count / len(occurrences) for mark, count in counts.items()}


@lru_cache(KNOWN_WORDS)
def _terms(token: str) -> tuple[str, ...]:
    return tuple(term(word) for word in words(token))


@lru_cache(None)
def _named(tag: str, label: str, shallow: bool) -> tuple[str, ...]:
    """What of GRAMMAR a word is that has this tag and label."""
    named = (PARTS.get(tag), PLACES.get(label), SHALLOW if shallow else None)
    return tuple(each for each in named if each is not None)


def _marks(doc: Doc) -> Iterator[tuple[str, ...]]:
    """What each token is of GRAMMAR."""
    above = [token.head.i for token in doc]
    for number, token in enumerate(doc):
        top = above[above[number]]
        yield _named(token.tag_, token.dep_, above[top] == top)
