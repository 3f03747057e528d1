"""The word that names a speaker becomes a Speaker: the name out of the cast, the words beside the quote, the role."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.model import Span, Speaker
from bot.reading.cast import Cast
from bot.reading.cues import NAMES, STEPS
from bot.reading.parse import span_of

PRONOUNS = frozenset(("PRP", "PRP$", "WP", "WDT"))
BEFORE = frozenset(("compound", "amod", "det", "poss", "nmod", "nummod"))
BODY_OF = frozenset(("for", "of", "from", "at", "with"))


def speaker(source: Token, cast: Cast, pack: QuotePack) -> Speaker:
    """Who `source` is. An unnamed spokesperson speaks for the body; who cannot be resolved keeps the text's own words,
    a pronoun none."""
    word = source
    if source.tag_ in ("WP", "WDT"):
        word = antecedent(source)
    name = named(word)
    if name is not None:
        word = source = name
    mention = mention_of(source)
    figure = None
    if name is None and word.lower_ in pack.spokespeople.words and word.left_edge.lower_ != "the":
        body = body_of(word)
        if body is not None:
            figure = cast.resolve(body)
            if figure is None:
                return Speaker(source.doc.text[slice(*_ends(mention_of(body)))], mention)
    figure = figure or cast.resolve(word)
    if figure is not None:
        return Speaker(figure.name, mention, figure.role)
    if word.tag_ in PRONOUNS:
        return Speaker(None, mention)
    return Speaker(source.doc.text[slice(*_ends(mention_of(word)))], mention)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def antecedent(pronoun: Token) -> Token:
    """Whom who, which or that stands for; itself where the parse does not say."""
    node = pronoun
    for _ in range(STEPS):
        if node.dep_ == "relcl":
            return node.head
        if node.dep_ == "ROOT":
            break
        node = node.head
    return pronoun


def named(noun: Token) -> Token | None:
    """The name that follows a description: one of the pilots, Ana Brandt."""
    if noun.tag_ in NAMES or noun.tag_ in PRONOUNS:
        return None
    for child in noun.rights:
        if child.dep_ == "appos" and child.ent_type_ == "PERSON":
            return child
        if child.dep_ == "appos" and child.tag_ not in NAMES:
            return named(child)
    return None


def body_of(spokesperson: Token) -> Token | None:
    """Whom a spokesperson speaks for."""
    for child in spokesperson.children:
        if child.dep_ == "prep" and child.lower_ in BODY_OF:
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    owners = [c for c in spokesperson.lefts if c.dep_ in ("poss", "compound", "nmod", "amod") and c.text[0].isupper()]
    return owners[-1] if owners else None


def mention_of(source: Token) -> Span:
    """The words of the name or noun phrase, without what is said about it."""
    left = source
    for child in source.lefts:
        if child.dep_ in BEFORE:
            left = child.left_edge
            break
    return Span(left.idx, span_of(source).end)
