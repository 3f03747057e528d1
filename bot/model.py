"""The nouns: frozen, picklable, of no library's types. Every finding is a span into its article's text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

ActorKind = Literal["person", "organization", "country", "group"]
QuoteKind = Literal["direct", "mixed", "indirect"]
ConditionKind = Literal["condition", "demand", "refusal", "offer", "threat"]
Stance = Literal["position", "rule", "forecast", "narrator"]
Rhythm = Literal["daily", "weekdays", "weekly", "hours", "at once"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of a text: code points from `start`, `end` exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Page:
    """What a link gave: the body decoded to text, and the address it really came from."""

    url: str
    final_url: str
    html: str
    content_type: str = "text/html"


@dataclass(frozen=True, slots=True)
class Article:
    """A news text with what is known about it. Paragraphs of `text` are parted by line breaks."""

    text: str
    url: str = ""
    title: str = ""
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    site: str = ""
    published: datetime | None = None
    language: str = "en"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the paragraph (counted from 0) that it stands in."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts or is acted upon: the fullest name in the text, every mention of it, the words that state its role."""

    name: str
    kind: ActorKind
    role: Span | None = None
    mentions: tuple[Span, ...] = ()
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said a quote. `mention` is the words beside the quote; `name` is None where they could not be resolved."""

    name: str | None
    mention: Span
    role: Span | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody said. `span` excludes the marks; `rank` 0 is the most telling quote of the article."""

    span: Span
    kind: QuoteKind
    speaker: Speaker | None = None
    cue: Span | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose condition it is, and the words that say so beside it."""

    name: str
    mention: Span


@dataclass(frozen=True, slots=True)
class Condition:
    """A stated condition, demand, refusal, offer or threat; `rank` 0 is the weightiest."""

    kind: ConditionKind
    stance: Stance
    cue: Span
    holder: Holder | None = None
    outcome: Span | None = None
    condition: Span | None = None
    rank: int = 0

    @property
    def shown(self) -> bool:
        """Forecasts and the writer's own hypotheses are kept but not shown by default, nor is what nobody holds."""
        return self.holder is not None and self.stance in ("position", "rule")


@dataclass(frozen=True, slots=True)
class Brief:
    """What an article puts on the record. `sentences` are all of the text's, `summary` the few that carry the story, in
    their order; `ranked` are these and some more, as they would join a longer summary."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    summary: tuple[Span, ...] = ()
    quotes: tuple[Quote, ...] = ()
    actors: tuple[Actor, ...] = ()
    conditions: tuple[Condition, ...] = ()
    notes: tuple[str, ...] = field(default=())
    ranked: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as a feed announces it. `id` is the feed's own word for it, else its link; `text` is plain.

    `source` is who publishes it, by their host; `outlet` is what they are called, where that is known."""

    id: str
    url: str
    title: str
    text: str = ""
    published: datetime | None = None
    source: str = ""
    language: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself, with its entries. `url` is where it came from, `site` the page that it belongs to."""

    url: str
    title: str = ""
    site: str = ""
    language: str = ""
    minutes: int | None = None  # how long it asks not to be fetched again
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """The entries of several sources that tell of one event, the oldest first."""

    id: str
    entries: tuple[Entry, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Who carries the story, each once, in the order of their entries."""
        return tuple(dict.fromkeys(entry.source for entry in self.entries))


@dataclass(frozen=True, slots=True)
class Schedule:
    """When digests come. `minute` counts from midnight in `zone` (an IANA name); `weekday` 0 is Monday; `hours` parts
    two digests of the rhythm "hours". Between the minutes of `quiet`, which may span midnight, nothing comes."""

    rhythm: Rhythm = "daily"
    minute: int = 8 * 60
    weekday: int = 0
    hours: int = 6
    zone: str = "UTC"
    quiet: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Subscription:
    """What a chat, or a thread of it, wants to be told: of a catalogue topic, of words, of feeds (one of the three).

    `most` is the number of stories in a digest; `says_nothing` has a digest say that there is nothing new, instead of
    not coming. `title` is what the chat calls it, if anything; `id` is 0 until it is stored."""

    chat: int
    thread: int | None = None
    topic: str = ""
    words: str = ""
    feeds: tuple[str, ...] = ()
    schedule: Schedule = field(default=Schedule())
    most: int = 5
    paused: bool = False
    language: str = "en"
    id: int = 0
    title: str = ""
    says_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A story as a digest tells it. `entries` are the best first, `key` files the brief of the first that can be read.

    `again` is a story that was told before: then `quotes` and `conditions` are those that are new since. `known` are
    hashes of all that was told of it by now, with this."""

    story: str
    entries: tuple[Entry, ...]
    key: str = ""
    brief: Brief | None = None
    quotes: tuple[Quote, ...] = ()
    conditions: tuple[Condition, ...] = ()
    again: bool = False
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Digest:
    """What a subscription brings of a period, the weightiest story first. `name` is what the subscription is called.

    `matched` are the words of the subscription that its stories have, `more` is how many further stories there were,
    and `goes_on` whether the period begins where the last digest ended."""

    name: str
    since: datetime
    until: datetime
    stories: tuple[Told, ...] = ()
    matched: tuple[str, ...] = ()
    more: int = 0
    goes_on: bool = False

    @property
    def characters(self) -> int:
        """Those of its articles, by which what it takes of memory goes."""
        return sum(len(told.brief.article.text) for told in self.stories if told.brief)
