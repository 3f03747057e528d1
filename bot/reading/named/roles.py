"""What the text says somebody is: the shortest complete words before a name, after it, or joined to it by "is"."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.words import Words

BEFORE = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "HYPH", "POS", "VBG", "VBN", "CD"))
NOUN = frozenset(("NN", "NNS", "NNP", "NNPS"))
INSIDE = BEFORE | {"DT", "PRP$", "CC", "IN", "TO"}
ENDS = frozenset(
    (",", ".", "-RRB-", "-LRB-", ":", "HYPH", "CC", "WP", "WDT", "WP$", "VBD", "VBZ", "VBP", "MD", "VBG", "VBN", "IN")
)
LONGEST = 12  # words of a role
LONGEST_NAME = 4  # words of a name that follows it
FULL = 2  # words of a full name
CALLS = frozenset(("compound", "nmod"))
VERBS = frozenset(("VBD", "VBZ", "VBP", "MD", "VBG", "VBN", "IN"))
LEADS = frozenset(("DT", "PRP$", "VBD", "VBZ"))
TIMES = frozenset(("DATE", "TIME"))


@dataclass(slots=True)
class Role:
    """The words from `start` up to `end` whose noun is at `head`; not `sure` where no list has the noun."""

    start: int
    end: int
    head: int
    sure: bool = True


def role_beside(words: Words, lexicon: Lexicon, start: int, end: int, figure: Figure) -> Role | None:
    """The role that stands beside the name at `start` up to `end`, the first that there is."""
    while end < len(words) and words.lower[end] in lexicon.pack.titles.after:
        end += 1
    before = _before(words, lexicon, start, figure)
    if before is not None and lexicon.pack.titles.ranks.issuperset(words.lower[before.start : before.end]):
        return _after(words, lexicon, end, figure) or before  # a rank says less: Lt Col Ana Brandt, a port engineer
    return (
        before
        or _ahead(words, lexicon, start, end, figure)
        or _after(words, lexicon, end, figure)
        or _linked(words, lexicon, end, figure)
        or _called(words, lexicon, start, end, figure)
    )


def _apposed(words: Words, lexicon: Lexicon, head: int, article: str) -> bool:
    """Whether a noun of no list is a person's apposition: Ana Brandt, the harbour master, ..."""
    if words.lower[head] in lexicon.pack.people.vague:
        return False
    if article in lexicon.pack.grammar.indefinite:
        return True
    return bool(article) and words.dep[head] == "appos" and words.text[head + 1 : head + 2] != [","]


def _fits(lexicon: Lexicon, word: str, figure: Figure) -> bool:
    if figure.kind == "person":
        return lexicon.is_person(word) and word.lower() not in lexicon.pack.people.vague
    return word.lower() in lexicon.body_roles


def _before(words: Words, lexicon: Lexicon, start: int, figure: Figure) -> Role | None:
    """Kremlin spokesman Dmitry Peskov; the party's election chief Ana Brandt; football club Ostrand."""
    last = start - 1
    if figure.kind != "person" and words.dep[start] in CALLS and words.text[words.head[start]].islower():
        return None  # the press office [Twitter] account
    floor = words.parsed_start(words.sentence[start]) if start else 0
    while last >= floor and words.lower[last] in lexicon.plain_titles:
        last -= 1
    if last < floor:
        return None
    last = _below_ranks(words, lexicon, last, floor, figure)
    head = last if _role_word(words, lexicon, last, figure) else _head_left(words, lexicon, last, floor, figure)
    return _leftward(words, lexicon, head, last, floor, figure) if head >= 0 else None


def _called(words: Words, lexicon: Lexicon, start: int, end: int, figure: Figure) -> Role | None:
    """A noun of no list before a full name, or who bears it: percussionist Ana Brandt; a clerk named Jan Brandt."""
    if start > 1 and words.lower[start - 1] in lexicon.pack.grammar.naming:
        return _before(words, lexicon, start - 1, figure)
    if not start or end - start < FULL or not _is_calling(words, lexicon, start - 1, figure):
        return None
    role = _leftward(words, lexicon, start - 1, start - 1, words.parsed_start(words.sentence[start]), figure)
    role.sure = False
    return role


def _leftward(words: Words, lexicon: Lexicon, head: int, last: int, floor: int, figure: Figure) -> Role:
    """The role that ends at `last`, with what belongs to its noun at `head` on the left."""
    first = head
    while first > floor and (_goes_left(words, first - 1) or _in_name(words, lexicon, first, floor)):
        first -= 1
    if (
        first - 2 >= floor
        and words.lower[first - 1] in lexicon.pack.grammar.both
        and _fits(lexicon, words.text[first - 2], figure)
    ):
        first -= 2
        while first > floor and _goes_left(words, first - 1):
            first -= 1
    while first < head and (words.tag[first] in ("POS", "HYPH", "VBG", "CC") or words.text[first] in "-–"):
        first += 1
    while first < head and words.hyphen(first - 1):  # the re-elected mayor
        first += 1
    owned = words.tag[first - 1] == "PRP$" and words.lower[head] in lexicon.pack.people.kin
    if first > floor and (words.lower[first - 1] in lexicon.pack.grammar.then or owned):
        first -= 1
    return Role(first, last + 1, head)


def _below_ranks(words: Words, lexicon: Lexicon, last: int, floor: int, figure: Figure) -> int:
    """The last word of the role that a rank follows: the fleet's spokesman Colonel Ana Brandt."""
    ranks, low = lexicon.pack.titles.ranks, last
    while low > floor and words.lower[low] in ranks and words.text[low][0].isupper():
        low -= 1
    told = low < last and _role_word(words, lexicon, low, figure)
    return low if told and (words.text[low].islower() or last - low > 1) else last


def _ahead(words: Words, lexicon: Lexicon, start: int, end: int, figure: Figure) -> Role | None:
    """The first mayor of Ostrand, Ana Brandt, said; the mayor's brother, Jan Brandt."""
    comma = start - 1
    if comma < 1 or words.text[comma] != "," or words.sentence[comma] != words.sentence[start]:
        return None
    if end < len(words) and words.text[end] not in (",", ".") and words.tag[end] not in VERBS:
        return None
    role = _before(words, lexicon, comma, figure)
    if role is None:
        return None
    led = role.start > 0 and words.tag[role.start - 1] in LEADS
    return role if led or "POS" in words.tag[role.start : role.end] else None


def _role_word(words: Words, lexicon: Lexicon, i: int, figure: Figure) -> bool:
    word = words.lower[i]
    if words.tag[i - 1] == "HYPH" and words.text[i - 2].isdigit():  # the 25-member union
        return False
    if figure.kind == "person" and word in lexicon.titles:
        return word not in lexicon.plain_titles
    named = word in lexicon.forenames or word in lexicon.pack.people.kin
    if named and word != words.text[i] and not words.opens_sentence(i):  # Hunter Brandt, Son Tae-ho
        return False
    small = figure.kind == "person" or word == words.text[i]
    noun = words.tag[i] in NOUN or words.dep[i] in CALLS  # rival Ana Brandt, tagged as an adjective
    return small and noun and _fits(lexicon, words.text[i], figure)


def _is_calling(words: Words, lexicon: Lexicon, i: int, figure: Figure) -> bool:
    """Whether a noun of no list hangs on the person's name after it."""
    return (
        figure.kind == "person"
        and words.tag[i] in ("NN", "NNP")
        and words.text[i].islower()
        and not words.label[i]
        and words.dep[i] in CALLS
        and i < words.head[i] <= i + LONGEST_NAME
        and words.tag[i - 1] != "HYPH"
        and words.lower[i] not in lexicon.pack.people.vague | lexicon.groups | lexicon.bodies
    )


def _goes_left(words: Words, i: int) -> bool:
    tag = words.tag[i]
    if words.label[i] in TIMES or words.text[i] in ("—", "–"):
        return False
    if words.hyphen(i) or words.hyphen(i + 1):  # under-secretary
        return True
    named = words.label[i] in ("ORG", "GPE", "NORP") and tag in NOUN
    return tag in BEFORE and (named or words.head[i] > i or tag in ("POS", "HYPH"))


def _head_left(words: Words, lexicon: Lexicon, last: int, floor: int, figure: Figure) -> int:
    """The noun on which the words before the name hang, or -1: minister of mines and energy Tom Oduya."""
    if figure.kind != "person" or words.tag[last] not in NOUN:
        return -1
    for i in range(last, max(floor, last - LONGEST), -1):
        if words.lower[i] in lexicon.pack.grammar.serving and _role_word(words, lexicon, i - 1, figure):
            return i - 1
        if words.tag[i] not in INSIDE or words.label[i] in TIMES or words.label[i] == "PERSON":
            return -1
    return -1


def _in_name(words: Words, lexicon: Lexicon, i: int, floor: int) -> bool:
    """Whether the small word before `i` stands inside a name: the Party of Ostrand leader."""
    j = i - 1
    if words.tag[j] == "DT":
        j -= 1
    if (
        j <= floor
        or words.lower[j] not in lexicon.pack.grammar.joins
        or not words.text[i][0].isupper()
        or not words.text[j - 1][0].isupper()
    ):
        return False
    return words.label[j - 1] in ("ORG", "GPE", "NORP", "FAC", "LOC", "")


def _after(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, 42, chief executive of Vell Shipping, said."""
    n = len(words)
    if end >= n or words.text[end] not in (",", "(", "—", "–"):
        return None
    i = end + 1
    if i + 1 < n and words.text[i].isdigit() and words.text[i + 1] == ",":
        i += 2
    return _phrase(words, lexicon, i, figure, closed=True)


def _linked(words: Words, lexicon: Lexicon, end: int, figure: Figure) -> Role | None:
    """Ana Brandt, who is the mayor of Ostrand; Vell is the world's biggest shipbuilder."""
    i = end
    if i < len(words) and words.text[i] == ",":
        i += 1
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.who:
        i += 1
    elif i > end:
        return None
    if i < len(words) and words.lower[i] in lexicon.pack.grammar.be:
        return _phrase(words, lexicon, i + 1, figure, closed=False)
    return None


def _phrase(words: Words, lexicon: Lexicon, start: int, figure: Figure, closed: bool) -> Role | None:
    """The noun phrase from `start` without its article, up to a relative clause, a comma or a verb."""
    n = len(words)
    if start >= n:
        return None
    sentence = words.sentence[start]
    i = start
    article = words.lower[i] if words.tag[i] == "DT" else ""
    if words.tag[i] == "DT":
        i += 1
    first, head = i, -1
    while i < n and words.sentence[i] == sentence and words.tag[i] in BEFORE and words.label[i] not in TIMES:
        if words.tag[i] in NOUN and not (i + 1 < n and words.tag[i + 1] in ("POS", "HYPH")):
            head = i
        i += 1
    if head < 0 or (figure.kind != "person" and words.text[head] != words.lower[head]):
        return None
    apposed = closed and figure.kind == "person" and _apposed(words, lexicon, head, article)
    if not apposed and not _fits(lexicon, words.text[head], figure):
        return None
    end = i
    while i < n and words.sentence[i] == sentence and words.tag[i] in INSIDE and words.label[i] not in TIMES:
        if words.tag[i] in ("CC", "IN", "TO") and words.lower[i] not in lexicon.pack.grammar.links:
            break
        i += 1
        if words.tag[i - 1] in NOUN:
            end = i
    if closed and end < n and words.tag[end] not in ENDS:
        return None
    return Role(first, end, head)
