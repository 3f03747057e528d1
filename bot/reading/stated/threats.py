"""A promise to do harm, and a harm under a condition, are threats."""

from __future__ import annotations

from bot.languages.conditions import ConditionPack
from bot.model import ConditionKind
from bot.reading.parse import Parsed
from bot.reading.stated.statement import Statement


def kind_of(read: Statement, parsed: Parsed, pack: ConditionPack) -> ConditionKind:
    """The kind of `read`, once the harm in its outcome has been heard: vowed to retaliate; would strike unless."""
    vowed = read.kind == "offer" and read.signal.cue.part != "link" and read.signal.cue.warns
    tied = read.kind == "condition" and read.signal.cue.warns
    if read.outcome is None or not (vowed or tied):
        return read.kind
    harms = pack.classes["harms"]
    return "threat" if any(t.lower_ in harms for t in parsed.tokens(read.outcome)) else read.kind
