"""What a digest tells of its stories: which come first, which article speaks for each, and what of it is new.

What was told is known by hashes: of the runs of words in a quote or a condition, the least few. Papers cut a quote in
different places, and such cuts share hashes; what has none that is known is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from math import log
from typing import Final
from zlib import crc32

from bot.languages.terms import term, words
from bot.model import Brief, Condition, Entry, Quote, Span, Story, Told
from bot.news.stories import Stories

# A story loses half a source's worth of weight in so long: what five papers carry outweighs what one has just posted.
FADES: Final = timedelta(hours=12)
RUN: Final = 4  # words
HASHES: Final = 3  # of a quote or a condition: enough to be known by after a cut, few enough to keep for each reader


def stories_of(entries: Iterable[Entry]) -> list[Story]:
    """The stories that some entries tell, their entries the oldest first."""
    grouping, home, by_id = Stories(), dict[str, str](), dict[str, Entry]()
    for entry in sorted(entries, key=when):
        if entry.id not in by_id:
            by_id[entry.id] = entry
            home |= grouping.add(entry)
    members: dict[str, list[Entry]] = {}
    for number, entry in by_id.items():
        members.setdefault(home[number], []).append(entry)
    return [Story(name, tuple(told)) for name, told in members.items()]


def ranked(stories: Iterable[Story], now: datetime) -> list[Story]:
    """The stories by how many sources carry them and how new they are, the weightiest first."""

    def weight(story: Story) -> float:
        return log(1 + len(story.sources), 2) - 0.5 * ((now - when(story.entries[-1])) / FADES)

    return sorted(stories, key=weight, reverse=True)


def best_first(story: Story) -> tuple[Entry, ...]:
    """A story's entries, one of each source first: its newest, as an early report knows little.

    Of these the one leads whose title says most of what the titles say, so that no aside speaks for the story."""
    newest = sorted(story.entries, key=when, reverse=True)
    of_each: dict[str, Entry] = {}
    for entry in newest:
        of_each.setdefault(entry.source, entry)
    said = {entry.id: {term(word) for word in words(entry.title)} for entry in of_each.values()}
    common = Counter(each for terms in said.values() for each in terms)

    def shared(entry: Entry) -> float:
        return sum(common[each] - 1 for each in said[entry.id]) / (len(said[entry.id]) + 3)  # 3: not the tersest

    first = sorted(of_each.values(), key=shared, reverse=True)
    return (*first, *(entry for entry in newest if entry not in first))


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
