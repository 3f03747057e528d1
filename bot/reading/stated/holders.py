"""Whose condition it is: the subject of the cue, or the voice that says the sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import islice

from spacy.tokens import Doc, Token

from bot.languages.conditions import ConditionPack
from bot.model import Holder, Quote, Span
from bot.reading.named.cast import Cast, Figure
from bot.reading.parse import span_of
from bot.reading.stated.clauses import (
    DASHES,
    ancestors,
    child,
    inverted,
    joined_to,
    nearest_subject,
    relative,
    subject,
    to_of,
)
from bot.reading.stated.offices import Offices
from bot.reading.stated.papers import Papers, owner
from bot.reading.stated.stands import NAMES, NOUNS, begin, called, stands_for

LEAD = 3  # sentences that tell what a story is about
CLIMBED = 6  # steps up the parse to a subject; more is a wrong parse
TOLD = frozenset({"ccomp", "parataxis", "advcl", "dep", "conj", "xcomp", "acl", "relcl"})
SPEECH_ENDS = ".,?!…"
TIMES = ("DATE", "TIME")


class Voices:
    """Who does and who says what in one text."""

    def __init__(self, doc: Doc, cast: Cast, quotes: tuple[Quote, ...], pack: ConditionPack) -> None:
        self.doc, self.cast, self.words = doc, cast, pack.classes
        self.quotes = sorted((q for q in quotes if q.kind != "indirect"), key=lambda q: q.span.start)
        self.offices = Offices(cast, self.words)
        self.papers = Papers(doc, cast, self.words, self.subject)
        self._starts = [q.span.start for q in self.quotes]
        self.text = cast.words.parsed.text

    def quote_at(self, token: Token) -> Quote | None:
        """The quote, in quotation marks, in which `token` stands."""
        return self._quote(token.idx)

    def spoken(self, span: Span) -> bool:
        """Whether `span` begins in quotation marks."""
        return self._quote(span.start) is not None

    def _quote(self, place: int) -> Quote | None:
        n = bisect_right(self._starts, place) - 1
        return self.quotes[n] if n >= 0 and place < self.quotes[n].span.end else None

    def speech_at(self, token: Token) -> Quote | None:
        """The same, if it is a speech of its own and no fragment of a sentence."""
        quote = self.quote_at(token)
        return quote if quote is not None and self.text[quote.span.end - 1] in SPEECH_ENDS else None

    def subject(self, cue: Token) -> Token | None:
        """Who does `cue`: its subject or agent, through participles, infinitives and relative clauses."""
        agent = child(cue, "agent")
        if agent is not None:
            return child(agent, "pobj")
        verb = cue
        for _ in range(CLIMBED):
            verb = joined_to(verb, self.words["reporting"])
            own = nearest_subject(verb)
            if own is not None:
                return self._actor(own, verb, verb is cue)
            above = self._controller(verb)
            if above is not None:
                return above
            if verb.head.i == verb.i:
                return None
            verb = verb.head
        return None

    def _actor(self, own: Token, verb: Token, first: bool) -> Token | None:
        """The subject `own` of `verb`, if it acts: not of a passive cue, not "there"; "who" is the noun before it."""
        if relative(own):
            noun = self._who(own, verb.head) if verb.dep_ in ("relcl", "acl") and verb.head.i < verb.i else None
            made = noun is not None and noun.dep_ in ("dobj", "nsubjpass")  # signed a measure that will ban
            return self.papers.actor(noun) if noun is not None and made else noun
        if own.tag_ == "EX" or own.dep_[:5] == "csubj" or (first and own.dep_ == "nsubjpass"):
            return None
        own = self._undashed(own, verb)
        if own.i < verb.i:
            own = self.cast.told_by(own, verb)
        return self.papers.actor(own) or own

    def _undashed(self, own: Token, verb: Token) -> Token:
        """The subject behind a dateline: Ostrand – [several crews] called."""
        if own.i + 1 >= len(self.doc) or own.nbor().text not in DASHES:
            return own
        other = next((c for c in verb.lefts if c.dep_ == "nsubj" and c.i > own.i), None)
        return child(own, "appos") or other or own

    def _who(self, who: Token, noun: Token) -> Token:
        """Whom "who" stands for: talks with [the crews], who refused."""
        before = self.doc[who.i - 1 - (who.nbor(-1).text == ",")] if who.i > 1 else noun
        if who.lower_ != "who" or self.known(noun) or before.tag_ not in NOUNS or not self.known(before):
            return noun
        return before

    def _meant(self, token: Token) -> Token:
        """The word that `token` stands for."""
        return stands_for(token, self.cast, self.words)

    def _controller(self, verb: Token) -> Token | None:
        """Who does an infinitive or a participle that has no subject: the object or the noun that it hangs on."""
        head = verb.head
        if verb.dep_ in ("acl", "relcl") and head.tag_ in NOUNS and not any(c.tag_ == "TO" for c in verb.lefts):
            return self.papers.actor(self.papers.letter(head))
        to = to_of(verb)
        if to is not None and to.i and to.nbor(-1).lower_ in self.words["documents"]:
            return self.papers.actor(to.nbor(-1))  # a bill to ban lorries
        if to is not None and verb.dep_ == "acl" and child(head, "poss") is not None:
            return child(head, "poss")  # the port's decision to bar lorries
        if verb.dep_ == "xcomp":
            thing = child(head, "dobj")
            acts = thing is not None and thing.i < verb.i and thing.ent_type_ not in TIMES
            return thing if acts else None  # not: spent weeks demanding
        if verb.dep_ == "pcomp" and head.lower_ == "for":
            thing = child(head.head, "dobj")
            return thing if thing is not None and thing.i < head.i else None  # jailed her for refusing
        return None

    def voice(self, token: Token) -> Holder | None:
        """Who says the words around `token`: the quote's speaker, the reporting verb's subject, "according to"."""
        quote, teller = self.quote_at(token), self.teller(token)
        said = quote.speaker if quote is not None else None
        reported = quote is not None and teller is not None and self._reported(teller, token, quote)
        if said is not None and said.name is not None and not reported:
            return self._signed(said.name, said.mention)
        return self.holder(teller) if teller is not None else None

    def _reported(self, teller: Token, token: Token, quote: Quote) -> bool:
        """Whether the speaker of `quote` only reports what `teller` says: “the bank has said that all must pay”."""
        inside = quote.span.start <= teller.idx < quote.span.end and teller.tag_ in NOUNS
        return (
            inside
            and self.known(teller)
            and any(a.dep_ == "ccomp" and a.head.i == teller.head.i for a in ancestors(token))
        )

    def _signed(self, name: str, mention: Span) -> Holder:
        """The speaker `name`; a statement that speaks does so for whose it is."""
        run = self.doc.char_span(mention.start, mention.end)
        paper = run.root if run is not None and run.root.lower_ in self.words["documents"] else None
        author = self.papers.author(paper) if paper is not None else None
        who = self.holder(author) if author is not None and author is not paper else None
        return Holder(who.name, mention) if who is not None else Holder(name, mention)

    def teller(self, token: Token) -> Token | None:
        """The subject of the reporting verb that the clause of `token` hangs on or that stands beside it."""
        top, marked = token, False
        for head in ancestors(token):
            if top.dep_ in TOLD or marked:  # told crews who filled the quay that
                found = self._saying(head)
                if found is not None and found.i != top.i:
                    return found
            marked = marked or any(c.dep_ == "mark" and c.lower_ == "that" for c in head.lefts)
            top = head
        for c in top.children:
            if c.lower_ in self.words["attributing"]:
                of = next((p for p in c.rights if p.lower_ == "to"), None)
                return child(of, "pobj") if of is not None else None
            if (
                c.lower_ in self.words["reporting"]
                and c.dep_ in TOLD
                and (c.i < token.i or subject(c) is not None or c.nbor(-1).is_punct)
                and not inverted(c)
            ):
                return self._reporter(c)
        return None

    def _saying(self, head: Token) -> Token | None:
        """Who says what hangs on `head`: a reporting verb, or a noun such as "suggestion"."""
        if head.tag_[:2] == "VB":
            return self._reporter(head) if head.lower_ in self.words["reporting"] else None
        if head.lower_ not in self.words["sayings"]:
            return None
        whose = owner(head, self.words)
        made = whose is None and head.dep_ == "dobj"  # not: he left on advice that
        return self.subject(head.head) if made else whose

    def planner(self, token: Token) -> Holder | None:
        """Whose plan, told before `token`, lays down what nobody says there: they unveiled a plan ... all would pay. It
        is what the story is about, or told in the same sentence."""
        n = bisect_left(self.plans, (token.i,)) - 1
        if n < 0:
            return None
        plan, owner = self.plans[n]
        return self.holder(owner) if plan < self._lead_end or plan >= token.sent.start else None

    @cached_property
    def _lead_end(self) -> int:
        """The token index after the sentences that tell what the story is about."""
        return max((sent.end for sent in islice(self.doc.sents, LEAD)), default=0)

    @cached_property
    def plans(self) -> list[tuple[int, Token]]:
        """The plans, policies and laws that somebody presents: the token index of each and who presents it."""
        found = []
        schemes = self.words["schemes"]
        for noun in (self.doc[i] for i, word in enumerate(self.cast.words.lower) if word in schemes):
            if noun.head.lower_ in self.words["proposing"] and noun.dep_ in ("dobj", "nsubjpass"):
                own = self.subject(noun.head)
                if own is not None and self.known(own):
                    found.append((noun.i, own))
        return found

    def _reporter(self, verb: Token) -> Token | None:
        """Who says: the subject, or what follows the verb in “..., warn union leaders”."""
        if subject(verb) is None and verb.i > 0 and verb.nbor(-1).is_punct:
            after = child(verb, "dobj", "oprd", "attr")
            if after is not None:
                return after
        return self.subject(verb)

    def holder(self, token: Token) -> Holder | None:
        """The figure that `token` points at; a common noun that is none of the cast stands for itself."""
        quote = self.quote_at(token)
        if self._speaks(token):
            if quote is None or quote.speaker is None or quote.speaker.name is None:
                return None
            return Holder(quote.speaker.name, span_of(token))
        said, token = token, self._meant(token)
        figure = self.cast.resolve(token)
        told = token if said.lower_ in self.words["partitives"] else said
        mention = Span(begin(told).idx, told.idx + len(told))
        if figure is not None:
            return Holder(figure.name, self._named(mention, figure, told))
        return Holder(called(token, self.words), mention) if token.tag_ in NOUNS else None

    def _named(self, mention: Span, figure: Figure, token: Token) -> Span:
        """`mention`, or the name alone where more than a noun phrase stands before it: concerts, Judge [Ana Brandt]."""
        if "," not in mention.of(self.text):
            return mention
        return next((m for m in figure.mentions if m.start <= token.idx < m.end), mention)

    def person(self, holder: Holder) -> bool:
        """Whether `holder` is a person, who reports rules and does not make them."""
        return any(f.name == holder.name and f.kind == "person" for f in self.cast.figures)

    def one(self, token: Token) -> bool:
        """Whether `token` points at a person."""
        figure = self.cast.resolve(self._meant(token))
        return figure is not None and figure.kind == "person"

    def known(self, token: Token) -> bool:
        """Whether `token` can refuse, as things cannot: a name, a body, an office, one of the cast, the speaker."""
        if token.lower_ in self.words["things"] and self.quote_at(token) is not None:
            return False  # “It will not help the crews”: who speaks says we
        if self._speaks(token) or (token.tag_ in NAMES and token.ent_type_ not in TIMES):
            return True
        if token.lower_ in self.words["followers"] and child(token, "poss") is not None:
            return True
        named = self.cast.lexicon
        if token.tag_ in NOUNS and (
            token.lower_ in named.bodies or token.lower_ in self.words["doers"] or named.is_person(token.text)
        ):
            return True
        meant = self._meant(token)  # who says so acts: the state says it will not
        return self.cast.resolve(meant) is not None or (meant is not token and token.tag_ == "PRP")

    def _speaks(self, token: Token) -> bool:
        """I, we, our; not: US."""
        return token.lower_ in self.words["speaker"] and token.text != "US"
