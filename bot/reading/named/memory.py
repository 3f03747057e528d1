"""What a reader has in mind at a word: the mentions before it, nearest first, subjects ahead of the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.named.figures import Figure
from bot.reading.words import Words

SUBJECT = frozenset(("nsubj", "nsubjpass"))
OBJECT = frozenset(("dobj", "pobj", "dative"))
CARRIED = frozenset(("conj", "appos"))  # a conjunct or an apposition of a subject is one too
MAIN, SUBORDINATE = 2.0, 1.0  # how much nearer to mind a subject is
RANKS = {"poss": -0.3, "nmod": -1.0, "compound": -1.0, "amod": -1.0}  # an owner is less so, a modifier hardly ever


@dataclass(slots=True)
class Seen:
    """One mention, in the text's order."""

    figure: Figure
    token: int
    rank: float

    @property
    def subject(self) -> bool:
        return self.rank >= SUBORDINATE

    def stands(self, words: Words) -> int:
        """The token whose place in the sentence the mention has: its own, or the first one's of a list."""
        i = self.token
        while words.dep[i] in CARRIED and words.head[i] != i:
            i = words.head[i]
        return i


class Memory:
    """The mentions so far."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.seen: list[Seen] = []

    def see(self, figure: Figure, i: int) -> None:
        """Keeps a mention of `figure` at token `i`."""
        seen = Seen(figure, i, 0.0)
        seen.rank = self._rank(seen.stands(self.words))
        self.seen.append(seen)

    def first_of_list(self, seen: Seen) -> Seen | None:
        """The mention at the head of the list that `seen` is joined to, if that is a figure."""
        i = seen.token
        while self.words.dep[i] == "conj" and self.words.head[i] != i:
            i = self.words.head[i]
        return next((s for s in reversed(self.seen) if s.token == i), None)

    def _rank(self, i: int) -> float:
        """What the token is in its sentence: subject of the main verb, of another verb, or something else."""
        words = self.words
        if words.dep[i] in SUBJECT:
            return MAIN if words.dep[words.head[i]] == "ROOT" else SUBORDINATE
        return RANKS.get(words.dep[i], 0.0)

    def back(self, i: int, reach: int) -> Iterator[tuple[Seen, float]]:
        """The mentions at most `reach` sentences before token `i`, nearest first, each with its weight."""
        floor = self.words.sentence[i] - reach
        for seen in reversed(self.seen):
            if self.words.sentence[seen.token] < floor:
                return
            yield seen, self._weight(seen, i)

    def _weight(self, seen: Seen, i: int) -> float:
        """How near to mind a mention is at token `i`: less with each sentence between, more for a subject.

        What was said in a quote is not in mind outside it, and nobody is the object of his own deed."""
        words = self.words
        apart = words.sentence[i] - words.sentence[seen.token]
        weight = 4.0 - 1.2 * apart + seen.rank - 0.01 * (i - seen.token)
        if words.quoted[seen.token] and not words.quoted[i]:
            weight -= 3
        if apart == 0 and words.dep[i] in OBJECT and words.head[seen.token] == words.head[i]:
            weight -= 3
        return weight
