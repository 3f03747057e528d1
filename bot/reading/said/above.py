"""A cue up the parse: the nearest verb of saying that a span hangs from, and the voice outside of it."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.parse import span_of
from bot.reading.said.cues import NAMES, STEPS, Attribution, Cues

CLAUSES = frozenset(("parataxis", "ccomp", "advcl", "dep"))
REDUCED = frozenset(("acl", "advcl"))


def hung_from(cues: Cues, n: int) -> Attribution | None:
    """Ana Brandt said it was “...”; the harbour, she said, was “...”; her claim that it was “...”."""
    scene, token = cues.scene, cues.scene.top(n)
    perhaps: Attribution | None = None
    if token is None:
        return None
    for _ in range(STEPS):
        found = _at(cues, token)
        if found is not None and found.source is not None:
            verb = scene.parsed.token_at(found.cue.start) if found.cue else token
            outer = outer_voice(cues, verb, found.source) if _may_yield(cues, found.source) else None
            if outer is not None or not _yields(cues, verb):
                return outer or found
            perhaps = perhaps or found
        if token.dep_ == "ROOT":
            perhaps = perhaps or _of_root(cues, token)
            break
        if scene.quoted[token.i] < 0 and cues.nobodys(token):
            if token.dep_ in REDUCED:
                return Attribution(None)  # identified as “...”
            if cues.kind(token) == "judge":
                perhaps = perhaps or Attribution(None)  # it was dubbed “...”
        token = token.head
    return perhaps


def _of_root(cues: Cues, name: Token) -> Attribution | None:
    """Ana Brandt, a port pilot, posted that it was “...”: she, where the parse reads a name with no verb."""
    if name.tag_ not in NAMES or cues.scene.quoted[name.i] >= 0:
        return None
    told = next((c for c in name.rights if c.dep_ == "acl" and cues.kind(c)), None)
    return Attribution(name, span_of(told)) if told is not None and told.tag_ != "VBG" else None


def _may_yield(cues: Cues, source: Token) -> bool:
    """Whether somebody outside may be the one to say so: she said she thought; she said that traces indicated."""
    if source.tag_ == "PRP":
        return True
    lexicon, word = cues.cast.lexicon, source.lower_
    thing = source.tag_ in ("NN", "NNS") and cues.weight(source) == 1
    return thing and word not in cues.papers and word not in lexicon.bodies and not lexicon.is_person(word)


def _yields(cues: Cues, verb: Token) -> bool:
    """Whether a verb of saying outside of this cue is better: it tells what somebody thinks or would say, or sends a
    message."""
    if verb.tag_[:2] == "NN":
        return cues.owner(verb) is None
    return cues.kind(verb) == "think" or any(child.tag_ in ("MD", "TO") for child in verb.lefts)


def outer_voice(cues: Cues, verb: Token, pronoun: Token) -> Attribution | None:
    """Ana Brandt said she thought: the verb of saying outside of `verb`, whose subject `pronoun` may mean."""
    node = verb
    for _ in range(STEPS):
        if node.dep_ == "ROOT":
            return None
        node = node.head
        if cues.kind(node) in ("say", "judge"):
            source = cues.subject(node)
            if source is not None and source.i != pronoun.i:
                return Attribution(source, span_of(node)) if _agree(cues, source, pronoun) else None
    return None


def _agree(cues: Cues, source: Token, pronoun: Token) -> bool:
    """Whether `pronoun` may mean `source`."""
    if source.lower_ in cues.small.persons:
        return source.lower_ == pronoun.lower_
    if pronoun.tag_ != "PRP":
        return cues.weight(source) > 1
    one, other = cues.cast.resolve(source), cues.cast.resolve(pronoun)
    return one is None or other is None or one is other


def _at(cues: Cues, token: Token) -> Attribution | None:
    """The attribution that hangs on `token` or that it is."""
    for child in token.children:
        found = _hanging(cues, child) if cues.scene.quoted[child.i] < 0 else None
        if found is not None:
            return found
    if cues.scene.quoted[token.i] >= 0:
        return None
    if cues.kind(token) not in (None, "tag") or cues.carries(token):
        source = cues.subject(token)
    elif token.lower_ in cues.nouns:
        source = cues.owner(token)
        if source is None and token.dep_ == "dobj" and token.head.tag_[:2] == "VB":  # issued a statement that
            source = cues.subject(token.head)
    else:
        return None
    return Attribution(source, span_of(token)) if source is not None else None


def _hanging(cues: Cues, child: Token) -> Attribution | None:
    """According to Ana Brandt; in her view; the harbour, she said, was."""
    doc = cues.scene.doc
    if child.i + 1 < len(doc) and cues.leads(child, doc[child.i + 1]):
        return cues.led_to(doc[child.i + 1])
    if child.dep_ in CLAUSES and cues.kind(child) in ("say", "tag"):
        source, _ = cues.own(child)
        if source is not None and _is_aside(cues, child, source):
            return Attribution(source, span_of(child))
    if child.dep_ == "prep" and cues.kind(child.head) is None:
        noun = next((c for c in child.children if c.dep_ == "pobj" and c.lower_ in cues.nouns), None)
        owner = cues.owner(noun) if noun is not None else None
        return Attribution(owner, span_of(noun)) if noun is not None and owner is not None else None
    return None


def _is_aside(cues: Cues, verb: Token, source: Token) -> bool:
    """Whether `verb` and its subject stand between commas: the harbour, she said, was “...”."""
    start = min(verb.i, source.left_edge.i)
    before = cues.scene.doc[start - 1] if start else None
    return before is None or before.is_punct or before.lower_ in cues.small.asides
