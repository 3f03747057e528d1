"""Whom "the minister", "a spokesman" or "campaigners" are: a figure known by that noun, or a new one."""

from __future__ import annotations

from bot.reading.figures import Figure
from bot.reading.lexicon import Lexicon
from bot.reading.memory import MAIN, Memory
from bot.reading.nominals import Nominal
from bot.reading.words import Words

REACH = 12  # sentences that a noun with an article looks back
NEAR = 2  # sentences back to the subject that is only now called by an office
APPOSING = frozenset((",", "-", "–", "—"))
ACTS = frozenset(("nsubj", "nsubjpass", "agent"))


class Nouns:
    """Finds or makes the figures that are called by a noun."""

    def __init__(self, memory: Memory, lexicon: Lexicon, figures: list[Figure], of: list[Figure | None]) -> None:
        self.words: Words = memory.words
        self.memory, self.lexicon, self.figures, self.of = memory, lexicon, figures, of
        self.groups: dict[str, Figure] = {}
        offices = lexicon.head_offices
        self.government = next((f for f in figures if tuple(f.name.lower().split()) in offices), None)

    def called(self, nominal: Nominal) -> Figure | None:
        """The figure that is called so, or None where nobody is."""
        if nominal.sort == "group":
            return self._group(nominal)
        if nominal.sort == "body":
            return self._body(nominal)
        return self._person(nominal)

    def beside(self, nominal: Nominal) -> Figure | None:
        """The named figure that the noun only says the role of: it stands before the name or in apposition."""
        words, i = self.words, nominal.head
        if i + 1 < len(words) and self.of[i + 1] is not None and words.sentence[i + 1] == words.sentence[i]:
            return self.of[i + 1]
        before = nominal.first - (2 if nominal.article else 1)
        if before > 0 and words.text[before] in APPOSING and words.text[i + 1 : i + 2] == [words.text[before]]:
            named = self.of[before - 1]
            if named is not None and (named.kind == "person") == (nominal.sort == "person"):
                return named
        if words.dep[i] == "appos":
            return self.of[words.head[i]]
        return next((self.of[c] for c in words.below[i] if words.dep[c] == "appos" and self.of[c] is not None), None)

    def tells(self, nominal: Nominal, figure: Figure) -> bool:
        """Whether the noun that points back says what the figure is: an office; a body's noun that its name has not."""
        if nominal.sort == "person":
            return figure.kind == "person" and nominal.noun in self.lexicon.pack.people.offices
        new = nominal.noun not in figure.name.lower().split()
        return nominal.sort == "body" and new and nominal.noun not in self.lexicon.pack.bodies.generic

    # Persons

    def _person(self, nominal: Nominal) -> Figure | None:
        if nominal.noun in self.lexicon.pack.people.voices:
            voiced = self._voiced(nominal)
            if voiced is not None:
                return voiced
        if nominal.points:
            known = self._known(nominal, "person")
            if known is None and not self.words.quoted[nominal.head]:
                known = self._newly(nominal)
            if known is None and nominal.noun in self.lexicon.pack.people.aged:
                return self._nearest(nominal)
            return known or self._new(nominal)
        if nominal.article in ("a", "an", "one", "another", ""):
            return self._new(nominal)
        return None

    def _modifiers(self, nominal: Nominal) -> set[str]:
        lower = self.words.lower
        return {w for w in lower[nominal.first : nominal.head] if w[0].isalnum()} - self.lexicon.pack.people.soft

    def _known(self, nominal: Nominal, kind: str) -> Figure | None:
        """The figure known by this noun, and by all of its modifiers that matter."""
        wanted = self._modifiers(nominal)
        nouns = {nominal.noun} | self.lexicon.pack.people.wider.get(nominal.noun, frozenset())
        best, figure = float("-inf"), None
        for seen, weight in self.memory.back(nominal.head, REACH):
            words = seen.figure.nouns
            if seen.figure.kind != kind or not (nouns & words) or not wanted <= words:
                continue
            score = (
                0.3 * weight
                + (2 if nominal.noun in words else 0)
                - 3 * len((words - wanted) & self.lexicon.pack.people.other)
            )
            if score > best:
                best, figure = score, seen.figure
        return figure

    def _newly(self, nominal: Nominal) -> Figure | None:
        """The subject of the sentence before, called by an office as this sentence's subject."""
        if self.words.dep[nominal.head] not in ACTS:
            return None
        gender = self.lexicon.gender_of_noun(nominal.noun)
        offices = self.lexicon.pack.people.offices
        here = self.words.sentence[nominal.head]
        for seen, _ in self.memory.back(nominal.head, NEAR):
            figure = seen.figure
            if seen.rank < MAIN or figure.kind != "person" or self.words.sentence[seen.token] == here:
                continue
            if gender and figure.gender and gender != figure.gender:
                continue
            if nominal.noun in offices and offices & figure.nouns:
                continue
            return figure
        return None

    def _nearest(self, nominal: Nominal) -> Figure | None:
        """The person nearest to mind."""
        people = ((w, s.figure) for s, w in self.memory.back(nominal.head, NEAR) if s.figure.kind == "person")
        return max(people, key=lambda pair: pair[0], default=(0.0, None))[1]

    def _new(self, nominal: Nominal) -> Figure | None:
        """A person without a name who acts."""
        words, i = self.words, nominal.head
        if words.dep[i] not in ACTS:
            return None
        figure = self._add(Figure(words.joined(nominal.first, i + 1), "person", named=False), nominal)
        first = max((j + 1 for j in range(nominal.first, i) if words.tag[j] in ("POS", "CD")), default=nominal.first)
        if nominal.noun not in self.lexicon.pack.people.vague:
            figure.role = words.span(first, i + 1)
        return figure

    def _voiced(self, nominal: Nominal) -> Figure | None:
        """For whom a spokesman without a name speaks: the body; he himself where he speaks for a person."""
        words, i = self.words, nominal.head
        end = words.subtree_end(i)
        prefixed = self.of[nominal.first : i]
        principal = next((f for f in reversed(prefixed) if f is not None), None)
        start = nominal.first
        if principal is None:
            after = [self.of[j] for j in range(i + 1, end) if words.lower[i + 1] in ("for", "of")]
            principal = next((f for f in reversed(after) if f is not None), None)
        else:
            end = i + 1
        if principal is None:
            return self._country(nominal)
        if principal.kind != "person":
            return principal
        return self._add(Figure(words.joined(start, end), "person", named=False), nominal)

    # Bodies

    def _body(self, nominal: Nominal) -> Figure | None:
        if nominal.noun in self.lexicon.pack.known.government:
            return self._government(nominal)
        if not nominal.points or "POS" in self.words.tag[nominal.first : nominal.head]:  # somebody's, not he himself
            return None
        return self._titled(nominal) or self._known(nominal, "organization") or self._firm(nominal)

    def _government(self, nominal: Nominal) -> Figure | None:
        """The country's own figure where the noun says whose government it is and the country is in the story."""
        country = self._country(nominal)
        if country is not None:
            self.government = country
            return country
        name = self.words.joined(nominal.first, nominal.head + 1)
        if self.government is None:
            self.government = self._add(Figure(name, "organization", named=False), nominal)
        elif self.government.kind == "organization" and self.government.named:  # known by its head office so far
            self.government.name, self.government.named = name, False
        return self.government

    def _country(self, nominal: Nominal) -> Figure | None:
        lexicon = self.lexicon
        for word in self.words.lower[nominal.first : nominal.head]:
            wanted = lexicon.adjectives.get(word) or lexicon.countries.get(word)
            for figure in self.figures if wanted else []:
                name = figure.name.lower()
                if figure.kind == "country" and wanted in (lexicon.countries.get(name), lexicon.seats.get(name)):
                    return figure
        return None

    def _titled(self, nominal: Nominal) -> Figure | None:
        """The body whose name has the noun in it: "the commission"."""
        wanted = self._modifiers(nominal) | {nominal.noun}
        for seen, _ in self.memory.back(nominal.head, REACH):
            if seen.figure.kind == "organization" and wanted <= set(seen.figure.name.lower().split()):
                return seen.figure
        return None

    def _firm(self, nominal: Nominal) -> Figure | None:
        if nominal.noun not in self.lexicon.pack.bodies.firms:
            return None
        best, figure = 0.0, None
        for seen, weight in self.memory.back(nominal.head, NEAR):
            if seen.figure.kind == "organization" and weight > best:
                best, figure = weight, seen.figure
        return figure

    # Groups

    def _group(self, nominal: Nominal) -> Figure | None:
        words = self.words
        if nominal.noun == "minister" and self.government is not None and nominal.first == nominal.head:
            return self.government
        first = nominal.first
        while first < nominal.head and (
            words.tag[first] in ("CD", "JJR", "JJS") or words.lower[first] in self.lexicon.pack.groups.quantifiers
        ):
            first += 1
        name = words.joined(first, nominal.head + 1)
        key, bare = name.lower(), words.lower[nominal.head]
        figure = self.groups.get(key)
        if figure is None and first == nominal.head:
            figure = self.groups.get(bare)
        if figure is None:
            figure = self._add(Figure(name, "group", named=False), nominal)
        self.groups[key] = self.groups[bare] = figure
        return figure

    def _add(self, figure: Figure, nominal: Nominal) -> Figure:
        figure.nouns = {nominal.noun, *self._modifiers(nominal)}
        figure.gender = self.lexicon.gender_of_noun(nominal.noun) if figure.kind == "person" else ""
        self.figures.append(figure)
        return figure
