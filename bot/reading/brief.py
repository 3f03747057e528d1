"""read(article) -> Brief: the whole chain, in the order a reader would do it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.languages.conditions import ConditionPack
from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.languages.quotes import QuotePack
from bot.languages.summary import SummaryPack, SummaryWeights
from bot.model import Article, Brief, Quote, Sentence
from bot.reading.actors import actors
from bot.reading.conditions import conditions
from bot.reading.named.cast import find_cast
from bot.reading.named.lexicon import lexicon_of
from bot.reading.parse import load_model, parse
from bot.reading.quotes import quotes
from bot.reading.said.marks import marked
from bot.reading.sentences import sentences
from bot.reading.summary import summary
from bot.reading.told.found import Found

FULL = "en"  # the language whose speakers, actors and conditions are read
ANY = "xx"  # the folder of what holds in every language
LEADING = 7  # the actors whose naming makes a sentence weightier
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
        brief = self._in_full(article, ends) if article.language == FULL else self._in_part(article, ends)
        short, ranked = summary(article, ends, found_in(brief), words.summary, self._weights, count)
        return replace(brief, summary=short, ranked=ranked)

    def _in_full(self, article: Article, ends: list[Sentence]) -> Brief:
        """All but the summary."""
        parsed = parse(article.text, ends, self.nlp)
        cast = find_cast(parsed, self._lexicon)
        said = quotes(parsed, cast, self._quotes)
        stated = conditions(parsed, cast, said, self._conditions)
        return Brief(article, tuple(ends), (), said, actors(cast, said, stated), stated, article.notes)

    def _in_part(self, article: Article, ends: list[Sentence]) -> Brief:
        """The marked quotes, of which nobody can say who spoke."""
        long_enough = [m.span for m in marked(article.text) if len(m.span.of(article.text).split()) >= SPEECH]
        said = tuple(Quote(span, "direct", rank=rank) for rank, span in enumerate(long_enough))
        return Brief(article, tuple(ends), (), said, notes=(*article.notes, "english-only"))


def found_in(brief: Brief) -> Found:
    """What the summary looks at of a brief."""
    return Found(
        speech=[mark.outer for mark in marked(brief.article.text)],
        stated=[each.cue for each in brief.conditions if each.shown],
        cast=[actor.mentions for actor in brief.actors[:LEADING]],
    )
