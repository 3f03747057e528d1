"""What the buttons of admins send back: a verb and a value, in 64 bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MARK: Final = "host"


@dataclass(frozen=True, slots=True)
class HostPress:
    """`value` is what the verb needs."""

    verb: str
    value: str = ""

    def __str__(self) -> str:
        return f"{MARK}|{self.verb}|{self.value}"


def host_pressed(data: str) -> HostPress | None:
    """The press that a button sent; None for one that is no admin's."""
    mark, _, rest = data.partition("|")
    verb, _, value = rest.partition("|")
    return HostPress(verb, value) if mark == MARK and verb else None
