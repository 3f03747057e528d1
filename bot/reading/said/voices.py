"""Who holds the floor: whose words go on where a sentence has no cue of its own, and who a speaking she or he is."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.named.figures import Figure
from bot.reading.said.cues import Attribution, Cues

REACH = 6  # sentences back to whoever had the floor before he or she went on


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


def on_the_floor(cues: Cues, pronoun: Token) -> Figure | None:
    """Whom he or she means where it speaks: the last fitting person who acted or spoke outside of quotes, if any.
    Those who are only talked about, or named inside quotes, do not count."""
    gender = cues.small.gender(pronoun.lower_)
    if not gender:
        return None
    left = REACH
    for number in range(cues.scene.number(pronoun.i), -1, -1):
        sources = _speaking(cues, number)
        for source in sources:
            if source.i < pronoun.i and not cues.small.gender(source.lower_):
                figure = cues.cast.resolve(source)
                if figure is not None and figure.kind == "person" and figure.gender in ("", gender):
                    return figure
        left -= bool(sources)
        if left == 0:
            break
    return None


def _speaking(cues: Cues, number: int) -> list[Token]:
    """Who acts in sentence `number` outside of quotes, then who says something in it."""
    scene = cues.scene
    first, end = scene.starts[number], scene.end(number)
    if all(n >= 0 for n in scene.quoted[first:end]):
        return []
    root = scene.root(number)
    verbs = [root] if root.tag_[:2] == "VB" and scene.quoted[root.i] < 0 else []
    verbs += [t for t in scene.doc[first:end] if cues.kind(t) == "say"]
    sources = [_behind(cues, cues.subject(v), v) for v in verbs]
    return [s for s in sources if s is not None and scene.quoted[s.i] < 0]


def _behind(cues: Cues, subject: Token | None, verb: Token) -> Token | None:
    """It was Ana Brandt who won: the person behind a subject that means nothing."""
    if subject is None or subject.lower_ not in cues.small.things:
        return subject
    return next((c for c in verb.rights if c.dep_ == "attr"), subject)
