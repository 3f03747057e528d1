"""What the buttons about topics send back: a verb, the subscription's number and a value, in 64 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MARK: Final = "topic"
LARGEST: Final = (1 << 63) - 1  # number that a database holds


@dataclass(frozen=True, slots=True)
class TopicPress:
    """`number` is the subscription's, 0 where the press is about none; `value` is what the verb needs."""

    verb: str
    number: int = 0
    value: str = ""

    def __str__(self) -> str:
        return f"{MARK}|{self.verb}|{self.number}|{self.value}"

    @property
    def amount(self) -> int:
        """The value as a number; -1 for one that is none."""
        return int(self.value) if self.value.isascii() and self.value.isdigit() else -1


def topic_pressed(data: str) -> TopicPress | None:
    """The press that a button sent; None for one that is not about topics."""
    mark, _, rest = data.partition("|")
    verb, _, rest = rest.partition("|")
    number, _, value = rest.partition("|")
    known = mark == MARK and verb and number.isascii() and number.isdigit() and int(number) <= LARGEST
    return TopicPress(verb, int(number), value) if known else None
