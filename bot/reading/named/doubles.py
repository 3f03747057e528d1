"""Figures without a name that are another one of the text, which the walk could not know yet: the high court."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.later import merge_into
from bot.reading.named.stage import Stage

TELLS = frozenset(("NN", "NNS", "NNP", "NNPS"))  # what before a group's noun tells which group it is


def merge_doubles(stage: Stage) -> None:
    """Merges each figure without a name into the one that it can only be."""
    _merge_groups(stage)
    _merge_courts(stage)


def _merge_groups(stage: Stage) -> None:
    """A group called by one bare noun is the only one that is called so with more words: jurors, the harbour jurors."""
    by_noun: dict[str, list[Figure]] = {}
    for figure in stage.figures:
        if figure.kind == "group" and not figure.named:
            by_noun.setdefault(figure.name.lower().split()[-1], []).append(figure)
    for noun, groups in by_noun.items():
        bare = [f for f in groups if f.name.lower() == noun]
        if len(groups) != 2 or len(bare) != 1 or noun in stage.lexicon.pack.groups.vague:
            continue
        fuller = groups[groups[0] is bare[0]]
        name = fuller.name if _tells(stage, fuller) else bare[0].name
        merge_into(stage, bare[0], fuller)
        fuller.name = name


def _tells(stage: Stage, group: Figure) -> bool:
    """Whether the words before the noun say who they are, not only how: harbour pilots, but angry pilots."""
    words, first = stage.words, stage.words.parsed.token_at(group.mentions[0].start).i
    before = range(first, group.heads[0])
    cased = (words.text[i] != words.lower[i] and not words.opens_sentence(i) for i in before)
    return any(cased) or any(words.tag[i] in TELLS for i in before)


def _merge_courts(stage: Stage) -> None:
    """A court called by its rank is the only named one of that rank: the apex court, the Supreme Court."""
    courts = stage.lexicon.pack.courts
    bodies = [(f, set(f.name.lower().split())) for f in stage.figures if f.kind == "organization"]
    for rank in courts.ranks:
        ranked = [f for f, told in bodies if not courts.nouns.isdisjoint(told) and not rank.isdisjoint(told)]
        called = [f for f in ranked if f.name.split()[-1] in courts.nouns]
        named = [f for f in ranked if f not in called and not f.name.islower()]
        for figure in called if len(named) == 1 else []:
            merge_into(stage, figure, named[0])
