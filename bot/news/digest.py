"""What a digest tells of its stories: which come first, which article speaks for each, and what of it is new.

What was told is known by hashes: of the runs of words in a quote or a condition, the least few. Papers cut a quote in
different places, and such cuts share hashes; what has none that is known is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from math import log
from typing import Final
from zlib import crc32

from bot.languages.terms import term, words
from bot.model import Brief, Condition, Entry, Quote, Span, Story, Told
from bot.news.copies import Copies
from bot.news.stories import Stories

# A story loses half a source's worth of weight in so long: what five papers carry outweighs what one has just posted.
FADES: Final = timedelta(hours=12)
RUN: Final = 4  # words
HASHES: Final = 3  # of a quote or a condition: enough to be known by after a cut, few enough to keep for each reader
NOWHERE: Final[Mapping[str, str]] = {}


def stories_of(entries: Iterable[Entry], filed: Mapping[str, str] = NOWHERE) -> list[Story]:
    """The stories that some entries tell, their entries the oldest first. `filed` are the stories of those that were
    grouped when they came, which stay there; the others join them."""
    by_id = {entry.id: entry for entry in sorted(entries, key=when)}
    home = {number: filed[number] for number in by_id if number in filed}
    if len(home) < len(by_id):
        home = _joined(by_id.values(), home)
    members: dict[str, list[Entry]] = {}
    for number, entry in by_id.items():
        members.setdefault(home[number], []).append(entry)
    return [Story(name, tuple(told)) for name, told in members.items()]


def _joined(entries: Iterable[Entry], filed: Mapping[str, str]) -> dict[str, str]:
    """The story of each entry, where some are known to belong."""
    grouping, home = Stories(), dict[str, str]()
    new = []
    for entry in entries:
        if entry.id in filed:
            grouping.put(entry, filed[entry.id])
        else:
            new.append(entry)
    for entry in new:
        home |= grouping.add(entry)
    return home | dict(filed)


def ranked(stories: Iterable[Story], now: datetime) -> list[Story]:
    """The stories by how many sources carry them and how new they are, the weightiest first."""

    def weight(story: Story) -> float:
        return log(1 + len(story.sources), 2) - 0.5 * ((now - when(story.entries[-1])) / FADES)

    return sorted(stories, key=weight, reverse=True)


def best_first(story: Story) -> tuple[Entry, ...]:
    """A story's entries, one of each source first: its newest, as an early report knows little.

    Of these the one leads whose title says most of what the titles say, so that no aside speaks for the story. What
    others had first comes last, as copies say nothing of their own; what a source repeats but for edits is left out."""
    of_each = _without_repeats(story)
    copied = _copies(story, [told[0] for told in of_each.values()])
    newest = [entry for told in of_each.values() for entry in told]
    said = {entry.id: {term(word) for word in words(entry.title)} for entry, *_ in of_each.values()}
    common = Counter(each for terms in said.values() for each in terms)

    def shared(entry: Entry) -> float:
        return sum(common[each] - 1 for each in said[entry.id]) / (len(said[entry.id]) + 3)  # 3: not the tersest

    first = sorted((told[0] for told in of_each.values()), key=lambda each: (each.id in copied, -shared(each)))
    rest = sorted((entry for entry in newest if entry not in first), key=when, reverse=True)
    return (*first, *rest)


def _without_repeats(story: Story) -> dict[str, list[Entry]]:
    """The entries of each source, the newest first, without earlier forms of later ones."""
    found: dict[str, list[Entry]] = {}
    known: dict[str, Copies] = {}
    for entry in sorted(story.entries, key=when, reverse=True):
        if known.setdefault(entry.source, Copies()).add(entry.id, _text(entry)) is None:
            found.setdefault(entry.source, []).append(entry)
    return found


def _copies(story: Story, entries: Iterable[Entry]) -> set[str]:
    """Which of these repeat another of them but for edits, by their ids: the source that told the story first has the
    original."""
    began = {entry.source: when(entry) for entry in sorted(story.entries, key=when, reverse=True)}
    known = Copies()
    by_age = sorted(entries, key=lambda each: began[each.source])
    return {entry.id for entry in by_age if known.add(entry.id, _text(entry)) is not None}


def _text(entry: Entry) -> str:
    return f"{entry.title}\n{entry.text}"


def when(entry: Entry) -> datetime:
    """When an entry was published; one without a date is as old as can be."""
    return entry.published or datetime.fromtimestamp(0, UTC)


def hashes(told: Told) -> frozenset[str]:
    """What a story's quotes and conditions are known by once they were told."""
    if told.brief is None:
        return frozenset()
    brief = told.brief
    said = (_of_quote(brief, quote) for quote in brief.quotes)
    stated = (_of_condition(brief, condition) for condition in brief.conditions)
    return frozenset().union(*said, *stated)


def new_in(brief: Brief, known: Collection[str]) -> tuple[tuple[Quote, ...], tuple[Condition, ...]]:
    """The quotes and the conditions of a brief that have no hash in `known`. Indirect speech is no quote."""
    quotes = (q for q in brief.quotes if q.kind != "indirect" and _of_quote(brief, q).isdisjoint(known))
    conditions = (c for c in brief.conditions if c.shown and _of_condition(brief, c).isdisjoint(known))
    return tuple(quotes), tuple(conditions)


def _of_quote(brief: Brief, quote: Quote) -> frozenset[str]:
    return _hashes("said", quote.span.of(brief.article.text))


def _of_condition(brief: Brief, condition: Condition) -> frozenset[str]:
    spans = [span for span in (condition.cue, condition.outcome, condition.condition) if span]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return _hashes("stated", whole.of(brief.article.text))  # told as a quote, a condition is not yet told as one


def _hashes(kind: str, text: str) -> frozenset[str]:
    """Of the words alone: case, marks and white space differ from paper to paper."""
    said = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    runs = {f"{kind} {' '.join(said[n : n + RUN])}" for n in range(max(1, len(said) - RUN + 1))}
    return frozenset(f"{each:08x}" for each in sorted(crc32(run.encode("utf-8", "replace")) for run in runs)[:HASHES])
