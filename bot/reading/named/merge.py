"""Which names are the same figure's: surnames and full names, short and long forms, acronyms, capitals."""

from __future__ import annotations

from bot.model import ActorKind
from bot.reading.named.edges import Name
from bot.reading.named.figures import Figure
from bot.reading.named.kinds import Key, key_of, kinds_of
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.people import People
from bot.reading.words import Words

PLACES = frozenset(("GPE", "LOC", "NORP", "FAC"))


class Merger:
    """Gathers the figures of one text from its names, in the text's order."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words, self.lexicon = words, lexicon
        self.figures: list[Figure] = []
        self.of: list[Figure | None] = [None] * len(words)

    def merge(self, names: list[Name]) -> None:
        """Fills `figures` and `of`, the figure of each token that belongs to a name."""
        keys = [key_of(self.words, self.lexicon, n) for n in names]
        kinds = kinds_of(self.words, self.lexicon, names)
        people = People(self.words, self.lexicon, {key for key in keys if kinds[key] == "person" and len(key) > 1})
        bodies = _Bodies(self, {k for k in keys if kinds[k] in ("body", "country")}, names, _shorter(keys, names))
        for name, key in zip(names, keys, strict=True):
            kind = kinds[key]
            if kind == "person":
                self._add(people.figure(name, key), name)
            elif kind in ("body", "country"):
                body = bodies.figure(name, key)
                if body is not None:
                    self._add(body, name)
        self.figures.sort(key=lambda f: f.mentions[0].start)

    def _add(self, figure: Figure, name: Name) -> None:
        words = self.words
        head = name.end - 1
        for i in range(name.start, name.end):
            self.of[i] = figure
            if not name.start <= words.head[i] < name.end:
                head = i
        if not figure.mentions:
            self.figures.append(figure)
        figure.mention(words.span(name.start, name.end), head)
        text = words.joined(name.start, name.end)
        if self._fuller(text, figure.name):
            figure.name = text

    def _fuller(self, text: str, name: str) -> bool:
        """Whether `text` is a better name: the earlier one in the pack's list of a known body, else the longer one."""
        countries, forms = self.lexicon.countries, self.lexicon.known_rank
        if (text.lower() in countries) != (name.lower() in countries) and self.lexicon.seats.keys() & {
            text.lower(),
            name.lower(),
        }:
            return text.lower() in countries  # the country's own name, not that of its capital
        if text.lower() in forms and name.lower() in forms:
            return forms[text.lower()] < forms[name.lower()]
        return len(text.split()) > len(name.split())


class _Bodies:
    def __init__(self, merger: Merger, keys: set[Key], names: list[Name], shorter: set[Key]) -> None:
        self.words, self.lexicon, self.shorter = merger.words, merger.lexicon, shorter
        self.by_id: dict[str, Figure] = {}
        self.long = self._long_forms(keys)
        self.acting = {form for name in names if (form := self._form(name)) and self._does(name)}
        for name in names:
            self._bracketed(name)

    def _long_forms(self, keys: set[Key]) -> dict[Key, Key]:
        """The longest name that each name is a short form of."""
        longest: dict[Key, Key] = {}
        by_size = sorted(keys, key=lambda k: (-len(k), k))
        for n, key in enumerate(by_size):
            longer = [o for o in by_size[:n] if len(o) > len(key) and self._shortens(key, o)]
            if longer:  # initials before first words: ESA is the European Space Agency, not the ESA team
                other = next((o for o in longer if key[0] in _initials(o, self.lexicon)), longer[0])
                longest[key] = longest.get(other, other)
        return longest

    def _shortens(self, key: Key, other: Key) -> bool:
        form = " ".join(key)
        if form in self.lexicon.known or form in self.lexicon.countries or form in self.lexicon.seats:
            return False
        if len(key) == 1:
            word = key[0]
            if word in _initials(other, self.lexicon):
                return True
            if word in self.lexicon.bodies:  # the Bank, the Court
                return word in (other[0], other[-1])
            return other[0] == word and key in self.shorter and len(word) > 2
        branch = other[-1] in self.lexicon.countries or other[-1] in self.lexicon.pack.known.idle
        return (other[: len(key)] == key and not branch) or other[-len(key) :] == key

    def _bracketed(self, name: Name) -> None:
        """A name with its short form in brackets after it."""
        words = self.words
        i = name.end
        if i + 2 < len(words) and words.text[i] == "(" and words.text[i + 2] == ")" and words.text[i + 1].isupper():
            key, short = key_of(words, self.lexicon, name), (words.lower[i + 1].replace(".", ""),)
            if short != key:
                self.long.setdefault(short, self.long.get(key, key))

    def _form(self, name: Name) -> str:
        """The name where it is nobody unless it does something somewhere in the text, else nothing."""
        form = " ".join(self.words.lower[name.start : name.end])
        return form if form in self.lexicon.pack.known.acting else ""

    def figure(self, name: Name, key: Key) -> Figure | None:
        lexicon = self.lexicon
        form = " ".join(key)
        kind: ActorKind = "organization"
        if form in lexicon.pack.known.acting and (form not in self.acting or self._is_placed(name)):
            return None
        country = lexicon.countries.get(form)
        if country is None and form in lexicon.seats:
            if not self._acts(name):
                return None
            country = lexicon.seats[form]
        if country is not None:
            ident, kind = "country " + country.name, "country"
        elif key in lexicon.head_offices:
            ident = "government"
        elif form in lexicon.known:
            ident = "known " + lexicon.known[form]
        else:
            long = self.long.get(key, key)
            form = " ".join(long)
            ident = "known " + lexicon.known[form] if form in lexicon.known else "body " + form
        found = self.by_id.get(ident)
        if found is None:
            found = self.by_id[ident] = Figure(self.words.joined(name.start, name.end), kind)
        return found

    def _acts(self, name: Name) -> bool:
        dep = self.words.dep[name.end - 1]
        return dep in ("nsubj", "nsubjpass", "dobj", "conj", "poss") and not self._is_placed(name)

    def _does(self, name: Name) -> bool:
        """Whether somebody does something by that name."""
        return self.words.dep[name.end - 1] in ("nsubj", "agent")

    def _is_placed(self, name: Name) -> bool:
        """Whether the word before says that something happens there: in Ostrand."""
        return name.start > 0 and self.words.lower[name.start - 1] in self.lexicon.pack.grammar.placing


def _shorter(keys: list[Key], names: list[Name]) -> set[Key]:
    """The names that may be a longer one's first word: not those that the model only takes for places or peoples."""
    return {key for key, name in zip(keys, names, strict=True) if name.label not in PLACES}


def _initials(key: Key, lexicon: Lexicon) -> set[str]:
    """The acronyms a long name may have: with and without its small words; Vell Gas & Light Co is VG&L."""
    grammar = lexicon.pack.grammar
    parts = [w for k in key for w in k.split("-") if w[:1].isalnum() and w != grammar.definite]
    joined = "".join(w[0] for w in key if w not in lexicon.pack.bodies.suffixes) if "&" in key else ""
    return {"".join(w[0] for w in parts), "".join(w[0] for w in parts if w not in grammar.links), joined}
