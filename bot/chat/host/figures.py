"""What admins are told of the last 30 days: numbers, and a picture of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.chat.markup import Html
from bot.chat.words import Words
from bot.drawing.nouns import Line, Panel, Plot
from bot.tallying import SECONDS

DAYS: Final = 30
KINDS: Final = 5  # kinds of errors that are told apart
HALF, MOST = 0.5, 0.95
TICKS: Final = 10  # days between two that are named in the picture
LONGEST: Final = "+Inf"  # the class of what took longer than all others

Row = tuple[int, str, str, int]  # a day, a name, a label, an amount


@dataclass(frozen=True, slots=True)
class Now:
    """How things are at this moment."""

    people: int
    feeds: int
    ill: int
    waiting: float


class Figures:
    """`rows` are those of the days until `today`, which counts from 1970."""

    def __init__(self, rows: Iterable[Row], today: int) -> None:
        self._days = range(today - DAYS + 1, today + 1)
        self._by_day: dict[tuple[str, str], Counter[int]] = {}
        for day, name, label, amount in rows:
            self._by_day.setdefault((name, label), Counter())[day] += amount

    def told(self, now: Now, words: Words) -> Html:
        """The numbers: of the 30 days, and of today."""
        lines = [words("stats-title")]
        for key, name, label in (
            ("stats-read", "links", "read"),
            ("stats-kept", "links", "kept"),
            ("stats-errors", "answers", "error"),
            ("stats-digests", "digests", "sent"),
        ):
            lines.append(words(key, month=sum(self._line(name, label)), today=self._line(name, label)[-1]))
        if kinds := self._kinds():
            listed = ", ".join(f"{words.wrong(kind)} {sum(self._line('errors', kind))}" for kind in kinds)
            lines.append(words("stats-kinds", kinds=listed))
        classes = self._classes(self._days)
        if classes:
            half, most = _within(classes, HALF), _within(classes, MOST)
            lines.append(words("stats-times", half=half, most=most))
        lines.append(words("stats-people", count=now.people))
        lines.append(words("stats-feeds", count=now.feeds, ill=now.ill))
        lines.append(words("stats-waiting", seconds=round(now.waiting)))
        return Html("\n".join(lines))

    def plot(self, words: Words) -> Plot:
        """The picture: links, what went wrong, digests, and how long answers took, by day."""
        kinds = self._kinds()
        rest = [self._line("errors", kind) for kind in self._labels("errors") if kind not in kinds]
        errors = [Line(words.wrong(kind), self._line("errors", kind)) for kind in kinds]
        if rest:
            errors.append(Line(words.plain("plot-others"), tuple(map(sum, zip(*rest, strict=True)))))
        links = tuple(Line(words.plain(f"plot-{how}"), self._line("links", how)) for how in ("read", "kept"))
        times = (
            Line(words.plain("plot-half"), tuple(self._seconds(day, HALF) for day in self._days)),
            Line(words.plain("plot-most"), tuple(self._seconds(day, MOST) for day in self._days)),
        )
        return Plot(
            panels=(
                Panel(words.plain("plot-links"), links),
                Panel(words.plain("plot-errors"), tuple(errors)),
                Panel(words.plain("plot-digests"), (Line("", self._line("digests", "sent")),)),
                Panel(words.plain("plot-times"), times, stacked=False),
            ),
            days=tuple(self._name(place, day, words) for place, day in enumerate(self._days)),
        )

    def _line(self, name: str, label: str) -> tuple[int, ...]:
        amounts = self._by_day.get((name, label), Counter())
        return tuple(amounts[day] for day in self._days)

    def _labels(self, name: str) -> list[str]:
        return [label for known, label in self._by_day if known == name]

    def _kinds(self) -> list[str]:
        """The errors that were told most."""
        return sorted(self._labels("errors"), key=lambda kind: -sum(self._line("errors", kind)))[:KINDS]

    def _classes(self, days: Iterable[int]) -> Mapping[str, int]:
        found = {label: sum(self._by_day[SECONDS, label][day] for day in days) for label in self._labels(SECONDS)}
        return {label: amount for label, amount in found.items() if amount}

    def _seconds(self, day: int, share: float) -> float:
        classes = self._classes([day])
        return float(_within(classes, share, longest=_long)) if classes else 0.0

    def _name(self, place: int, day: int, words: Words) -> str:
        return words.day(datetime.fromtimestamp(day * 86_400, UTC).date()) if place % TICKS == TICKS // 2 else ""


def _long(classes: Sequence[str]) -> str:
    """What stands for "longer than all": the longest class that has a number."""
    numbers = [each for each in classes if each != LONGEST]
    return numbers[-1] if numbers else "0"


def _within(classes: Mapping[str, int], share: float, longest: Callable[[Sequence[str]], str] = lambda _: "60+") -> str:
    """The class (seconds, as text) within which a share of all answers came."""
    order = sorted(classes, key=float)
    reached, wanted = 0, share * sum(classes.values())
    for each in order:
        reached += classes[each]
        if reached >= wanted:
            return longest(order) if each == LONGEST else f"{float(each):g}"
    return longest(order)
