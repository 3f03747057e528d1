"""Whom a word stands for as a holder: a part for the whole, "it" for who says so, a group for the first it names."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import Classes
from bot.reading.named.cast import Cast
from bot.reading.stated.clauses import ancestors, child, subject

NOUNS = ("NN", "NNS", "NNP", "NNPS")
NAMES = ("NNP", "NNPS")
PLURAL = ("NNS", "NNPS")


def stands_for(token: Token, cast: Cast, words: Classes) -> Token:
    """The word that `token` stands for: two thirds of [the firms]; skippers such as [Ana Brandt]; where "it" is nobody
    else or "they" are joint holders, the first who says so: [the mayor] and the union say they want it."""
    if token.lower_ in words["partitives"]:
        of = next((c for c in token.rights if c.lower_ in words["genitive"]), None)
        whole = child(of, "pobj") if of is not None else None
        return token if whole is None else whole
    if token.lower_ in words["led"]:
        return _leader(token, cast)
    if token.lower_ in words["others"]:
        return _sayer(token, cast, words)
    return _example(token, cast, words) if token.tag_ in PLURAL else token


def _sayer(token: Token, cast: Cast, words: Classes) -> Token:
    """Who says what `token`, a pronoun, does, where it is he; else `token`."""
    tellers = (subject(a) for a in ancestors(token) if a.lower_ in words["reporting"])
    teller = next((own for own in tellers if own is None or own.i != token.i), None)  # not: they accept
    if teller is None or teller.tag_ not in NOUNS or teller.i > token.i:
        return token
    pronoun = cast.lexicon.pronouns.get(token.lower_)
    joint = pronoun == "many" and child(teller, "conj") is not None
    if joint or cast.resolve(token) is None:
        return teller
    told = pronoun == "thing" and token.head.dep_ == "ccomp" and token.head.head.i == teller.head.i
    figure = cast.resolve(teller)
    body = (figure is None or figure.kind != "person") and teller.lower_ not in words["documents"]
    return teller if told and body and child(teller, "appos") is None else token  # the state says it will not


def _leader(follower: Token, cast: Cast) -> Token:
    """Whose her government is, where she speaks of it or for it: [she] said her government would; else `follower`."""
    whose = child(follower, "poss")
    figure = cast.resolve(whose) if whose is not None and whose.tag_ == "PRP$" else None
    if whose is None or figure is None or figure.kind != "person":
        return follower
    doers = (subject(a) for a in ancestors(follower) if a.tag_[:2] == "VB")
    return whose if any(own is not None and cast.resolve(own) is figure for own in doers) else follower


def _example(group: Token, cast: Cast, words: Classes) -> Token:
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


def begin(token: Token) -> Token:
    """Where the noun phrase of `token` begins; a dateline before its article is none of it: Kelby [The] Board."""
    run = token.doc[token.left_edge.i : token.i + 1]
    return next((t for t in reversed(run) if t.tag_ == "DT" and t.is_title), token.left_edge)


def called(token: Token, words: Classes) -> str:
    """A common noun with what stands before it, without articles, numbers and ordinary words (new, other)."""
    doc, first = token.doc, token.left_edge.i
    while first < token.i and doc[first].tag_ in ("DT", "PRP$", "CC", "PDT", "RB", ",", "``", "''"):
        first += 1
    while first < token.i and (doc[first].tag_ == "CD" or doc[first].lower_ in words["ordinary"]):
        first += 1
    of = next((c for c in token.rights if c.lower_ in words["genitive"] and c.i == token.i + 1), None)
    whole = child(of, "pobj") if of is not None else None
    last = whole.i if whole is not None and whole.tag_ in NAMES else token.i  # state of Ostrand
    return str(doc[first : last + 1].text)
