"""What a name names, by the votes of all its mentions: the model's label, titles, endings, and the words around it."""

from __future__ import annotations

from collections import defaultdict

from bot.reading.lexicon import Lexicon
from bot.reading.names import Name
from bot.reading.words import Words

Key = tuple[str, ...]
SURNAME = 100.0  # a word known as somebody's surname is his wherever it stands alone
PLACING = frozenset(("in", "at", "near", "outside", "around", "across"))
LABELS = {
    "PERSON": (1.6, 0.0, 0.0), "ORG": (0.0, 1.5, 0.0), "GPE": (0.0, 0.0, 1.5), "FAC": (0.0, 0.0, 1.5),
    "LOC": (0.0, 0.0, 1.5), "PRODUCT": (0.0, 0.3, 0.4), "NORP": (0.0, 0.5, 0.0), "": (0.2, 0.5, 0.3),
}  # fmt: skip


def key_of(words: Words, name: Name) -> Key:
    """The name's words without dots, as names are compared."""
    return tuple(w.replace(".", "") for w in words.lower[name.start : name.end])


def kinds_of(words: Words, lexicon: Lexicon, names: list[Name]) -> dict[Key, str]:
    """For each name `person`, `body`, `country`, `people` or `place`. People are those of a country."""
    votes: dict[Key, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for name in names:
        tally = votes[key_of(words, name)]
        for n, weight in enumerate(_votes(words, lexicon, name)):
            tally[n] += weight
    surnames = {k[-1] for k, v in votes.items() if len(k) > 1 and v[0] > max(v[1:])}
    kinds: dict[Key, str] = {}
    for key, tally in votes.items():
        form = " ".join(key)
        if form in lexicon.known or form in lexicon.pack.known.offices:
            kinds[key] = "body"
        elif form in lexicon.countries or form in lexicon.seats:
            kinds[key] = "country"
        elif form in lexicon.adjectives:
            kinds[key] = "people"
        elif form in lexicon.pack.known.idle or (len(key) > 1 and key[-1] in lexicon.pack.known.things):
            kinds[key] = "place"
        else:
            if len(key) == 1 and key[0] in surnames:
                tally[0] += SURNAME
            kinds[key] = max(zip(tally, ("person", "body", "place"), strict=True), key=lambda pair: pair[0])[1]
    return kinds


def _votes(words: Words, lexicon: Lexicon, name: Name) -> tuple[float, float, float]:
    """Votes of one mention for a person, a body, a place."""
    person, body, place = LABELS.get(name.label, (0.0, 0.0, 0.0))
    lower, start, end = words.lower, name.start, name.end
    length, last = end - start, lower[end - 1]
    if name.title:
        person += 3
    if length > 1 and lower[start] in lexicon.forenames and last not in lexicon.body_ends:
        person += 2
    if length > 1 and (last in lexicon.body_ends or last in lexicon.pack.bodies.suffixes):
        body += 4
    if length == 1 and words.text[start].isupper() and 2 <= len(last) <= 6:
        body += 2
    before = lower[start - 1] if start else ""
    if before == "the":
        body += 2
        person -= 3
    elif before in PLACING:
        place += 1
    elif lexicon.is_person(before) and words.head[start - 1] in range(start, end):
        person += 3
    elif before in lexicon.bodies and words.head[start - 1] in range(start, end):
        body += 2
    after = lower[end : end + 2]
    if after and after[0] in lexicon.bodies and words.dep[_head(words, name)] in ("compound", "nmod", "amod"):
        body += 3
    if after == ["-", "led"]:
        body += 3
    if before == "of" and start > 1 and lower[start - 2] in lexicon.pack.people.offices:
        body += 3
    if "&" in lower[start:end]:
        body += 3
    if after[:1] == [","] and after[1:] and after[1].isdigit() and len(after[1]) == 2:
        person += 3
    if "who" in after:
        person += 2
    if words.dep[_head(words, name)] in ("nsubj", "nsubjpass"):
        place -= 1
    return person, body, place


def _head(words: Words, name: Name) -> int:
    for i in range(name.start, name.end):
        if not name.start <= words.head[i] < name.end:
            return i
    return name.end - 1
