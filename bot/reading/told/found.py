"""What else was read in a text, as the summary looks at it: by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.model import Sentence, Span
from bot.reading.told.grammar import Grammar


@dataclass(frozen=True, slots=True)
class Found:
    """What else was read in the text.

    `speech` stands between marks (marks included), `stated` are the cues of conditions, `cast` the mentions of each of
    the main actors, `grammar` how its words stand. A language that is not read in full has speech alone."""

    speech: Sequence[Span] = ()
    stated: Sequence[Span] = ()
    cast: Sequence[Sequence[Span]] = ()
    grammar: Grammar = field(default_factory=dict)

    def quoted(self, sentences: Sequence[Sentence]) -> list[float]:
        """The share of each sentence that stands between marks."""
        shares = [0.0] * len(sentences)
        for number, start, end in _shared(sentences, self.speech):
            shares[number] += (end - start) / (sentences[number].span.end - sentences[number].span.start)
        return shares

    def states(self, sentences: Sequence[Sentence]) -> list[float]:
        """1 for each sentence that states a condition, a demand, a refusal, an offer or a threat."""
        stating = {number for number, _, _ in _shared(sentences, self.stated)}
        return [float(number in stating) for number in range(len(sentences))]

    def leading(self, sentences: Sequence[Sentence]) -> list[float]:
        """The share of the main actors' mentions that belong to the actors whom each sentence names."""
        shares = [0.0] * len(sentences)
        total = sum(map(len, self.cast)) or 1
        for mentions in self.cast:
            for number in {number for number, _, _ in _shared(sentences, mentions)}:
                shares[number] += len(mentions) / total
        return shares


def _shared(sentences: Sequence[Sentence], spans: Sequence[Span]) -> list[tuple[int, int, int]]:
    """Each stretch that a span shares with a sentence: the sentence's number, start and end."""
    starts = [sentence.span.start for sentence in sentences]
    stretches = []
    for span in spans:
        number = max(0, bisect_right(starts, span.start) - 1)
        while number < len(sentences) and starts[number] < span.end:
            start, end = max(starts[number], span.start), min(sentences[number].span.end, span.end)
            if start < end:
                stretches.append((number, start, end))
            number += 1
    return stretches
