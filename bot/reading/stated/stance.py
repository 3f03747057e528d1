"""Whether a condition is somebody's position, a rule, a forecast or only the writer's own thought."""

from __future__ import annotations

from spacy.tokens import Token

from bot.languages.conditions import ConditionPack
from bot.model import Holder, Stance
from bot.reading.stated.clauses import child, subject
from bot.reading.stated.holders import Voices
from bot.reading.stated.statement import Statement


def stance_of(read: Statement, holder: Holder | None, voices: Voices, pack: ConditionPack) -> Stance:
    """The stance of `read`, which is `holder`'s: without a holder nobody but the writer stands behind it."""
    if holder is None:
        return "narrator"
    if read.kind == "condition" and _foretold(read, holder, voices, pack):
        return "forecast"
    return "rule" if read.signal.cue.rule else "position"


def _foretold(read: Statement, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the outcome only follows: would happen, could be; not: the holder will do it, or somebody must."""
    act = read.act
    if act is None:
        return False
    follows = any(c.tag_ == "MD" and c.lower_ in pack.classes["follows"] for c in act.lefts)
    if _guessed(act, follows, pack):
        return True
    if read.signal.cue.firm or any(c.lower_ == "only" and c.dep_ == "advmod" for c in act.children):
        return False  # the port would only close if
    if not follows:
        return act.lower_ == "going"
    own = subject(act)
    if own is None or own.lower_ in pack.classes["speaker"]:
        return act.lower_ in pack.classes["states"]
    return not _acts_itself(own, act, holder, voices, pack)


def _guessed(act: Token, follows: bool, pack: ConditionPack) -> bool:
    """Whether it is said to be a guess: could have been saved, would not have been possible; it is likely that."""
    if follows and any(c.lower_ == "have" for c in act.lefts):
        return True
    return any(c.lower_ in pack.classes["odds"] and c.dep_ == "acomp" for c in act.rights)


def _acts_itself(own: Token, act: Token, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the subject of the outcome is the holder, or a body for which the holder speaks, and does something."""
    if act.lower_ in pack.classes["states"]:
        return False
    figure = voices.cast.resolve(own)
    if figure is not None and (figure.name == holder.name or figure.kind == "organization"):
        return True
    return own.lower_ in pack.classes["followers"] and child(own, "poss") is not None  # her members would
