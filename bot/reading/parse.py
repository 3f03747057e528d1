"""Article -> spaCy Doc, parsed once, held to our own sentence ends.

Penn tags only: lemmas and universal tags cost a third more time, and no rule needs them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Any

import spacy
from spacy.attrs import IDX, SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from bot.model import Sentence, Span
from bot.reading.dateline import DATELINE

NOT_NEEDED = ["lemmatizer", "attribute_ruler", "senter"]
GOES_ON = 2**64 - 1  # of a token that opens no sentence: -1, in the unsigned numbers of spaCy's arrays
# Half a surrogate pair, such as a text that was cut through an emoji ends on: spaCy cannot take it in.
HALVES = re.compile("[\ud800-\udfff]")
TURNED = re.compile(r"(?<=[^\W\d_])‘(?=s\b)")  # Ana Brandt‘s: an apostrophe typed as an opening mark


@dataclass(slots=True)
class Parsed:
    """A text, its Doc and its sentences. Token offsets are text offsets."""

    text: str
    doc: Doc
    sentences: list[Sentence]
    _starts: list[int] = field(init=False)
    _tokens: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._starts = [s.span.start for s in self.sentences]
        self._tokens = self.doc.to_array(IDX).tolist()

    def number_at(self, offset: int) -> int:
        """The number of the sentence that holds the code point at `offset` (or the last one before it)."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def token_at(self, offset: int) -> Token:
        """The token that holds the code point at `offset` (or the last one before it)."""
        return self.doc[max(0, bisect_right(self._tokens, offset) - 1)]

    def tokens(self, span: Span) -> Tokens:
        """The tokens that `span` touches."""
        if span.end <= span.start:
            return self.doc[0:0]
        return self.doc[self.token_at(span.start).i : self.token_at(span.end - 1).i + 1]


def load_model(name: str) -> Language:
    """The installed spaCy model `name`, without what no rule needs. Raises OSError when it is not installed."""
    return spacy.load(name, exclude=NOT_NEEDED)


def parse(text: str, sentences: list[Sentence], nlp: Language) -> Parsed:
    """Tags, parses and finds names in `text`, held to the given sentence ends and parted after a dateline."""
    doc = nlp.make_doc(TURNED.sub("’", HALVES.sub("\ufffd", text)))
    parsed = Parsed(text, doc, sentences)
    # All at once: for each one that is set by itself spaCy looks through the whole text.
    opens: Any = doc.to_array([SENT_START])  # the library says floats, and takes none
    opens[:] = GOES_ON
    for sentence in sentences:
        opens[parsed.token_at(sentence.span.start).i] = 1
    for dateline in DATELINE.finditer(text):  # the parser takes the place for the subject of what follows
        opens[parsed.token_at(dateline.end()).i] = 1
    doc.from_array([SENT_START], opens)
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    for token in doc if "s’" in text else ():
        if token.text == "’" and token.dep_ == "case":  # the dockers’ union: tagged as a closing mark
            token.tag_ = "POS"
    return parsed


def span_of(tokens: Tokens | Token) -> Span:
    """The characters of a token or of a run of tokens."""
    if isinstance(tokens, Token):
        return Span(tokens.idx, tokens.idx + len(tokens))
    return Span(tokens.start_char, tokens.end_char)
