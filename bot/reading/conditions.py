"""What is stated to depend on what; demands, refusals, offers, threats."""

from __future__ import annotations

from collections.abc import Callable

from bot.languages.conditions import ConditionPack, Part
from bot.model import Condition, Holder, Quote, Span, Stance
from bot.reading.cast import Cast
from bot.reading.holders import Voices
from bot.reading.links import link
from bot.reading.modals import modal
from bot.reading.parse import Parsed
from bot.reading.signals import Signal, signals
from bot.reading.statements import Statement, adjective, noun, verb

READERS: dict[Part, Callable[[Signal, Voices, ConditionPack], Statement | None]] = {
    "verb": verb,
    "noun": noun,
    "adjective": adjective,
    "modal": modal,
    "link": link,
}


def conditions(parsed: Parsed, cast: Cast, quotes: tuple[Quote, ...], pack: ConditionPack) -> tuple[Condition, ...]:
    """The conditions of the text in its order."""
    voices = Voices(cast, quotes, pack)
    held = []
    for choices in signals(parsed.doc, pack):
        for signal in choices:
            read = READERS[signal.cue.part](signal, voices, pack)
            if read is not None:
                held.append((read, _holder(read, voices)))
                break
    return tuple(_condition(read, holder, n) for n, (read, holder) in enumerate(_apart(held)))


def _holder(read: Statement, voices: Voices) -> Holder | None:
    if read.voiced:
        return voices.voice(read.signal.token)
    return voices.holder(read.source) if read.source is not None else None


def _apart(held: list[tuple[Statement, Holder | None]]) -> list[tuple[Statement, Holder | None]]:
    """The statements without those that only restate a part of another one."""
    kept = []
    for read, holder in held:
        if not any(_inside(read, other) for other, _ in held if other is not read):
            kept.append((read, holder))
    return kept


def _inside(read: Statement, other: Statement) -> bool:
    """Whether the cue of `read` stands within what `other` states and has no owner of its own."""
    spans = [s for s in (other.outcome, other.condition) if s is not None]
    if not any(s.covers(read.cue) for s in spans):
        return False
    if read.signal.cue.part == "noun":
        return read.source is None
    return True


def _condition(read: Statement, holder: Holder | None, rank: int) -> Condition:
    stance: Stance = "position" if holder is not None else "narrator"
    return Condition(read.kind, stance, read.cue, holder, read.outcome, read.condition, rank)


__all__ = ["Span", "conditions"]
