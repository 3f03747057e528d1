"""What is stated to depend on what; demands, refusals, offers, threats."""

from __future__ import annotations

from bot.languages.conditions import ConditionPack
from bot.model import Condition, Holder, Quote
from bot.reading.cast import Cast
from bot.reading.signals import hits
from bot.reading.holders import Voices
from bot.reading.links import link
from bot.reading.parse import Parsed
from bot.reading.statements import Statement, state


def conditions(parsed: Parsed, cast: Cast, quotes: tuple[Quote, ...], pack: ConditionPack) -> tuple[Condition, ...]:
    """The conditions of the text in its order."""
    voices = Voices(parsed, cast, quotes, pack.words)
    found: list[Condition] = []
    for alternatives in hits(parsed.doc, pack):
        for hit in alternatives:
            read = link(hit, voices, pack) if hit.cue.part == "link" else state(hit, voices, pack)
            if read is not None:
                found.append(_condition(read, voices, len(found)))
                break
    return tuple(found)


def _condition(read: Statement, voices: Voices, rank: int) -> Condition:
    holder = holder_of(read, voices)
    stance = "position" if holder is not None else "narrator"
    return Condition(read.kind, stance, read.said, holder, read.outcome, read.condition, rank)


def holder_of(read: Statement, voices: Voices) -> Holder | None:
    if read.voiced:
        return voices.voice(read.hit.token)
    if read.source is not None:
        return voices.holder(read.source)
    return voices.voice(read.hit.token) if voices.quote_at(read.hit.token) else None
