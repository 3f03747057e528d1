"""People and bodies called by a noun: what the noun phrase says of them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
BEFORE = NOUN | {"JJ", "JJR", "JJS", "HYPH", "POS", "VBG", "VBN", "CD"}
MARKS = frozenset(("“", "”", '"', "‘", "’", "'"))
ACTS = frozenset(("nsubj", "nsubjpass", "agent", "appos", "attr"))
NAMED = frozenset(("ORG", "EVENT", "WORK_OF_ART"))
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
    if words.lower[i] in lexicon.pack.people.aged:
        return _aged(words, lexicon, i)
    if words.tag[i] not in NOUN or (words.dep[i] in PARTS and words.head[i] > i):
        return None
    if i + 1 < len(words) and words.tag[i + 1] in ("POS", "HYPH") and words.text[i + 1] == "-":
        return None
    found = _sort(words, lexicon, i)
    if found is None:
        return None
    first, before = _edges(words, i)
    led = before >= 0 and words.sentence[before] == words.sentence[i] and words.tag[before] in ("DT", "PRP$")
    article = words.lower[before] if led else ""
    return Nominal(first, i, article, *found, article in lexicon.pack.grammar.pointing)


def _sort(words: Words, lexicon: Lexicon, i: int) -> tuple[str, str] | None:
    """What the noun at `i` calls, and its singular."""
    word = words.lower[i]
    singular = lexicon.one_of(word) if words.tag[i] in ("NNS", "NNPS") else None
    if singular is not None:
        return "group", singular
    if word in lexicon.pack.groups.nouns:
        return "group", word
    if word in lexicon.bodies:
        return "body", word
    return ("person", word) if lexicon.is_person(words.text[i]) and not _is_thing(words, lexicon, i) else None


def _edges(words: Words, i: int) -> tuple[int, int]:
    """The first token of the noun phrase that ends at `i`, and the token before it or before its opening mark."""
    first = i
    while first > words.dateline and words.sentence[first - 1] == words.sentence[i]:
        if _goes_left(words, first - 1, i) or _in_name(words, first):
            first -= 1
        elif words.text[first - 1] in MARKS and first > 1 and _goes_left(words, first - 2, i):
            first -= 2  # the former “Tidewater” star
        else:
            break
    before = first - 1
    marks = [j for j in range(first, i) if words.text[j] in MARKS and words.tag[j] != "POS"]
    if len(marks) % 2 and before >= 0 and words.text[before] in MARKS:  # the “Tidewater” star
        first, before = marks[-1] + 1, before - 1
    while first < i and (words.tag[first] in ("POS", "HYPH") or not words.text[first][0].isalnum()):
        first, before = first + 1, first
    return first, before


def _in_name(words: Words, first: int) -> bool:
    """Whether the model finds one name in the token at `first` and the one before: Stop the Quay protesters."""
    label = words.label[first]
    same = words.label[first - 1] == label and words.tag[first - 1] != "DT"
    return same and label in NAMED and words.parsed.doc[first].ent_iob_ == "I"


def _is_thing(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether the noun, which is a person's or a thing's, stands as no more than a thing: hit in the head."""
    if words.lower[i] not in lexicon.pack.people.double or words.dep[i] in ACTS:
        return False
    told = i + 1 < len(words) and words.lower[i + 1] in lexicon.pack.grammar.of
    return not told and all(words.dep[c] in ("det", "poss") for c in words.below[i] if c < i)


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
