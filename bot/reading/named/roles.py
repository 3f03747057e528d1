"""What the text says somebody is: the shortest complete words before a name, or after it."""

from __future__ import annotations

from bot.reading.named.apposition import after, linked
from bot.reading.named.calling import BEFORE, INSIDE, NOUN, TIMES, Role, fits, grades, title_start
from bot.reading.named.figures import Figure
from bot.reading.named.lexicon import Lexicon
from bot.reading.named.telling import is_title, says_less
from bot.reading.words import Words

LONGEST = 12  # words of a role
LONGEST_NAME = 4  # words of a name that follows it
FULL = 2  # words of a full name
CALLS = frozenset(("compound", "nmod"))
VERBS = frozenset(("VBD", "VBZ", "VBP", "MD", "VBG", "VBN", "IN"))
LEADS = frozenset(("DT", "PRP$", "VBD", "VBZ"))


def role_beside(words: Words, lexicon: Lexicon, start: int, end: int, figure: Figure) -> Role | None:
    """The role that stands beside the name at `start` up to `end`, the first that there is."""
    while end < len(words) and words.lower[end] in lexicon.pack.titles.after:
        end += 1
    before = _before(words, lexicon, start, figure)
    if before is None or is_title(words, lexicon, before):
        before = _ahead(words, lexicon, before.start if before else start, end, figure) or before
    behind = after(words, lexicon, end, figure)
    if before is not None and (behind is None or not says_less(words, lexicon, before, behind)):
        return before
    return behind or linked(words, lexicon, end, figure) or _called(words, lexicon, start, end, figure)


def _before(words: Words, lexicon: Lexicon, start: int, figure: Figure) -> Role | None:
    """Kremlin spokesman Dmitry Peskov; the party's election chief Ana Brandt; football club Ostrand."""
    last = start - 1
    if figure.kind != "person" and words.dep[start] in CALLS and words.text[words.head[start]].islower():
        return None  # the press office [Twitter] account
    floor = words.parsed_start(words.sentence[start]) if start else 0
    while last >= floor and (words.lower[last] in lexicon.plain_titles or _dot(words, lexicon, last)):
        last -= 1
    if last < floor:
        return None
    last = _below_ranks(words, lexicon, last, floor, figure)
    head = _head_left(words, lexicon, last, floor, figure)
    related = head >= 0 and words.lower[head] in lexicon.pack.people.kin  # his [predecessor as] harbour master
    parted = words.text[last + 1] == "," and head >= 0  # the nominee for harbour minister, Ana Brandt, said
    if (
        _role_word(words, lexicon, last, figure)
        and not parted
        and not (related and words.lower[head + 1] in lexicon.pack.grammar.being)
    ):
        head = last
    if head < 0:
        return None
    role = leftward(words, lexicon, head, last, floor, figure)
    if role.end - role.start == 1 and figure.kind != "person" and words.lower[head] in lexicon.pack.bodies.generic:
        return None  # the group Tidewater
    role.end += last + 1 < start and _dot(words, lexicon, last + 1)
    return role


def _dot(words: Words, lexicon: Lexicon, i: int) -> bool:
    """Whether the token at `i` is the dot of a title: spokesman Lt Col[.] Ana Brandt."""
    return words.text[i] == "." and i > 0 and words.lower[i - 1] in lexicon.titles


def _called(words: Words, lexicon: Lexicon, start: int, end: int, figure: Figure) -> Role | None:
    """A noun of no list before a full name, or who bears it: percussionist Ana Brandt; a clerk named Jan Brandt."""
    if start > 1 and words.lower[start - 1] in lexicon.pack.grammar.naming and words.tag[start - 1] == "VBN":
        return _before(words, lexicon, start - 1, figure)
    if not start or end - start < FULL or not _is_calling(words, lexicon, start - 1, figure):
        return None
    role = leftward(words, lexicon, start - 1, start - 1, words.parsed_start(words.sentence[start]), figure)
    role.sure = False
    return role


def leftward(words: Words, lexicon: Lexicon, head: int, last: int, floor: int, figure: Figure) -> Role:
    """The role that ends at `last`, with what belongs to its noun at `head` on the left."""
    first = head
    while first > floor:
        if _goes_left(words, first - 1):
            first -= 1
            continue
        titled = title_start(words, first - 1)
        if titled >= floor:  # "The Tide" actor
            first = titled
            continue
        joined = _in_name(words, lexicon, first, floor)
        if joined < 0 and words.tag[first - 1] in NOUN:  # the Party of [Ostrand] leader
            joined = _in_name(words, lexicon, first - 1, floor)
        if joined < 0:
            break
        first = joined
    if (
        first - 2 >= floor
        and words.lower[first - 1] in lexicon.pack.grammar.both
        and fits(lexicon, words.text[first - 2], figure)
    ):
        first -= 2
        while first > floor and _goes_left(words, first - 1):
            first -= 1
    while first < head and (words.tag[first] in ("POS", "HYPH", "VBG", "CC") or words.text[first] in "-–"):
        first += 1
    while first < head and words.hyphen(first - 1):  # the re-elected mayor
        first += 1
    kin = lexicon.pack.people.kin
    somebody = lexicon.pronouns.get(words.lower[first - 1]) in ("male", "female")  # her attorney, but not: its chairman
    related = words.lower[head] in kin or lexicon.one_of(words.lower[head]) in kin
    owned = words.tag[first - 1] == "PRP$" and (somebody or related)
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
    if figure.kind != "person" and comma > 0 and words.lower[comma] == lexicon.pack.grammar.definite:
        comma -= 1
    if comma < 1 or words.text[comma] != "," or words.sentence[comma] != words.sentence[start]:
        return None
    closed = end >= len(words) or words.text[end] in (",", ".") or words.lower[end] in lexicon.pack.grammar.of
    role = _before(words, lexicon, comma, figure) if closed or words.tag[end] in VERBS else None
    if role is None:
        return None
    led = role.start > 0 and words.tag[role.start - 1] in LEADS
    serves = figure.kind == "person" and words.lower[role.start - 1] in lexicon.pack.grammar.being
    if serves or words.opens_sentence(role.start - led):
        return role
    owned = words.tag[role.start] == "PRP$" or "POS" in words.tag[role.start : role.end]
    return role if closed and (led or owned) else None  # not: as an institution, the port is old


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
    return small and (noun or _mistaken(words, lexicon, i, figure)) and fits(lexicon, words.text[i], figure)


def _mistaken(words: Words, lexicon: Lexicon, i: int, figure: Figure) -> bool:
    """Whether the parse takes the noun right before a name for an adjective: the [rapper] Ana Brandt."""
    if words.dep[i] != "amod" or words.tag[i + 1] != "NNP":
        return False
    word = words.lower[i]
    if figure.kind == "person":
        return word in lexicon.people and word not in lexicon.pack.people.partisans
    return word in lexicon.bodies


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
    if (words.label[i] in TIMES and tag != "JJ") or words.text[i] in ("—", "–"):  # but: the 19th seed
        return False
    if words.hyphen(i) or words.hyphen(i + 1) or grades(words, i):  # under-secretary
        return True
    named = tag in NOUN and (words.label[i] in ("ORG", "GPE", "NORP") or words.dep[i] == "conj")
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


def _in_name(words: Words, lexicon: Lexicon, i: int, floor: int) -> int:
    """Where the name's word before the small ones before `i` stands, -1 if they are in no name: the Party of Ostrand
    leader; the Dockers’ League (DL) leader."""
    j = i - 1
    if words.text[j] == ")" and j - 3 >= floor and words.text[j - 2] == "(" and words.text[j - 1].isupper():
        return j - 3 if words.tag[j - 3] in NOUN else -1
    if words.tag[j] == "DT":
        j -= 1
    if (
        j <= floor
        or words.lower[j] not in lexicon.pack.grammar.joins
        or not words.text[i][0].isupper()
        or not words.text[j - 1][0].isupper()
    ):
        return -1
    someone = words.lower[j] in lexicon.pack.grammar.both and words.lower[j - 2] in lexicon.titles | lexicon.forenames
    led = words.label[j - 1] == "" and words.head[j - 1] > j - 1 and not someone
    named = words.label[j - 1] in ("ORG", "GPE", "NORP", "FAC", "LOC") and _goes_left(words, j - 1)
    return j - 1 if led or named else -1
