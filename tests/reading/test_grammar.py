"""How the words of a text stand in their sentences is told by term, and weighed by the names that the weights know."""

import pytest

from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.languages.summary import SummaryPack, SummaryWeights
from bot.model import Article
from bot.reading.brief import Reader
from bot.reading.parse import parse
from bot.reading.sentences import sentences
from bot.reading.told.found import Found
from bot.reading.told.grammar import GRAMMAR, Grammar, grammar
from bot.reading.told.weight import sentence_features, terms_of, weigh, word_features
from bot.reading.words import Words

PACK = load(SummaryPack, "en", "summary")
ENDS = load(LanguagePack, "en", "language").sentences
TEXT = "Ines Calloway closed the old gate. The gate that dockers had painted stays shut."


def grammar_of(reader: Reader, text: str) -> Grammar:
    return grammar(Words(parse(text, sentences(text, ENDS), reader.nlp)))


def test_a_term_has_the_share_of_its_occurrences(reader: Reader) -> None:
    here = grammar_of(reader, TEXT)
    assert here["closed"] == {"past": 1.0, "root": 1.0, "shallow": 1.0}
    assert here["gate"] == {"object": 0.5, "subject": 0.5, "shallow": 1.0}
    assert here["old"] == {"adjective": 1.0, "shallow": 1.0}
    assert here["ine"] == {"name": 1.0, "shallow": 1.0}


def test_what_stands_deep_in_a_sentence_is_not_shallow(reader: Reader) -> None:
    assert "shallow" not in grammar_of(reader, TEXT)["docker"]


def test_a_text_without_words_has_no_grammar(reader: Reader) -> None:
    assert grammar_of(reader, "") == {}
    assert grammar_of(reader, "...") == {}


@pytest.mark.parametrize("language", ["en", "xx"])
def test_the_weights_name_what_is_looked_at(language: str, reader: Reader) -> None:
    weights = load(SummaryWeights, language, "weights")
    ends = sentences(TEXT, ENDS)
    lines = terms_of(TEXT, ends)
    by_word = {name for each in word_features(lines, "", PACK.empty, {}).values() for name in each}
    by_sentence = set(sentence_features(TEXT, ends, lines, "", PACK.empty, Found())[0])
    assert set(weights.words) <= by_word | (set(GRAMMAR) if language == "en" else set())
    assert set(weights.sentences) <= by_sentence


def test_the_grammar_of_a_word_counts_in_its_chance(reader: Reader) -> None:
    weights = SummaryWeights(length=20.0, words={"name": 1.0}, sentences={})
    brief, found = reader.look(Article(text=TEXT))
    chances, _ = weigh(TEXT, list(brief.sentences), "", PACK.empty, weights, found)
    assert chances["callow"] > chances["gate"] == 0.5
