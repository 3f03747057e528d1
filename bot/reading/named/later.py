"""Somebody described first and named later is one person: a harbour pilot has resigned. Ana Brandt, 42, said ..."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.memory import MAIN
from bot.reading.named.nominals import NOUN
from bot.reading.named.stage import Stage

NEAR = 3  # sentences within which a person without a role was the one described before
TELLING = 2  # words of a description that are enough to know its bearer by


def name_described(stage: Stage) -> None:
    """Merges each person without a name into the one whose name the text gives later."""
    for figure in [f for f in stage.figures if not f.named and f.kind == "person"]:
        found = (
            _by_kin(stage, figure)
            or _by_role(stage, figure)
            or _by_noun(stage, figure)
            or _by_turn(stage, figure)
            or _by_word(stage, figure)
        )
        if found is not None:
            merge_into(stage, figure, found)


def _later(stage: Stage, figure: Figure) -> list[Figure]:
    """The people named for the first time after the figure was described."""
    start = figure.mentions[0].start
    fits = (f for f in stage.figures if f.kind == "person" and f.named and f.mentions[0].start > start)
    return [f for f in fits if not (f.gender and figure.gender) or f.gender == figure.gender]


def _by_role(stage: Stage, figure: Figure) -> Figure | None:
    """The one whose role has all words of the description: Norway's envoy ... Norway's envoy to Ostrand, Ana Brandt."""
    people, text = stage.lexicon.pack.people, stage.words.parsed.text
    wanted = {w for w in figure.name.lower().split() if w not in people.soft} | _told_after(stage, figure.heads[0])
    office = not people.offices.isdisjoint(wanted) and not figure.pointed
    if len(wanted) < TELLING and not office:
        return None
    being = stage.lexicon.pack.grammar.being  # his predecessor as harbour master is another one
    roles = ((f, f.role.of(text).lower().split()) for f in _later(stage, figure) if f.role is not None)
    named = [f for f, role in roles if wanted <= set(role) and being.isdisjoint(role)]
    return named[0] if len(named) == 1 else None


def _by_kin(stage: Stage, figure: Figure) -> Figure | None:
    """The only one of the same surname named soon: Jan Brandt's mother wept. Ana Brandt said ..."""
    words, first = stage.words, figure.heads[0]
    noun = words.lower[first]
    owner = next((stage.of[c] for c in words.below[first] if words.dep[c] == "poss"), None)
    if noun not in stage.lexicon.pack.people.kin or owner is None or owner.kind != "person" or words.quoted[first]:
        return None
    surname, last = _surname(stage, owner), words.sentence[first] + NEAR
    soon = (
        f for f in _later(stage, figure) if f is not owner and f.role is None and words.sentence[f.heads[0]] <= last
    )
    related = [f for f in soon if " " in f.name and _surname(stage, f) == surname]
    if len(related) != 1 or not (figure.gender and figure.gender == related[0].gender):
        return None
    if figure.role is None and words.tag[first - 1] == "PRP$":
        figure.role = words.span(first - 1, first + 1)
    return related[0]


def _surname(stage: Stage, figure: Figure) -> str:
    parts = [w.strip(",") for w in figure.name.lower().split()]
    generations = stage.lexicon.pack.titles.generations
    return next((w for w in reversed(parts) if w not in generations), "")


def _by_noun(stage: Stage, figure: Figure) -> Figure | None:
    """The only one to be called so: Ostrand's former harbour pilot ... The pilot, Ana Brandt; ... Pilot Ana Brandt."""
    people, words = stage.lexicon.pack.people, stage.words
    first = figure.heads[0]
    noun = words.lower[first]
    alike = [f for f in stage.figures if f.kind == "person" and f is not figure and noun in _called(stage, f)]
    if len(alike) != 1 or alike[0] not in _later(stage, figure) or words.quoted[first]:
        return None
    if noun in people.vague | people.sources | people.kin or not stage.lexicon.is_person(noun):
        return None
    named, after = alike[0], _told_after(stage, first)
    known = (
        figure.pointed and not after and words.sentence[first] > 0
    )  # the pilot is somebody met before, or named soon
    if named.role is None or (known and words.sentence[named.heads[0]] > words.sentence[first] + 1):
        return None
    told = {w for w in figure.name.lower().split() if w[0].isalnum()} | after | {noun} | people.soft
    return named if _called(stage, named) <= told or _pointed(stage, named) else None


def _called(stage: Stage, figure: Figure) -> set[str]:
    """The words of his role, or what else he is called by."""
    if figure.role is None:
        return figure.nouns
    return set(figure.role.of(stage.words.parsed.text).lower().split())


def _pointed(stage: Stage, figure: Figure) -> bool:
    """Whether his role stands with an article that says he was met before: Ana Brandt, the pilot, for no office."""
    if figure.role is None or not stage.lexicon.pack.people.offices.isdisjoint(_called(stage, figure)):
        return False
    before = stage.words.parsed.text[: figure.role.start].split()[-1:]
    return bool(before) and before[0].lower() in stage.lexicon.pack.grammar.pointing


def _told_after(stage: Stage, i: int) -> set[str]:
    """The words that go on with the description at `i`: envoy [to Ostrand]."""
    words = stage.words
    if words.lower[i + 1 : i + 2] and words.lower[i + 1] in stage.lexicon.pack.grammar.serving:
        return {words.lower[j] for j in range(i + 1, words.subtree_end(i)) if words.tag[j] in NOUN}
    return set()


def _by_turn(stage: Stage, figure: Figure) -> Figure | None:
    """The next person to act, where nothing is said of who that is."""
    words, memory = stage.words, stage.memory
    first = figure.heads[0]
    late = figure.pointed and words.sentence[first] > 0  # the pilot who was hurt, at the text's start, is not known yet
    if late or words.quoted[first] or words.lower[first] in stage.lexicon.pack.people.sources:
        return None
    opened = next((s for s in memory.seen if s.figure is figure), None)
    if opened is None or opened.rank < MAIN:
        return None
    last = words.sentence[first] + NEAR
    for named in sorted(_later(stage, figure), key=lambda f: f.mentions[0].start):
        seen = next((s for s in memory.seen if s.figure is named), None)
        if seen is None or words.quoted[seen.token] or words.sentence[seen.token] > last:
            continue
        known = _is_another(stage, figure, named) or words.sentence[seen.token] == words.sentence[first]
        return named if not known and seen.rank >= MAIN else None
    return None


def _is_another(stage: Stage, figure: Figure, named: Figure) -> bool:
    """Whether the named one has a role, and is not only called back to by what the figure is called: the pilot."""
    if named.role is None:
        return False
    back = named.role.start > named.mentions[0].start
    return not back or figure.nouns.isdisjoint(named.role.of(stage.words.parsed.text).lower().split())


def _by_word(stage: Stage, figure: Figure) -> Figure | None:
    """The one without a role who speaks in the very next sentence: ... according to an envoy. Ana Brandt said ..."""
    words = stage.words
    last = figure.heads[-1]
    if figure.pointed or words.quoted[last]:
        return None
    for seen in stage.memory.seen:
        if words.sentence[seen.token] != words.sentence[last] + 1 or seen.rank < MAIN or words.quoted[seen.token]:
            continue
        named = seen.figure
        first = named.named and named.kind == "person" and named.heads[0] == seen.token and named.role is None
        says = words.lower[words.head[seen.token]] in stage.lexicon.saying
        full = first and named in _later(stage, figure) and " " in named.name
        return named if full and says else None
    return None


def merge_into(stage: Stage, figure: Figure, named: Figure) -> None:
    """Gives all that the figure is to the named one."""
    stage.of[:] = [named if f is figure else f for f in stage.of]
    for seen in stage.memory.seen:
        if seen.figure is figure:
            seen.figure = named
    pairs = sorted(zip([*figure.mentions, *named.mentions], [*figure.heads, *named.heads], strict=True))
    named.mentions, named.heads = [m for m, _ in pairs], [h for _, h in pairs]
    named.nouns |= figure.nouns
    named.gender = named.gender or figure.gender
    named.role = named.role or figure.role
    stage.figures.remove(figure)
