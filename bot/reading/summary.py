"""Which sentences carry the story: the few that together hold most of what an editor's summary would say."""

from __future__ import annotations

from bot.languages.summary import SummaryPack, SummaryWeights
from bot.languages.terms import term, words
from bot.model import Article, Sentence, Span
from bot.reading.dateline import after_dateline
from bot.reading.told.found import Found
from bot.reading.told.weight import Weighed, weigh

SHORT_ARTICLE = 250  # words; up to here two sentences tell the story, after it three
LONGEST = 6  # sentences of a long summary: twice those of a usual one
LEAST = 1e-9  # a smaller gain is rounding
OWN = 3  # words: a sentence with fewer beside its quotation is speech alone
SAME = 0.8  # share of common terms from which a sentence says the title again


def summary(
    article: Article,
    sentences: list[Sentence],
    found: Found,
    pack: SummaryPack,
    weights: SummaryWeights,
    count: int | None = None,
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The `count` sentences that best tell the story, in the text's order; None: two for a short text, else three.
    And these by their weight, followed by those that a longer summary would take next. All without datelines."""
    if not sentences:
        return (), ()
    chances, weighed = weigh(article.text, sentences, article.title, pack.empty, weights, found)
    wanted = count or (2 if sum(each.length for each in weighed) < SHORT_ARTICLE else 3)
    titled = frozenset(term(word) for word in words(article.title))
    quoted = found.quoted(sentences)
    fit = [
        each
        for each in weighed
        if stands_alone(sentences[each.number].span.of(article.text), quoted[each.number], pack)
        and not says_again(each.terms, titled)
    ]
    pool = fit if len(fit) >= wanted else weighed
    worth = Worth(chances, weights.length / min(wanted, len(pool)))
    chosen = choose(pool, worth, wanted)

    def spans(of: list[Weighed]) -> tuple[Span, ...]:
        return tuple(after_dateline(article.text, sentences[each.number].span) for each in of)

    return spans(sorted(chosen, key=lambda each: each.number)), spans(ranked(chosen, pool, worth))


def stands_alone(sentence: str, quoted: float, pack: SummaryPack) -> bool:
    """Whether a sentence can be read without the one before: no leaning opener, no speech without its speaker.

    `quoted` is the share of it that stands between marks."""
    found = [word.lower() for word in words(sentence)]
    if not found or found[0] in pack.openers:
        return False
    if not quoted:
        return True
    tail = set(found[-3:])
    return len(found) * (1 - quoted) >= OWN and not (tail & pack.openers and tail & pack.reporting)


def says_again(terms: frozenset[str], titled: frozenset[str]) -> bool:
    """Whether a sentence has hardly a word that the title has not, and the other way round."""
    return len(terms & titled) > SAME * len(terms | titled)


class Worth:
    """What sentences are worth together: the F1 expected of their words against a summary that has `length` words for
    each of them, plus their bonuses."""

    def __init__(self, chances: dict[str, float], length: float) -> None:
        self._chances = chances
        self._length = length

    def best_beside(self, others: list[Weighed], pool: list[Weighed]) -> tuple[float, Weighed]:
        """The sentence of `pool` that goes best with `others`, and the worth of them all."""
        chances = self._chances
        held = frozenset().union(*(each.terms for each in others))
        taken = {each.number for each in others}
        told = sum(chances[each] for each in held)
        bonus = sum(each.bonus for each in others)
        size = sum(each.length for each in others) + self._length * (len(others) + 1)

        def worth(each: Weighed) -> float:
            gain = sum(chances[new] for new in each.terms - held)
            return 2 * (told + gain) / (size + each.length) + bonus + each.bonus

        return max(((worth(each), each) for each in pool if each.number not in taken), key=lambda pair: pair[0])


def choose(pool: list[Weighed], worth: Worth, wanted: int) -> list[Weighed]:
    """The `wanted` sentences with the best joint worth: greedily, then by exchange until none helps."""
    wanted = min(wanted, len(pool))
    chosen: list[Weighed] = []
    value = 0.0
    while len(chosen) < wanted:
        value, each = worth.best_beside(chosen, pool)
        chosen.append(each)
    better = wanted < len(pool)
    while better:
        better = False
        for place in range(wanted):
            others = chosen[:place] + chosen[place + 1 :]
            other, each = worth.best_beside(others, pool)
            if other > value + LEAST:
                value, chosen, better = other, [*others, each], True
    return chosen


def ranked(chosen: list[Weighed], pool: list[Weighed], worth: Worth) -> list[Weighed]:
    """The chosen sentences, the best alone first, and then those of `pool` that best go on, up to a long summary."""
    found: list[Weighed] = []
    while len(found) < min(max(LONGEST, len(chosen)), len(pool)):
        found.append(worth.best_beside(found, chosen if len(found) < len(chosen) else pool)[1])
    return found
