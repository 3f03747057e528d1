"""Fits the summary's weights on the data in ON_THE_RECORD_DATA and prints them: `python -m bench.weights [--held]`.

Words begin with logistic regression (is the word in the reference summary?); then good sets of sentences are made
likely (`sets.py`), and from there CMA-ES (Hansen, 2016) raises the measures of the summaries chosen up to their marks.
`--held` fits on two thirds of the articles and measures on the third: what to expect of other articles. Needs
`pip install rouge-score cma`, and an hour or two.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import cma
import numpy as np
from rouge_score.tokenizers import DefaultTokenizer

from bench.sets import Sets, likely, sets_of
from bot.languages.language import LanguagePack
from bot.languages.pack import load
from bot.languages.summary import SummaryPack
from bot.languages.terms import term, words
from bot.model import Article
from bot.reading.brief import Reader
from bot.reading.dateline import after_dateline
from bot.reading.sentences import sentences
from bot.reading.summary import Worth, choose, says_again, stands_alone
from bot.reading.told.grammar import GRAMMAR
from bot.reading.told.weight import Weighed, sentence_features, terms_of, word_features
from bot.settings import Settings

TRIES, POPULATION, SEED = 8000, 40, 31
FAR = 0.02  # what a step away from where the search began costs
# The folders of annotated articles; those of the latter, where there are any, guard the search.
KEYED = {"dev": "gold/dev", "further": "gold/further"}
# By kind of article, for ROUGE-1 (or key sentences) and ROUGE-2, in percent: the mark, what a point below it costs, and
# what a point is worth anywhere.
MARKS = {"cnn": (36.5, 15.62), "inshorts": (47.35, 0.0), "dev": (69.4, 0.0), "further": (48.2, 0.0)}
BELOW = {"cnn": (1.0, 2.0), "inshorts": (1.0, 0.0), "dev": (1.0, 0.0), "further": (0.7, 0.0)}
ANYWHERE = {"cnn": (0.05, 0.1), "inshorts": (0.02, 0.0), "dev": (0.01, 0.0), "further": (0.0, 0.0)}
REWARD = {"cnn": (1.0, 2.0), "inshorts": (0.5, 0.0), "dev": (0.5, 0.0)}  # of a set, for ROUGE-1 and ROUGE-2
Grams = Counter[str] | Counter[tuple[str, str]]


@dataclass
class Example:
    """An article with its features as arrays, and what its summary should say."""

    kind: str
    lines: list[list[str]]
    terms: list[str]
    word_x: np.ndarray
    sentence_x: np.ndarray
    fit: list[int]
    stems: list[list[str]] = field(default_factory=list)
    reference: list[str] = field(default_factory=list)
    keys: list[bool] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    known: dict[tuple[int, ...], tuple[float, float]] = field(default_factory=dict)

    @property
    def wanted(self) -> int:
        short = sum(map(len, self.lines)) < 250
        return {"cnn": 3, "inshorts": 2}.get(self.kind, 2 if short else 3)

    def sets(self) -> Sets:
        """The sets that its summary could be, rewarded by importance."""
        first, second = REWARD[self.kind]
        fit = self.fit if len(self.fit) >= self.wanted else list(range(len(self.lines)))

        def reward(chosen: tuple[int, ...]) -> float:
            one, two = self.score(chosen)
            return (first * one + second * two) / 100

        return sets_of(self.lines, self.terms, self.word_x, self.sentence_x, fit, self.wanted, reward)

    def score(self, chosen: tuple[int, ...]) -> tuple[float, float]:
        """ROUGE-1 and ROUGE-2 of a choice, or the F1 of its key sentences, in percent."""
        if chosen not in self.known:
            if self.kind in KEYED:
                hit = sum(self.keys[n] for n in chosen)
                self.known[chosen] = 200 * hit / max(1, len(chosen) + sum(self.keys)), 0.0
            else:
                said = [self.stems[n] for n in chosen]
                ones = Counter(stem for line in said for stem in line)
                twos = Counter(pairwise(stem for line in said for stem in line))
                pairs = Counter(pairwise(self.reference))
                self.known[chosen] = _f1(ones, Counter(self.reference)), _f1(twos, pairs)
        return self.known[chosen]


def _f1(have: Grams, want: Grams) -> float:
    both = sum((have & want).values())  # type: ignore[operator]
    return 200 * both / max(1, sum(have.values()) + sum(want.values()))


def examples(data: Path, pack: SummaryPack) -> tuple[list[Example], list[str], list[str]]:
    """All articles, and the names of the word and sentence features."""
    stemmed = DefaultTokenizer(use_stemmer=True).tokenize
    ends = load(LanguagePack, "en", "language").sentences
    reader = Reader(Settings().spacy_model)
    found: list[Example] = []
    names: tuple[list[str], list[str]] = ([], [])
    for kind, row in _rows(data):
        text, title = row["text"], row.get("title") or ""
        parts = sentences(text, ends)
        lines = terms_of(text, parts)
        _, found_here = reader.look(Article(text=text, title=title))
        by_word = word_features(lines, title, pack.empty, found_here.grammar)
        quoted = found_here.quoted(parts)
        by_sentence = sentence_features(text, parts, lines, title, pack.empty, found_here)
        names = (
            [*(each for each in next(iter(by_word.values())) if each not in GRAMMAR), *GRAMMAR],
            list(by_sentence[0]),
        )
        titled = frozenset(map(term, words(title)))
        raw = [part.span.of(text) for part in parts]
        example = Example(
            kind,
            lines,
            list(by_word),
            np.array([[each.get(name, 0.0) for name in names[0]] for each in by_word.values()]),
            np.array([list(each.values()) for each in by_sentence]),
            [
                n
                for n, each in enumerate(raw)
                if stands_alone(each, quoted[n], pack) and not says_again(frozenset(lines[n]), titled)
            ],
        )
        if kind in KEYED:
            keys = row["key_sentences"]
            example.keys = [
                any(
                    min(p.span.end, k["end"]) - max(p.span.start, k["start"]) > (k["end"] - k["start"]) / 2
                    for k in keys
                )
                for p in parts
            ]
        else:
            shown = [after_dateline(text, part.span).of(text) for part in parts]
            example.stems, example.reference = [stemmed(each) for each in shown], stemmed(row["summary"])
            example.told = {term(word) for word in words(row["summary"])}
        found.append(example)
    return found, *names


def _rows(data: Path) -> list[tuple[str, dict[str, str]]]:
    rows = [
        (kind, json.loads(line))
        for kind in ("cnn", "inshorts")
        for line in (data / "summaries" / f"{kind}.jsonl").read_text(encoding="utf-8").split("\n")
        if line
    ]
    return rows + [
        (kind, json.loads(path.read_text(encoding="utf-8")))
        for kind, folder in KEYED.items()
        for path in sorted((data / folder).glob("*.json"))
    ]


def fit_words(given: list[Example]) -> np.ndarray:
    """Weights by which a word's features give the chance that the reference has it."""
    told = [example for example in given if example.told]
    x = np.vstack([example.word_x for example in told])
    y = np.array([each in example.told for example in told for each in example.terms], float)
    scale = x.std(0) + (x.std(0) == 0)
    return _descend(x.shape[1], lambda w: (x / scale).T @ (1 / (1 + np.exp(-(x / scale) @ w)) - y) / len(y)) / scale


def _descend(size: int, slope, steps: int = 400, rate: float = 0.03) -> np.ndarray:  # type: ignore[no-untyped-def]
    """Adam (Kingma and Ba, 2015) with its usual decay rates."""
    w, mean, square = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, steps + 1):
        g = slope(w)
        mean, square = 0.9 * mean + 0.1 * g, 0.99 * square + 0.01 * g * g
        w = w - rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return w


@dataclass(frozen=True)
class Weights:
    """A point of the search."""

    words: np.ndarray
    sentences: np.ndarray
    length: float

    def measure(self, given: list[Example]) -> dict[str, tuple[float, float]]:
        """The mean scores by kind."""
        scores: dict[str, list[tuple[float, float]]] = {}
        for each in given:
            chances = dict(zip(each.terms, (1 / (1 + np.exp(-each.word_x @ self.words))).tolist(), strict=True))
            bonuses = (each.sentence_x @ self.sentences).tolist()
            numbers = each.fit if len(each.fit) >= each.wanted else range(len(each.lines))
            weighed = [Weighed(n, frozenset(each.lines[n]), len(each.lines[n]), bonuses[n]) for n in numbers]
            worth = Worth(chances, self.length / min(each.wanted, len(weighed)))
            chosen = tuple(sorted(one.number for one in choose(weighed, worth, each.wanted)))
            scores.setdefault(each.kind, []).append(each.score(chosen))
        return {
            kind: (float(np.mean([a for a, _ in s])), float(np.mean([b for _, b in s]))) for kind, s in scores.items()
        }

    def worth(self, given: list[Example]) -> float:
        """What the search raises: the scores, up to their marks."""
        return sum(
            ANYWHERE[kind][n] * score - BELOW[kind][n] * max(0.0, MARKS[kind][n] - score)
            for kind, scores in self.measure(given).items()
            for n, score in enumerate(scores)
        )


def fit(given: list[Example], tries: int = TRIES) -> Weights:
    """The weights fitted on `given`."""
    spread = [np.vstack([getattr(each, name) for each in given]).std(0) for name in ("word_x", "sentence_x")]
    spread_words, spread_sentences = (each + (each < 1e-6) for each in spread)

    def point(weights: Weights) -> np.ndarray:
        """The weights in steps of the search: what moves a word's or a sentence's worth about as much."""
        return np.concatenate(
            [weights.words * spread_words / 0.2, weights.sentences * spread_sentences / 0.004, [weights.length / 10]]
        )

    def weights(x: np.ndarray) -> Weights:
        cut = len(spread_words)
        return Weights(x[:cut] / spread_words * 0.2, x[cut:-1] / spread_sentences * 0.004, 10 * float(x[-1]))

    kinds = Counter(each.kind for each in given)
    sets = [(each.sets(), 1 / kinds[each.kind]) for each in given if each.kind in REWARD]
    start = Weights(*likely(sets, fit_words(given), (spread_words, spread_sentences), free=0))
    print("start ", start.measure(given), file=sys.stderr)
    begin = point(start)
    options = {"seed": SEED, "maxfevals": tries, "popsize": POPULATION, "verbose": -9}
    search = cma.CMAEvolutionStrategy(begin, 0.3, options)
    search.optimize(lambda x: FAR * float(np.abs(x - begin).mean()) - weights(x).worth(given))
    best = weights(search.result.xbest)
    print("fitted", best.measure(given), file=sys.stderr)
    return best


def main() -> None:
    """Prints the weights as they stand in languages/en/weights.toml, or how they hold on articles not fitted on."""
    data = Path(os.environ.get("ON_THE_RECORD_DATA", "../shared"))
    given, word_names, sentence_names = examples(data, load(SummaryPack, "en", "summary"))
    if "--held" in sys.argv:
        for third in range(3):
            seen = [each for number, each in enumerate(given) if number % 3 != third]
            print("held  ", fit(seen).measure(given[third::3]))
        return
    best = fit(given)
    print(f"length = {best.length:.0f}\n\n[words]")
    print("\n".join(f"{name} = {value:.3f}" for name, value in zip(word_names, best.words, strict=True) if value))
    print("\n[sentences]")
    print(
        "\n".join(f"{name} = {v:.4f}" for name, v in zip(sentence_names, best.sentences, strict=True) if abs(v) > 5e-5)
    )


if __name__ == "__main__":
    main()
