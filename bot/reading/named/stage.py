"""What the walk through a text has found so far: the figures, whose each token is, and what a reader has in mind."""

from __future__ import annotations

from bot.model import ActorKind
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import Memory
from bot.reading.named.nominals import Nominal
from bot.reading.words import Words

REACH = 12  # sentences that a noun with an article looks back


class Stage:
    """`of` is the figure of each token, filled on the way; new figures are added to `figures`."""

    def __init__(self, words: Words, lexicon: Lexicon, figures: list[Figure], of: list[Figure | None]) -> None:
        self.words, self.lexicon, self.figures, self.of = words, lexicon, figures, of
        self.memory = Memory(words)
        self.groups: dict[str, Figure] = {}
        offices = lexicon.head_offices
        self.government = next((f for f in figures if tuple(f.name.lower().split()) in offices), None)

    def see(self, figure: Figure, i: int) -> None:
        """Gives token `i` to the figure and keeps the mention in mind."""
        self.of[i] = figure
        self.memory.see(figure, i)

    def add(self, name: str, nominal: Nominal, kind: ActorKind) -> Figure:
        """A new figure without a name of its own, called `name`."""
        gender = self.lexicon.gender_of_noun(nominal.noun) if kind == "person" else ""
        nouns = {nominal.noun, *self.modifiers(nominal)}
        figure = Figure(name, kind, gender=gender, named=False, nouns=nouns, pointed=nominal.points)
        self.figures.append(figure)
        return figure

    def modifiers(self, nominal: Nominal) -> set[str]:
        """The words before a noun that tell one of its kind from another."""
        before = self.words.lower[nominal.first : nominal.head]
        return {w for w in before if w[0].isalnum()} - self.lexicon.pack.people.soft

    def text(self, nominal: Nominal) -> str:
        """The noun and what stands before it, without article."""
        return self.words.joined(nominal.first, nominal.head + 1)

    def known(self, nominal: Nominal, kind: ActorKind) -> Figure | None:
        """The figure known by this noun, or one it may stand for, and by all the modifiers that matter."""
        people = self.lexicon.pack.people
        wanted = self.modifiers(nominal)
        nouns = {nominal.noun} | people.wider.get(nominal.noun, frozenset())
        best, figure = float("-inf"), None
        for seen, weight in self.memory.back(nominal.head, REACH):
            words = seen.figure.nouns
            if seen.figure.kind != kind or not (nouns & words) or not (wanted <= words or self._of_land(wanted, words)):
                continue
            # the very noun outweighs nearness; a shadow or deputy is another office
            score = 0.3 * weight + (2 if nominal.noun in words else 0) - 3 * len((words - wanted) & people.other)
            if score > best:
                best, figure = score, seen.figure
        return figure

    def _of_land(self, wanted: set[str], words: set[str]) -> bool:
        """Whether `words` have all that is wanted, under whichever name of a country: Japanese, Japan."""
        lands = self._lands(wanted)
        speaks = not self.lexicon.pack.people.voices.isdisjoint(words)  # for the mayor's office
        return not speaks and lands != wanted and lands <= self._lands(words)

    def _lands(self, words: set[str]) -> set[str]:
        """The words, with each country and its people under the country's name."""
        lexicon = self.lexicon
        found = ((w, lexicon.countries.get(w) or lexicon.adjectives.get(w)) for w in words)
        return {land.name if land is not None else w for w, land in found}
