"""Words of saying outside marks, and who is their subject."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.reading.cast import Cast
from bot.reading.marks import Marked
from bot.reading.parse import Parsed, span_of

STEPS = 12  # how far up the parse a subject is looked for; more is a wrong parse
PERSONS = frozenset(("he", "she", "they", "we", "i", "who"))
THINGS = frozenset(("it", "that", "this", "which", "there", "what"))
OWNERS = frozenset(("of", "by", "from"))
OBJECTS = frozenset(("dobj", "npadvmod", "dative", "attr", "oprd", "dep"))
NAMES = frozenset(("NNP", "NNPS"))


class Cues:
    """The verbs and nouns of saying of one text. `quoted[i]` is the number of the mark that token `i` is in, or -1;
    mark `n` takes the tokens from `opens[n]` to before `closes[n]`."""

    def __init__(self, parsed: Parsed, marks: list[Marked], cast: Cast, pack: QuotePack) -> None:
        self.doc, self.cast = parsed.doc, cast
        self.nouns, self.sources = pack.nouns.words, pack.sources.words
        self.kinds = {form: verbs.kind for verbs in pack.verbs for form in verbs.forms}
        self.quoted = [-1] * len(self.doc)
        self.opens: list[int] = []
        self.closes: list[int] = []
        for n, mark in enumerate(marks):
            first, last = parsed.token_at(mark.outer.start).i, parsed.token_at(mark.outer.end - 1).i
            self.opens.append(first)
            self.closes.append(last + 1)
            self.quoted[first : last + 1] = [n] * (last + 1 - first)

    def kind(self, token: Token) -> str | None:
        """Which kind of verb of saying `token` is, if it is one."""
        if self.quoted[token.i] >= 0 or token.tag_[:2] != "VB":
            return None
        return self.kinds.get(token.lower_)

    def is_person(self, token: Token) -> bool:
        """A pronoun for a person, or a word that names one."""
        if token.lower_ in PERSONS or token.ent_type_ == "PERSON":
            return True
        figure = self.cast.at(span_of(token))
        return figure is not None and figure.kind == "person"

    def rank(self, subject: Token) -> int:
        """How likely `subject` speaks: 3 a person, 2 a name, 1 a noun, 0 a thing."""
        if subject.lower_ in THINGS:
            return 0
        return 3 if self.is_person(subject) else 2 if subject.tag_ in NAMES else 1

    def subject(self, verb: Token) -> Token | None:
        """Who does what `verb` says: its own subject or agent, or the likeliest of the clauses that it hangs from."""
        own, passive = self.own(verb)
        if own is not None or passive is not None:
            return own
        beside = self.doc[verb.i - 1] if verb.i and self.quoted[verb.i - 1] < 0 else None
        if beside is not None and beside.tag_ in NAMES and (verb.tag_ != "VBG" or self.is_person(beside)):
            return beside  # speaking in Ostrand Ana Brandt said; footage of Ana Brandt saying
        best: Token | None = None
        node = verb
        for _ in range(STEPS):
            if node.dep_ == "ROOT":
                break
            found = self._governor(node)
            if found is not None and (best is None or self.rank(found) > self.rank(best)):
                best = found
                if self.rank(found) == 3 and found.lower_ != "who":
                    break
            if self.nobodys(node):
                break
            node = node.head
        return best

    def nobodys(self, verb: Token) -> bool:
        """The plan described as “...”, he is known as “...”: a passive of nobody's."""
        if verb.tag_ != "VBN":
            return False
        own, passive = self.own(verb)
        return own is None and (passive is not None or (verb.dep_ == "acl" and verb.n_lefts == 0))

    def _governor(self, node: Token) -> Token | None:
        """Who the clause above gives the verb `node` for a subject."""
        head = node.head
        if node.dep_ in ("acl", "relcl"):
            return head if node.tag_ == "VBG" else self.owner(head)
        if node.tag_ == "VB" and node.dep_ in ("xcomp", "ccomp", "advcl"):  # it led Ana Brandt to say
            for child in head.rights:
                if child.dep_ == "dobj" and child.i < node.i and self.is_person(child):
                    return child
        subject, passive = self.own(head)
        return subject or passive

    def own(self, verb: Token) -> tuple[Token | None, Token | None]:
        """The subject that hangs on `verb` itself, or who it is done by; and what it is done to."""
        passive = None
        for child in verb.children:
            if self.quoted[child.i] >= 0:
                continue
            if child.dep_ == "nsubj":
                return child, None
            if child.dep_ == "agent":
                return next((c for c in child.children if c.dep_ == "pobj"), None), None
            if child.dep_ == "nsubjpass":
                passive = child
        if passive is None and (verb.is_sent_start or self.quoted[verb.i - 1] >= 0):  # said Ana Brandt
            for child in verb.rights:
                if child.dep_ in OBJECTS and child.left_edge.i == verb.i + 1:
                    return child, None
        return None, passive

    def owner(self, noun: Token) -> Token | None:
        """Whose claim, statement or words: his claim, the words of Ana Brandt."""
        for child in noun.children:
            if self.quoted[child.i] >= 0:
                continue
            if child.dep_ == "poss":
                return child
            if child.dep_ in ("prep", "agent") and child.lower_ in OWNERS:
                return next((c for c in child.children if c.dep_ == "pobj"), None)
        return None
