"""read(article) -> Brief: the whole chain, in the order a reader would do it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.languages.conditions import ConditionPack
from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.languages.quotes import QuotePack
from bot.languages.summary import SummaryPack, SummaryWeights
from bot.model import Article, Brief, Quote, Sentence, Span
from bot.reading.actors import actors
from bot.reading.cast import find_cast
from bot.reading.conditions import conditions
from bot.reading.lexicon import lexicon_of
from bot.reading.marks import marked
from bot.reading.parse import load_model, parse
from bot.reading.quotes import quotes
from bot.reading.sentences import sentences
from bot.reading.summary import summary

FULL = "en"  # the language whose speakers, actors and conditions are read
ANY = "xx"  # the folder of what holds in every language
SPEECH = 5  # words: below it, marks hold a term as often as speech, and no cue says which


@dataclass(frozen=True, slots=True)
class _Words:
    """What the summary of a language needs."""

    language: LanguagePack
    summary: SummaryPack


class Reader:
    """All languages, loaded once a process. `model` names the installed English spaCy model."""

    def __init__(self, model: str) -> None:
        self.nlp = load_model(model)
        self._words = {
            code: _Words(load(LanguagePack, code, "language"), load(SummaryPack, code, "summary"))
            for code in (FULL, ANY)
        }
        self._weights = load(SummaryWeights, ANY, "weights")
        self._quotes = load(QuotePack, FULL, "quotes")
        self._lexicon = lexicon_of(FULL)
        self._conditions = load(ConditionPack, FULL, "conditions")

    def read(self, article: Article, count: int | None = None) -> Brief:
        """The brief of `article`; `count` fixes the number of sentences of its summary."""
        words = self._words[FULL if article.language == FULL else ANY]
        ends = sentences(article.text, words.language.sentences)
        carrying = summary(article, ends, words.summary, self._weights, count)
        if article.language == FULL:
            return self._in_full(article, ends, carrying)
        said = tuple(
            Quote(mark.span, "direct", rank=rank)
            for rank, mark in enumerate(
                m for m in marked(article.text) if len(m.span.of(article.text).split()) >= SPEECH
            )
        )
        notes = (*article.notes, "english-only")
        return Brief(article, tuple(ends), carrying, said, notes=notes)

    def _in_full(self, article: Article, ends: list[Sentence], carrying: tuple[Span, ...]) -> Brief:
        parsed = parse(article.text, ends, self.nlp)
        cast = find_cast(parsed, self._lexicon)
        said = quotes(parsed, cast, self._quotes)
        stated = conditions(parsed, cast, said, self._conditions)
        return Brief(
            article=article,
            sentences=tuple(ends),
            summary=carrying,
            quotes=said,
            actors=actors(cast, said, stated),
            conditions=stated,
            notes=article.notes,
        )
