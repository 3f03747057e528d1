"""The role after a name, in apposition or joined to it by "is"."""

from __future__ import annotations

from bot.reading.named.calling import INSIDE, NOUN, Role
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.phrases import closes, goes_on, phrase
from bot.reading.words import Words

OPENS = frozenset((",", "(", "—", "–", "--"))
AUXILIARY = frozenset(("VBZ", "VBD", "VBP", "VBN", "RB", "MD", "VB"))
CALLED = frozenset(("compound", "nmod", "nsubj"))  # what the parse makes of a name right before a calling
LED = frozenset(("det", "amod", "poss"))
FAR = 12  # tokens from a name to what it serves as
SEAT = 6  # tokens of a party and a place: R-New South Wales


def after(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, 42, chief executive of Vell Shipping, said."""
    n = len(words)
    if end + 1 < n and is_bare(words, lexicon, end) and figure.kind == "person" and " " in figure.name:
        return phrase(words, lexicon, end, figure, closed=False)
    if end >= n or words.text[end] not in OPENS:
        return None
    i = _after_seat(words, end + 1)
    if i + 1 < n and words.text[i].isdigit() and words.text[i + 1] == ",":
        i += 2
    i += i < n and words.lower[i] in lexicon.pack.grammar.timing
    if i + 2 < n and words.tag[i] == "CD" and words.dep[i] == "appos" and words.lower[i + 1] in lexicon.pack.grammar.of:
        return _one_of(words, i)
    return _related(words, lexicon, i, figure) or phrase(words, lexicon, i, figure, closed=True)


def is_bare(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether a calling with what it is of follows a name without a comma: Ana Brandt [director] of the port."""
    calling = words.text[i].islower() and words.tag[i] == "NN" and lexicon.is_person(words.text[i])
    led = any(words.dep[c] in LED for c in words.below[i])  # a Norland expert at the port
    return calling and not led and words.lower[i + 1] in lexicon.pack.grammar.of and words.dep[i - 1] in CALLED


def _related(words: Words, lexicon: Lexicon, i: int, figure: Figure) -> Role | None:
    """Ana Brandt, [his] mother, said; but not: Ana Brandt, her husband and their son."""
    if i + 1 >= len(words) or words.tag[i] != "PRP$" or figure.kind != "person":
        return None
    role = phrase(words, lexicon, i + 1, figure, closed=True)
    if (
        role is None
        or words.lower[role.head] not in lexicon.pack.people.kin
        or words.tag[role.end : role.end + 1] == ["CC"]
    ):
        return None
    gender = lexicon.gender_of_noun(words.lower[role.head])
    if gender and figure.gender and gender != figure.gender:
        return None
    role.start = i
    return role


def _one_of(words: Words, start: int) -> Role | None:
    """Tidewater, one of the biggest ferries in the country, ..."""
    i, sentence, head = start + 2, words.sentence[start], -1
    while goes_on(words, i, sentence, INSIDE):
        if words.tag[i] in NOUN:
            head = i
        i += 1
    return Role(start, head + 1, head, sure=False) if head >= 0 and closes(words, head + 1, sentence) else None


def _after_seat(words: Words, i: int) -> int:
    """The token after a member's party and place, if they stand at `i`: Ana Brandt, [L-Ostrand], chairwoman of ..."""
    if len(words.text[i : i + 1]) and len(words.text[i]) == 1 and words.text[i].isupper() and words.hyphen(i + 1):
        closing = (j for j in range(i + 2, min(i + 2 + SEAT, len(words) - 1)) if words.text[j] in (",", ")"))
        close = next(closing, -1)
        if close >= 0:
            return close + 1 + (words.text[close + 1] == ",")
    return i


def linked(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, who is the mayor of Ostrand; Vell is the world's biggest shipbuilder."""
    i = end
    if i < len(words) and words.text[i] == ",":
        i += 1
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.who:
        i += 1
    elif i > end:
        return None
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.be:
        role = phrase(words, lexicon, i + 1, figure, closed=False)
        fleeting = lexicon.pack.people.fleeting
        if role is not None:
            return role if fleeting.isdisjoint(words.lower[role.start : role.end]) else None
    return _served(words, lexicon, i, figure)


def _served(words: Words, lexicon: Lexicon, start: int, figure: Figure) -> Role | None:
    """Ana Brandt, who has been working in the region as an engineer; Ana Brandt served as mayor."""
    grammar, verb = lexicon.pack.grammar, -1
    for i in range(start, min(start + FAR, len(words))):
        if words.sentence[i] != words.sentence[start] or words.text[i] == ",":
            return None
        if words.lower[i] in grammar.serves:
            verb = i
        elif words.lower[i] in grammar.being and verb >= 0:
            role = phrase(words, lexicon, i + 1, figure, closed=False)
            if role is not None:
                role.sure = False
            return role
        elif verb < 0 and words.tag[i] not in AUXILIARY:
            return None
    return None
