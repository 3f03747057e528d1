"""Words of saying outside marks, and who is their subject."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.reading.marks import Marked
from bot.reading.parse import Parsed

STEPS = 12  # how far up the parse a subject is looked for; more is a wrong parse
PERSONS = frozenset(("he", "she", "they", "we", "i", "who"))
OWNERS = frozenset(("of", "by", "from"))
OBJECTS = frozenset(("dobj", "npadvmod", "dative", "attr", "oprd", "dep"))


class Cues:
    """The verbs and nouns of saying of one text. `quoted[i]` is the number of the mark that token `i` is in, or -1;
    mark `n` takes the tokens from `opens[n]` to before `closes[n]`."""

    def __init__(self, parsed: Parsed, marks: list[Marked], pack: QuotePack) -> None:
        self.doc = parsed.doc
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

    def subject(self, verb: Token) -> Token | None:
        """Who does what `verb` says: its own subject or agent, or the subject of the clause that it hangs from."""
        node, perhaps = verb, None
        for _ in range(STEPS):
            subject, passive = self._own(node)
            if subject is not None:
                if node is verb or is_name(subject):
                    return subject
                perhaps = perhaps or subject
            elif passive is not None:
                return None if node is verb else perhaps or passive
            elif node.dep_ in ("acl", "relcl") and node.tag_ == "VBG":
                return perhaps or node.head
            elif node.dep_ == "acl" and node.tag_ == "VBN":
                return perhaps
            elif node.dep_ == "acl" and (owner := self.owner(node.head)) is not None:
                return owner
            if node.dep_ == "ROOT":
                break
            node = node.head
        return perhaps

    def _own(self, verb: Token) -> tuple[Token | None, Token | None]:
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
        if passive is None and verb.i > 0 and self.quoted[verb.i - 1] >= 0:  # “...,” said Ana Brandt, read as an object
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


def is_name(token: Token) -> bool:
    """A proper name or a pronoun that stands for a person."""
    return token.tag_ in ("NNP", "NNPS") or token.lower_ in PERSONS
