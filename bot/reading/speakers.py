"""The word that names a speaker becomes a Speaker: the name out of the cast, the words beside the quote, the role."""

from __future__ import annotations

from spacy.tokens import Token

from bot.model import Span, Speaker
from bot.reading.cast import Cast
from bot.reading.parse import span_of

PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WDT"))


def speaker(source: Token, cast: Cast) -> Speaker:
    """Who `source` is."""
    figure = cast.resolve(source)
    mention = mention_of(source)
    if figure is not None:
        return Speaker(figure.name, mention, figure.role)
    if source.tag_ in PRONOUNS:
        return Speaker(None, mention)
    return Speaker(source.doc.text[mention.start : mention.end], mention)


def mention_of(source: Token) -> Span:
    """The words of the name or noun phrase, without what is said about it."""
    left = source
    for child in source.lefts:
        if child.dep_ in ("compound", "amod", "det", "poss", "nmod", "nummod"):
            left = child.left_edge
            break
    return Span(left.idx, span_of(source).end)
