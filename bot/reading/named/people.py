"""Whose a person's name is: forename and surname, surname alone, forename alone; kin of one surname kept apart."""

from __future__ import annotations

from collections import Counter
from unicodedata import combining, normalize

from bot.reading.named.edges import Name
from bot.reading.named.figures import Figure
from bot.reading.named.kinds import Key
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import SUBJECT
from bot.reading.words import Words

LONG = 5  # letters of a surname that may be misspelt
PARTS = frozenset(("compound", "nmod"))  # the Brandt home


class People:
    """The people of one text, added name by name. `full` are the names that have a forename."""

    def __init__(self, words: Words, lexicon: Lexicon, full: set[Key]) -> None:
        self.words, self.lexicon = words, lexicon
        self.forenames = Counter(key[0] for key in full)
        self.surnames = {_plain(key[-1]) for key in full}
        self.by_key: dict[Key, Figure] = {}
        self.by_surname: dict[str, list[Figure]] = {}
        self.by_forename: dict[str, list[Figure]] = {}
        self.alone: set[int] = set()  # called by their surname before anybody else had it: it stays theirs
        self.kin: set[int] = set()  # told of only as somebody's relations

    def figure(self, name: Name, key: Key) -> Figure:
        """Whose name it is: somebody known, or somebody new."""
        gender, related = self._gender(name, key), _is_relation(self.words, self.lexicon, name)
        key = tuple(_plain(word) for word in key)
        key = self._as_spelt(key)
        found = self._known(key, gender) or self._first_called(key, gender)
        if not related:
            self.kin.discard(id(found))
        if found is None:
            found = Figure(self.words.joined(name.start, name.end), "person", gender=gender)
            if related:
                self.kin.add(id(found))
            self.by_surname.setdefault(key[-1], []).append(found)
            if len(key) > 1:
                self.by_forename.setdefault(key[0], []).append(found)
            self.by_key[key] = found
        elif len(key) == 1 and len(self.by_surname.get(key[0], [])) == 1 and self.words.dep[name.end - 1] not in PARTS:
            self.alone.add(id(found))
        elif len(key) > 1:
            self.by_key[key] = found
            for known in (self.by_forename.setdefault(key[0], []), self.by_surname.setdefault(key[-1], [])):
                if found not in known:
                    known.append(found)
        found.gender = found.gender or gender
        return found

    def _as_spelt(self, key: Key) -> Key:
        """The key; a surname alone that nobody in the text has, but one has with another letter, is that one's."""
        word = key[0]
        if len(key) > 1 or len(word) < LONG or word in self.surnames or word in self.lexicon.forenames:
            return key
        near = [known for known in self.surnames if _is_misspelt(word, known)]
        return (near[0],) if len(near) == 1 else key

    def _gender(self, name: Name, key: Key) -> str:
        by_title = self.lexicon.gender_of_noun(name.title)
        return by_title or (self.lexicon.gender(key[0]) if len(key) > 1 else "")

    def _known(self, key: Key, gender: str) -> Figure | None:
        if len(key) > 1 and key in self.by_key:
            return self.by_key[key]
        same = [f for f in self.by_surname.get(key[-1], []) if not (gender and f.gender and gender != f.gender)]
        if len(key) > 1:
            same = [f for f in same if self._fits(f, key)]
        if same:
            own = len(key) == 1
            return max(same, key=lambda f: (own and id(f) in self.alone, id(f) not in self.kin, _last_end(f)))
        if len(key) == 1:
            first = self.by_forename.get(key[0], [])
            return first[-1] if first else None
        return None

    def _first_called(self, key: Key, gender: str) -> Figure | None:
        """Who was called by nothing but a forename so far that one full name in the text has: Ines; Ines Brandt."""
        first = key[0]
        if len(key) == 1 or first not in self.lexicon.forenames or first in self.surnames or self.forenames[first] > 1:
            return None
        alone = self.by_surname.get(_plain(first), [])
        fits = len(alone) == 1 and (not alone[0].gender or not gender or alone[0].gender == gender)
        return alone[0] if fits and " " not in alone[0].name else None

    def _fits(self, figure: Figure, key: Key) -> bool:
        """Whether a full name fits a known one of the same surname."""
        first = _plain(figure.name.lower().replace(".", "")).split()
        if tuple(first[-len(key) :]) == key or key[-len(first) :] == tuple(first):  # Karim Abu Tamm, Abu Tamm
            return True
        a, b = first[0], key[0]
        if len(first) == 1 or a in self.lexicon.pack.titles.particles or b in self.lexicon.pack.titles.particles:
            return True
        titled = a in self.lexicon.pack.titles.kept or b in self.lexicon.pack.titles.kept
        initial = min(len(a), len(b)) == 1 and a[0] == b[0]
        return titled or a == b or initial or (len(a) > 2 and len(b) > 2 and a[:3] == b[:3])


def _last_end(figure: Figure) -> int:
    return figure.mentions[-1].end if figure.mentions else 0


def _is_relation(words: Words, lexicon: Lexicon, name: Name) -> bool:
    """Whether the name only tells whose kin somebody is, or who his: the son of Jan Brandt; his father, Jan Brandt."""
    i = name.start - 1
    while i > 0 and (words.text[i] == "," or words.lower[i] in lexicon.pack.grammar.of):
        i -= 1
    if i < 0 or words.lower[i] not in lexicon.pack.people.kin:
        return False
    return not any(words.dep[j] in SUBJECT for j in (i, *range(name.start, name.end)))


def _is_misspelt(word: str, known: str) -> bool:
    """Whether two long words that begin alike differ in one letter, or in the order of two: Kranowitz, Kanowitz."""
    if word[0] != known[0] or abs(len(word) - len(known)) > 1:
        return False
    i = next((n for n, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    rest, other = word[i:], known[i:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other or rest == other[1:] or rest[1:] == other[1:] or swapped


def _plain(word: str) -> str:
    """The word without accents: one writer has Zoé, another Zoe."""
    return word if word.isascii() else "".join(c for c in normalize("NFKD", word) if not combining(c))
