"""The brief: what carries the story first, then who said what and what depends on what, nothing said twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.chat.markup import MESSAGE_UNITS, Html, blockquote, bold, cut, escape, italic, join, units
from bot.chat.views.actors import who
from bot.chat.views.conditions import clause, where
from bot.chat.views.paper import Paper
from bot.chat.views.quotes import attribution, said, shown
from bot.model import Brief, Condition, Quote, Span
from bot.preferences import Layout, Length

# What a reader takes in at a glance; all of it is behind the buttons.
MOST_SENTENCES, MOST_CONDITIONS, MOST_ACTORS = 4, 4, 5
# UTF-16 units of one sentence, quote, outcome or condition. Longer ones are rare, and whole behind the link.
SENTENCE, QUOTE, SLOT = 600, 400, 240
# UTF-16 units of all sentences together, so that a long summary leaves room for what comes before and after it.
STORY = MOST_SENTENCES * SENTENCE


def brief_view(paper: Paper, layout: Layout) -> Html:
    """Title, byline, summary, the best quotes, the actors, the weightiest conditions, as far as the layout has them,
    and what else there is."""
    words = paper.words
    head = join("\n", [bold(paper.title), paper.byline()])
    story = _story(paper.brief, layout.length) if layout.summary else ()
    most = min(SENTENCE, STORY // max(1, len(story)))
    summary = join("\n", [bullet(paper, span, most=most) for span in story])
    foot = join("\n", [*_notes(paper), italic(_rest(paper))])
    room = MESSAGE_UNITS - units(join("\n\n", [head, summary, foot]))

    best = best_quotes(paper, story) if layout.quotes else []
    quotes, room = _fitting([quote_block(paper, quote) for quote in best], room - units(words("brief-said")) - 4)
    there = [*story, *(shown(paper, quote) for quote in best)]
    leading = paper.brief.actors[:MOST_ACTORS] if layout.actors else ()
    cast, room = _fitting([who(paper, actor) for actor in leading], room - units(words("brief-actors")) - 4)
    weighty = weightiest(paper, there) if layout.conditions else []
    stated = [statement(paper, condition) for condition in weighty]
    conditions, _ = _fitting(stated, room - units(words("brief-conditions")) - 4)

    blocks = [head, summary]
    if quotes:
        blocks.append(join("\n", [words("brief-said"), *map(blockquote, quotes)]))
    if cast:
        blocks.append(join("\n", [words("brief-actors"), blockquote(join("\n", cast))]))
    if conditions:
        blocks.append(join("\n", [words("brief-conditions"), blockquote(join("\n", conditions))]))
    return join("\n\n", [*blocks, foot])


def _story(brief: Brief, length: Length) -> Sequence[Span]:
    """What carries the story, in its order: the weightiest sentence alone, as many as is usual, or further ones too."""
    if length == "standard":
        return brief.summary[:MOST_SENTENCES]
    return sorted((brief.ranked or brief.summary)[: 1 if length == "short" else None])


def bullet(paper: Paper, span: Span, mark: str = "• ", most: int = SENTENCE) -> Html:
    """A sentence of at most `most` units after its mark, with its link."""
    return join(" ", [escape(f"{mark}{cut(paper.read(span), most)}"), paper.arrow(span)])


def quote_block(paper: Paper, quote: Quote) -> Html:
    """A quote over who said it, with its link."""
    name = quote.speaker.name if quote.speaker else None
    signed = join(" ", [attribution(paper, name or "", quote), paper.arrow(quote.span)])
    return Html(f"{said(paper, quote, QUOTE)}\n— {signed}")


def statement(paper: Paper, condition: Condition) -> Html:
    """A condition on one line, with its link."""
    return join(" ", [clause(paper, condition, SLOT), paper.arrow(where(paper, condition))])


def best_quotes(paper: Paper, there: Sequence[Span]) -> list[Quote]:
    """The most telling quote with a name to it that the summary has not shown, and the best of somebody else."""
    named = best_first(paper)
    first = next((quote for quote in named if not _there(quote.span, there)), None)
    if first is None:
        return []
    there = (*there, shown(paper, first))
    others = [quote for quote in named if _speaker(quote) != _speaker(first) and not _there(quote.span, there)]
    return [first, *others[:1]]


def best_first(paper: Paper) -> list[Quote]:
    """The quotes with a name to them, the most telling first."""
    return sorted((q for q in paper.quotes if q.speaker and q.speaker.name), key=lambda quote: quote.rank)


def _speaker(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


def weightiest(paper: Paper, there: Sequence[Span]) -> list[Condition]:
    """The weightiest conditions that are not on the page already."""
    return [c for c in paper.conditions if not _there(c.cue, there)][:MOST_CONDITIONS]


def _there(span: Span, there: Sequence[Span]) -> bool:
    """Whether `span` is on the page already."""
    return any(each.overlaps(span) for each in there)


def _fitting(blocks: list[Html], room: int) -> tuple[list[Html], int]:
    """The first blocks that fit into `room` units, and what is left of it."""
    kept = []
    for block in blocks:
        if units(block) + 1 > room:
            break
        kept.append(block)
        room -= units(block) + 1
    return kept, room


def _notes(paper: Paper) -> Iterator[Html]:
    for note in paper.brief.notes:
        if f"note-{note}" in paper.words.keys:
            yield italic(paper.words(f"note-{note}"))


def _rest(paper: Paper) -> Html:
    counts = {"quotes": len(paper.quotes), "actors": len(paper.brief.actors), "conditions": len(paper.conditions)}
    there = [paper.words(f"count-{name}", count=count) for name, count in counts.items() if count]
    return join(" · ", [*there, paper.words("verbatim")])
