"""What a name names, by the votes of all its mentions: the model's label, titles, endings, and the words around it."""

from __future__ import annotations

import re
from collections import defaultdict

from bot.reading.named.edges import Name
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import SUBJECT
from bot.reading.words import Words

Key = tuple[str, ...]
SURNAME = 100.0  # a word known as somebody's surname is his wherever it stands alone
PARTS = frozenset(("compound", "nmod", "amod"))
FORENAME = 3.0
PARTING = frozenset(",.")  # between a name and its generation: Brandt, Jr.
QUOTES = frozenset("“‘\"'`")
BRAND = re.compile(r"[A-Za-z]*[a-z][A-Z]")  # SeaVell
PREFIXED = re.compile(r"(?:Ma?c|Fitz|V[ao]n|Be?i?n|D[aeiu]|Del|L[ae]|Al|El|O)[A-Z]")  # MacLeod, DeVries
SURNAME_ALONE = 2.0  # so is a longer name whose last word stands alone as somebody's
LABELS = {
    "PERSON": (1.6, 0.0, 0.0), "ORG": (0.0, 1.5, 0.0), "GPE": (0.0, 0.0, 1.5), "FAC": (0.0, 0.0, 1.5),
    "LOC": (0.0, 0.0, 1.5), "PRODUCT": (0.0, 0.3, 0.4), "NORP": (0.0, 0.5, 0.0), "": (0.2, 0.5, 0.3),
}  # fmt: skip


def key_of(words: Words, lexicon: Lexicon, name: Name) -> Key:
    """The name's words as names are compared: without dots and Jr., with one kind of apostrophe, al-Tamm as al Tamm."""
    generations = lexicon.pack.titles.generations
    end = name.end
    while end > name.start + 1 and (words.text[end - 1] in PARTING or words.lower[end - 1] in generations):
        end -= 1
    text = words.joined(name.start, end).lower().replace(".", "").replace("’", "'")
    if "-" not in text:
        return tuple(text.split())
    key: list[str] = []
    for word in text.split():
        particle, _, rest = word.partition("-")
        key.extend((particle, rest) if rest and particle in lexicon.pack.titles.particles else (word,))
    return tuple(key)


def kinds_of(words: Words, lexicon: Lexicon, names: list[Name]) -> dict[Key, str]:
    """For each name `person`, `body`, `country`, `people` or `place`. People are those of a country."""
    mentions: dict[Key, list[Name]] = defaultdict(list)
    for name in names:
        mentions[key_of(words, lexicon, name)].append(name)
    votes = {key: _tally(words, lexicon, named) for key, named in mentions.items()}
    people = [key for key, vote in votes.items() if vote[0] > max(vote[1:])]
    surnames, forenames = {k[-1] for k in people if len(k) > 1}, {k[0] for k in people if len(k) > 1}
    bearers = {k[-1] for k in people if len(k) > 1 and k[0] in lexicon.forenames}
    alone = {k[-1] for k in people if len(k) == 1 or k[0] in lexicon.pack.titles.particles}
    kinds: dict[Key, str] = {}
    for key, tally in votes.items():
        lone = len(key) == 1 and key[0] in bearers
        known = None if lone or _is_surname(lexicon, key, mentions[key]) else _known_kind(lexicon, key)
        if known is not None:
            kinds[key] = known
        elif " ".join(key) in lexicon.pack.known.acting and key[-1] not in surnames | forenames:
            kinds[key] = "body"
        else:
            if len(key) == 1 or key[0] in lexicon.pack.titles.particles:
                tally[0] += SURNAME if key[-1] in surnames else FORENAME if key[0] in forenames else 0
            elif key[-1] in alone:
                tally[0] += SURNAME_ALONE
            kinds[key] = max(zip(tally, ("person", "body", "place"), strict=True), key=lambda pair: pair[0])[1]
    return kinds


def _known_kind(lexicon: Lexicon, key: Key) -> str | None:
    """What the pack says that a name names, None where it does not know."""
    form = " ".join(key)
    sided = len(key) > 1 and key[-1] in lexicon.known and key[0] not in lexicon.forenames
    if form in lexicon.known or sided or key in lexicon.head_offices:
        return "body"
    if form in lexicon.countries or form in lexicon.seats:
        return "country"
    if form in lexicon.adjectives:
        return "people"
    return "place" if form in lexicon.pack.known.idle or _is_thing(lexicon, key) else None


def _is_thing(lexicon: Lexicon, key: Key) -> bool:
    """Whether a name ends or begins with a thing's noun, or is numbered: the Harbour Act, the Treaty of Ostrand,
    Typhoon Vell, the Skarv 4."""
    known = lexicon.pack.known
    if len(key) == 1:
        return False
    labelled = key[0] in known.labels and key[-1] not in lexicon.body_ends  # but: the Storm Warning Centre
    leads = key[0] in known.things and key[1] in lexicon.pack.grammar.links
    numbered = key[-1].isdigit() and key[0] not in lexicon.bodies  # Skarv 4, but: Channel 4
    return labelled or leads or numbered or key[-1] in known.things


def _is_surname(lexicon: Lexicon, key: Key, named: list[Name]) -> bool:
    """Whether a thing's noun is somebody's surname here: Fiona Hill."""
    if len(key) == 1 or key[-1] not in lexicon.pack.known.surnames or key[0] in lexicon.pack.titles.particles:
        return False
    return key[0] in lexicon.forenames and all(name.label == "PERSON" for name in named)


def _tally(words: Words, lexicon: Lexicon, named: list[Name]) -> list[float]:
    """The votes for one name: its labels on average, its form, and the strongest words around it, for and against."""
    labels = [LABELS[name.label] for name in named]
    around = [_by_context(words, lexicon, name) for name in named]
    form = (*_by_form(words, lexicon, named[0]), 0.0)
    return [
        sum(label) / len(named) + own + max(context) + min(0.0, *context)
        for label, own, context in zip(zip(*labels, strict=True), form, zip(*around, strict=True), strict=True)
    ]


def _by_form(words: Words, lexicon: Lexicon, name: Name) -> tuple[float, float]:
    """What the name's own words say for a person and for a body."""
    person = body = 0.0
    parts = words.lower[name.start : name.end]
    first, last = parts[0], parts[-1]
    if len(parts) > 1:
        if last in lexicon.body_ends or last in lexicon.pack.bodies.suffixes or "&" in parts:
            body += 4
        elif first in lexicon.forenames:
            person += 2
    elif words.text[name.start].isupper() and 2 <= len(last) <= 6:
        body += 2
    if any(BRAND.match(word) and not PREFIXED.match(word) for word in words.text[name.start : name.end]):
        body += 2
    return person, body


def _by_context(words: Words, lexicon: Lexicon, name: Name) -> tuple[float, float, float]:
    """What stands around the name says for a person, a body, a place."""
    lower, start, end = words.lower, name.start, name.end
    before, ahead = (lower[start - 1] if start else ""), lower[end : end + 2]
    grammar = lexicon.pack.grammar
    person, body, place = (3.0 if name.title else 0.0), 0.0, 0.0
    dep = words.dep[_head(words, name)]
    if before == grammar.definite and (dep not in PARTS or not _is_full(words, lexicon, name)):
        person, body = person - 3, body + 2
    elif before in grammar.of and start > 1 and lower[start - 2] in lexicon.pack.people.offices:  # the leader of ...
        body += 3
    elif before in grammar.placing:
        place += 1
    elif _is_work(words, lexicon, name):
        place += 4
    elif start and start <= words.head[start - 1] < end:
        person += 3 if lexicon.is_person(words.text[start - 1]) and before not in lexicon.body_roles else 0
        body += 2 if before in lexicon.bodies else 0
    if ahead and dep in PARTS:  # the ... party; the ... chief
        kind = 3 if ahead[0] in lexicon.bodies else 2 if ahead[0] in lexicon.pack.people.offices else 0
        body += min(kind, 1) if _is_full(words, lexicon, name) else kind
        place += 4 if ahead[0] in lexicon.pack.known.goods else 0
    elif len(ahead) == 2 and (
        (ahead[0] == "-" and ahead[1] in grammar.led)
        or (words.tag[end] == "POS" and ahead[1] in lexicon.pack.bodies.holdings)
    ):
        body += 3
    apposed = _apposed(words, lexicon, name)
    person, body = person + 3 * (apposed == "person"), body + 3 * (apposed == "body")
    aged = len(ahead) == 2 and ahead[0] == "," and ahead[1].isdigit() and len(ahead[1]) == 2
    person += (3 if aged else 0) + (2 if not grammar.person.isdisjoint(ahead) else 0)
    if dep in SUBJECT:
        place -= 1
    return person, body, place


def _apposed(words: Words, lexicon: Lexicon, name: Name) -> str:
    """What the noun beside the name says that it is: Dasvik, a foundation in Ostrand; the group, Ansvik, said."""
    head = _head(words, name)
    beside = [c for c in words.below[head] if c >= name.end and words.dep[c] == "appos"]
    if words.dep[head] == "appos":
        beside.append(words.head[head])
    for i in beside:
        word = words.lower[i]
        if words.tag[i] != "NN" or word != words.text[i]:
            continue
        if word in lexicon.body_roles:
            return "" if lexicon.is_person(word) else "body"
        if lexicon.is_person(word):
            return "person"
    return ""


def _is_work(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether a thing's noun is called so: his film Skarv; a missile called Skarv. In the film Brandt is a pilot."""
    i = name.start - 1
    while i > 0 and (words.lower[i] in lexicon.pack.grammar.naming or words.text[i] in QUOTES):
        i -= 1
    known = lexicon.pack.known
    if i < 0 or words.lower[i] not in known.goods | known.works:
        return False
    head = _head(words, name)
    return name.start <= words.head[i] < name.end or words.head[head] == i or words.dep[head] not in SUBJECT


def _is_full(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether the name has a forename: the [Ana Brandt] fund is called after a person."""
    return name.end - name.start > 1 and words.lower[name.start] in lexicon.forenames


def _head(words: Words, name: Name) -> int:
    for i in range(name.start, name.end):
        if not name.start <= words.head[i] < name.end:
            return i
    return name.end - 1
