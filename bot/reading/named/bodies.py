"""Which body "the company", "the commission", "the government" is."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.nominals import Nominal
from bot.reading.named.stage import REACH, Stage

ACTS = frozenset(("nsubj", "nsubjpass"))
TELLS = frozenset(("NN", "NNS", "NNP", "JJ"))  # what stands before a body's noun and tells which one
NEAR = 2  # sentences back to the body that a word for any firm means


def body(stage: Stage, nominal: Nominal) -> Figure | None:
    """The body that the noun calls, or None."""
    if nominal.noun in stage.lexicon.pack.known.government:
        return _government(stage, nominal)
    if nominal.noun in stage.lexicon.pack.known.sides and nominal.first:
        owner = stage.of[nominal.first - 1]
        if owner is not None and owner.kind == "person":
            return _side(stage, owner)
    owned = "POS" in stage.words.tag[nominal.first : nominal.head]  # somebody's body is not that somebody
    if not nominal.points or owned:
        return _unnamed(stage, nominal)
    known = (
        _reign(stage, nominal)
        or _titled(stage, nominal)
        or stage.known(nominal, "organization")
        or _firm(stage, nominal)
    )
    return known or _unnamed(stage, nominal)


def _unnamed(stage: Stage, nominal: Nominal) -> Figure | None:
    """A public body without a name of its own that acts: the Norwegian foreign ministry; an appeals court."""
    words, bodies, head = stage.words, stage.lexicon.pack.bodies, nominal.head
    if nominal.noun not in bodies.public - bodies.firms or words.dep[head] not in ACTS:
        return None
    first = nominal.first
    for i in range(first, head):
        owner = words.text[i - 1]
        if words.tag[i] == "POS" and stage.of[i - 1] is None and not stage.lexicon.is_person(owner):
            first = i + 1  # the country's interior ministry, but the coroner's office
    led = any(words.tag[i] in TELLS for i in range(first, head))
    return _by_text(stage, nominal, words.joined(first, head + 1)) if led and not words.quoted[head] else None


def _reign(stage: Stage, nominal: Nominal) -> Figure | None:
    """The government of somebody named before it, who may be named nowhere else: the Brandt administration."""
    if nominal.noun not in stage.lexicon.pack.known.reigns:
        return None
    head = next((f for f in reversed(stage.of[nominal.first : nominal.head]) if f is not None), None)
    if head is None or head.kind == "country":
        return None
    if head.kind == "person":
        return _by_text(stage, nominal, stage.text(nominal))
    if head.name == stage.words.text[nominal.head - 1]:
        head.name = stage.text(nominal)
    return head


def _by_text(stage: Stage, nominal: Nominal, text: str) -> Figure:
    """The body that is called by the very words, or whose name has all of them: an appeals court, the Court of Appeals
    of Ostrand."""
    wanted = set(text.lower().split())
    bodies = (f for f in stage.figures if f.kind == "organization" and wanted <= set(f.name.lower().split()))
    found = next(bodies, None)
    if found is None:
        found = stage.add(text, nominal, "organization")
        found.named = True
    return found


def country(stage: Stage, nominal: Nominal) -> Figure | None:
    """The country of the story that words before the noun name: the Norwegian government, New Norland's government."""
    lexicon, last = stage.lexicon, nominal.head - 1
    last -= last > nominal.first and stage.words.tag[last] == "POS"
    owner = stage.of[last] if last >= nominal.first else None
    if owner is not None and owner.kind == "country":
        return owner
    for word in stage.words.lower[nominal.first : nominal.head]:
        wanted = lexicon.adjectives.get(word) or lexicon.countries.get(word)
        for figure in stage.figures if wanted else []:
            name = figure.name.lower()
            if figure.kind == "country" and wanted in (lexicon.countries.get(name), lexicon.seats.get(name)):
                return figure
    return None


def _country_of(stage: Stage, nominal: Nominal) -> Figure | None:
    """The country that the words after the noun name: the government of Norway."""
    words, i = stage.words, nominal.head + 1
    if i + 1 >= len(words) or words.lower[i] not in stage.lexicon.pack.grammar.of:
        return None
    found = next((stage.of[j] for j in range(i + 1, min(i + 3, len(words))) if stage.of[j] is not None), None)
    return found if found is not None and found.kind == "country" else None


def _government(stage: Stage, nominal: Nominal) -> Figure:
    """The country itself where the noun says whose government it is; else one figure all through the text."""
    found = country(stage, nominal) or _country_of(stage, nominal)
    if found is not None:
        stage.government = found
    elif stage.government is None:
        stage.government = stage.add(stage.text(nominal), nominal, "organization")
    elif stage.government.kind == "organization" and stage.government.named:  # known by its head office so far
        stage.government.name, stage.government.named = stage.text(nominal), False
    return stage.government


def _side(stage: Stage, owner: Figure) -> Figure | None:
    """The party that a person's roles name, where it is in the story: his party."""
    known = stage.lexicon.known
    forms = [form for form in known if set(form.split()) <= owner.nouns]
    if not forms:
        return None
    wanted = known[max(forms, key=len)]
    return next((f for f in stage.figures if known.get(f.name.lower()) == wanted), None)


def _titled(stage: Stage, nominal: Nominal) -> Figure | None:
    """The body whose name has the noun in it, or its long name in the pack: the commission, the FBI's bureau."""
    wanted = stage.modifiers(nominal) | {nominal.noun}
    known = {} if nominal.noun in stage.lexicon.pack.bodies.generic else stage.lexicon.known
    for seen, _ in stage.memory.back(nominal.head, REACH):
        name = seen.figure.name.lower()
        if seen.figure.kind == "organization" and wanted <= {*name.split(), *known.get(name, "").lower().split()}:
            return seen.figure
    return None


def _firm(stage: Stage, nominal: Nominal) -> Figure | None:
    """The body nearest to mind, for a word that any may be called by: the company."""
    bodies = stage.lexicon.pack.bodies
    if nominal.noun not in bodies.firms | bodies.trades:
        return None
    near = (
        (w, s.figure)
        for s, w in stage.memory.back(nominal.head, NEAR)
        if s.figure.kind == "organization" and w > 0 and _may_be(stage, nominal.noun, s.figure)
    )
    return max(near, key=lambda pair: pair[0], default=(0.0, None))[1]


def _may_be(stage: Stage, noun: str, figure: Figure) -> bool:
    """Whether a body may be called so: a union or a ministry by its name is no airline."""
    bodies = stage.lexicon.pack.bodies
    return noun in bodies.firms or bodies.public.isdisjoint(figure.name.lower().split())
