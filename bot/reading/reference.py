"""Gives each pronoun and each noun of a text the figure that it points at, in one walk from its start."""

from __future__ import annotations

from bot.reading.figures import Figure
from bot.reading.lexicon import Lexicon
from bot.reading.memory import Memory
from bot.reading.nominals import nominal_at
from bot.reading.nouns import Nouns
from bot.reading.pronouns import meant
from bot.reading.words import Words


def refer(words: Words, lexicon: Lexicon, figures: list[Figure], of: list[Figure | None]) -> Memory:
    """Fills `of`, by token, and adds groups and people without a name to `figures`. Returns all mentions."""
    memory = Memory(words)
    nouns = Nouns(memory, lexicon, figures, of)
    named = {head: figure for figure in figures for head in figure.heads}
    for i in range(len(words)):
        if i in named:
            memory.see(named[i], i)
        elif of[i] is None:
            if words.tag[i] in ("PRP", "PRP$"):
                figure = meant(memory, i)
                if figure is not None:
                    of[i] = figure
                    memory.see(figure, i)
            else:
                _noun(nouns, memory, of, i)
    figures.sort(key=lambda f: f.mentions[0].start)
    return memory


def _noun(nouns: Nouns, memory: Memory, of: list[Figure | None], i: int) -> None:
    words = memory.words
    if i and words.lower[i] in nouns.lexicon.pack.titles.after:
        of[i] = of[i - 1]
        return
    nominal = nominal_at(words, nouns.lexicon, i)
    if nominal is None:
        return
    beside = nouns.beside(nominal)
    if beside is not None:
        of[i] = beside
        return
    figure = nouns.called(nominal)
    if figure is not None:
        of[i] = figure
        figure.mention(words.span(nominal.first, i + 1), i)
        memory.see(figure, i)
        if figure.named:
            figure.nouns.update(words.lower[nominal.first : i + 1])
            if figure.role is None and nouns.tells(nominal, figure):
                figure.role = words.span(nominal.first, i + 1)
