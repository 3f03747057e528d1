"""People and bodies called by a noun: what the noun phrase says of them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
BEFORE = NOUN | {"JJ", "JJR", "JJS", "HYPH", "POS", "VBG", "VBN", "CD"}
PARTS = frozenset(("compound", "amod", "nmod", "npadvmod", "nummod"))


@dataclass(slots=True)
class Nominal:
    """The noun at `head` with what stands before it from `first`; `article` is lower case, or "" for none.

    `sort` is `person`, `group` or `body`; `noun` the singular; `points` tells whether the article says that it is
    known already."""

    first: int
    head: int
    article: str
    sort: str
    noun: str
    points: bool


def nominal_at(words: Words, lexicon: Lexicon, i: int) -> Nominal | None:
    """The person, group or body that the noun at `i` calls, or None."""
    word = words.lower[i]
    if word in lexicon.pack.people.aged:
        return _aged(words, lexicon, i)
    if words.tag[i] not in NOUN or (words.dep[i] in PARTS and words.head[i] > i):
        return None
    if i + 1 < len(words) and words.tag[i + 1] in ("POS", "HYPH") and words.text[i + 1] == "-":
        return None
    many = words.tag[i] in ("NNS", "NNPS")
    singular = lexicon.one_of(word) if many else None
    if singular is not None:
        sort, noun = "group", singular
    elif word in lexicon.pack.groups.nouns:
        sort, noun = "group", word
    elif word in lexicon.bodies:
        sort, noun = "body", word
    elif lexicon.is_person(words.text[i]):
        sort, noun = "person", word
    else:
        return None
    first = i
    while first and _goes_left(words, first - 1, i) and words.sentence[first - 1] == words.sentence[i]:
        first -= 1
    while first < i and (words.tag[first] in ("POS", "HYPH") or not words.text[first][0].isalnum()):
        first += 1
    before = words.lower[first - 1] if first and words.sentence[first - 1] == words.sentence[i] else ""
    article = before if first and words.tag[first - 1] in ("DT", "PRP$") else ""
    return Nominal(first, i, article, sort, noun, article in lexicon.pack.grammar.pointing)


def _aged(words: Words, lexicon: Lexicon, i: int) -> Nominal | None:
    """The 36-year-old, where no noun follows."""
    first = i
    while words.hyphen(first - 1):
        first -= 2
    ends = i + 1 == len(words) or words.tag[i + 1] not in NOUN | {"HYPH", "JJ"}
    article = words.lower[first - 1] if first else ""
    if not ends or article not in lexicon.pack.grammar.pointing or not words.text[first].isdigit():
        return None
    return Nominal(first, i, article, "person", words.lower[i], points=True)


def _goes_left(words: Words, i: int, noun: int) -> bool:
    """Whether the token at `i` stands in one noun phrase with the noun and what is between."""
    tag = words.tag[i]
    if tag == "HYPH":
        return words.start[i] == words.start[i - 1] + len(words.text[i - 1])
    if tag == "POS":
        return True
    return i < words.head[i] <= noun and (tag in BEFORE or (tag == "RB" and words.tag[i + 1] in ("HYPH", "JJ")))
