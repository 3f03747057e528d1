"""Who said what: speakers in the article's order, each over their own words; unclear speakers last, and said to be."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from bot.chat.markup import Html, bold, cut, escape, join, utf16
from bot.chat.views.citation import citation
from bot.chat.views.narrowing import BETWEEN, mark_of, voice
from bot.chat.views.pages import Entry, Group
from bot.chat.views.paper import NAMES, Paper, headed
from bot.model import Quote, Span

# A quote is shown whole up to here: with its heading it has to fit one message. In UTF-16 units.
LONGEST = 3000


def quotes_view(paper: Paper, only: str = "") -> list[Group]:
    """The quotes by speaker, of all or of those with the marks `only`."""
    named: dict[str, list[Quote]] = {}
    unnamed: dict[str, list[Quote]] = {}
    marks = only.split(BETWEEN)
    for quote in sorted(paper.quotes, key=lambda quote: quote.span):
        if only and mark_of(voice(paper, quote)) not in marks:
            continue
        if quote.speaker and quote.speaker.name:
            named.setdefault(quote.speaker.name, []).append(quote)
        else:
            mention = quote.speaker and paper.read(quote.speaker.mention)
            unnamed.setdefault(mention or "", []).append(quote)
    pronouns = paper.pronouns if unnamed else ()
    unclear = {mention: said for mention, said in unnamed.items() if not mention or mention.lower() in pronouns}
    return _numbered(
        [
            *(Group(_speaker(paper, name, said), _entries(paper, said)) for name, said in named.items()),
            *(
                Group(paper.words("speaker-unnamed", mention=cut(mention, NAMES)), _entries(paper, said))
                for mention, said in unnamed.items()
                if mention not in unclear
            ),
            *(Group(_unclear(paper, mention), _entries(paper, said)) for mention, said in unclear.items()),
        ]
    )


def shown(paper: Paper, quote: Quote) -> Span:
    """What is shown of a quote. Words quoted inside a sentence come with it: alone they would be a fragment. A sentence
    that has to be cut could lose them, and they stand alone after all."""
    sentence = paper.sentence(quote.span) if quote.kind == "mixed" else None
    return (
        sentence.span if sentence and sentence.span.covers(quote.span) and _fits(paper, sentence.span) else quote.span
    )


def said(paper: Paper, quote: Quote, most: int) -> Html:
    """The words of a quote in marks; a whole sentence has marks of its own, if a cut leaves it the words quoted."""
    span = shown(paper, quote)
    words = paper.read(span)
    kept = cut(words, most)
    to_its_end = paper.read(Span(span.start, quote.span.end))
    if span != quote.span and (kept == words or len(to_its_end) < len(kept)):
        return escape(kept)
    span = quote.span
    # The comma before "she said" belongs to a sentence that is not shown.
    return paper.words("quoted", words=cut(paper.read(span).removesuffix(","), most))


def attribution(paper: Paper, name: str, quote: Quote) -> Html:
    """Bold name and role."""
    role = paper.role(name, quote.speaker.role if quote.speaker else None)
    return join(", ", [bold(cut(headed(name), NAMES)), escape(role)])


def _speaker(paper: Paper, name: str, said: list[Quote]) -> Html:
    with_role = next((quote for quote in said if quote.speaker and quote.speaker.role), said[0])
    return Html(f"{attribution(paper, name, with_role)} — {len(said)}")


def _numbered(groups: list[Group]) -> list[Group]:
    """The entries with the numbers that their buttons name."""
    numbers = count(1)
    return [
        replace(
            group,
            entries=tuple(
                replace(entry, words=Html(f"{(number := next(numbers))}. {entry.words}"), number=number)
                for entry in group.entries
            ),
        )
        for group in groups
    ]


def _unclear(paper: Paper, mention: str) -> Html:
    return paper.words("speaker-unclear-mention", mention=mention) if mention else paper.words("speaker-unclear")


def _entries(paper: Paper, quotes: list[Quote]) -> tuple[Entry, ...]:
    """One entry a quote; what another shows already has none of its own, if that other is shown to its end."""
    spans = [shown(paper, quote) for quote in quotes]
    return tuple(
        replace(paper.entry(said(paper, quote, LONGEST), quote.span), copy=citation(paper, quote, span))
        for number, (quote, span) in enumerate(zip(quotes, spans, strict=True))
        if span not in spans[:number]
        and not any(other != span and other.covers(span) and _fits(paper, other) for other in spans)
    )


def _fits(paper: Paper, span: Span) -> bool:
    """Whether a span is shown whole."""
    return utf16(paper.read(span)) <= LONGEST
