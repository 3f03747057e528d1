"""Whose statement or report it is that speaks: its owner, whoever put it out, or the body that it is named after."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.named.figures import Figure
from bot.reading.named.memory import MAIN
from bot.reading.said.cues import NAMES, TIMES, Cues

REACH = 900  # words back to where the paper was told of
NAMING = frozenset(("compound", "nmod", "amod"))
NOUNS = NAMES | {"NN", "NNS"}
BARE = frozenset(("DT", "PRP$", "``", "''"))


def author(paper: Token, cues: Cues) -> Figure | None:
    """The figure behind "the statement": the court ruling, said in a statement, a statement from, the port's statement.
    Another paper, of an unknown author, parts the two. A ruling is the court's; a document is the first told of."""
    figure = _whose(paper, cues)
    if figure is not None or paper.left_edge.lower_ in cues.cast.lexicon.pack.grammar.indefinite:
        return figure
    if paper.lower_ in cues.small.rulings:
        figure = _court(paper, cues)
    elif paper.lower_ in cues.small.documents:
        told = (t for t in paper.doc[: paper.i] if t.lower_ in cues.papers and _is_told(t, cues))
        first = next(told, None)
        return _whose(first, cues) if first is not None else None
    return figure or _told_before(paper, cues) or _acting(paper, cues)


def _acting(paper: Token, cues: Cues) -> Figure | None:
    """The body that does something in the sentence before: the port raised its alert. “...,” says the statement."""
    words = cues.cast.words
    here = words.sentence[paper.i]
    for seen in reversed(cues.cast.seen):
        if words.sentence[seen.token] < here - 1:
            return None
        acts = seen.rank >= MAIN and words.sentence[seen.token] < here and not words.quoted[seen.token]
        if acts and seen.figure.kind in ("organization", "country"):
            return seen.figure
    return None


def _told_before(paper: Token, cues: Cues) -> Figure | None:
    """The figure behind the last paper of that kind before `paper`."""
    doc, new = paper.doc, cues.cast.lexicon.pack.grammar.indefinite
    for i in range(paper.i - 1, max(-1, paper.i - REACH), -1):
        if doc[i].lower_ == paper.lower_ and _is_told(doc[i], cues):
            figure = _whose(doc[i], cues)
            if figure is not None or doc[i].left_edge.lower_ in new:
                return figure
    return None


def _is_told(paper: Token, cues: Cues) -> bool:
    """Whether the text speaks of the paper there: not in a quote, nor in a name."""
    return cues.scene.quoted[paper.i] < 0 and not _is_name(paper, cues)


def _whose(paper: Token, cues: Cues) -> Figure | None:
    """Whose paper its own clause tells that it is."""
    own = next((c for c in paper.lefts if c.dep_ == "poss"), None)
    figure = cues.cast.resolve(own) if own is not None else None
    return figure or _named_after(paper, cues) or _maker(paper, cues)


def _court(ruling: Token, cues: Cues) -> Figure | None:
    """The court that the text spoke of last before its ruling."""
    courts = cues.small.courts
    near = (s for s in reversed(cues.cast.seen) if s.token < ruling.i and s.figure.kind == "organization")
    return next((s.figure for s in near if not courts.isdisjoint(s.figure.name.lower().split())), None)


def _is_name(paper: Token, cues: Cues) -> bool:
    """Whether the word ends the name of a body: the Ostrand Report."""
    figure = cues.cast.resolve(paper)
    return figure is not None and figure.name.lower().endswith(paper.lower_)


def _named_after(paper: Token, cues: Cues) -> Figure | None:
    """The body that the words before the paper name or call: the court ruling, a Harbour Board statement."""
    for child in reversed(list(paper.lefts)):
        if child.dep_ not in NAMING or cues.scene.quoted[child.i] >= 0:
            continue
        figure = cues.cast.resolve(child)
        if figure is not None:
            return figure
        called = [f for f in cues.cast.figures if f.kind in ("organization", "group") and _is_called(f, child.lower_)]
        before = [f for f in called if f.mentions[0].start < child.idx]
        if before:
            return max(before, key=lambda f: max(m.start for m in f.mentions if m.start < child.idx))
    return None


def _is_called(figure: Figure, noun: str) -> bool:
    words = figure.name.lower().split()
    return noun == words[-1] or (figure.kind == "organization" and (noun in figure.nouns or noun in words))


def _site(paper: Token, cues: Cues) -> Token | None:
    """Where the paper stands: a statement on the port's website."""
    ons = (c for c in paper.rights if c.dep_ == "prep")
    return next((c for on in ons for c in on.children if c.dep_ == "pobj" and c.lower_ in cues.small.sites), None)


def _maker(paper: Token, cues: Cues) -> Figure | None:
    """Its owner, who put it out (issued a statement, a report published by), or who says something in it."""
    source = cues.owner(paper)
    for child in paper.rights if source is None else ():
        if child.dep_ in ("acl", "relcl") and child.lower_ in cues.makings:  # a letter the dockers sent
            source = cues.own(child)[0]
    if source is None and (site := _site(paper, cues)) is not None:
        source = cues.owner(site)
        if source is None:
            return _named_after(site, cues)
    if source is None:
        ins = (
            c for prep in paper.rights if prep.lower_ in cues.small.sections for c in prep.children if c.dep_ == "pobj"
        )
        source = next((c for c in ins if c.tag_ in NAMES and c.ent_type_ == "ORG"), None)
    head = paper.head
    if source is None and paper.dep_ == "pobj" and head.dep_ == "prep" and cues.kind(head.head) in ("say", "tag"):
        source = cues.subject(head.head)
    if source is None and paper.dep_ == "dobj" and head.lower_ in cues.makings:
        source = cues.subject(head)
    return _known(source, cues) if source is not None else None


def _known(source: Token, cues: Cues) -> Figure | None:
    """The figure that `source` names; somebody new where the text tells of him only here: a letter from a clinic."""
    figure = cues.cast.resolve(source)
    lexicon = cues.cast.lexicon
    body = source.lower_ in lexicon.bodies
    if figure is not None or source.tag_ not in NOUNS or source.ent_type_ in TIMES:
        return figure
    named = next((c for c in source.rights if c.dep_ == "appos"), None)
    figure = cues.cast.resolve(named) if named is not None else None
    if figure is not None or not (body or source.tag_ in NAMES or lexicon.is_person(source.text)):
        return figure
    first = next((t for t in source.subtree if t.tag_ not in BARE), source)
    of = next((c for c in source.rights if c.i == source.i + 1 and c.lower_ in lexicon.pack.grammar.of), None)
    last = next((c for c in of.children if c.dep_ == "pobj"), source) if of is not None else source
    name = source.doc[min(first.i, source.i) : last.i + 1].text
    return Figure(name, "organization" if body or source.tag_ in NAMES else "person", named=False)
