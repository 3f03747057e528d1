"""What somebody wishes to follow, the feeds in which it is looked for, and the words that pick from these."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.model import Subscription
from bot.news.query import query
from bot.news.topics import Topic, catalogue, topic


@dataclass(frozen=True, slots=True)
class Wish:
    """What to follow: a topic of the catalogue, or words, or feeds."""

    topic: str = ""
    words: str = ""
    feeds: tuple[str, ...] = ()


def in_words(wish: str) -> Wish:
    """A wish for words. Raises BadWords where they say nothing, or not clearly."""
    query(wish)
    return Wish(words=wish)


def feeds_of(wish: Wish) -> tuple[str, ...]:
    """The feeds in which a wish is looked for; words are looked for in the whole catalogue."""
    if wish.feeds:
        return wish.feeds
    topics: Iterable[Topic | None] = catalogue() if wish.words else [topic(wish.topic)]
    return tuple(dict.fromkeys(url for each in topics if each for url in each.feeds))


def words_of(wish: Wish) -> str:
    """The words that an entry must fit; none for a wish that takes all of its feeds."""
    known = topic(wish.topic)
    return known.words if known else wish.words


def wish_of(subscription: Subscription) -> Wish:
    """What a subscription follows."""
    return Wish(subscription.topic, subscription.words, subscription.feeds)


def same(one: Wish, other: Wish) -> bool:
    """Whether two wishes are for the same; feeds have no order."""
    return replace(one, feeds=()) == replace(other, feeds=()) and set(one.feeds) == set(other.feeds)
