"""Whom a word stands for as a holder: a part for the whole, "it" for who says so, a group for the first it names."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from bot.reading.named.cast import Cast
from bot.reading.stated.clauses import ancestors, child, subject

NOUNS = ("NN", "NNS", "NNP", "NNPS")
PLURAL = ("NNS", "NNPS")


def stands_for(token: Token, cast: Cast, words: Mapping[str, frozenset[str]]) -> Token:
    """The word that `token` stands for: two thirds of [the firms]; skippers such as [Ana Brandt]; where "it" is nobody
    else or "they" are joint holders, the first who says so: [the mayor] and the union say they want it."""
    if token.lower_ in words["partitives"]:
        of = next((c for c in token.rights if c.lower_ == "of"), None)
        whole = child(of, "pobj") if of is not None else None
        return token if whole is None else whole
    if token.lower_ in words["others"]:
        return _sayer(token, cast, words)
    return _example(token, cast, words) if token.tag_ in PLURAL else token


def _sayer(token: Token, cast: Cast, words: Mapping[str, frozenset[str]]) -> Token:
    """Who says what `token`, a pronoun, does, where it is he; else `token`."""
    tellers = (subject(a) for a in ancestors(token) if a.lower_ in words["reporting"])
    teller = next((own for own in tellers if own is None or own.i != token.i), None)  # not: they accept
    if teller is None or teller.tag_ not in NOUNS or teller.i > token.i:
        return token
    first = _example(teller, cast, words) if token.lower_ == "they" and teller.tag_ in PLURAL else teller
    joint = token.lower_ == "they" and child(teller, "conj") is not None
    if joint or first is not teller or cast.resolve(token) is None:
        return first
    told = token.lower_ == "it" and token.head.dep_ == "ccomp" and token.head.head.i == teller.head.i
    figure = cast.resolve(teller)
    body = (figure is None or figure.kind != "person") and teller.lower_ not in words["documents"]
    return teller if told and body and child(teller, "appos") is None else token  # the state says it will not


def _example(group: Token, cast: Cast, words: Mapping[str, frozenset[str]]) -> Token:
    """The first whom the text names of `group`: skippers such as Ana Brandt; not: the skippers, including her."""
    figure = cast.resolve(group)
    if figure is not None and figure.named:
        return group
    whole = child(group, "det", "poss") is not None
    for like in group.rights:
        part = like.lower_ in words["examples"] and not (whole and like.tag_ == "VBG")
        first = child(like, "pobj") if part else None
        named = cast.resolve(first) if first is not None else None
        if first is not None and named is not None and named.named:
            return first
    return group
