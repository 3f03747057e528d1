"""Reads feed entries as JSON Lines and prints, in the same order, which story each belongs to.

Nothing is printed before all are read: an entry that comes late may draw an earlier one into its story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from bot.commands.lines import as_error, as_line, opened, parsed, write_out
from bot.contract import Json
from bot.errors import BadLine, BotError
from bot.model import Entry
from bot.news.stories import Stories


def group_lines(source: str) -> None:
    """Prints the story of each entry in a file, or on standard input for `-`.

    Raises CannotStart for a file that is not there."""
    with opened(source) as lines:
        for line in story_lines(lines):
            write_out(line)


def story_lines(source: Iterable[bytes]) -> Iterator[bytes]:
    """A line `{"id", "story"}` for each line `{"id", "title", "text", "published", "source"}` that is not blank.

    A story is named by the id of its first entry. A line that is not an entry is answered by one that says so."""
    stories = Stories()
    homes: dict[str, str] = {}
    told: list[tuple[object, BotError | None]] = []
    for line in filter(bytes.strip, source):
        identity = None
        try:
            data = parsed(line)
            identity = data.get("id")
            homes |= stories.add(_entry(data))
            told.append((identity, None))
        except BotError as fault:
            told.append((identity, fault))
    for identity, wrong in told:
        yield as_line(identity, as_error(wrong) if wrong else {"story": homes[str(identity)]})


def _entry(data: Json) -> Entry:
    words = {name: data.get(name) or "" for name in ("title", "text", "source", "published")}
    if not all(isinstance(value, str) for value in words.values()) or not (words["title"] or words["text"]):
        raise BadLine(what="entry")
    return Entry(
        id=str(data.get("id")),
        url="",
        title=words["title"],
        text=words["text"],
        source=words["source"],
        published=_time(words["published"]),
        language="en",
    )


def _time(written: str) -> datetime | None:
    """A time in ISO 8601, in UTC where it names no zone; None where there is none or it is no time."""
    try:
        time = datetime.fromisoformat(written)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
