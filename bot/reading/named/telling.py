"""Which of two roles of one figure says more of it."""

from __future__ import annotations

from bot.model import Span
from bot.reading.named.calling import Role
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words


def says_less(words: Words, lexicon: Lexicon, role: Role, other: Role) -> bool:
    """Whether the role before a name says less than the other one after it: Lt Col Ana Brandt, a port engineer; his
    boss, Ana Brandt, director of the port; port expert Ana Brandt, professor of tides at Ostrand University."""
    people = lexicon.pack.people
    told, after = words.lower[role.start : role.end], words.lower[other.start : other.end]
    if words.lower[other.head] in people.kin | people.partisans or not people.fleeting.isdisjoint(after):
        return False
    if is_title(words, lexicon, role):
        return True
    related = words.tag[role.start] == "PRP$" or words.lower[role.head] in people.kin
    placed = not lexicon.pack.grammar.serving.isdisjoint(after)
    return related or (placed and people.offices.isdisjoint(told))


def says_more(words: Words, lexicon: Lexicon, role: Role, known: Span) -> bool:
    """Whether a role has more words than the one word that was told before, or that was but a title: the minister, then
    minister of ports; Gov. Brandt, then governor of Ostrand."""
    before = known.of(words.parsed.text).lower().split()
    told = words.lower[role.start : role.end]
    if len(before) == 1 and len(told) > 1 and before[0] in told:
        return True
    kin = lexicon.pack.people.kin
    related = words.tag[role.start] == "PRP$" or words.lower[role.head] in kin
    less = _is_title(lexicon, before) or before[-1] in kin
    return role.sure and not related and less and not is_title(words, lexicon, role)


def is_title(words: Words, lexicon: Lexicon, role: Role) -> bool:
    """Whether a role is a title alone."""
    return _is_title(lexicon, words.lower[role.start : role.end])


def _is_title(lexicon: Lexicon, told: list[str]) -> bool:
    """Whether the words are no more than what stands before a name: retired Gen., Harbour Guard Capt."""
    titles, people = lexicon.pack.titles, lexicon.pack.people
    said = [word for word in told if word != "."]
    rank = said[-1] in titles.ranks - lexicon.people
    return rank or (lexicon.titles | titles.ranks | people.soft - people.fleeting).issuperset(said)
