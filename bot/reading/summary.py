"""Which sentences carry the story: the few that together hold most of what an editor's summary would say."""

from __future__ import annotations

from bot.languages.summary import SummaryPack, SummaryWeights
from bot.languages.terms import term, words
from bot.model import Article, Sentence, Span
from bot.reading.told.found import Found
from bot.reading.told.weight import Weighed, weigh

SHORT_ARTICLE = 250  # words; up to here two sentences tell the story, after it three
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
) -> tuple[Span, ...]:
    """The `count` sentences that best tell the story, in the text's order; None: two for a short text, else three."""
    if not sentences:
        return ()
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
    chosen = choose(fit if len(fit) >= wanted else weighed, chances, wanted, weights.length)
    return tuple(sentences[number].span for number in sorted(chosen))


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


def choose(weighed: list[Weighed], chances: dict[str, float], wanted: int, length: float) -> list[int]:
    """The numbers of the `wanted` sentences with the best joint worth: greedily, then by exchange until none helps.

    The worth of a set is the F1 expected of its words against a summary of `length` words, plus its bonuses."""
    wanted = min(wanted, len(weighed))

    def best_beside(others: list[Weighed], pool: list[Weighed]) -> tuple[float, Weighed]:
        """The sentence of `pool` that goes best with `others`, and the worth of them all."""
        held = frozenset().union(*(each.terms for each in others))
        told = sum(chances[each] for each in held)
        bonus = sum(each.bonus for each in others)
        size = sum(each.length for each in others) + length * (len(others) + 1) / wanted

        def worth(each: Weighed) -> float:
            gain = sum(chances[new] for new in each.terms - held)
            return 2 * (told + gain) / (size + each.length) + bonus + each.bonus

        return max(((worth(each), each) for each in pool if each not in others), key=lambda pair: pair[0])

    chosen: list[Weighed] = []
    value = 0.0
    while len(chosen) < wanted:
        value, each = best_beside(chosen, weighed)
        chosen.append(each)
    better = wanted < len(weighed)
    while better:
        better = False
        for place in range(wanted):
            others = chosen[:place] + chosen[place + 1 :]
            other, each = best_beside(others, weighed)
            if other > value + LEAST:
                value, chosen, better = other, [*others, each], True
    return [each.number for each in chosen]
