"""Who holds the floor: whose words go on where a sentence has no cue of its own, and who a speaking she or he is."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.cues import Attribution, Cues
from bot.reading.figures import Figure

GENDERS = {"he": "male", "she": "female"}
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
    """The person whose doing sentence `number` tells, or who is cited in it."""
    root = cues.scene.root(number)
    if root.tag_[:2] != "VB" or cues.scene.quoted[root.i] >= 0:
        return None
    source = cues.subject(root)
    return source if source is not None and (cues.is_person(source) or cues.kind(root)) else None


def on_the_floor(cues: Cues, pronoun: Token) -> Figure | None:
    """Whom he or she means where it speaks: the last fitting person who acted or spoke outside of quotes, if any.
    Those who are only talked about, or named inside quotes, do not count."""
    gender = GENDERS.get(pronoun.lower_)
    if gender is None:
        return None
    last = cues.scene.number(pronoun.i)
    for number in range(last, max(-1, last - REACH), -1):
        for source in _speaking(cues, number):
            if source.i < pronoun.i and source.lower_ not in GENDERS:
                figure = cues.cast.resolve(source)
                if figure is not None and figure.kind == "person" and figure.gender in ("", gender):
                    return figure
    return None


def _speaking(cues: Cues, number: int) -> list[Token]:
    """Who acts in sentence `number`, then who says something in it."""
    scene = cues.scene
    root = scene.root(number)
    verbs = [root] if root.tag_[:2] == "VB" and scene.quoted[root.i] < 0 else []
    verbs += [t for t in scene.doc[scene.starts[number] : scene.end(number)] if cues.kind(t) == "say"]
    sources = [cues.subject(v) for v in verbs]
    return [s for s in sources if s is not None and scene.quoted[s.i] < 0]
