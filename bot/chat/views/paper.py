"""An article laid out for showing: spans as words, with their paragraph and the address they open at."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from bot.chat.fragment import Fragments
from bot.chat.markup import Html, cut, escape, italic, join, line, link, moment
from bot.chat.views.pages import Entry
from bot.chat.words import Words
from bot.languages.language import LanguagePack
from bot.languages.pack import languages, load
from bot.model import Actor, Article, Brief, Condition, Quote, Sentence, Span

# In UTF-16 units, so that a page of a brief keeps room for what comes after.
TITLE, NAMES, ROLE = 300, 200, 160
ARROW = "↗"


def headed(name: str) -> str:
    """A name at the head of a line: begun large as a sentence is, unless it has capitals of its own (iMagazine)."""
    first = name.partition(" ")[0]
    return name[:1].upper() + name[1:] if first.islower() else name


class Paper:
    """A brief and the words of the reader's language that go around it."""

    def __init__(self, brief: Brief, words: Words) -> None:
        self.brief = brief
        self.words = words

    @property
    def article(self) -> Article:
        return self.brief.article

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes to show. Indirect speech is the reporter's wording: it is in the data, but nobody's quote."""
        return tuple(quote for quote in self.brief.quotes if quote.kind != "indirect")

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions to show, weightiest first."""
        return tuple(sorted((c for c in self.brief.conditions if c.shown), key=lambda c: c.rank))

    @cached_property
    def actors(self) -> dict[str, Actor]:
        return {actor.name: actor for actor in self.brief.actors}

    @property
    def pronouns(self) -> frozenset[str]:
        """The words of the article's language that name nobody."""
        code = self.article.language
        pack: LanguagePack = load(LanguagePack, code if code in languages() else "xx", "language")
        return pack.pronouns

    def read(self, span: Span) -> str:
        """The words of a span, on one line."""
        return line(span.of(self.article.text))

    def sentence(self, span: Span) -> Sentence | None:
        """The sentence that `span` begins in."""
        before = bisect_right(self._starts, span.start)
        found = self.brief.sentences[before - 1] if before else None
        return found if found and span.start < found.span.end else None

    def arrow(self, span: Span) -> Html:
        """The link to a span in the original; nothing without an original."""
        return link(ARROW, self._fragments.address(span)) if self.article.url else Html("")

    def entry(self, words: Html, span: Span) -> Entry:
        """An entry of a list, which names the paragraph of `span` and opens there."""
        sentence = self.sentence(span)
        number = f"¶{sentence.paragraph + 1}" if sentence else ""
        return Entry(words, f"{number} {ARROW if self.article.url else ''}".strip(), span)

    def linked(self, entry: Entry) -> Html:
        """An entry as it stands in a message."""
        label = link(entry.label, self._fragments.address(entry.span)) if entry.span else escape(entry.label)
        return join(" ", [entry.words, label])

    def role(self, name: str, stated: Span | None = None) -> str:
        """What the article says somebody is: beside the quote, or else anywhere. Nothing for who is called by it."""
        actor = self.actors.get(name)
        role = stated or (actor.role if actor else None)
        return cut(self.read(role), ROLE) if role and self.read(role).casefold() != name.casefold() else ""

    @property
    def title(self) -> str:
        """The title; for a text without one, what we call it."""
        return cut(line(self.article.title), TITLE) or self.words.plain("untitled")

    def byline(self) -> Html:
        """Site, authors and date, as far as they are known."""
        article = self.article
        signed = [line(author) for author in article.authors if author.casefold() != article.site.casefold()]
        authors = cut(", ".join(signed), NAMES)
        return italic(join(" · ", [escape(cut(line(article.site), NAMES)), escape(authors), self._date()]))

    def _date(self) -> Html:
        at = self.article.published
        if at is None:
            return Html("")
        day = escape(self.words.date(at.date()))
        # A day without a time of day, or a time of an unknown zone, would become another day somewhere else.
        known = at.tzinfo is not None and (at.hour, at.minute, at.second) != (0, 0, 0)
        return moment(day, int(at.timestamp())) if known else day

    @cached_property
    def _fragments(self) -> Fragments:
        return Fragments(self.article)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.brief.sentences]
