"""Whether a condition is somebody's position, a rule, a forecast or only the writer's own thought."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Holder, Stance
from bot.reading.stated.clauses import ancestors, child, subject, to_of
from bot.reading.stated.holders import Voices
from bot.reading.stated.statement import Statement


def stance_of(read: Statement, holder: Holder | None, voices: Voices, pack: ConditionPack) -> Stance:
    """The stance of `read`, which is `holder`'s: without a holder nobody but the writer stands behind it."""
    if holder is None or _told_reader(read, voices) or _crime(read, holder, voices, pack):
        return "narrator"
    if read.kind == "condition" and _foretold(read, holder, voices, pack):
        return "forecast"
    return "rule" if read.signal.cue.rule else "position"


def _told_reader(read: Statement, voices: Voices) -> bool:
    """Whether the article itself speaks to its reader: experts advise you to wait."""
    own = (read.act, subject(read.act), child(read.signal.token, "dobj")) if read.act is not None else ()
    return any(t is not None and t.lower_ in voices.words["reader"] and voices.quote_at(t) is None for t in own)


def _crime(read: Statement, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether somebody's threat of violence is told, which demands nothing: he threatened to kill her."""
    if read.kind != "threat" or read.condition is not None or read.act is None:
        return False
    body = any(f.name == holder.name and f.kind in ("organization", "country") for f in voices.cast.figures)
    return read.act.lower_ in pack.classes["violence"] and not body


def _foretold(read: Statement, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the outcome only follows: would happen, could be; not: the holder will do it, or somebody must."""
    act = read.act
    if act is None:
        return False
    follows = any(c.tag_ == "MD" and c.lower_ in pack.classes["follows"] for c in act.lefts)
    foreseen = any(a.lower_ in pack.classes["foreseeing"] for a in ancestors(act))  # she fears that it will sink unless
    if foreseen or _guessed(act, follows, pack) or _supposed(read, pack):
        return True
    if read.signal.cue.firm or any(c.lower_ in pack.classes["exclusive"] and c.dep_ == "advmod" for c in act.children):
        return False  # the port would only close if
    if not follows:
        return act.lower_ in pack.classes["going"] or _general(read, act, pack) or _follows(act, pack)
    own = subject(act)
    if own is None or own.lower_ in pack.classes["speaker"]:
        return act.lower_ in pack.classes["states"]
    return not _acts_itself(own, act, holder, voices, pack)


def _supposed(read: Statement, pack: ConditionPack) -> bool:
    """Whether the condition is contrary to fact: if she were the owner; not: if she were to win, if they were paid."""
    body = read.signal.token.head
    own = subject(body)
    were = next((t for t in (body, *body.lefts) if t.lower_ in pack.classes["supposing"]), None)
    if own is None or were is None or were.nbor().tag_ == "TO":
        return False
    return own.tag_ in ("NN", "NNP") or own.lower_ in pack.classes["single"]


def _general(read: Statement, act: Token, pack: ConditionPack) -> bool:
    """Whether it holds of anybody: if you look closely, you find it; not: you should, you have to."""
    both = (subject(read.signal.token.head), subject(act))
    bound = any(c.tag_ == "MD" and c.lower_ not in pack.classes["ability"] for c in act.lefts)
    bound = bound or any(to_of(c) is not None for c in act.rights)
    return all(own is not None and own.lower_ in pack.classes["reader"] for own in both) and not bound


def _follows(act: Token, pack: ConditionPack) -> bool:
    """Whether it comes about by itself: we win, that means more work; not: we get to go, they must win."""
    bound = any(c.tag_ == "MD" for c in act.lefts) or any(to_of(c) is not None for c in act.rights)
    return act.lower_ in pack.classes["outcomes"] and not bound


def _guessed(act: Token, follows: bool, pack: ConditionPack) -> bool:
    """Whether it is said to be a guess: could have been saved, would not have been possible; it is likely that."""
    if follows and any(c.lower_ in pack.classes["perfect"] for c in act.lefts):
        return True
    return any(c.lower_ in pack.classes["odds"] and c.dep_ == "acomp" for c in act.rights)


def _acts_itself(own: Token, act: Token, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the subject of the outcome is the holder, or a body for which the holder speaks, and does something."""
    able = any(c.lower_ in pack.classes["able"] for c in act.rights)  # he will be able to meet her once
    if (act.lower_ in pack.classes["states"] and not able) or (
        own.lower_ in pack.classes["things"] and voices.quote_at(own) is not None
    ):
        return False  # “it could lead to”
    figure = voices.cast.resolve(own)
    body = figure is not None and figure.kind == "organization"
    acts = figure is not None and figure.kind == "country" and child(act, "auxpass") is None  # not: it will be isolated
    if figure is not None and (figure.name == holder.name or body or acts):
        return True
    return own.lower_ in pack.classes["followers"] and child(own, "poss") is not None  # her members would
