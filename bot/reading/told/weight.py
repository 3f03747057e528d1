"""What a sentence weighs: how much of it an editor's summary would hold, and where and how it stands.

Two small linear models. The first gives each word of the article the chance that a summary uses it, from where it first
stands, how often it comes, whether the title has it and how it stands in its sentences. The second gives each sentence
a bonus from its place, its form and its likeness to the rest. Both sets of weights are in languages/*/weights.toml;
`bench.weights` fits them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import exp, log, sqrt

from bot.languages.summary import SummaryWeights
from bot.languages.terms import term, words
from bot.model import Sentence
from bot.reading.told.found import Found
from bot.reading.told.grammar import Grammar

CLOSED = re.compile(r"[.!?…。！？]['\"’”»)\]]*$")  # a line without it is a heading


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence with its words' terms, the number of its words, and its bonus."""

    number: int
    terms: frozenset[str]
    length: int
    bonus: float


def terms_of(text: str, sentences: list[Sentence]) -> list[list[str]]:
    """The terms of each sentence, in order, empty words too."""
    return [[term(word) for word in words(sentence.span.of(text))] for sentence in sentences]


def word_features(
    lines: list[list[str]], title: str, empty: frozenset[str], grammar: Grammar
) -> dict[str, dict[str, float]]:
    """The features of each term: its first place, its frequency, its part in the title, its grammar; empty words are
    told apart."""
    count = len(lines)
    places: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        for each in line:
            places.setdefault(each, []).append(number)
    titled = {term(word) for word in words(title)}
    hollow = {term(word) for word in empty}
    long_text = log(count + 1) / 4
    features = {}
    for each, seen in places.items():
        full = each not in hollow
        features[each] = {
            "any": 1.0,
            "long_text": long_text,
            "empty": float(not full),
            "often": log(len(seen)),
            "full_often": log(len(seen)) if full else 0.0,
            "spread": len(set(seen)) / count,
            "first": float(seen[0] == 0),
            "late": seen[0] / count,
            "title": float(full and each in titled),
            "head": sum(number < 5 for number in seen) / 5 if full else 0.0,
            "digits": float(each.isdigit()),
            **grammar.get(each, {}),
        }
    return features


def sentence_features(
    text: str, sentences: list[Sentence], lines: list[list[str]], title: str, empty: frozenset[str], found: Found
) -> list[dict[str, float]]:
    """The features of each sentence: place, likeness to the title and to the other sentences, form, what is found."""
    hollow = {term(word) for word in empty}
    full = [[each for each in line if each not in hollow] for line in lines]
    spread = Counter(each for line in full for each in set(line))
    often = Counter(each for line in full for each in line)
    count, total = len(lines), sum(often.values()) or 1
    rare = {each: log(1 + count / n) for each, n in spread.items()}
    before, after = _likeness(full, rare)
    titled = {term(word) for word in words(title)} - hollow
    title_weight = sum(rare.get(each, 0.0) for each in titled) or 1.0
    quoted, states, leading = found.quoted(sentences), found.states(sentences), found.leading(sentences)
    features = []
    for number, sentence in enumerate(sentences):
        raw = sentence.span.of(text)
        own, length = set(full[number]), len(lines[number])
        features.append(
            {
                "first": float(number == 0),
                "near": exp(-number / 4),
                "far": exp(-number / 12),
                "depth": number / max(1, count - 1),
                "opens": float(number == 0 or sentences[number - 1].paragraph != sentence.paragraph),
                "title": sum(rare[each] for each in own & titled) / title_weight,
                "before": before[number] / max(1, count - 1),
                "central": (before[number] + after[number]) / max(1, count - 1) * min(1.0, length / 25),
                "common": sum(log(1 + often[each]) for each in own) / max(1, len(own)),
                "share": sum(often[each] for each in own) / total,
                "length": min(length, 40) / 40,
                "short": max(0, 12 - length) / 12,
                "figures": float(any(each[0].isdigit() for each in lines[number])),
                "heading": float(not CLOSED.search(raw)),
                "quoted": quoted[number],
                "states": states[number],
                "cast": leading[number],
            }
        )
    return features


def _likeness(lines: list[list[str]], rare: dict[str, float]) -> tuple[list[float], list[float]]:
    """The sum of each sentence's cosines with all before it, and with all after it, each in one pass."""
    vectors = []
    for line in lines:
        vector = {each: n * rare[each] for each, n in Counter(line).items()}
        norm = sqrt(sum(x * x for x in vector.values())) or 1.0
        vectors.append({each: x / norm for each, x in vector.items()})
    return _against_earlier(vectors), _against_earlier(vectors[::-1])[::-1]


def _against_earlier(vectors: list[dict[str, float]]) -> list[float]:
    seen: dict[str, float] = {}
    sums = []
    for vector in vectors:
        sums.append(sum(x * seen.get(each, 0.0) for each, x in vector.items()))
        for each, x in vector.items():
            seen[each] = seen.get(each, 0.0) + x
    return sums


def weigh(
    text: str, sentences: list[Sentence], title: str, empty: frozenset[str], weights: SummaryWeights, found: Found
) -> tuple[dict[str, float], list[Weighed]]:
    """The chance of each term to be told, and the sentences weighed."""
    lines = terms_of(text, sentences)
    chances = {
        each: 1 / (1 + exp(-sum(weights.words.get(name, 0.0) * value for name, value in features.items())))
        for each, features in word_features(lines, title, empty, found.grammar).items()
    }
    bonuses = [
        sum(weights.sentences.get(name, 0.0) * value for name, value in features.items())
        for features in sentence_features(text, sentences, lines, title, empty, found)
    ]
    return chances, [
        Weighed(number, frozenset(line), len(line), bonus)
        for number, (line, bonus) in enumerate(zip(lines, bonuses, strict=True))
    ]
