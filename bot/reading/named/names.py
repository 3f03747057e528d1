"""Where names stand in a text: the model's finds with their edges mended, and the capitals that it passed over."""

from __future__ import annotations

from itertools import pairwise

from bot.reading.named.datelines import datelines
from bot.reading.named.edges import OWNING, Name, mended, pieces
from bot.reading.named.headlines import headlines
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

NAMING = frozenset(("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT"))
TITLED = frozenset(("LAW", "WORK_OF_ART", "EVENT"))  # a body's name is often taken for one of these
PROPER = frozenset(("NNP", "NNPS"))
NOUNS = frozenset(("NNP", "NNPS", "NN", "NNS", "JJ"))
SMALL = frozenset(
    ("DT", "IN", "CC", "PRP", "PRP$", "TO", "MD", "WP", "WDT", "WRB", "UH", "_SP", "VB", "VBD", "VBP", "VBZ")
)  # words that stand in no name, whatever their first letter
PARTS = frozenset(("compound", "amod", "nmod"))
SHOUTED = 5  # letters: initials have fewer


def find_names(words: Words, lexicon: Lexicon) -> list[Name]:
    """The names of the text in its order."""
    blocked = datelines(words, lexicon)
    taken = list(blocked)
    names = _model_finds(words, lexicon, taken)
    names = [n for n in names if not _at_office(words, lexicon, n.start)] + _offices(words, lexicon, taken)
    _extend(words, lexicon, names, taken)
    names.extend(_runs(words, lexicon, names, taken, blocked))
    names.sort(key=lambda n: n.start)
    names = _joined(words, lexicon, _outside_headlines(words, names))
    idle = (_is_member, _is_seat, _is_portfolio, _is_shouted, _is_common)
    names = [n for n in names if not any(is_idle(words, lexicon, n) for is_idle in idle)]
    for name in names:
        _lengthen(words, lexicon, name)
        _entitle(words, lexicon, name)
    generations = lexicon.pack.titles.generations
    taken_in = [n.start < before.end and words.lower[n.start] in generations for before, n in pairwise(names)]
    return [n for n, twice in zip(names, [False, *taken_in], strict=False) if not twice]


def _model_finds(words: Words, lexicon: Lexicon, taken: list[bool]) -> list[Name]:
    """What the model takes for names outside of datelines, in pieces with their edges mended; marks all its finds as
    taken."""
    names: list[Name] = []
    for entity in words.parsed.doc.ents:
        if taken[entity.start]:
            continue
        taken[entity.start : entity.end] = [True] * (entity.end - entity.start)
        label = entity.label_
        if label in TITLED and words.lower[entity.end - 1] in lexicon.bodies:
            label = "ORG"
        if label in NAMING:
            for first, end in pieces(words, lexicon, entity.start, entity.end):
                names.extend(mended(words, lexicon, first, end, label))
    return names


def _is_member(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether a party's word with an article is one of its people: the Republican; the Ostrand Democrat."""
    i, first, grammar = name.end - 1, name.start, lexicon.pack.grammar
    if words.lower[i] not in lexicon.pack.people.partisans or words.dep[i] in PARTS:
        return False
    while first and words.tag[first - 1] in PROPER and words.head[first - 1] == i:
        first -= 1
    before = words.lower[first - 1] if first else ""
    return before == grammar.definite or before in grammar.indefinite


def _is_seat(words: Words, _: Lexicon, name: Name) -> bool:
    """Whether the name is only the place of a member after his party's letter: Ana Brandt, D-[Ostrand], said."""
    i = name.start - 2
    return words.hyphen(i + 1) and i > 0 and len(words.text[i]) == 1 and words.text[i - 1] in (",", "(")


def _is_portfolio(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether the name is no more than what a minister is in charge of: Ports and Ferries Minister."""
    if name.end >= len(words) or words.lower[name.end] not in lexicon.pack.people.portfolios:
        return False
    capital = words.text[name.end][0].isupper() and name.label != "PERSON"
    return capital and " ".join(words.lower[name.start : name.end]) not in lexicon.by_heart


def _is_shouted(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether long words in capitals throughout are a crosshead's within the text, and no name."""
    own = words.text[name.start : name.end]
    form = " ".join(words.lower[name.start : name.end])
    return len(own) > 1 and form not in lexicon.by_heart and all(w.isupper() and len(w) >= SHOUTED for w in own)


def _is_common(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether a word is a name for no more than its place in the sentence: Tributes were paid. ... tributes came; or
    a plural that stands nowhere else: Quotas are too low."""
    word, lower = words.text[name.start], words.lower[name.start]
    if name.end - name.start > 1 or word.isupper() or lower in lexicon.by_heart:
        return False
    if not all(words.opens_sentence(i) for i in words.places[word]):
        return False
    if lower not in words.places:
        return all(words.tag[i] == "NNS" for i in words.places[word])
    return not any(words.tag[i] in PROPER for i in words.places[lower])  # flydubai


def _lengthen(words: Words, lexicon: Lexicon, name: Name) -> None:
    """Takes in what is joined to the name's front (Eva-[Marie Brandt], al-[Tamm], bin [Tamm]), and Jr. after it."""
    titles = lexicon.pack.titles
    while words.hyphen(name.start - 1):
        before = words.lower[name.start - 2]
        proper = words.tag[name.start - 2] in PROPER and before not in lexicon.known  # not: the Tory-Labour debate
        if not proper and before not in titles.particles:
            break
        name.start -= 2
    while name.start and words.text[name.start - 1] in titles.particles and words.tag[name.start - 1] in PROPER:
        name.start -= 1
    after = name.end + (words.text[name.end : name.end + 1] == [","])  # Jan Brandt, Jr.
    if words.lower[after : after + 1] and words.lower[after] in titles.generations:
        dotted = words.text[after + 1 : after + 2] == ["."] and words.sentence[after + 2 : after + 3] == [
            words.sentence[after]
        ]
        name.end = after + 1 + dotted


def _outside_headlines(words: Words, names: list[Name]) -> list[Name]:
    """The names without those that only a headline has: there every word looks like a name."""
    lines = headlines(words)
    heard = {tuple(words.lower[n.start : n.end]) for n in names if words.paragraph[n.start] not in lines}
    return [n for n in names if words.paragraph[n.start] not in lines or tuple(words.lower[n.start : n.end]) in heard]


def _entitle(words: Words, lexicon: Lexicon, name: Name) -> None:
    """Gives a name the title before it, and takes the title in where it is a part of the name (Lord Harrow)."""
    before = name.start - 1
    if before < 0 or words.lower[before] not in lexicon.titles or words.sentence[before] != words.sentence[name.start]:
        return
    name.title = words.lower[before]
    if name.title in lexicon.pack.titles.kept and words.text[before][0].isupper():
        name.start = before


def _at_office(words: Words, lexicon: Lexicon, i: int) -> int:
    """How many tokens at `i` name a head office that stands for the government; 0 for none."""
    sizes = (2, 1)
    return next((n for n in sizes if tuple(words.lower[i : i + n]) in lexicon.head_offices), 0)


def _offices(words: Words, lexicon: Lexicon, taken: list[bool]) -> list[Name]:
    found = []
    for i, word in enumerate(words.text):
        size = _at_office(words, lexicon, i) if word[0].isupper() else 0
        if size:
            found.append(Name(i, i + size, "ORG"))
            taken[i : i + size] = [True] * size
    return found


def _extend(words: Words, lexicon: Lexicon, names: list[Name], taken: list[bool]) -> None:
    """Names take in the capitals beside them that the model left out, but no surname of somebody else."""
    surnames = {words.lower[n.end - 1] for n in names if n.label == "PERSON"}
    for name in names:
        while name.end < len(words) and not taken[name.end] and _belongs(words, lexicon, name.end, name.label):
            if name.label != "PERSON" and words.lower[name.end] in surnames:
                break
            taken[name.end] = True
            name.end += 1
        while name.label == "PERSON" and words.hyphen(name.end) and words.tag[name.end + 1] in NOUNS:  # Ban Ki-moon
            taken[name.end : name.end + 2] = [True, True]
            name.end += 2
        while name.start > 0 and not taken[name.start - 1] and _belongs(words, lexicon, name.start - 1, name.label):
            if words.tag[name.start - 1] not in PROPER and words.opens_sentence(name.start - 1):
                break
            titled = name.start > 1 and words.lower[name.start - 2] in lexicon.titles
            if name.label == "PERSON" and words.lower[name.start] in lexicon.forenames and not titled:
                break
            name.start -= 1
            taken[name.start] = True
        office = words.text[name.start]
        if name.end - name.start == 2 and office.isupper() and lexicon.is_person(office):
            name.start += words.lower[name.end - 1] in surnames and office.lower() not in lexicon.forenames


def _belongs(words: Words, lexicon: Lexicon, i: int, label: str) -> bool:
    word = words.lower[i]
    return (
        _is_capital(words, i)
        and not (words.text[i].isupper() and len(word) > 5 and words.opens_sentence(i))
        and word not in lexicon.titles
        and word not in lexicon.pack.titles.after
        and not lexicon.is_person(words.text[i])
        and word not in lexicon.people_plural
        and not (label == "PERSON" and (word in lexicon.adjectives or word in lexicon.known))
    )


def _is_capital(words: Words, i: int) -> bool:
    """Whether the token may stand in a name: a noun in capitals, or any other word that needs none where it stands."""
    if not words.text[i][0].isupper():
        return False
    return words.tag[i] in NOUNS or (words.tag[i] not in SMALL and i > 0 and not words.opens_sentence(i))


def _runs(words: Words, lexicon: Lexicon, found: list[Name], taken: list[bool], blocked: list[bool]) -> list[Name]:
    """Names in capitals that the model passed over: runs of proper nouns; a first word only if heard in a name found
    before. A noun of people that closes somebody's full name is his surname, where no article stands before it:
    [Pastor] said."""
    heard = {words.lower[n.end - 1] for n in found}
    bearers = {words.lower[n.end - 1] for n in found if n.label == "PERSON" and n.end - n.start > 1}
    passed = list(blocked)
    for name in found:
        passed[name.start : name.end] = [True] * (name.end - name.start)
    taken = [t or p for t, p in zip(taken, passed, strict=True)]
    names: list[Name] = []
    i, n = 0, len(words)
    while i < n:
        fresh = words.tag[i] in PROPER and not taken[i]
        if not words.text[i][0].isupper() or passed[i] or not (fresh or words.lower[i] in heard):
            i += 1
            continue
        start = i
        i += 1
        while i < n and not taken[i] and _is_capital(words, i):
            i += 1
        alone = i - start == 1
        if alone and words.lower[start] in bearers and lexicon.is_person(words.text[start]):
            if words.tag[start - 1] not in ("DT", "PRP$"):
                names.append(Name(start, i, "PERSON"))
            continue
        first = alone and words.opens_sentence(start)
        if not first or words.lower[start] in heard or words.lower[start] in lexicon.known:
            names.extend(mended(words, lexicon, start, i, ""))
    return names


def _owns_body(words: Words, lexicon: Lexicon, owner: Name, name: Name) -> bool:
    """Whether a plural and the body after its mark are one: the [Dockers]’ [Union]."""
    marked = owner.end + 1 == name.start and words.text[owner.end] in OWNING
    many = words.lower[owner.end - 1].endswith(lexicon.many_ends)
    return marked and many and words.lower[name.start] in lexicon.body_ends


def _joined(words: Words, lexicon: Lexicon, names: list[Name]) -> list[Name]:
    """Names with "of" and what follows taken in where they end in a body's word (Bank of Ostrand), and the surname to
    which a particle leads (Jan de Brandt)."""
    found: list[Name] = []
    particles = lexicon.pack.titles.particles
    for name in names:
        last = found[-1] if found else None
        led = last is not None and last.end < name.end and words.text[last.end] in particles
        if last is not None and led and particles.issuperset(words.text[last.end : name.start]):
            last.end = name.end
            continue
        if last is not None and _owns_body(words, lexicon, last, name):
            last.end, last.label = name.end, "ORG"
            continue
        if last is not None and last.label != "PERSON" and name.label != "PERSON":
            gap = words.lower[last.end : name.start]
            grammar = lexicon.pack.grammar
            linked = bool(gap) and gap[0] in grammar.of and (len(gap) == 1 or gap[1:] == [grammar.definite])
            ends = words.lower[last.end - 1] in lexicon.body_ends
            if (ends and linked) or (
                not ends and len(gap) == 1 and gap[0] in grammar.both and _one_body(words, lexicon, last, name)
            ):
                last.end = name.end
                continue
        found.append(name)
    return found


def _one_body(words: Words, lexicon: Lexicon, first: Name, second: Name) -> bool:
    """Whether "and" stands inside one name: the Public and Commercial Services Union."""
    form = " ".join(words.lower[first.start : first.end])
    return (
        words.lower[first.start - 1] == lexicon.pack.grammar.definite
        and second.end - second.start > 1
        and words.lower[second.end - 1] in lexicon.body_ends
        and not words.text[first.start].isupper()
        and form not in lexicon.known
        and form not in lexicon.countries
    )
