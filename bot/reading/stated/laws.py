"""Who lays down a rule that nobody says: under the deal, ferries stop; she signed an order, and the crews must stop."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import Classes, ConditionPack
from bot.model import Holder
from bot.reading.stated.clauses import ancestors, child, subject
from bot.reading.stated.holders import Voices
from bot.reading.stated.statement import Statement

BINDING = ("laws", "schemes", "bonds")
SPEAKING = 2  # quotes: a long article with fewer is mostly a column
LONG = 300  # words


def lawgiver(read: Statement, voices: Voices, pack: ConditionPack) -> Holder | None:
    """Whose law, deal or order lays down `read`: its sentence stands under one, or tells what must be after one."""
    token, words = read.signal.token, pack.classes
    law = _over(read.act if read.act is not None else token, words)
    if law is not None:
        return voices.holder(voices.papers.author(law)) or voices.holder(law)
    return _ordered(token, voices, words) if token.lower_ in words["binding"] and _laid_on_others(read, words) else None


def _over(verb: Token, words: Classes) -> Token | None:
    """Under [the deal], the ferries stop."""
    preps = (c for head in (verb, *ancestors(verb)) for c in head.children if c.dep_ == "prep")
    for prep in (verb.sent[0], *preps):
        thing = child(prep, "pobj")
        if prep.lower_ in words["governing"] and thing is not None and _binds(thing, words):
            return thing
    return None


def _binds(noun: Token, words: Classes) -> bool:
    return any(noun.lower_ in words[name] for name in BINDING)


def _laid_on_others(read: Statement, words: Classes) -> bool:
    """Whether it is not the writer or the reader that must."""
    own = (subject(read.act) if read.act is not None else None) or subject(read.signal.token)
    return own is not None and not any(own.lower_ in words[name] for name in ("speaker", "generic", "whoever"))


def _ordered(token: Token, voices: Voices, words: Classes) -> Holder | None:
    """Whose law or order was told of last before `token`; in a column what must be is its writer's own thought."""
    if len(voices.quotes) < SPEAKING and len(token.doc) > LONG:
        return None
    told = (whose for paper, whose in reversed(voices.papers.owned) if paper.i < token.i and _binds(paper, words))
    author = next(told, None)
    return voices.holder(author) if author is not None else None
