"""Which sentences carry the story: the few that together hold most of what an editor's summary would say."""

from __future__ import annotations

from bot.languages.summary import SummaryPack, SummaryWeights
from bot.languages.terms import term, words
from bot.model import Article, Sentence, Span
from bot.reading.weight import MARKS, Weighed, weigh

SHORT_ARTICLE = 250  # words; up to here two sentences tell the story, after it three
CANDIDATES = 12  # the sentences that may still change places once a first choice stands
SAME = 0.8  # share of common terms from which a sentence says the title again


def summary(
    article: Article, sentences: list[Sentence], pack: SummaryPack, weights: SummaryWeights, count: int | None = None
) -> tuple[Span, ...]:
    """The `count` sentences that best tell the story, in the text's order; None: two for a short text, else three."""
    if not sentences:
        return ()
    chances, weighed = weigh(article.text, sentences, article.title, pack.empty, weights)
    wanted = count or (2 if sum(each.length for each in weighed) < SHORT_ARTICLE else 3)
    titled = frozenset(term(word) for word in words(article.title))
    fit = [
        each
        for each in weighed
        if stands_alone(sentences[each.number].span.of(article.text), pack) and not says_again(each.terms, titled)
    ]
    chosen = choose(fit if len(fit) >= wanted else weighed, chances, wanted, weights.length)
    return tuple(sentences[number].span for number in sorted(chosen))


def stands_alone(sentence: str, pack: SummaryPack) -> bool:
    """Whether a sentence can be read without the one before: no leaning opener, no speech without its speaker."""
    found = words(sentence)
    if not found or found[0].lower() in pack.openers:
        return False
    if sentence[0] in MARKS:
        tail = [word.lower() for word in found[-3:]]
        unnamed = set(tail) & pack.openers and set(tail) & pack.reporting
        return not unnamed and sentence[-1] not in "”\"»’'"
    return True


def says_again(terms: frozenset[str], titled: frozenset[str]) -> bool:
    """Whether a sentence has hardly a word that the title has not, and the other way round."""
    return len(terms & titled) > SAME * len(terms | titled)


def choose(weighed: list[Weighed], chances: dict[str, float], wanted: int, length: float) -> list[int]:
    """The numbers of the `wanted` sentences with the best joint worth: greedily, then by exchange until none helps.

    The worth of a set is the F1 expected of its words against a summary of `length` words, plus its bonuses."""

    def worth(chosen: list[Weighed], share: float) -> float:
        held = frozenset().union(*(each.terms for each in chosen))
        size = sum(each.length for each in chosen) + length * share
        return 2 * sum(chances[each] for each in held) / size + sum(each.bonus for each in chosen)

    wanted = min(wanted, len(weighed))
    chosen: list[Weighed] = []
    while len(chosen) < wanted:
        share = (len(chosen) + 1) / wanted
        rest = [each for each in weighed if each not in chosen]
        chosen.append(max(rest, key=lambda each: worth([*chosen, each], share)))
    candidates = sorted(weighed, key=lambda each: -worth([each], 1 / wanted))[:CANDIDATES]
    best, better = worth(chosen, 1), True
    while better:
        better = False
        for place in range(wanted):
            for each in candidates:
                if each in chosen:
                    continue
                other = [*chosen[:place], each, *chosen[place + 1 :]]
                if (value := worth(other, 1)) > best + 1e-9:
                    best, chosen, better = value, other, True
    return [each.number for each in chosen]
