"""The word that names a speaker becomes a Speaker: the name out of the cast, the words beside the quote, the role."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from bot.model import Span, Speaker
from bot.reading.named.figures import Figure
from bot.reading.parse import span_of
from bot.reading.said.cues import NAMES, RELATIVES, Cues
from bot.reading.said.floor import on_the_floor, paper_before, resolved
from bot.reading.said.naming import PRONOUNS, antecedent, named
from bot.reading.said.papers import author

LONGEST_NAME = 5  # words
BEFORE = frozenset(("compound", "amod", "det", "poss", "nmod", "nummod"))


def speaker(source: Token, cues: Cues) -> Speaker:
    """Who `source` is. An unnamed spokesperson speaks for the body; who cannot be resolved keeps the text's own words,
    a pronoun none."""
    word = antecedent(source) if source.tag_ in RELATIVES else source
    if word.lower_ in cues.small.parts:  # a series of dockers
        word = next((c for p in word.children if p.lower_ in cues.small.owners for c in p.children), word)
    paper = paper_before(cues, word) if word.lower_ in cues.small.things else None
    if paper is not None:
        return replace(speaker(paper, cues), mention=mention_of(source, cues))
    name = named(word) or _titled(word, cues)
    if name is not None:
        word = source = name
    mention = mention_of(source, cues)
    body = _body_of(word, cues) if word.lower_ in cues.spokespeople and name is None else None
    if body is not None and word.left_edge.lower_ not in cues.small.known:
        figure = cues.cast.resolve(body)
        return Speaker(figure.name if figure else mention_of(body, cues).of(cues.scene.parsed.text), mention)
    figure = figure_of(word, cues)
    if figure is not None:
        return Speaker(figure.name, mention, figure.role)
    return Speaker(None if word.tag_ in PRONOUNS else mention_of(word, cues).of(cues.scene.parsed.text), mention)


def _titled(title: Token, cues: Cues) -> Token | None:
    """Whose title it is, where the parse takes its dot for a sentence's end: according to Capt. Ana Brandt."""
    doc, first = title.doc, title.i + 2
    if title.tag_ not in NAMES or title.lower_ not in cues.cast.lexicon.titles or first >= len(doc):
        return None
    figure = cues.cast.resolve(doc[first]) if doc[first - 1].text == "." else None
    if figure is None or figure.kind != "person":
        return None
    return next((t for t in doc[first : first + LONGEST_NAME] if t.i in figure.heads), None)


def figure_of(word: Token, cues: Cues) -> Figure | None:
    """The figure of the story that speaks in `word`; that of a thing's owner where the thing speaks (her letter)."""
    figure = on_the_floor(cues, word) or resolved(cues, word)
    if figure is None and word.tag_ == "NN":
        owner = next((c for c in word.lefts if c.dep_ == "poss"), None)
        figure = cues.cast.resolve(owner) if owner is not None else None
    if figure is None and word.lower_ in cues.papers:
        return author(word, cues)
    return figure


def mention_of(source: Token, cues: Cues) -> Span:
    """The words of the name or noun phrase, without what is said about it."""
    first = next((c.left_edge for c in source.lefts if c.dep_ in BEFORE), source).i
    doc, side = cues.scene.doc, cues.scene.quoted[source.i]
    if first < cues.cast.words.dateline <= source.i:  # Ostrand A pilot said
        first = cues.cast.words.dateline
    while cues.scene.quoted[first] != side:  # a parse that takes in the quote before it
        first += 1
    if first < source.i and doc[first].is_sent_start and doc[first].lower_ in cues.kinds:  # said Ana Brandt
        first += 1
    return Span(doc[first].idx, span_of(source).end)


def _body_of(spokesperson: Token, cues: Cues) -> Token | None:
    """Whom a spokesperson speaks for."""
    for child in spokesperson.children:
        if child.dep_ == "prep" and child.lower_ in cues.small.bodies:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    owners = [c for c in spokesperson.lefts if c.dep_ in BEFORE and c.text[0].isupper() and c.dep_ != "det"]
    return owners[-1] if owners else None
