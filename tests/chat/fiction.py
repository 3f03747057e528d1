"""An invented article and the brief that a careful editor would make of it."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model import Actor, Article, Brief, Condition, Holder, Quote, QuoteKind, Sentence, Span, Speaker

KEY = "0123456789abcdef"
URL = "https://coastherald.example/2026/09/harbour-deal"
TITLE = "Port operator and union agree truce in Larkmouth strike"
PARAGRAPHS = (
    "Larkmouth Harbour Board and the Dockers’ Union agreed on Tuesday to suspend the eight-day strike.",
    "About 140 ships are waiting outside the harbour.",
    "“We will go back to the gates on Friday if a single roster is changed,” said Tomas Reyle, secretary of the "
    "union. “Nobody here wanted a ninth day,” he added.",
    "Harbour Board chief executive Ines Calloway called the strike “a self-inflicted wound” and ruled out a new "
    "pay deal.",
    "“The roster stands until Friday,” she said. “We can clear the queue in six days.”",
    "“It is a pause, not a peace,” a person close to the talks said.",
    "Vell Shipping will return only if the queue clears.",
)
TEXT = "\n".join(PARAGRAPHS)


def span(words: str, after: str = "") -> Span:
    """Where `words` stand in the article; of several places, the first after `after`."""
    start = TEXT.index(words, TEXT.index(after) if after else 0)
    return Span(start, start + len(words))


def sentence(words: str) -> Sentence:
    """The sentence of these words."""
    where = span(words)
    return Sentence(where, TEXT[: where.start].count("\n"))


def quote(words: str, name: str | None, mention: str, rank: int, kind: QuoteKind = "direct", role: str = "") -> Quote:
    """A quote said by `mention`, which stands after it."""
    where = span(words)
    speaker = Speaker(name, span(mention, words), span(role) if role else None) if mention else None
    return Quote(where, kind, speaker, rank=rank)


QUOTES = (
    quote("We will go back to the gates on Friday if a single roster is changed,", "Tomas Reyle", "Tomas Reyle", 0),
    quote("Nobody here wanted a ninth day,", "Tomas Reyle", "he", 3),
    quote("a self-inflicted wound", "Ines Calloway", "ruled", 4, "mixed"),
    quote("The roster stands until Friday,", "Ines Calloway", "she", 1),
    quote("We can clear the queue in six days.", None, "", 5),
    quote("It is a pause, not a peace,", None, "a person close to the talks", 2),
    Quote(span("Vell Shipping will return only if the queue clears"), "indirect"),
)
ACTORS = (
    Actor("Tomas Reyle", "person", span("secretary of the union"), (span("Tomas Reyle"),), quoted=True),
    Actor("Ines Calloway", "person", span("Harbour Board chief executive"), (span("Ines Calloway"),), quoted=True),
    Actor(
        "Larkmouth Harbour Board",
        "organization",
        None,
        (span("Larkmouth Harbour Board"), span("Harbour Board", "Reyle")),
    ),
    Actor("Vell Shipping", "organization", None, (span("Vell Shipping"),)),
)
CONDITIONS = (
    Condition(
        "threat",
        "position",
        span("if"),
        Holder("Tomas Reyle", span("Tomas Reyle")),
        span("go back to the gates on Friday"),
        span("a single roster is changed"),
        rank=0,
    ),
    Condition(
        "refusal",
        "position",
        span("ruled out"),
        Holder("Ines Calloway", span("Ines Calloway")),
        span("a new pay deal"),
        rank=1,
    ),
    Condition(
        "condition",
        "rule",
        span("only if"),
        Holder("Vell Shipping", span("Vell Shipping")),
        span("return"),
        span("the queue clears"),
        rank=2,
    ),
    Condition(
        "condition", "forecast", span("until"), None, span("The roster stands"), span("Friday", "stands"), rank=3
    ),
)
SENTENCES = tuple(
    sentence(words)
    for words in (
        *PARAGRAPHS[:2],
        PARAGRAPHS[2].partition(" “Nobody")[0],
        "“Nobody here wanted a ninth day,” he added.",
        PARAGRAPHS[3],
        "“The roster stands until Friday,” she said.",
        "“We can clear the queue in six days.”",
        *PARAGRAPHS[5:],
    )
)
ARTICLE = Article(
    TEXT,
    URL,
    TITLE,
    authors=("Mira Oduya",),
    site="The Coast Herald",
    published=datetime(2026, 9, 16, 7, 30, tzinfo=UTC),
)
BRIEF = Brief(ARTICLE, SENTENCES, (span(PARAGRAPHS[0]), span(PARAGRAPHS[1])), QUOTES, ACTORS, CONDITIONS)
