"""Whose words go on where a sentence has no cue of its own: the last quote's, or the person's who acts before it."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.cues import Attribution, Cues


def voice_before(
    cues: Cues, n: int, tags: list[Attribution | None], found: list[Attribution | None]
) -> Attribution | None:
    """Who speaks before mark `n`, in its paragraph or the one before. What stands after a quote (`tags`) is nearer."""
    scene = cues.scene
    number = scene.number(scene.opens[n])
    paragraph = scene.parsed.sentences[number].paragraph
    m = n
    while number > 0:
        number -= 1
        sentence = scene.parsed.sentences[number]
        if sentence.paragraph < paragraph - 1:
            break
        voice = None
        while voice is None and m > 0 and scene.marks[m - 1].outer.end > sentence.span.start:
            m -= 1
            voice = tags[m] or found[m]
        if voice is None or not voice.close:
            source = acting(cues, number) or (voice.source if voice else None)
        else:
            source = voice.source
        if source is not None:
            return Attribution(source)
    return None


def acting(cues: Cues, number: int) -> Token | None:
    """The person whose doing sentence `number` tells, or who is cited in it."""
    root = cues.scene.root(number)
    if root.tag_[:2] != "VB" or cues.scene.quoted[root.i] >= 0:
        return None
    source = cues.subject(root)
    return source if source is not None and (cues.is_person(source) or cues.kind(root)) else None
