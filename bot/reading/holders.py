"""Whose condition it is: the subject of the cue, or the voice that says the sentence."""

from __future__ import annotations

from bisect import bisect_right

from spacy.tokens import Token

from bot.model import Holder, Quote, Span
from bot.reading.cast import Cast
from bot.reading.clauses import RELATIVE, ancestors, child, subject
from bot.reading.parse import Parsed, span_of

CLIMBED = 6
NOBODY = frozenset({"EX"})


class Voices:
    """Who holds and who says what in one text."""

    def __init__(self, parsed: Parsed, cast: Cast, quotes: tuple[Quote, ...], words: dict[str, frozenset[str]]) -> None:
        self.parsed, self.cast, self.words = parsed, cast, words
        self.quotes = sorted(quotes, key=lambda q: q.span.start)
        self._starts = [q.span.start for q in self.quotes]

    def quote_at(self, token: Token) -> Quote | None:
        """The quote in which `token` stands."""
        n = bisect_right(self._starts, token.idx) - 1
        return self.quotes[n] if n >= 0 and token.idx < self.quotes[n].span.end else None

    def subject(self, cue: Token) -> Token | None:
        """The word for who does `cue`: its subject, through passives, participles, infinitives and relative clauses."""
        verb = cue
        for _ in range(CLIMBED):
            agent = child(verb, "agent")
            if verb is cue and agent is not None:
                return child(agent, "pobj")
            own = subject(verb)
            if own is not None:
                if own.tag_ in RELATIVE:
                    return self._noun(verb.head) if verb.dep_ in ("relcl", "acl") and verb.head.i < verb.i else None
                if own.tag_ in NOBODY or own.dep_ in ("csubj", "csubjpass"):
                    return None
                passive = own.dep_ == "nsubjpass"
                return None if passive and verb is cue and self._passive(verb) else own
            head = verb.head
            if head.i == verb.i:
                return None
            if verb.dep_ in ("acl", "relcl"):
                noun = self._noun(head)
                if noun is not None:
                    return noun
            if verb.dep_ == "xcomp":
                thing = child(head, "dobj")
                if thing is not None and thing.i < verb.i:
                    return thing
            verb = head
        return None

    def _noun(self, noun: Token) -> Token | None:
        """The noun a participle hangs on, if it can act; a letter or a decree acts for whoever wrote it."""
        return None if noun.lower_ in self.words["documents"] else noun

    def _passive(self, verb: Token) -> bool:
        return verb.tag_ in ("VBN", "VBD")

    def voice(self, token: Token) -> Holder | None:
        """Who says the words around `token`: the quote's speaker, the reporting verb's subject, "according to"."""
        quote = self.quote_at(token)
        if quote is not None and quote.speaker is not None and quote.speaker.name is not None:
            return Holder(quote.speaker.name, quote.speaker.mention)
        before = token
        for head in ancestors(token):
            if head.lower_ in self.words["reporting"] and before.dep_ in ("ccomp", "parataxis", "advcl", "dep", "conj", "xcomp"):
                teller = self.subject(head)
                if teller is not None and teller.i != before.i:
                    return self.holder(teller)
            before = head
        for word in (*before.children, *(c for c in token.children)):
            if word.lower_ == "according":
                of = next((p for p in word.rights if p.lower_ == "to"), None)
                source = child(of, "pobj") if of is not None else None
                if source is not None:
                    return self.holder(source)
        for c in before.children:
            if c.lower_ in self.words["reporting"] and c.dep_ in ("parataxis", "ccomp", "advcl") and subject(c) is not None:
                teller = self.subject(c)
                if teller is not None:
                    return self.holder(teller)
        return None

    def holder(self, token: Token) -> Holder | None:
        """The figure that `token` points at; a common noun that is none of the cast stands for itself."""
        quote = self.quote_at(token)
        if token.lower_ in self.words["speaker"]:
            if quote is None or quote.speaker is None or quote.speaker.name is None:
                return None
            return Holder(quote.speaker.name, span_of(token))
        figure = self.cast.resolve(token)
        span = self.phrase(token)
        if figure is not None:
            return Holder(figure.name, span)
        if token.tag_ not in ("NN", "NNS", "NNP", "NNPS"):
            return None
        return Holder(self.name(token), span)

    def phrase(self, token: Token) -> Span:
        """The noun phrase before and with `token`."""
        first = token.left_edge
        return Span(first.idx, token.idx + len(token))

    def name(self, token: Token) -> str:
        """A common noun with what stands before it, without articles."""
        first = token.left_edge.i
        doc = token.doc
        while first < token.i and doc[first].tag_ in ("DT", "PRP$", "CC", "PDT", "RB", ",", "``", "''"):
            first += 1
        return str(doc[first : token.i + 1].text)
