"""How the words of a text stand in their sentences: as what part of speech, and where in the clause."""

from __future__ import annotations

from functools import cache

from bot.languages.terms import term, words
from bot.reading.words import Words

# What the weights call Penn's tags and spaCy's labels of English dependencies. With more of them the weights fit the
# articles seen as well, and those left out worse.
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

Grammar = dict[str, dict[str, float]]


def grammar(tokens: Words) -> Grammar:
    """For each term the share of its occurrences, above 0 to 1, that are of each of GRAMMAR."""
    marks = _marks(tokens)
    seen: dict[str, list[tuple[str, ...]]] = {}
    for written, places in tokens.places.items():
        for word in words(written):
            seen.setdefault(term(word), []).extend([marks[place] for place in places])
    return {each: _shares(occurrences) for each, occurrences in seen.items()}


def _shares(occurrences: list[tuple[str, ...]]) -> dict[str, float]:
    if len(occurrences) == 1:
        return dict.fromkeys(occurrences[0], 1.0)
    counts: dict[str, float] = {}
    for marks in occurrences:
        for mark in marks:
            counts[mark] = counts.get(mark, 0) + 1
    return {mark: count / len(occurrences) for mark, count in counts.items()}


def _marks(tokens: Words) -> list[tuple[str, ...]]:
    """What each token is of GRAMMAR."""
    above = tokens.head
    second = [above[head] for head in above]
    shallow = [above[top] == top for top in second]
    return [_named(*of) for of in zip(tokens.tag, tokens.dep, shallow, strict=True)]


@cache
def _named(tag: str, label: str, shallow: bool) -> tuple[str, ...]:
    """What of GRAMMAR a word is that has this tag and label."""
    named = PARTS.get(tag), PLACES.get(label), SHALLOW if shallow else None
    return tuple(each for each in named if each is not None)
