"""A digest: its stories in the order of their weight, each with what carries it; long ones are parted at stories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.chat.markup import (
    MESSAGE_ENTITIES,
    MESSAGE_UNITS,
    Html,
    blockquote,
    bold,
    cut,
    entities,
    escape,
    italic,
    join,
    line,
    link,
    moment,
    units,
)
from bot.chat.screen import Button, Screen
from bot.chat.topics.presses import TopicPress
from bot.chat.views.brief import best_quotes, bullet, quote_block, statement, weightiest
from bot.chat.views.conditions import where
from bot.chat.views.paper import Paper
from bot.chat.views.quotes import shown
from bot.chat.views.rows import Rows, in_rows
from bot.chat.words import Words
from bot.model import Digest, Entry, Span, Told

SOURCES = 3  # that are named and linked; the others are a number
HEADLINE, LEAD, SOURCE = 200, 400, 60  # UTF-16 units of a headline, of a feed's own words, of a source's name
BUTTONS = 8  # to a row: https://core.telegram.org/bots/api#inlinekeyboardbutton shows no more


def digest_screens(digest: Digest, number: int, words: Words, zone: str = "UTC") -> list[Screen]:
    """The messages of a digest of subscription `number`, by the clock of `zone`; one that says so where there is
    nothing to tell."""
    return to_subscription(digest_pages(digest, words, zone), number, words)


def digest_pages(digest: Digest, words: Words, zone: str) -> list[Screen]:
    """The messages that are the same for all who get this digest by the clock of `zone`."""
    head = _head(digest, words, ZoneInfo(zone))
    if not digest.stories:
        nothing = words("digest-empty-last" if digest.goes_on else "digest-empty")
        return [Screen(join("\n\n", [head, nothing]))]
    told = [_story(place, each, words) for place, each in enumerate(digest.stories, 1)]
    told[-1] = join("\n\n", [told[-1], italic(_rest(digest, words))])
    screens, before = [], 0
    for page, count in _pages(head, told):
        screens.append(Screen(page, _openers(digest.stories, range(before, before + count))))
        before += count
    return screens


def to_subscription(pages: Sequence[Screen], number: int, words: Words) -> list[Screen]:
    """The messages with the buttons of a subscription under the last; `number` is 0 for a digest that is of none."""
    *others, last = pages
    return [*others, Screen(last.html, (*last.buttons, _foot(number, words)))] if number else list(pages)


def name_of_source(entry: Entry) -> str:
    """What to call where an entry comes from: its own name, else its site's address."""
    return cut(line(entry.outlet or entry.source), SOURCE) or urlsplit(entry.url).netloc.removeprefix("www.")


def sources(entries: Sequence[Entry], words: Words) -> Html:
    """Who carries a story, each linked to its article and named once; those beyond the third as a number."""
    by_name: dict[str, Entry] = {}
    for entry in entries:
        by_name.setdefault(name_of_source(entry), entry)
    named = [link(name, entry.url) for name, entry in by_name.items()]
    more = len(named) - SOURCES
    rest = italic(words.plain("digest-more", count=more)) if more > 0 else Html("")
    return join(" ", [join(" · ", named[:SOURCES]), rest])


def _head(digest: Digest, words: Words, zone: ZoneInfo) -> Html:
    until, since = digest.until.astimezone(zone), digest.since.astimezone(zone)
    day = moment(words.day(until.date()), int(until.timestamp()), "wd")
    title = join(" · ", [bold(cut(line(digest.name), HEADLINE)), day])
    if not digest.stories:
        return title
    entries_told = [entry for told in digest.stories for entry in told.entries]
    counts = words(
        "digest-counts",
        stories=words("count-stories", count=len(digest.stories)),
        articles=words("count-articles", count=len(entries_told)),
        sources=words("count-sources", count=len({name_of_source(entry) for entry in entries_told})),
        since=moment(f"{words.day(since.date())}, {since:%H:%M}", int(since.timestamp()), "wdt"),
    )
    return join("\n", [title, italic(counts)])


def _rest(digest: Digest, words: Words) -> Html:
    """What of the subscription's words was found, and whether there is more than is told."""
    matched = [words("quoted", words=cut(line(each), SOURCE)) for each in digest.matched]
    said = words("digest-matched", words=join(", ", matched)) if matched else Html("")
    if digest.more:
        return join(" ", [said, words("digest-left", count=digest.more)])
    return join(" ", [said, words("digest-all-last" if digest.goes_on else "digest-all")]) if said else Html("")


def _story(place: int, told: Told, words: Words) -> Html:
    best = told.entries[0]
    headline = bold(f"{place}. {cut(line(best.title), HEADLINE) or words.plain('untitled')}")
    said = _said(Paper(told.brief, words), told) if told.brief else [escape(cut(line(best.text), LEAD))]
    return join("\n", [headline, *said, sources(told.entries, words)])


def _said(paper: Paper, told: Told) -> Iterator[Html]:
    """The sentence that carries the story, the best quote, the weightiest condition; of a story told before, what is
    new alone, two of each."""
    there: list[Span] = []
    most = 2 if told.again else 1
    if told.again:
        yield italic(paper.words("digest-new"))
        quotes = sorted(told.quotes, key=lambda quote: (not (quote.speaker and quote.speaker.name), quote.rank))
        conditions = sorted(told.conditions, key=lambda condition: condition.rank)
    else:
        there = list(paper.brief.summary[:1])
        yield from (bullet(paper, span, mark="") for span in there)
        quotes = best_quotes(paper, there)
        conditions = weightiest(paper, [*there, *(shown(paper, quote) for quote in quotes[:1])])
    yield from (blockquote(quote_block(paper, quote)) for quote in quotes[:most])
    yield from (statement(paper, stated) for stated in conditions[:most] if where(paper, stated) not in there)


def _pages(head: Html, told: list[Html]) -> Iterator[tuple[Html, int]]:
    """The messages and how many stories each holds: as many as fit, the head before the first."""
    page, count = head, 0
    for story in told:
        longer = join("\n\n", [page, story])
        if count and (units(longer) > MESSAGE_UNITS or entities(longer) > MESSAGE_ENTITIES):
            yield page, count
            page, count = story, 0
        else:
            page = longer
        count += 1
    yield page, count


def _openers(stories: Sequence[Told], places: range) -> Rows:
    """A button for each story whose article can be opened, with its number in the digest."""
    buttons = [
        Button(str(place + 1), str(TopicPress("story", value=stories[place].key)))
        for place in places
        if stories[place].key
    ]
    return in_rows(buttons, BUTTONS)


def _foot(number: int, words: Words) -> tuple[Button, ...]:
    return (
        Button(words.plain("button-pause"), str(TopicPress("pause", number, "digest"))),
        Button(words.plain("button-edit"), str(TopicPress("open", number, "digest"))),
    )
