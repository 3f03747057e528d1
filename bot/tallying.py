"""Daily figures: what the process counted since the last time is added to the sums of the day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from prometheus_client import Counter

from bot import metrics
from bot.storage.days import Days, What

# What is summed by day, under which name.
COUNTED: Final[dict[str, Counter]] = {
    "links": metrics.LINKS,
    "answers": metrics.ANSWERS,
    "errors": metrics.ERRORS,
    "digests": metrics.DIGESTS,
}
SECONDS: Final = "seconds"


class Tallying:
    """Written behind, so that counting costs nobody a wait; a crash loses what was counted since the last time."""

    def __init__(self, days: Days) -> None:
        self._days = days
        self._noted = dict(_counts())

    async def note(self) -> int:
        """Adds what is new; returns how many figures changed."""
        counts = dict(_counts())
        new = {what: count - self._noted.get(what, 0) for what, count in counts.items()}
        new = {what: count for what, count in new.items() if count > 0}
        await self._days.add(new)
        self._noted = counts
        return len(new)


def _counts() -> Iterable[tuple[What, int]]:
    for name, counter in COUNTED.items():
        for family in counter.collect():
            for sample in family.samples:
                if sample.name.endswith("_total"):
                    yield (name, next(iter(sample.labels.values()))), int(sample.value)
    below = 0
    for family in metrics.SECONDS.collect():
        for sample in family.samples:
            if sample.name.endswith("_bucket"):  # each counts those of the classes below it too
                yield (SECONDS, sample.labels["le"]), int(sample.value) - below
                below = int(sample.value)
