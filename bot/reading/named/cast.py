"""Who is in the story: names merged into figures, and which figure a word points at."""

from __future__ import annotations

from spacy.tokens import Token

from bot.model import Span
from bot.reading.named.figures import Figure
from bot.reading.named.introduced import introduce
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.memory import Memory
from bot.reading.named.merge import Merger
from bot.reading.named.names import find_names
from bot.reading.named.reference import refer
from bot.reading.named.roles import role_beside
from bot.reading.named.shared import roles_shared
from bot.reading.named.telling import says_more
from bot.reading.parse import Parsed
from bot.reading.words import Words

__all__ = ["Cast", "Figure", "find_cast"]

RUN = 10  # words of a title and a name before a verb
RUNNING = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "POS"))
AUXILIARY = frozenset(("MD", "RB", "VBD", "VBZ", "VBP"))


class Cast:
    """The figures of one text, in order of their first mention."""

    def __init__(self, lexicon: Lexicon, memory: Memory, figures: list[Figure], of: list[Figure | None]) -> None:
        self.words = memory.words
        self.lexicon = lexicon
        self.seen = memory.seen
        self.figures = figures
        self._of = of

    def at(self, span: Span) -> Figure | None:
        """The first figure mentioned within `span`, pronouns and nouns resolved too."""
        tokens = self.words.parsed.tokens(span)
        return next((f for f in self._of[tokens.start : tokens.end] if f is not None), None)

    def told_by(self, subject: Token, verb: Token) -> Token:
        """The person whose name closes a run of nouns up to `verb`, where the parse took the first of them for the
        subject: the [port] chief Ana Brandt said; says [co]-founder Ana Brandt."""
        doc, last = verb.doc, verb.i - 1
        if self.words.hyphen(subject.i + 1) and self._of[subject.i] is None:
            for i in range(subject.i + 2, min(subject.i + RUN, len(doc))):
                figure = self._of[i]
                if figure is not None or doc[i].tag_ not in RUNNING:
                    return doc[i] if figure is not None and figure.kind == "person" else subject
        if not subject.i < last <= subject.i + RUN:
            return subject
        while last > subject.i and doc[last].tag_ in AUXILIARY:
            last -= 1
        figure = self._of[last]
        if figure is None or figure.kind != "person" or self._of[subject.i] is figure:
            return subject
        run = doc[subject.i + 1 : last + 1]
        one = all(t.tag_ in RUNNING or t.nbor(-1).tag_ == "HYPH" for t in run)
        return doc[last] if one else subject

    def resolve(self, token: Token) -> Figure | None:
        """Who a word points at: a named mention, or whom he, she, it, they, the spokesman mean; None if unclear."""
        return self._of[token.i]


def find_cast(parsed: Parsed, lexicon: Lexicon) -> Cast:
    """The figures of the text."""
    words = Words(parsed)
    merger = Merger(words, lexicon)
    names = find_names(words, lexicon)
    merger.merge(names)
    unsure: set[int] = set()
    for name in names:
        figure = merger.of[name.end - 1]
        if figure is not None and name.title in lexicon.pack.titles.kept:  # King Osric: the king
            figure.nouns.add(name.title)
        if figure is not None and figure.kind != "country":
            role = role_beside(words, lexicon, name.start, name.end, figure)
            if role is not None and merger.of[role.end - 1] is not figure:
                if (
                    figure.role is None
                    or (role.sure and id(figure) in unsure)
                    or says_more(words, lexicon, role, figure.role)
                ):
                    figure.role = words.span(role.start, role.end)
                    (unsure.discard if role.sure else unsure.add)(id(figure))
                told = [i for i in range(role.start, role.end) if words.lower[i] in lexicon.pack.grammar.being]
                figure.nouns.update(words.lower[role.start : min(told, default=role.end)])
    for role, bearers in roles_shared(words, lexicon, names, merger.of):
        for figure in bearers:
            figure.shared = figure.role is None
            figure.role = figure.role or words.span(role.start, role.end)
    introduce(words, lexicon, merger.figures)
    memory = refer(words, lexicon, merger.figures, merger.of)
    return Cast(lexicon, memory, merger.figures, merger.of)
