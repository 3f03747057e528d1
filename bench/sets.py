"""The sets of sentences that an article's summary could be, and the weights that make the good ones likely.

Minimum risk training (Och, 2003; Smith and Eisner, 2006): a softmax over the sets by their worth, the score of each its
reward. It is smooth where the choice of the best set is not, so it learns less of the articles by heart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

# Sentences of an article whose sets are compared: those that are best alone, and the rest from its top.
POOL = 16
BEST = POOL // 3
HEAT = 0.02  # of the softmax: the worth of two good sets differs by about so much
COST = 0.004  # of a weight's square, in standard deviations; .003 to .005 held best on articles left out
STEPS, RATE = 120, 0.05
BONUS = 0.02  # a sentence's weights count in steps as large as these, a word's in steps of 1


@dataclass(frozen=True)
class Sets:
    """The sets of one article: which terms each holds, its words, its sentences' features summed, and its reward."""

    word_x: np.ndarray
    terms: np.ndarray
    length: np.ndarray
    sentence_x: np.ndarray
    reward: np.ndarray


def sets_of(
    lines: Sequence[Sequence[str]],
    terms: Sequence[str],
    word_x: np.ndarray,
    sentence_x: np.ndarray,
    fit: Sequence[int],
    wanted: int,
    score: Callable[[tuple[int, ...]], float],
) -> Sets:
    """The sets of `wanted` sentences out of the pool of an article; `score` is the reward of a set."""
    best = sorted(fit, key=lambda n: -score((n,)))[:BEST]
    pool = sorted({*best, *[n for n in fit if n not in best][: POOL - len(best)]})
    chosen = np.array(list(combinations(pool, min(wanted, len(pool)))))
    place = {term: number for number, term in enumerate(terms)}
    held = np.zeros((len(lines), len(terms)), bool)
    for number, line in enumerate(lines):
        held[number, [place[term] for term in line]] = True
    lengths = np.array([len(line) for line in lines], float)
    return Sets(
        word_x,
        held[chosen].any(1).astype(np.float32),
        lengths[chosen].sum(1),
        sentence_x[chosen].sum(1),
        np.array([score(tuple(each)) for each in chosen.tolist()]),
    )


def likely(
    given: Sequence[tuple[Sets, float]], words: np.ndarray, spread: tuple[np.ndarray, np.ndarray], free: int
) -> tuple[np.ndarray, np.ndarray, float]:
    """The weights of words and of sentences and the summary's length that make good sets likely, from those of `words`
    on. Each article has a share; `spread` are the features' standard deviations, and weight `free` costs nothing."""
    scale = np.concatenate([1 / spread[0], BONUS / spread[1], [20.0]])
    cut, cost = len(words), np.full(len(scale), COST)
    cost[[free, -1]] = 0.0
    x = np.concatenate([words, np.zeros(len(spread[1])), [40.0]]) / scale
    mean, square = np.zeros_like(x), np.zeros_like(x)
    for step in range(1, STEPS + 1):
        w = x * scale
        slope = cost * x - scale * sum(share * _slope(each, w[:cut], w[cut:-1], w[-1]) for each, share in given)
        # Adam (Kingma and Ba, 2015) with its usual decay rates.
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        x = x - RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        x[-1] = max(x[-1], 0.25)
    w = x * scale
    return w[:cut], w[cut:-1], float(w[-1])


def _slope(sets: Sets, words: np.ndarray, sentences: np.ndarray, length: float) -> np.ndarray:
    """How the reward expected of one article rises with each weight."""
    chance = 1 / (1 + np.exp(-np.clip(sets.word_x @ words, -30, 30)))
    told, size = sets.terms @ chance, sets.length + length
    worth = (2 * told / size + sets.sentence_x @ sentences) / HEAT
    likely = np.exp(worth - worth.max())
    likely /= likely.sum()
    gain = likely * (sets.reward - likely @ sets.reward) / HEAT
    per_word = 2 * gain / size
    return np.concatenate(
        [
            sets.word_x.T @ ((sets.terms.T @ per_word) * chance * (1 - chance)),
            sets.sentence_x.T @ gain,
            [-float((per_word * told / size).sum())],
        ]
    )
