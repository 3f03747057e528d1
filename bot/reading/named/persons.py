"""Who "the minister", "a spokesman", "the 36-year-old" is: somebody known, the subject before, or somebody new."""

from __future__ import annotations

from bot.reading.named.bodies import body, country
from bot.reading.named.figures import Figure
from bot.reading.named.memory import MAIN
from bot.reading.named.nominals import Nominal
from bot.reading.named.stage import Stage

NEAR = 2  # sentences outside quotes back to the subject that is only now called by a noun
FAR = 8  # sentences back in all
OFTEN = 3  # mentions, and twice as many as anybody else's: then an office without a holder is this person's
ACTS = frozenset(("nsubj", "nsubjpass", "agent"))


def person(stage: Stage, nominal: Nominal) -> Figure | None:
    """The person that the noun calls, or None."""
    people = stage.lexicon.pack.people
    found = stage.known(nominal, "person") if nominal.points else None
    if found is None and nominal.noun in people.voices:
        found = _voice(stage, nominal)
    if found is not None:
        return found
    if nominal.points:
        if nominal.noun in people.partisans:
            return _last(stage, nominal)
        if not stage.words.quoted[nominal.head] and not _held(stage, nominal):
            who = (_newly, _foremost, _only) if not _told(stage, nominal) else ()
            found = next((figure for find in who if (figure := find(stage, nominal)) is not None), None)
        if found is None and nominal.noun in people.aged:
            return _nearest(stage, nominal)
        return found or _new(stage, nominal)
    if nominal.article in stage.lexicon.pack.grammar.indefinite or not nominal.article:
        return _of_whose(stage, nominal) or _new(stage, nominal)
    return _owned(stage, nominal)


def _of_whose(stage: Stage, nominal: Nominal) -> Figure | None:
    """Ostrand's mayor, who is known: the one by whose role all these words are."""
    owned = any(stage.words.tag[i] == "POS" for i in range(nominal.first, nominal.head))
    if not owned or nominal.article:
        return None
    return stage.known(nominal, "person") or _bearer(stage, nominal)


def _bearer(stage: Stage, nominal: Nominal) -> Figure | None:
    """The only one to be called by that noun, and by nothing more: Mayor Ana Brandt ... Ostrand's mayor."""
    people = stage.lexicon.pack.people
    if nominal.noun in people.kin | people.vague:
        return None
    called = [f for f in stage.figures if f.kind == "person" and f.named and nominal.noun in f.nouns]
    return called[0] if len(called) == 1 and called[0].nouns == {nominal.noun} else None


def _owned(stage: Stage, nominal: Nominal) -> Figure | None:
    """Somebody's doctor or wife, who is nobody to tell of but whom "the doctor" may mean later."""
    if stage.words.quoted[nominal.head]:
        return None
    found = stage.known(nominal, "person")
    if found is None:
        found = stage.add(stage.words.joined(nominal.first - 1, nominal.head + 1), nominal, "person")
        found.pointed = True
    return found


def _held(stage: Stage, nominal: Nominal) -> bool:
    """Whether the text names the holder of the office, who is not a shadow, deputy or former one."""
    people = stage.lexicon.pack.people
    if nominal.noun not in people.offices:
        return False
    wanted = stage.modifiers(nominal) | {nominal.noun}
    others = people.other - wanted
    return any(f.named and f.kind == "person" and wanted <= f.nouns and not others & f.nouns for f in stage.figures)


def _told(stage: Stage, nominal: Nominal) -> bool:
    """Whether the text says which holder of the office is meant: the commissioner for ports."""
    after = stage.words.lower[nominal.head + 1 : nominal.head + 2]
    return nominal.noun in stage.lexicon.pack.people.offices and not stage.lexicon.pack.grammar.of.isdisjoint(after)


def _may_be(stage: Stage, nominal: Nominal, figure: Figure) -> bool:
    """Whether a person may be called so now: of that gender, and holder of no other office."""
    gender = stage.lexicon.gender_of_noun(nominal.noun)
    if figure.kind != "person" or (gender and figure.gender and gender != figure.gender):
        return False
    offices = stage.lexicon.pack.people.offices
    return nominal.noun not in offices or not offices & figure.nouns


def _newly(stage: Stage, nominal: Nominal) -> Figure | None:
    """The main subject before, called by a noun as the subject of the next sentence."""
    words, here = stage.words, stage.words.sentence[nominal.head]
    if words.dep[nominal.head] not in ACTS:
        return None
    passed: set[int] = set()
    for seen, _ in stage.memory.back(nominal.head, FAR):
        sentence = words.sentence[seen.token]
        if words.quoted[seen.token] or sentence == here:
            continue
        passed.add(sentence)
        if len(passed) > NEAR:
            return None
        if seen.rank >= MAIN and _may_be(stage, nominal, seen.figure) and not _kin(stage, seen.figure):
            return seen.figure
    return None


def _only(stage: Stage, nominal: Nominal) -> Figure | None:
    """The only person of the sentence before, by age or country: the story of Ana Brandt. The Norwegian pilot left."""
    words, here = stage.words, stage.words.sentence[nominal.head]
    told = words.lower[nominal.first : nominal.head]
    aged = any(stage.words.text[i].isdigit() for i in range(nominal.first, nominal.head))
    if words.dep[nominal.head] not in ACTS or not (aged or any(w in stage.lexicon.adjectives for w in told)):
        return None
    near = [s for s, _ in stage.memory.back(nominal.head, 1) if not words.quoted[s.token]]
    before = {id(s.figure): s.figure for s in near if words.sentence[s.token] < here and s.figure.kind == "person"}
    figure = next(iter(before.values()), None)
    fits = len(before) == 1 and figure is not None and figure.named and _may_be(stage, nominal, figure)
    return figure if fits else None


def _kin(stage: Stage, figure: Figure) -> bool:
    """Whether somebody has no name and is told of only as another's relation."""
    return not figure.named and figure.pointed and not stage.lexicon.pack.people.kin.isdisjoint(figure.nouns)


def _foremost(stage: Stage, nominal: Nominal) -> Figure | None:
    """The one without an office whom the text speaks of most by far, for an office that nobody is said to hold."""
    people_pack = stage.lexicon.pack.people
    words, here = stage.words, stage.words.sentence[nominal.head]
    another = not people_pack.other.isdisjoint(words.lower[nominal.first : nominal.head])
    if nominal.noun not in people_pack.offices or another:
        return None
    counts: dict[int, int] = {}
    people: dict[int, Figure] = {}
    beside = set()
    for seen in stage.memory.seen:
        if seen.figure.named and _may_be(stage, nominal, seen.figure):
            counts[id(seen.figure)] = counts.get(id(seen.figure), 0) + 1
            people[id(seen.figure)] = seen.figure
            if words.sentence[seen.token] == here:
                beside.add(id(seen.figure))
    order = sorted((k for k in counts if k not in beside), key=lambda k: -counts[k])
    if not order or counts[order[0]] < OFTEN or (len(order) > 1 and counts[order[0]] < 2 * counts[order[1]]):
        return None
    return people[order[0]]


def _nearest(stage: Stage, nominal: Nominal) -> Figure | None:
    """The person nearest to mind."""
    near = ((weight, s.figure) for s, weight in stage.memory.back(nominal.head, NEAR) if s.figure.kind == "person")
    return max(near, key=lambda pair: pair[0], default=(0.0, None))[1]


def _last(stage: Stage, nominal: Nominal) -> Figure | None:
    """The person mentioned last, outside quotes."""
    near = (s for s, _ in stage.memory.back(nominal.head, NEAR) if not stage.words.quoted[s.token])
    return next((s.figure for s in near if s.figure.kind == "person"), None)


def _new(stage: Stage, nominal: Nominal) -> Figure | None:
    """A person without a name who acts; the words that call him are his role."""
    words, i = stage.words, nominal.head
    before = nominal.first - bool(nominal.article)
    led = tuple(words.lower[max(0, before - 2) : before])
    cited = not nominal.points and led in stage.lexicon.sources  # according to a port official
    if words.dep[i] not in ACTS and not cited:
        return None
    figure = stage.add(stage.text(nominal), nominal, "person")
    first, kin = nominal.first, nominal.noun in stage.lexicon.pack.people.kin  # kin is told with whose it is
    for j in range(nominal.first, i):
        number = words.tag[j] == "CD" and not words.hyphen(j + 1)  # not: the [36-year-old] pilot
        if number or (words.tag[j] == "POS" and not kin):
            first = j + 1
    if nominal.noun not in stage.lexicon.pack.people.vague:
        figure.role = words.span(first, i + 1)
    return figure


def _voice(stage: Stage, nominal: Nominal) -> Figure | None:
    """For whom a spokesman without a name speaks: the body; he himself where he speaks for a person."""
    words, i = stage.words, nominal.head
    end = i + 1
    principal = next((f for f in reversed(stage.of[nominal.first : i]) if f is not None), None)
    if principal is None:
        principal = _spoken_for(stage, nominal)
    if principal is None and i + 1 < len(words) and words.lower[i + 1] in stage.lexicon.pack.grammar.of:
        end = words.subtree_end(i)
        principal = next((f for f in reversed(stage.of[i + 1 : end]) if f is not None), None)
    if principal is None:
        return country(stage, nominal)
    if principal.kind != "person":
        return principal
    voice = stage.add(words.joined(nominal.first, end), nominal, "person")
    voice.pointed = False  # the article is that of whom he speaks for
    return voice


def _spoken_for(stage: Stage, nominal: Nominal) -> Figure | None:
    """The body or group that a noun before the spokesman calls: a company spokesman, a police spokesman."""
    for j in range(nominal.first, nominal.head):
        word = stage.words.lower[j]
        if word in stage.lexicon.bodies:
            found = body(stage, Nominal(j, j, "", "body", word, points=True))
        elif word in stage.groups:
            found = stage.groups[word]
        else:
            continue
        if found is not None:
            return found
    return None
