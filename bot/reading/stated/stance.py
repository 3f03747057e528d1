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
    modals = {c.lower_ for c in act.lefts if c.tag_ == "MD"} if act is not None else set()
    if act is not None and modals & pack.classes["follows"] and any(c.lower_ == "have" for c in act.lefts):
        return True  # could have been saved, would not have been possible without
    if act is None or read.signal.cue.firm:
        return False
    if act.lower_ == "going":
        return True
    if not modals & pack.classes["follows"]:
        return False
    own = subject(act)
    if own is None or own.lower_ in pack.classes["speaker"]:
        return act.lower_ in pack.classes["states"]
    return not _acts_itself(own, act, holder, voices, pack)


def _acts_itself(own: Token, act: Token, holder: Holder, voices: Voices, pack: ConditionPack) -> bool:
    """Whether the subject of the outcome is the holder, or a body for which the holder speaks, and does something."""
    if act.lower_ in pack.classes["states"]:
        return False
    figure = voices.cast.resolve(own)
    if figure is not None and (figure.name == holder.name or figure.kind == "organization"):
        return True
    return own.lower_ in pack.classes["followers"] and child(own, "poss") is not None  # her members would
