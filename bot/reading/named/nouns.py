"""Whom a noun calls: the figure it stands beside, one it points back to, or a new one."""

from __future__ import annotations

from bot.reading.named.apposition import is_bare
from bot.reading.named.bodies import body
from bot.reading.named.figures import Figure
from bot.reading.named.nominals import Nominal
from bot.reading.named.persons import person
from bot.reading.named.stage import Stage

APPOSING = frozenset((",", "-", "–", "—"))
ACTS = frozenset(("nsubj", "nsubjpass", "agent", "appos"))
COUNTS = frozenset(("CD", "JJR", "JJS"))


def called(stage: Stage, nominal: Nominal) -> Figure | None:
    """The figure that is called so, or None where nobody is."""
    if nominal.sort == "group":
        return _group(stage, nominal)
    return body(stage, nominal) if nominal.sort == "body" else person(stage, nominal)


def beside(stage: Stage, nominal: Nominal) -> Figure | None:
    """The figure whose role the noun only says: before the name, in apposition, or as what somebody is."""
    words, of, i = stage.words, stage.of, nominal.head
    if i + 1 < len(words) and of[i + 1] is not None and words.sentence[i + 1] == words.sentence[i]:
        return of[i + 1]
    left = of[i - 1] if 0 < i < len(words) - 1 else None
    if left is not None and left.kind == nominal.sort == "person" and is_bare(words, stage.lexicon, i):
        return left
    before = nominal.first - (2 if nominal.article else 1)
    if before > 0 and words.text[before] in APPOSING and words.text[i + 1 : i + 2] == [words.text[before]]:
        named = of[before - 1]
        if named is not None and (named.kind == "person") == (nominal.sort == "person"):
            return named
    if words.dep[i] == "appos":
        return of[words.head[i]]
    verb = words.head[i]
    others = [c for c in words.below[i] if words.dep[c] == "appos"]
    if words.dep[i] == "nsubj" and words.lower[verb] in stage.lexicon.pack.grammar.be:
        others += [c for c in words.below[verb] if words.dep[c] == "attr"]
    return next((of[c] for c in others if of[c] is not None), None)


def tells(stage: Stage, nominal: Nominal, figure: Figure) -> bool:
    """Whether the noun that points back says what the figure is: a calling, or a body's noun that its name has not."""
    words, pack = stage.words, stage.lexicon.pack
    acts = words.dep[nominal.head] in ACTS
    before = words.lower[nominal.first : nominal.head]
    if not pack.groups.quantifiers.isdisjoint(before) or (before and not acts):  # the other pilot; in the port trust
        return False
    if nominal.sort == "person":
        return figure.kind == "person" and nominal.noun not in stage.lexicon.telling_nothing
    name = figure.name.lower()
    new = nominal.noun not in name.split() + stage.lexicon.known.get(name, "").lower().split()
    return nominal.sort == "body" and new and nominal.noun not in pack.bodies.generic


def _group(stage: Stage, nominal: Nominal) -> Figure:
    """The group of that name; a bare noun is the last group that ended in it. Ministers are the
    government, jurors the jury."""
    words, pack = stage.words, stage.lexicon.pack
    bare = words.lower[nominal.head]
    if stage.government is not None and bare in pack.known.members and nominal.first == nominal.head:
        return stage.government
    first = nominal.first
    while first < nominal.head and not words.hyphen(first + 1):  # not: [five]-time champions
        if words.tag[first] not in COUNTS and words.lower[first] not in pack.groups.quantifiers:
            break
        first += 1
    name = words.joined(first, nominal.head + 1)
    keys = [name.lower(), bare] if first == nominal.head else [name.lower()]
    whole = pack.groups.members.get(nominal.noun)
    if whole is not None and all(w == whole for w in words.lower[first : nominal.head]):  # jurors, police officers
        keys.append(whole)
    found = next((stage.groups[key] for key in keys if key in stage.groups), None)
    if found is None:
        found = stage.add(name, nominal, "group")
    stage.groups.update(dict.fromkeys((*keys, bare), found))
    return found
