"""Whose position an official voices: a spokeswoman her body's, an ambassador his country's, a minister's "we" too."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from bot.languages.conditions import Classes
from bot.model import Holder, Span
from bot.reading.named.cast import Cast, Figure
from bot.reading.stated.statement import Statement

BODIES = ("organization", "country")


class Offices:
    """For whom the officials of one text speak."""

    def __init__(self, cast: Cast, words: Classes) -> None:
        self.cast, self.words = cast, words
        self._people = {f.name: f for f in cast.figures if f.kind == "person" and f.role is not None}

    def behind(self, holder: Holder, read: Statement) -> Holder:
        """The body that `holder` speaks for in what is `read`, where he does; else himself."""
        figure = self._people.get(holder.name)
        if figure is None:
            return holder
        own = self._own(figure, read.source) if read.voiced and read.kind != "demand" else None
        if own is not None:
            return own
        body = self._body(figure, None if read.voiced or read.signal.cue.voiced else read.source)
        return Holder(body, holder.mention) if body is not None else holder

    def _own(self, official: Figure, source: Token | None) -> Holder | None:
        """The body `source`, if it is the official's own: the board will pay if, the board's chief said."""
        figure = self.cast.resolve(source) if source is not None and source.tag_[:2] == "NN" else None
        if figure is None or source is None or official.role is None or figure.kind not in BODIES:
            return None
        role = self.cast.words.parsed.tokens(official.role)
        governs = source.lower_ in self.words["governments"] and any(t.lower_ in self.words["ministers"] for t in role)
        if not governs and not any(self.cast.resolve(t) is figure for t in role):
            return None
        return Holder(figure.name, Span(source.left_edge.idx, source.idx + len(source)))

    def _body(self, official: Figure, source: Token | None) -> str | None:
        """The name of the body or country that the role of `official` gives."""
        if official.role is None:
            return None
        role = list(self.cast.words.parsed.tokens(official.role))
        if any(t.lower_ in self.words["formerly"] for t in role):
            return None
        we = source is not None and source.lower_ in self.words["ours"]
        for n, token in enumerate(role):
            if token.lower_ in self.words["spokespeople"]:
                after = role[n + 2 :] if n + 1 < len(role) and role[n + 1].lower_ in self.words["serving"] else []
                return self._named(role[:n], False) or self._named(after, False)
            if token.lower_ in self.words["envoys"] or (we and token.lower_ in self.words["ministers"]):
                return self._named(role[:n], True)
        return None

    def _named(self, words: Iterable[Token], country: bool) -> str | None:
        """The first body, or only `country`, among `words`; a party speaks for none of its spokesmen."""
        lexicon = self.cast.lexicon
        for token in words:
            land = lexicon.countries.get(token.lower_) or lexicon.adjectives.get(token.lower_)
            figure = self.cast.resolve(token)
            if figure is not None and figure.kind in BODIES:
                if country and figure.kind != "country":
                    continue
                return None if figure.name.lower().split()[-1] in self.words["parties"] else figure.name
            if land is not None:
                return land.name
        return None
