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
from bot.reading.told.grammar import grammar

FULL = "en"  # the language whose speakers, actors and conditions are read
ANY = "xx"  # the folder of what holds in every language
LEADING = 7  # the actors whose naming makes a sentence weightier
SPEECH = 5  # words: below it, marks hold a term as often as speech, and no cue says which


@dataclass(frozen=True, slots=True)
class _Words:
    """What the summary of a language needs."""

    language: LanguagePack
    summary: SummaryPack
    weights: SummaryWeights


class Reader:
    """All languages, loaded once a process. `model` names the installed English spaCy model."""

    def __init__(self, model: str) -> None:
        self.nlp = load_model(model)
        self._words = {
            code: _Words(
                load(LanguagePack, code, "language"),
                load(SummaryPack, code, "summary"),
                load(SummaryWeights, code, "weights"),
            )
            for code in (FULL, ANY)
        }
        self._quotes = load(QuotePack, FULL, "quotes")
        self._lexicon = lexicon_of(FULL)
        self._conditions = load(ConditionPack, FULL, "conditions")

    def read(self, article: Article, count: int | None = None) -> Brief:
        """The brief of `article`; `count` fixes the number of sentences of its summary."""
        brief, found = self.look(article)
        words = self._words_of(article)
        short, ranked = summary(article, list(brief.sentences), found, words.summary, words.weights, count)
        return replace(brief, summary=short, ranked=ranked)

    def look(self, article: Article) -> tuple[Brief, Found]:
        """The brief of `article` without its summary, and what the summary looks at."""
        ends = sentences(article.text, self._words_of(article).language.sentences)
        return self._in_full(article, ends) if article.language == FULL else self._in_part(article, ends)

    def _words_of(self, article: Article) -> _Words:
        return self._words[FULL if article.language == FULL else ANY]

    def _in_full(self, article: Article, ends: list[Sentence]) -> tuple[Brief, Found]:
        parsed = parse(article.text, ends, self.nlp)
        cast = find_cast(parsed, self._lexicon)
        said = quotes(parsed, cast, self._quotes)
        stated = conditions(parsed, cast, said, self._conditions)
        acting = actors(cast, said, stated)
        found = Found(
            speech=[mark.outer for mark in marked(article.text)],
            stated=[each.cue for each in stated if each.shown],
            cast=[actor.mentions for actor in acting[:LEADING]],
            grammar=grammar(cast.words),
        )
        return Brief(article, tuple(ends), (), said, acting, stated, article.notes), found

    def _in_part(self, article: Article, ends: list[Sentence]) -> tuple[Brief, Found]:
        """The marked quotes, of which nobody can say who spoke."""
        marks = marked(article.text)
        long_enough = [mark.span for mark in marks if len(mark.span.of(article.text).split()) >= SPEECH]
        said = tuple(Quote(span, "direct", rank=rank) for rank, span in enumerate(long_enough))
        brief = Brief(article, tuple(ends), (), said, notes=(*article.notes, "english-only"))
        return brief, Found(speech=[mark.outer for mark in marks])
