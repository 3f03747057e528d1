"""What the reader of conditions finds in a text, for the tests of it."""

from bot.model import Article, Condition
from bot.reading.brief import Reader


def stated(reader: Reader, text: str) -> list[tuple[str, str | None, str, str | None, str | None]]:
    """Kind, holder, cue, outcome and condition of what is shown, in the text's order."""
    return [
        (
            c.kind,
            c.holder.name if c.holder else None,
            c.cue.of(text),
            _of(c, "outcome", text),
            _of(c, "condition", text),
        )
        for c in reader.read(Article(text)).conditions
        if c.shown
    ]


def only(reader: Reader, text: str) -> tuple[str, str | None, str, str | None, str | None]:
    found = stated(reader, text)
    assert len(found) == 1, found
    return found[0]


def _of(condition: Condition, slot: str, text: str) -> str | None:
    span = getattr(condition, slot)
    return None if span is None else span.of(text)
