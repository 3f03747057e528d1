"""Who said each quoted span: by the cue beside the mark, then up the parse, then by whose words go on."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.said.above import hung_from
from bot.reading.said.beside import headed, introduced, labelled, tagged
from bot.reading.said.cues import Attribution, Cues
from bot.reading.said.voices import voice_before

BODY = 2  # what a body weighs among those who may speak


def attribute(cues: Cues) -> list[Attribution | None]:
    """The attributions of the marks of a text, in their order; None where nobody can be told."""
    marks = cues.scene.marks
    tags: list[Attribution | None] = []
    found: list[Attribution | None] = []
    for n in range(len(marks)):
        tail = cues.scene.tail(n)
        tags.append(tagged(cues, n, tail))
        found.append(_in_sentence(cues, n, tail, tags[n]))
    for n, mark in enumerate(marks):
        if found[n] is None:
            found[n] = found[n - 1] if mark.continues and n else _beyond(cues, n, tags, found)
    return found


def _in_sentence(cues: Cues, n: int, tail: list[Token], tag: Attribution | None) -> Attribution | None:
    """By a cue in the span's own sentence."""
    lead = cues.scene.lead(n)
    return (
        labelled(cues, n)
        or introduced(cues, lead, ":")
        or (_inner(cues, n, lead, tag) if tag is not None else None)
        or tag
        or headed(cues, lead)
        or introduced(cues, lead, ",")
        or hung_from(cues, n)
        or cues.led_in(tail)
        or (None if any(not t.is_punct for t in lead) else cues.last_said(tail))
    )


def _inner(cues: Cues, n: int, lead: list[Token], tag: Attribution) -> Attribution | None:
    """He said, “...,” the port office said: what the office tells is another's speech."""
    if tag.source is not None and cues.weight(tag.source) == BODY and (person := _saying(cues, n)) is not None:
        return person
    said = introduced(cues, lead, ",") if len(lead) > 1 and cues.kind(lead[-2]) == "say" else None
    return said if said is not None and said.source is not None and cues.weight(said.source) > 1 else None


def _saying(cues: Cues, n: int) -> Attribution | None:
    """The person who is told to say it: Ana Brandt said that it was “...,” the news agency reported."""
    person = hung_from(cues, n)
    if person is None or person.source is None or person.cue is None or not cues.is_person(person.source):
        return None
    return person if cues.kind(cues.scene.parsed.token_at(person.cue.start)) == "say" else None


def _beyond(cues: Cues, n: int, tags: list[Attribution | None], found: list[Attribution | None]) -> Attribution | None:
    """By who acts in the clause, or by the voice that goes on."""
    lead, tail = ([t for t in side if not t.is_punct] for side in (cues.scene.lead(n), cues.scene.tail(n)))
    top = cues.scene.top(n)
    if top is not None and (lead or tail):
        source = cues.actor(top)
        if source is not None and source.lower_ in cues.nouns:  # her tweets went from “...” to “...”
            source = cues.owner(source) or source
        if source is not None and source.lower_ not in cues.small.writer and cues.weight(source) > 1:
            return Attribution(source)
    return cues.last_said(lead) or voice_before(cues, n, tags, found)
