"""Whose position an official voices: a spokeswoman her body's, an ambassador his country's, a minister's "we" too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from spacy.tokens import Token

from bot.model import Holder
from bot.reading.named.cast import Cast, Figure

OF = frozenset({"for", "of", "from"})


class Offices:
    """For whom the officials of one text speak."""

    def __init__(self, cast: Cast, words: Mapping[str, frozenset[str]]) -> None:
        self.cast, self.words = cast, words
        self._people = {f.name: f for f in cast.figures if f.kind == "person" and f.role is not None}

    def behind(self, holder: Holder, source: Token | None) -> Holder:
        """The body that `holder` speaks for, where he does; else himself."""
        figure = self._people.get(holder.name)
        body = self._body(figure, source) if figure is not None else None
        return Holder(body, holder.mention) if body is not None else holder

    def _body(self, official: Figure, source: Token | None) -> str | None:
        """The name of the body or country that the role of `official` gives."""
        if official.role is None:
            return None
        role = list(self.cast.words.parsed.tokens(official.role))
        if any(t.lower_ in self.words["formerly"] for t in role):
            return None
        we = source is not None and source.lower_ in ("we", "our", "us")
        for n, token in enumerate(role):
            if any(t.dep_ == "cc" for t in role[:n]):
                return None  # a pilot and spokesman for the union speaks as a pilot
            if token.lower_ in self.words["spokespeople"]:
                after = role[n + 2 :] if n + 1 < len(role) and role[n + 1].lower_ in OF else []
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
            if figure is not None and figure.kind in ("organization", "country"):
                if country and figure.kind != "country":
                    continue
                return None if figure.name.lower().split()[-1] in self.words["parties"] else figure.name
            if land is not None:
                return self._country(land.name)
        return None

    def _country(self, name: str) -> str:
        """What the text calls the country `name`."""
        lexicon = self.cast.lexicon
        for figure in self.cast.figures:
            word = figure.name.lower()
            land = lexicon.countries.get(word) or lexicon.seats.get(word)
            if figure.kind == "country" and land is not None and land.name == name:
                return figure.name
        return name
