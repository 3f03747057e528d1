"""What a reader has in mind at a word: the mentions before it, nearest first, subjects ahead of the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.figures import Figure
from bot.reading.words import Words

SUBJECT = frozenset(("nsubj", "nsubjpass"))
OBJECT = frozenset(("dobj", "pobj", "dative"))
CARRIED = frozenset(("conj", "appos", "compound"))  # a conjunct or an apposition of a subject is one too


@dataclass(slots=True)
class Seen:
    """One mention, in the text's order."""

    figure: Figure
    token: int
    subject: bool


class Memory:
    """The mentions so far."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.seen: list[Seen] = []

    def see(self, figure: Figure, i: int) -> None:
        """Keeps a mention of `figure` at token `i`."""
        self.seen.append(Seen(figure, i, self.is_subject(i)))

    def is_subject(self, i: int) -> bool:
        """Whether the token is the subject of a verb, or stands beside one."""
        words = self.words
        while words.dep[i] in CARRIED and words.head[i] != i:
            i = words.head[i]
        return words.dep[i] in SUBJECT

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
        weight = 4.0 - 1.2 * apart + (1.5 if seen.subject else 0.0) - 0.01 * (i - seen.token)
        if words.quoted[seen.token] and not words.quoted[i]:
            weight -= 3
        if apart == 0 and words.dep[i] in OBJECT and words.head[seen.token] == words.head[i]:
            weight -= 3
        return weight
