"""Lists narrowed to some people, or to some kinds of what is stated; on a button each is a mark of a few letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import get_args

from bot.chat.fold import fold
from bot.chat.views.paper import Paper
from bot.chat.words import DEFAULT, words_for
from bot.model import ConditionKind, Quote

MARK = 6  # hex digits: the speakers of one article are told apart, and four marks fit a button beside all else
MOST = 4  # marks on one button
BETWEEN = "."
KINDS: tuple[ConditionKind, ...] = get_args(ConditionKind)


@dataclass(frozen=True, slots=True)
class Part:
    """A speaker or a kind: its mark, what it is called, and how many entries it has."""

    mark: str
    name: str
    count: int


# Speakers


def voice(paper: Paper, quote: Quote) -> str:
    """What the speaker of a quote can be asked for by: the name, else the words beside the quote; empty for nobody and
    for pronouns."""
    if quote.speaker is None:
        return ""
    if quote.speaker.name:
        return quote.speaker.name
    mention = paper.read(quote.speaker.mention)
    return "" if mention.lower() in paper.pronouns else mention


def mark_of(name: str) -> str:
    """The mark of a speaker."""
    return sha256(name.encode(errors="surrogatepass")).hexdigest()[:MARK]


def voices(paper: Paper) -> list[Part]:
    """Who is quoted, in the article's order."""
    said = [voice(paper, quote) for quote in sorted(paper.quotes, key=lambda quote: quote.span)]
    return [Part(mark_of(name), name, count) for name, count in Counter(said).items() if name]


def cast(paper: Paper) -> list[Part]:
    """Who acts, those first that matter most, with how often each is mentioned."""
    return [Part(mark_of(actor.name), actor.name, len(actor.mentions)) for actor in paper.brief.actors]


def holders(paper: Paper) -> list[Part]:
    """Who stands behind what is stated, in the article's order."""
    stated = sorted((each for each in paper.conditions if each.holder), key=lambda each: each.cue)
    count = Counter(each.holder.name for each in stated if each.holder)
    return [Part(mark_of(name), name, number) for name, number in count.items()]


def named(paper: Paper, wish: str, parts: Sequence[Part]) -> list[Part]:
    """Those of the parts that can be meant: by the full name, else by words of it, else by a word's beginning. The
    other names that the article has for them count too."""
    asked = fold(wish)
    words = asked.split()
    if not words:
        return []
    there = [(part, _names(paper, part.name)) for part in parts]
    found = [part for part, _ in there if fold(part.name) == asked]
    found = found or [part for part, names in there if any(set(words) <= set(name.split()) for name in names)]
    return found or [part for part, names in there if any(f" {name}".find(f" {asked}") >= 0 for name in names)]


def _names(paper: Paper, name: str) -> set[str]:
    actor = paper.actors.get(name)
    mentions = actor.mentions if actor else ()
    return {fold(name), *(fold(paper.read(mention)) for mention in mentions)}


# Kinds


def kinds(paper: Paper) -> list[Part]:
    """The kinds of what is stated in the article."""
    count = Counter(stated.kind for stated in paper.conditions)
    return [Part(kind, paper.words.plain(f"kind-{kind}"), count[kind]) for kind in KINDS if count[kind]]


def kinds_named(paper: Paper, wish: str) -> list[ConditionKind]:
    """The kinds that `wish` names, in the reader's language or in English; none where one of its words is no kind."""
    known: dict[str, ConditionKind] = {}
    for words in (words_for(DEFAULT), paper.words):
        for kind in KINDS:
            names = (kind, words.plain(f"kind-{kind}"), *words.plain(f"kind-words-{kind}").split(","))
            known |= {fold(name): kind for name in names}
    if fold(wish) in known:
        return [known[fold(wish)]]
    each = [known.get(word) for word in fold(wish).split()]
    return [kind for kind in KINDS if kind in each] if None not in each else []
