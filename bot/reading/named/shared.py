"""A role in the plural before several names is each bearer's: divers Ana Brandt and Jan Tamm."""

from __future__ import annotations

from bot.reading.named.calling import NOUN, Role
from bot.reading.named.edges import Name
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.roles import leftward
from bot.reading.words import Words

FEWEST = 2  # people who share a role


def roles_shared(
    words: Words, lexicon: Lexicon, names: list[Name], of: list[Figure | None]
) -> list[tuple[Role, list[Figure]]]:
    """Each such role and those who bear it, in the text's order."""
    people = [(n, figure) for n in names if (figure := of[n.end - 1]) is not None and figure.kind == "person"]
    found: list[tuple[Role, list[Figure]]] = []
    i = 0
    while i < len(people):
        last = i
        while last + 1 < len(people) and _go_on(words, lexicon, people[last][0], people[last + 1][0]):
            last += 1
        role = _before(words, lexicon, *people[i], people[last][0].end) if last > i else None
        if role is not None:
            found.append((role, [figure for _, figure in people[i : last + 1]]))
        i = last + 1
    return found


def _go_on(words: Words, lexicon: Lexicon, name: Name, after: Name) -> bool:
    """Whether a list of names goes on from one to the next."""
    between = words.lower[name.end : after.start]
    both = lexicon.pack.grammar.both
    return 0 < len(between) <= FEWEST and all(w == "," or w in both for w in between)


def _before(words: Words, lexicon: Lexicon, name: Name, figure: Figure, end: int) -> Role | None:
    """The plural right before the first name, or before a comma and names up to `end` that another one closes."""
    head = name.start - 1
    if head > 0 and words.text[head] == "," and words.text[end : end + 1] == [","]:
        head -= 1
    if head < 0 or words.sentence[head] != words.sentence[name.start] or words.lower[head] not in lexicon.people_plural:
        return None
    if words.tag[head] not in NOUN:
        return None
    return leftward(words, lexicon, head, head, words.parsed_start(words.sentence[head]), figure)
