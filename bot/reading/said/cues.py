"""Words of saying outside the marks, and who is their subject."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.model import Span
from bot.reading.named.cast import Cast
from bot.reading.named.figures import Figure
from bot.reading.parse import span_of
from bot.reading.said.scene import Scene

STEPS = 12  # how far up the parse to look: more is a wrong parse
RELATIVES = frozenset(("WP", "WDT"))
OBJECTS = frozenset(("dobj", "npadvmod", "dative", "attr", "oprd", "dep"))
TIMES = frozenset(("DATE", "TIME"))
FINITE = frozenset(("VBD", "VBZ", "VBP"))
NAMES = frozenset(("NNP", "NNPS"))


@dataclass(frozen=True, slots=True)
class Attribution:
    """The word that names the speaker, None where nobody is said to speak, and the words that attribute, if any.
    `close`: they stand right beside the mark."""

    source: Token | None
    cue: Span | None = None
    close: bool = False


class Cues:
    """The verbs and nouns of saying of one text."""

    def __init__(self, scene: Scene, cast: Cast, pack: QuotePack) -> None:
        self.scene, self.cast = scene, cast
        self.nouns, self.sources = pack.nouns.words, pack.sources.words
        self.papers, self.makings = pack.papers.words, pack.makings.words
        self.spokespeople, self.titles = pack.spokespeople.words, pack.titles.words
        self.kinds, self.small = pack.kinds, pack.small
        self.described: dict[int, Figure | None] = {}  # whom a description means, by token, once it was asked

    def kind(self, token: Token) -> str | None:
        """Which kind of verb of saying `token` is, if it is one."""
        if self.scene.quoted[token.i] >= 0 or token.tag_[:2] != "VB":
            return None
        return self.kinds.get(token.lower_)

    def carries(self, token: Token) -> bool:
        """Whether a verb that speaks beside a mark carries a clause of speech: posted that."""
        clauses = (c for c in token.rights if c.dep_ == "ccomp")
        return self.kind(token) == "tag" and any(c.dep_ == "mark" for clause in clauses for c in clause.lefts)

    def is_person(self, token: Token) -> bool:
        """A pronoun for a person, or a word that names one."""
        if token.lower_ in self.small.persons or token.ent_type_ == "PERSON":
            return True
        figure = self.cast.resolve(token)
        return figure is not None and figure.kind == "person"

    def weight(self, subject: Token) -> int:
        """How likely `subject` speaks: 3 a person, 2 a body or another name, 1 a noun, 0 a thing."""
        if subject.lower_ in self.small.things:
            return 0
        if self.is_person(subject):
            return 3
        return 2 if subject.tag_ in NAMES or self.cast.resolve(subject) is not None else 1

    def is_mute(self, source: Token) -> bool:
        """Whether it is a thing, no paper, that nobody owns: the pattern suggests."""
        lexicon, word = self.cast.lexicon, source.lower_
        named = source.tag_ not in ("NN", "NNS") or not (source.text.islower() or source.is_sent_start)
        if named or self.weight(source) != 1 or word in self.papers or word in self.nouns:
            return False
        if word.rstrip("s").endswith(self.small.doers) or word in self.small.sides | lexicon.pack.people.sources:
            return False
        people = lexicon.is_person(source.text) or lexicon.one_of(word) is not None or word in lexicon.groups
        return not people and word not in lexicon.bodies and all(c.dep_ != "poss" for c in source.lefts)

    def subject(self, verb: Token) -> Token | None:
        """Who does what `verb` says: its own subject or agent, or the likeliest of the clauses that it hangs from."""
        own, passive = self.own(verb)
        if own is not None or passive is not None:
            return own
        beside = self.scene.doc[verb.i - 1] if verb.i and self.scene.quoted[verb.i - 1] < 0 else None
        name = beside is not None and beside.tag_ in NAMES and beside.ent_type_ not in TIMES
        if beside is not None and name and (verb.tag_ != "VBG" or self.is_person(beside)):
            return beside  # speaking in Ostrand Ana Brandt said; footage of Ana Brandt saying
        best: Token | None = None
        node = verb
        for _ in range(STEPS):
            if node.dep_ == "ROOT" or self.nobodys(node):
                break
            found = self._governor(node) if node.i != verb.i else self._outer(node) or self._governor(node)
            if found is not None and (best is None or self.weight(found) > self.weight(best)):
                best = found
                if self.weight(found) == 3 and found.tag_ not in RELATIVES:
                    break
            node = node.head
        if best is None and verb.tag_ == "VBG" and self.kind(verb):
            return self._first_subject(verb)
        return best

    def _outer(self, verb: Token) -> Token | None:
        """He said that she was wrong, but called it: whose speech holds the clause that `verb` joins."""
        clause = verb.head
        if verb.dep_ != "conj" or clause.dep_ != "ccomp" or self.kind(verb) not in ("say", "judge"):
            return None
        outer = clause.head
        return self.own(outer)[0] if self.kind(outer) == "say" and outer.i < verb.i else None

    def _first_subject(self, verb: Token) -> Token | None:
        """Ana Brandt tore it up -- “So there” -- adding: the first to act, where the parse hangs `verb` on a quote."""
        scene = self.scene
        for token in scene.doc[scene.starts[scene.number(verb.i)] : verb.i]:
            if token.dep_ == "nsubj" and scene.quoted[token.i] < 0:
                return token if self.weight(token) > 1 else None
        return None

    def own(self, verb: Token) -> tuple[Token | None, Token | None]:
        """The subject that hangs on `verb` itself, or who it is done by; and what it is done to."""
        quoted, passive = self.scene.quoted, None
        for child in verb.children:
            if quoted[child.i] >= 0:
                continue
            if child.dep_ == "nsubj":
                return self.cast.told_by(_possessed(_doer(self._likelier(child, verb))), verb), None
            if child.dep_ == "agent":
                return next((c for c in child.children if c.dep_ == "pobj"), None), None
            if child.dep_ == "nsubjpass":
                passive = child
        if (
            passive is None and verb.tag_ not in ("VB", "VBG") and (verb.is_sent_start or quoted[verb.i - 1] >= 0)
        ):  # said Ana Brandt
            for child in verb.rights:
                if child.dep_ in OBJECTS and child.left_edge.i == verb.i + 1:
                    return _possessed(child), None
        return None, passive

    def _likelier(self, first: Token, verb: Token) -> Token:
        """Ostrand, Vell On Monday Ana Brandt said: a person, and the nearest, where the parse gives two subjects."""
        others = [c for c in verb.lefts if c.i > first.i and c.dep_ == "nsubj" and self.scene.quoted[c.i] < 0]
        return max((*reversed(others), first), key=self.weight) if others else first

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
            return head if node.tag_ == "VBG" or (node.dep_ == "acl" and node.tag_ in FINITE) else self.owner(head)
        if node.tag_ == "VB" and node.dep_ in ("xcomp", "ccomp", "advcl"):  # it led Ana Brandt to say
            for child in head.rights:
                if child.dep_ == "dobj" and child.i < node.i and self.is_person(child):
                    return child
        subject, passive = self.own(head)
        return subject or passive

    def owner(self, noun: Token) -> Token | None:
        """Whose claim, statement or words: his claim, the words of Ana Brandt."""
        for child in noun.children:
            if self.scene.quoted[child.i] >= 0:
                continue
            if child.dep_ == "poss":
                return child
            if child.dep_ in ("prep", "agent") and child.lower_ in self.small.owners:
                return next((c for c in child.children if c.dep_ == "pobj"), None)
        return None

    def actor(self, token: Token) -> Token | None:
        """The subject of the clause that `token` stands in."""
        for _ in range(STEPS):
            if token.tag_[:2] == "VB" and self.scene.quoted[token.i] < 0:
                source = self.subject(token)
                if source is not None:
                    return source
            if token.dep_ == "ROOT":
                break
            token = token.head
        return None

    def led_to(self, preposition: Token) -> Attribution | None:
        """According to Ana Brandt: `preposition` is the last word before the speaker."""
        source = next((c for c in preposition.children if c.dep_ == "pobj"), None)
        if source is None or self.scene.quoted[source.i] >= 0:
            return None
        start = self.scene.doc[preposition.i - 1].idx
        return Attribution(source, Span(start, preposition.idx + len(preposition)))

    def leads(self, first: Token, second: Token) -> bool:
        """Whether two words lead to a speaker: according to."""
        return f"{first.lower_} {second.lower_}" in self.sources

    def led_in(self, tokens: list[Token]) -> Attribution | None:
        """According to somebody, anywhere among `tokens`."""
        for first, second in pairwise(tokens):
            if self.leads(first, second):
                return self.led_to(second)
        return None

    def last_said(self, tokens: list[Token]) -> Attribution | None:
        """The last verb of saying among `tokens` that has a subject."""
        for token in reversed(tokens):
            if self.kind(token) == "say":
                source = self.subject(token)
                if source is not None:
                    return Attribution(source, span_of(token))
        return None


def _doer(subject: Token) -> Token:
    """Ana Brandt, arguing for the port, said: the person, where the parse took what she did for the subject."""
    if subject.tag_ != "VBG":
        return subject
    return next((c for c in subject.lefts if c.dep_ == "nsubj"), subject)


def _possessed(name: Token) -> Token:
    """Ostrand and Vell's Ana Brandt: the person, where the parse took the body for the subject."""
    if name.i >= name.right_edge.i:
        return name
    own = False
    for token in name.doc[name.i + 1 : name.right_edge.i + 1]:
        if token.text == ",":
            break
        if own and token.ent_type_ != "PERSON":
            break
        if own:
            name = token
        own = own or token.tag_ == "POS"
    return name
