"""The tokens of a text as plain lists: read once, because asking spaCy for one attribute at a time is slow."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.model import Span
from bot.reading.parse import Parsed
from bot.reading.said.marks import marked


@dataclass(slots=True)
class Words:
    """Lists by token number. `head` of a root is itself; `label` is the model's guess at a name, date or number;
    `quoted` tells whether a token stands between marks; `below` are the tokens that hang on one, in order;
    `places` are the tokens of each word as it is written; the text's words begin at `dateline`."""

    parsed: Parsed
    text: list[str] = field(init=False)
    lower: list[str] = field(init=False)
    tag: list[str] = field(init=False)
    dep: list[str] = field(init=False)
    label: list[str] = field(init=False)
    head: list[int] = field(init=False)
    start: list[int] = field(init=False)
    sentence: list[int] = field(init=False)
    paragraph: list[int] = field(init=False)
    quoted: list[bool] = field(init=False)
    below: list[list[int]] = field(init=False)
    places: dict[str, list[int]] = field(init=False)
    dateline: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        tokens = list(self.parsed.doc)
        self.text = [t.text for t in tokens]
        self.places = {}
        for i, word in enumerate(self.text):
            self.places.setdefault(word, []).append(i)
        self.lower = [w.lower() for w in self.text]
        self.tag = [t.tag_ for t in tokens]
        self.dep = [t.dep_ for t in tokens]
        self.label = [t.ent_type_ for t in tokens]
        self.head = [t.head.i for t in tokens]
        self.start = [t.idx for t in tokens]
        self._place()
        self.below = [[] for _ in self.text]
        for i, h in enumerate(self.head):
            if h != i:
                self.below[h].append(i)

    def _place(self) -> None:
        """Numbers each token's sentence and paragraph, and tells those between marks."""
        self.sentence, self.paragraph, self.quoted = [], [], []
        sentences = self.parsed.sentences
        number, last = 0, len(sentences) - 1
        quotes = iter(marked(self.parsed.text))
        quote = next(quotes, None)
        for start in self.start:
            while number < last and sentences[number + 1].span.start <= start:
                number += 1
            while quote is not None and quote.outer.end <= start:
                quote = next(quotes, None)
            self.sentence.append(number)
            self.paragraph.append(sentences[number].paragraph if sentences else 0)
            self.quoted.append(quote is not None and quote.span.start <= start < quote.span.end)

    def __len__(self) -> int:
        return len(self.text)

    def span(self, first: int, end: int) -> Span:
        """The characters of the tokens from `first` up to, without, `end`."""
        return Span(self.start[first], self.start[end - 1] + len(self.text[end - 1]))

    def joined(self, first: int, end: int) -> str:
        """The words as they stand in the text."""
        return self.span(first, end).of(self.parsed.text)

    def parsed_start(self, sentence: int) -> int:
        """The first token of a sentence."""
        return self.parsed.token_at(self.parsed.sentences[sentence].span.start).i

    def opens_sentence(self, i: int) -> bool:
        """Whether only marks, or the dateline, stand before the token in its sentence."""
        while i > self.dateline and self.sentence[i - 1] == self.sentence[i]:
            i -= 1
            if self.text[i][0].isalnum():
                return False
        return True

    def hyphen(self, i: int) -> bool:
        """Whether a hyphen that joins two words without a space stands at token `i`."""
        if not 0 < i < len(self.text) - 1 or self.text[i] != "-":
            return False
        return self.start[i] == self.start[i - 1] + len(self.text[i - 1]) and self.start[i + 1] == self.start[i] + 1

    def subtree_end(self, i: int) -> int:
        """The token after the last of what hangs on `i`."""
        while self.below[i] and self.below[i][-1] > i:
            i = self.below[i][-1]
        return i + 1
