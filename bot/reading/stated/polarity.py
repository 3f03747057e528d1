"""Whether a cue is meant: under "not" it turns or falls silent, and so it does where it is only thought of."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import Classes, ConditionPack, Cue
from bot.model import ConditionKind
from bot.reading.stated.clauses import DEEPEST, SUBJECTS, ancestors, inverted, joined_to, subject, to_of
from bot.reading.stated.complement import Complement


def negated(verb: Token, words: frozenset[str]) -> bool:
    """Whether `verb` stands under one of the negating `words`: its own, its auxiliary's or its subject's."""
    for c in verb.lefts:
        if c.lower_ in words:
            return True
        if c.dep_ in SUBJECTS and any(d.lower_ in words for d in c.lefts if d.dep_ in ("det", "preconj", "neg", "cc")):
            return True
    return any(c.lower_ in words for c in verb.rights if c.dep_ == "neg")


def helped(no: Token) -> Token:
    """The auxiliary that a "not" hangs on: [do]n't, [do] not; else `no` itself."""
    before = no.nbor(-1) if no.i else no
    helps = before.dep_ in ("aux", "auxpass") or (not before.whitespace_ and before.is_alpha)
    return before if helps else no


def polarity(cue: Cue, no: bool, found: Complement | None = None) -> ConditionKind | None:
    """The kind of what `cue` states, given whether it stands under "not"; None for silence."""
    if cue.only_negated:
        return cue.kind if no or (found is not None and found.negative) else None
    if no:
        return cue.negated
    if found is not None and found.negative and cue.kind == "offer":
        return "refusal"
    return cue.kind


def imagined(verb: Token, pack: ConditionPack, modal: Token | None = None) -> bool:
    """Whether `verb` is only thought of: it may be so, in a question or a condition, denied, or of anybody who does.

    Its own `modal`, where that is the cue, does not count."""
    words = pack.classes
    if modal is None and (_purpose(verb, words["gathering"]) or _telling_which(verb, words)):
        return True
    for token in (verb, *_governors(verb, words["reporting"])):
        if any(_unreal(c, token, modal, pack) for c in token.lefts) or inverted(token):
            return True
        held = words["powers"] if token.dep_ in ("acl", "xcomp") else words["without"] if token.dep_ == "pcomp" else ()
        if token.head.text in held:  # the authority to ban; not: the Authority, banning
            return True
    return _denied(verb, pack) or any(a.lower_ in words["denials"] or _none(a, pack) for a in ancestors(verb))


def _unreal(c: Token, verb: Token, modal: Token | None, pack: ConditionPack) -> bool:
    """Whether the word `c` beside `verb` takes it out of the real: may, if, whether, those who."""
    if c.dep_ == "aux":
        return c.lower_ in pack.classes["maybe"] and (modal is None or c.i != modal.i)
    if c.dep_ in ("mark", "advmod"):
        own = subject(verb)
        apart = own is not None and any(t.text == "," for t in c.doc[c.i : own.left_edge.i])  # if elected, she would
        return c.left_edge.lower_ in pack.classes["if"] and not apart
    return c.tag_ in ("WP", "WDT") and c.dep_ in SUBJECTS and _anybody(c, verb.head, pack)


def _purpose(verb: Token, gathering: frozenset[str]) -> bool:
    """she took the stage to demand it; not: they marched to demand it"""
    return verb.dep_ == "advcl" and to_of(verb) is not None and verb.head.lower_ not in gathering


def _telling_which(verb: Token, words: Classes) -> bool:
    """the people they refuse to name; not: a law that bans it, the crews, who refuse, the reason they refuse"""
    if verb.dep_ != "relcl" or verb.head.lower_ in words["whenever"]:
        return False
    if not any(c.lower_ in words["definite"] for c in verb.head.lefts):
        return False
    return not any(c.tag_[0] == "W" and c.i and c.nbor(-1).text == "," for c in verb.lefts)


def _anybody(who: Token, noun: Token, pack: ConditionPack) -> bool:
    """those who want; any captain who wants; travellers who want; not: the travellers, who want"""
    if noun.lower_ in pack.classes["anyone"]:
        return True
    if any(c.lower_ in pack.classes["whichever"] for c in noun.lefts if c.dep_ == "det"):
        return True
    return noun.tag_ == "NNS" and who.nbor(-1).text != "," and not any(c.dep_ in ("det", "poss") for c in noun.lefts)


def _denied(verb: Token, pack: ConditionPack) -> bool:
    """it is not that we need it; cannot tell us that we have to; not: I do not think that; it is not only that"""
    below, words = verb, pack.classes
    for above in ancestors(verb):
        if below.dep_ == "ccomp" and above.i < below.i and negated(above, words["negations"]):
            merely = any(c.lower_ in words["merely"] for c in above.children)
            return above.lower_ not in words["thinking"] and not merely
        below = above
    return False


def _none(token: Token, pack: ConditionPack) -> bool:
    """no sign that"""
    return token.tag_ in ("NN", "NNS") and any(
        c.dep_ == "det" and c.lower_ in pack.classes["negations"] for c in token.lefts
    )


def _governors(verb: Token, reporting: frozenset[str]) -> list[Token]:
    """The verbs that `verb` shares its mood with: those it completes or is joined to."""
    found = []
    for _ in range(DEEPEST):
        if verb.head.i >= verb.i or not (verb.dep_ in ("xcomp", "conj") or (verb.dep_ == "acl" and to_of(verb))):
            break
        above = joined_to(verb, reporting)
        verb = verb.head if above.i == verb.i else above
        found.append(verb)
    return found
