"""Where the quoted spans of a text stand: which tokens are inside, and the words around them in their sentence."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Token

from bot.reading.parse import Parsed
from bot.reading.said.marks import Marked

TAG = 8  # tokens with the full stop: “...” Ana Brandt said.
ASIDE = 4  # tokens with their marks: a nickname or a term that does not break up what stands around it


class Scene:
    """One text with its `marks`. `quoted[i]` is the number of the mark that token `i` is in, or -1; mark `n` takes the
    tokens from `opens[n]` to before `closes[n]`; sentence `k` begins at token `starts[k]`."""

    def __init__(self, parsed: Parsed, marks: list[Marked]) -> None:
        self.parsed, self.doc, self.marks = parsed, parsed.doc, marks
        self.quoted = [-1] * len(self.doc)
        self.opens: list[int] = []
        self.closes: list[int] = []
        for n, mark in enumerate(marks):
            first, end = parsed.token_at(mark.outer.start).i, parsed.token_at(mark.outer.end - 1).i + 1
            self.opens.append(first)
            self.closes.append(end)
            self.quoted[first:end] = [n] * (end - first)
        self.starts = [parsed.token_at(s.span.start).i for s in parsed.sentences]

    def number(self, i: int) -> int:
        """The number of the sentence of token `i`."""
        return max(0, bisect_right(self.starts, i) - 1)

    def end(self, number: int) -> int:
        """The token after the last of sentence `number`."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.doc)

    def root(self, number: int) -> Token:
        """The word from which the rest of sentence `number` hangs; after a dateline, from which the rest does."""
        tokens = self.doc[self.starts[number] : self.end(number)]
        return next((t for t in reversed(list(tokens)) if t.dep_ == "ROOT"), tokens[0])

    def lead(self, n: int) -> list[Token]:
        """The tokens of the sentence before mark `n`, back to the quote before it."""
        first = self.opens[n]
        start = max(self.starts[self.number(first)], self.closes[n - 1] if n else 0)
        return [t for t in self.doc[start:first] if not t.is_space]

    def tail(self, n: int) -> list[Token]:
        """The tokens after mark `n`, on to the sentence's end or the next quote."""
        last = self.closes[n]
        end = self.end(self.number(last - 1))
        for later in range(n + 1, len(self.marks)):
            if self.opens[later] >= end:
                break
            if self.closes[later] - self.opens[later] > ASIDE:
                end = self.opens[later]
        return [t for t in self.doc[last:end] if not t.is_space] if last < end else self._tag_after(n, last)

    def is_part(self, n: int) -> bool:
        """Whether the words of mark `n` are a part of the writer's own sentence: the quay is “in bad shape”."""
        inside = any(not t.is_punct for t in self.lead(n))
        return inside and self.marks[n].span.of(self.parsed.text)[0].islower()

    def _tag_after(self, n: int, first: int) -> list[Token]:
        """“...” Ana Brandt said. A full stop inside the marks parts a short tag from what it tags."""
        number = self.number(first) if first < len(self.doc) else len(self.starts)
        if number >= len(self.starts) or self.starts[number] != first or self._apart(n, number):
            return []
        tag = [t for t in self.doc[first : self.end(number)] if not t.is_space]
        return tag if len(tag) <= TAG and tag[-1].text == "." and all(self.quoted[t.i] < 0 for t in tag) else []

    def _apart(self, n: int, number: int) -> bool:
        """Whether sentence `number` stands in another paragraph than the end of mark `n`."""
        sentences = self.parsed.sentences
        return sentences[number].paragraph != sentences[self.number(self.closes[n] - 1)].paragraph

    def top(self, n: int) -> Token | None:
        """The word of mark `n` from which the rest of its first sentence hangs, or that hangs from the rest."""
        first = self.opens[n]
        end = min(self.closes[n], self.end(self.number(first)))
        for token in self.doc[first:end]:
            if token.is_punct or token.is_space:
                continue
            if token.dep_ == "ROOT" or not first <= token.head.i < end:
                return token
        return None
