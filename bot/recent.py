"""What was used lately stays in memory, so much of it; what was used longest ago goes first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The last `most` values by key; or those that `weigh` no more than that together, and the last one anyway."""

    def __init__(self, most: int, weigh: Callable[[V], int] = lambda _: 1) -> None:
        self._most = most
        self._weigh = weigh
        self._weight = 0
        self._values: dict[K, V] = {}  # in the order of their last use

    def get(self, key: K) -> V | None:
        """The value under `key`, used now; None where there is none (any more)."""
        value = self._values.pop(key, None)
        if value is not None:
            self._values[key] = value
        return value

    def drop(self, key: K) -> None:
        """Forgets the value under `key`, if there is one."""
        value = self._values.pop(key, None)
        if value is not None:
            self._weight -= self._weigh(value)

    def put(self, key: K, value: V) -> None:
        """Keeps a value under `key`, used now."""
        self.drop(key)
        self._values[key] = value
        self._weight += self._weigh(value)
        while self._weight > self._most and len(self._values) > 1:
            self.drop(next(iter(self._values)))
