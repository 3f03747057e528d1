"""read(article) -> Brief: the whole chain, in the order a reader would do it."""

from __future__ import annotations

from spacy.language import Language

from bot.languages.conditions import ConditionPack
from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.languages.quotes import QuotePack
from bot.model import Article, Brief
from bot.reading.actors import actors
from bot.reading.cast import find_cast
from bot.reading.conditions import conditions
from bot.reading.lexicon import lexicon_of
from bot.reading.parse import load_model, parse
from bot.reading.quotes import quotes
from bot.reading.sentences import sentences
from bot.reading.summary import summary


class Reader:
    """English, loaded once a process: the model and the packs."""

    def __init__(self, model: str) -> None:
        self.nlp: Language = load_model(model)
        self.language = load(LanguagePack, "en", "language")
        self.quotes = load(QuotePack, "en", "quotes")
        self.lexicon = lexicon_of("en")
        self.conditions = load(ConditionPack, "en", "conditions")

    def read(self, article: Article, count: int | None = None) -> Brief:
        """The brief of `article`; `count` fixes the number of sentences of its summary."""
        ends = sentences(article.text, self.language.sentences)
        parsed = parse(article.text, ends, self.nlp)
        cast = find_cast(parsed, self.lexicon)
        said = quotes(parsed, cast, self.quotes)
        stated = conditions(parsed, cast, said, self.conditions)
        return Brief(
            article=article,
            sentences=tuple(ends),
            summary=summary(article, ends, cast, said, count),
            quotes=said,
            actors=actors(cast, said),
            conditions=stated,
            notes=article.notes,
        )
