"""Gives each pronoun and each noun of a text the figure that it points at, in one walk from its start."""

from __future__ import annotations

from bot.reading.named.doubles import merge_doubles
from bot.reading.named.figures import Figure
from bot.reading.named.later import name_described
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import Memory
from bot.reading.named.nominals import nominal_at
from bot.reading.named.nouns import beside, called, tells
from bot.reading.named.pronouns import meant
from bot.reading.named.stage import Stage
from bot.reading.words import Words


def refer(words: Words, lexicon: Lexicon, figures: list[Figure], of: list[Figure | None]) -> Memory:
    """Fills `of`, by token, and adds groups and people without a name to `figures`. Returns all mentions."""
    stage = Stage(words, lexicon, figures, of)
    named = {head: figure for figure in figures for head in figure.heads}
    for i in range(len(words)):
        if i in named:
            stage.memory.see(named[i], i)
        elif of[i] is None and words.tag[i] in ("PRP", "PRP$"):
            figure = meant(stage.memory, lexicon, i)
            if figure is not None:
                stage.see(figure, i)
        elif of[i] is None:
            _noun(stage, i)
    name_described(stage)
    merge_doubles(stage)
    figures.sort(key=lambda f: f.mentions[0].start)
    return stage.memory


def _noun(stage: Stage, i: int) -> None:
    words = stage.words
    if i and words.lower[i] in stage.lexicon.pack.titles.after:
        stage.of[i] = stage.of[i - 1]
        return
    nominal = nominal_at(words, stage.lexicon, i)
    if nominal is None:
        return
    named = beside(stage, nominal)
    if named is not None:
        stage.of[i] = named
        return
    figure = called(stage, nominal)
    if figure is None:
        return
    figure.mention(words.span(nominal.first, i + 1), i)
    stage.see(figure, i)
    if figure.named or figure.kind == "person":
        figure.nouns.update(words.lower[nominal.first : i + 1])
        if figure.named and figure.role is None and not words.quoted[i] and tells(stage, nominal, figure):
            figure.role = words.span(nominal.first, i + 1)
