"""Long lists fall into pages: between two entries, never inside one, each page within a message's limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.chat.markup import MESSAGE_ENTITIES, MESSAGE_UNITS, Html, blockquote, entities, units

# Longer blocks are folded until the reader opens them; about what fills half of a phone.
FOLDED = 600


@dataclass(frozen=True, slots=True)
class Group:
    """A title over entries that belong together, such as a speaker over their words. Without entries, nothing."""

    title: Html
    entries: tuple[Html, ...]


def paged(heading: Html, groups: Sequence[Group]) -> list[Html]:
    """`heading` and the groups, as one page or several that each begin with the heading; a group that goes on is named
    again. An entry and its title must fit one page."""
    pages: list[list[Group]] = [[]]
    room = _Room(heading)
    for group in groups:
        rest = list(group.entries)
        while rest:
            fitting = room.take(group.title, rest)
            if fitting:
                pages[-1].append(Group(group.title, tuple(rest[:fitting])))
                rest = rest[fitting:]
            if rest:
                pages.append([])
                room = _Room(heading)
    return [Html("\n\n".join([heading, *map(_block, page)])) for page in pages]


def _block(group: Group) -> Html:
    entries = Html("\n".join(group.entries))
    return Html(f"{group.title}\n{blockquote(entries, expandable=units(entries) > FOLDED)}")


class _Room:
    """What is left on a page."""

    def __init__(self, heading: Html) -> None:
        self._units = MESSAGE_UNITS - units(heading)
        self._entities = MESSAGE_ENTITIES - entities(heading)
        self._fresh = True

    def take(self, title: Html, entries: Sequence[Html]) -> int:
        """Takes the room of the title and of as many entries as fit with it; says how many. The first of a page
        always counts as fitting, so that every page gets on."""
        needs = [(units(title) + 3, entities(title) + 1), *((units(each) + 1, entities(each)) for each in entries)]
        taken = 0
        for count, (length, formats) in enumerate(needs):
            if (length > self._units or formats > self._entities) and not (self._fresh and count <= 1):
                break
            self._units -= length
            self._entities -= formats
            taken = count
        self._fresh = self._fresh and not taken
        return taken
