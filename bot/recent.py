"""What was used lately stays in memory, so much of it; what was used longest ago goes first."""

from __future__ import annotations

from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The last `most` values by key."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[K, V] = {}  # in the order of their last use

    def get(self, key: K) -> V | None:
        """The value under `key`, used now; None where there is none (any more)."""
        value = self._values.pop(key, None)
        if value is not None:
            self._values[key] = value
        return value

    def drop(self, key: K) -> None:
        """Forgets the value under `key`, if there is one."""
        self._values.pop(key, None)

    def put(self, key: K, value: V) -> None:
        """Keeps a value under `key`, used now."""
        self._values.pop(key, None)
        self._values[key] = value
        if len(self._values) > self._most:
            del self._values[next(iter(self._values))]
