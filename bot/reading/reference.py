"""Whom pronouns and nouns point at: the last fitting figure, subjects first, and what is said in quotes kept apart."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.figures import Figure
from bot.reading.lexicon import Lexicon
from bot.reading.nominals import Nominal, nominal_at
from bot.reading.words import Words

PRONOUNS = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
    "it": "thing", "its": "thing", "itself": "thing",
    "they": "many", "them": "many", "their": "many", "themselves": "many",
}  # fmt: skip
SUBJECT = frozenset(("nsubj", "nsubjpass"))
REACH = 3  # sentences that a pronoun looks back


@dataclass(slots=True)
class Seen:
    """One mention, in the text's order."""

    figure: Figure
    token: int
    subject: bool


class Referrer:
    """Walks the text once and gives each pronoun and noun its figure in `of`."""

    def __init__(self, words: Words, lexicon: Lexicon, figures: list[Figure], of: list[Figure | None]) -> None:
        self.words, self.lexicon, self.figures, self.of = words, lexicon, figures, of
        self.seen: list[Seen] = []
        self.groups: dict[str, Figure] = {}

    def walk(self) -> None:
        """Fills `of` and adds the groups and unnamed people to `figures`."""
        words = self.words
        named = {h: f for f in self.figures for h in f.heads}
        for i in range(len(words)):
            figure = named.get(i)
            if figure is not None:
                self._see(figure, i)
            elif self.of[i] is None:
                self._read(i)
        self.figures.sort(key=lambda f: f.mentions[0].start)

    def _see(self, figure: Figure, i: int) -> None:
        self.seen.append(Seen(figure, i, self._is_subject(i)))

    def _is_subject(self, i: int) -> bool:
        words = self.words
        for _ in range(3):  # a conjunct or an apposition of a subject is one
            if words.dep[i] in SUBJECT:
                return True
            if words.dep[i] not in ("conj", "appos", "compound") or words.head[i] == i:
                return False
            i = words.head[i]
        return False

    def _read(self, i: int) -> None:
        word, tag = self.words.lower[i], self.words.tag[i]
        if tag in ("PRP", "PRP$"):
            if word in PRONOUNS:
                figure = self._pronoun(i, PRONOUNS[word])
                if figure is not None:
                    self.of[i] = figure
                    self._see(figure, i)
            return
        nominal = nominal_at(self.words, self.lexicon, i)
        if nominal is None:
            return
        figure = self._nominal(nominal)
        if figure is not None:
            self.of[i] = figure
            figure.mention(self.words.span(nominal.first, i + 1), i)
            self._see(figure, i)

    # Pronouns

    def _pronoun(self, i: int, gender: str) -> Figure | None:
        best, figure = 0.0, None
        for seen in self._back(i, REACH):
            fit = _fit(seen.figure, gender)
            if fit == 0:
                continue
            score = fit + self._weight(seen, i)
            if score > best:
                best, figure = score, seen.figure
        if figure is not None and gender in ("male", "female") and not figure.gender:
            figure.gender = gender
        return figure

    def _back(self, i: int, reach: int) -> list[Seen]:
        """The mentions before token `i`, nearest first, at most `reach` sentences back."""
        words, floor = self.words, self.words.sentence[i] - reach
        found = []
        for seen in reversed(self.seen):
            if words.sentence[seen.token] < floor:
                break
            found.append(seen)
        return found

    def _weight(self, seen: Seen, i: int) -> float:
        """How near to mind a mention is at token `i`: 4 at best, less with distance; subjects first."""
        words = self.words
        apart = words.sentence[i] - words.sentence[seen.token]
        weight = 4.0 - 1.2 * apart + (1.5 if seen.subject else 0.0) - 0.01 * (i - seen.token)
        if words.quoted[seen.token] and not words.quoted[i]:
            weight -= 3
        if apart == 0 and words.dep[i] in ("dobj", "pobj", "dative") and words.head[seen.token] == words.head[i]:
            weight -= 3
        return weight

    # Nouns

    def _nominal(self, nominal: Nominal) -> Figure | None:
        if nominal.sort == "group":
            return self._group(nominal)
        return None

    def _group(self, nominal: Nominal) -> Figure | None:
        words = self.words
        name = words.joined(nominal.first, nominal.head + 1)
        key = name.lower()
        figure = self.groups.get(key) or self.groups.get(words.lower[nominal.head])
        if figure is None:
            figure = Figure(name, "group", named=False)
            self.figures.append(figure)
        self.groups[key] = figure
        self.groups.setdefault(words.lower[nominal.head], figure)
        return figure


def _fit(figure: Figure, gender: str) -> float:
    """1 where the figure may be he, she, it or they; less where the text does not tell; 0 where it may not."""
    if gender in ("male", "female"):
        if figure.kind != "person" or (figure.gender and figure.gender != gender):
            return 0.0
        return 1.0 if figure.gender else 0.5
    if gender == "thing":
        return 1.0 if figure.kind in ("organization", "country") else 0.0
    return {"group": 1.0, "organization": 0.5, "country": 0.2, "person": 0.0}[figure.kind]
