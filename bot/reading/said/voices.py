"""Whose words go on where a sentence has no cue of its own."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.said.cues import Attribution, Cues

ALONE = 3  # paragraphs back to who speaks in one of nothing but a quote


def voice_before(
    cues: Cues, n: int, tags: list[Attribution | None], found: list[Attribution | None]
) -> Attribution | None:
    """Who speaks before mark `n`, in its paragraph or the one before, or further up where the
    quote stands alone. What stands after a quote (`tags`) is nearer."""
    scene = cues.scene
    number = scene.number(scene.opens[n])
    paragraph = scene.parsed.sentences[number].paragraph
    back = 1 if any(not t.is_punct for t in (*scene.lead(n), *scene.tail(n))) else ALONE
    m = n
    while number > 0:
        number -= 1
        sentence = scene.parsed.sentences[number]
        if sentence.paragraph < paragraph - back:
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
    """The person whose doing sentence `number` tells, or else who is cited in it."""
    scene = cues.scene
    root = scene.root(number)
    if root.tag_[:2] == "VB" and scene.quoted[root.i] < 0:
        source = cues.subject(root)
        speaks = cues.kind(root) or _puts_out(cues, root)
        if source is not None and (cues.is_person(source) or speaks or source.lower_ in cues.papers):
            return source
    tokens = [t for t in scene.doc[scene.starts[number] : scene.end(number)] if scene.quoted[t.i] < 0]
    cited = cues.last_said(tokens) or cues.led_in(tokens)
    return cited.source if cited is not None and cited.source is not None and cues.is_person(cited.source) else None


def _puts_out(cues: Cues, verb: Token) -> bool:
    """Whether somebody puts out a paper: the owners released a statement."""
    return verb.lower_ in cues.makings and any(c.dep_ == "dobj" and c.lower_ in cues.papers for c in verb.rights)
