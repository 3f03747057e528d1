"""Long lists fall into pages: between two entries, never inside one, each page within a message's limits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.chat.markup import MESSAGE_ENTITIES, MESSAGE_UNITS, Html, blockquote, entities, units, utf16
from bot.model import Span

# Longer blocks are folded until the reader opens them; about what fills half of a phone.
FOLDED = 600


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a list. `span` is where its link opens, and `label` what the link says; neither for one without.
    `number` and `copy` are those of an entry that can be copied."""

    words: Html
    label: str = ""
    span: Span | None = None
    number: int = 0
    copy: str = ""

    @property
    def units(self) -> int:
        return units(self.words) + utf16(self.label) + 2  # a space before the label, a line break after

    @property
    def entities(self) -> int:
        return entities(self.words) + (1 if self.span else 0)


@dataclass(frozen=True, slots=True)
class Group:
    """A title over entries that belong together, such as a speaker over their words. Without entries, nothing."""

    title: Html
    entries: tuple[Entry, ...]


def paged(heading: Html, groups: Sequence[Group]) -> list[list[Group]]:
    """The groups on one page or several that each begin with the heading; a group that goes on is named again. An
    entry with its title must fit one page."""
    pages: list[list[Group]] = [[]]
    room = _Room(heading)
    for group in groups:
        rest = group.entries
        while rest:
            if fitting := room.take(group.title, rest):
                pages[-1].append(Group(group.title, rest[:fitting]))
                rest = rest[fitting:]
            if rest:
                pages.append([])
                room = _Room(heading)
    return pages


def write(heading: Html, page: Sequence[Group], linked: Callable[[Entry], Html]) -> Html:
    """A page in full; `linked` writes an entry with its link. Links are made for the page that is shown alone: each
    takes a look through the whole article."""
    blocks = [heading]
    for group in page:
        folded = sum(entry.units for entry in group.entries) > FOLDED
        entries = Html("\n".join(map(linked, group.entries)))
        blocks.append(Html(f"{group.title}\n{blockquote(entries, expandable=folded)}"))
    return Html("\n\n".join(blocks))


class _Room:
    """What is left on a page."""

    def __init__(self, heading: Html) -> None:
        self._units = MESSAGE_UNITS - units(heading)
        self._entities = MESSAGE_ENTITIES - entities(heading)
        self._fresh = True

    def take(self, title: Html, entries: Sequence[Entry]) -> int:
        """Takes the room of the title and of as many entries as fit with it; says how many. On a fresh page one does
        in any case, so that every page gets on."""
        self._units -= units(title) + 3  # two line breaks before, one after
        self._entities -= entities(title) + 1  # and the blockquote
        taken = 0
        for entry in entries:
            fits = entry.units <= self._units and entry.entities <= self._entities
            if not fits and not (self._fresh and not taken):
                break
            self._units -= entry.units
            self._entities -= entry.entities
            taken += 1
        self._fresh = False
        return taken
