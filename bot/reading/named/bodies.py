"""Which body "the company", "the commission", "the government" is."""

from __future__ import annotations

from bot.reading.named.figures import Figure
from bot.reading.named.nominals import Nominal
from bot.reading.named.stage import REACH, Stage

ACTS = frozenset(("nsubj", "nsubjpass"))
PLACES = frozenset(("GPE", "NORP"))
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
        return _of_state(stage, nominal)
    known = _titled(stage, nominal) or stage.known(nominal, "organization") or _firm(stage, nominal)
    return known or _of_state(stage, nominal)


def _of_state(stage: Stage, nominal: Nominal) -> Figure | None:
    """A body without a name of its own that acts: the Norwegian foreign ministry; Norland's high court."""
    words, lexicon = stage.words, stage.lexicon
    bodies = lexicon.pack.bodies
    if nominal.noun not in bodies.public - bodies.firms or words.dep[nominal.head] not in ACTS:
        return None
    before = range(nominal.first, nominal.head)
    placed = any(words.label[i] in PLACES or words.lower[i] in lexicon.adjectives for i in before)
    if not placed or words.quoted[nominal.head]:
        return None
    text = stage.text(nominal)
    found = next((f for f in stage.figures if f.name.lower() == text.lower()), None)
    if found is None:
        found = stage.add(text, nominal, "organization")
        found.named = True
    return found


def country(stage: Stage, nominal: Nominal) -> Figure | None:
    """The country of the story that a word before the noun names: the Norwegian government."""
    lexicon = stage.lexicon
    for word in stage.words.lower[nominal.first : nominal.head]:
        wanted = lexicon.adjectives.get(word) or lexicon.countries.get(word)
        for figure in stage.figures if wanted else []:
            name = figure.name.lower()
            if figure.kind == "country" and wanted in (lexicon.countries.get(name), lexicon.seats.get(name)):
                return figure
    return None


def _government(stage: Stage, nominal: Nominal) -> Figure:
    """The country itself where the noun says whose government it is; else one figure all through the text."""
    found = country(stage, nominal)
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
