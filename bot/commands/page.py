"""A brief as a page for the terminal: the article's own words under plain headings, readable at 80 columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.chat.phrase import ARROW, Piece, phrase
from bot.model import Actor, Article, Brief, Condition, Quote, Span

WIDEST = 100  # columns; longer lines are hard to read
KINDS = {
    "condition": "Conditions",
    "demand": "Demands",
    "refusal": "Refusals",
    "offer": "Offers",
    "threat": "Threats",
}


def show(brief: Brief, console: Console) -> None:
    """Prints the brief, no wider than people read, and with no blanks at the ends of lines."""
    with console.capture() as printed:
        console.print(page(brief), width=min(console.width, WIDEST))
    console.file.writelines(f"{line.rstrip()}\n" for line in printed.get().splitlines())


def page(brief: Brief) -> RenderableType:
    """Title, site and date, summary, quotes by speaker, actors, and the conditions that somebody stands behind."""
    text = brief.article.text
    blocks = [
        _head(brief.article),
        _block("Summary", [_bullet(_words(span, text)) for span in brief.summary]),
        _block("Quotes", list(_quotes(brief.quotes, text))),
        _block("Actors", [_actors(brief.actors, text)] if brief.actors else []),
        _block("Conditions and demands", list(_conditions(brief.conditions, text))),
        _block("Notes", [_bullet(_note(note)) for note in brief.notes]),
    ]
    return Group(*(block for block in blocks if block))


def _head(article: Article) -> RenderableType:
    day = f"{article.published.day} {article.published:%B %Y}" if article.published else ""
    facts = " · ".join(_line(fact) for fact in (article.site, ", ".join(article.authors), day) if fact)
    lines = [Text(_line(article.title) or "Untitled text", "bold"), Text(facts, "dim"), Text(_line(article.url), "dim")]
    if article.standfirst:
        lines.append(Text(f"\n{_line(article.standfirst)}", "italic"))
    return Group(*(line for line in lines if line))


def _block(heading: str, parts: list[RenderableType]) -> RenderableType | None:
    return Group(Text(f"\n{heading}", "bold cyan"), *parts) if parts else None


def _bullet(text: Text | str) -> RenderableType:
    """A paragraph behind a bullet, its further lines in line with the first."""
    grid = Table.grid(padding=(0, 1))
    grid.add_row(" •", text if isinstance(text, Text) else Text(text))
    return grid


def _quotes(quotes: tuple[Quote, ...], text: str) -> Iterator[RenderableType]:
    """Speakers in the order of their first words, the unclear ones last."""
    by_speaker: dict[str, list[Quote]] = {}
    for quote in quotes:
        if quote.kind != "indirect":
            by_speaker.setdefault(_speaker(quote, text), []).append(quote)
    for speaker in sorted(by_speaker, key=lambda name: not name):
        said = by_speaker[speaker]
        role = next((q.speaker.role for q in said if q.speaker and q.speaker.role), None)
        name = Text(f"  {speaker or 'Speaker unclear'}", "bold" if speaker else "italic")
        yield name.append(f" · {_words(role, text)}", "not bold dim") if role else name
        for quote in said:
            # The comma before "she said" belongs to a sentence that is not shown.
            yield Padding(Text(f"“{_words(quote.span, text).removesuffix(',')}”"), (0, 0, 0, 4))


def _speaker(quote: Quote, text: str) -> str:
    """The speaker's name, or the words beside the quote that stand for one; "" when it is unclear."""
    if quote.speaker is None:
        return ""
    return _line(quote.speaker.name) if quote.speaker.name else _words(quote.speaker.mention, text)


def _actors(actors: tuple[Actor, ...], text: str) -> RenderableType:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("Name")
    table.add_column("Role", style="dim")
    table.add_column("Kind", style="dim", no_wrap=True)
    table.add_column("Mentions", justify="right", no_wrap=True)
    table.add_column("Quoted", no_wrap=True)
    for actor in actors:
        role = Text(_words(actor.role, text) if actor.role else "")
        quoted = "yes" if actor.quoted else ""
        table.add_row(Text(_line(actor.name)), role, actor.kind, str(len(actor.mentions)), quoted)
    return Padding(table, (0, 0, 0, 2))


def _conditions(conditions: tuple[Condition, ...], text: str) -> Iterator[RenderableType]:
    for kind, heading in KINDS.items():
        stated = [c for c in conditions if c.shown and c.kind == kind]
        if stated:
            yield Text(f"  {heading}", "italic")
            yield from (_bullet(_condition(c, text)) for c in stated)


def _condition(stated: Condition, text: str) -> Text:
    """`holder: outcome ← cue condition`, as the bot shows it."""
    assert stated.holder
    pieces = [_piece(piece, text) for piece in phrase(text, stated)]
    return Text(" ").join([Text(f"{_line(stated.holder.name)}:", "bold"), *pieces])


def _piece(piece: Piece | None, text: str) -> Text:
    if piece is None:
        return Text(ARROW)
    return Text.assemble((_words(piece.span, text), "italic" if piece.cue else ""), piece.joint)


def _note(note: str) -> str:
    from bot.chat.words import words_for  # noqa: PLC0415 (loads Babel: only for the few articles with notes)

    return words_for(None).plain(f"note-{note}")


def _words(span: Span, text: str) -> str:
    return _line(span.of(text))


def _line(words: str) -> str:
    """The words on one line, without characters that steer a terminal."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in words).split())
