"""Who a speaking she or he is, or the former pilot: the last person to act or speak whom the word fits."""

from __future__ import annotations

from spacy.tokens import Token

from bot.reading.named.figures import Figure
from bot.reading.said.cues import NAMES, Cues

NEAR = 2  # sentences back to whoever is described by a new word
REACH = 6  # sentences back to whoever had the floor before he or she went on


def on_the_floor(cues: Cues, pronoun: Token) -> Figure | None:
    """Whom he or she means where it speaks: the last fitting person who acted or spoke outside of quotes, if any.
    Those who are only talked about, or named inside quotes, do not count."""
    gender = cues.small.gender(pronoun.lower_)
    if not gender:
        return None
    figure, _ = _last_fitting(cues, pronoun, gender, REACH)
    meant = cues.cast.resolve(pronoun)
    if figure is not None and meant is not None and not figure.gender and meant.gender and meant.named:
        return max(figure, meant, key=lambda f: _last_told(f, pronoun))  # nothing but nearness tells of the first
    if figure is None and meant is None:
        return _last_fitting(cues, pronoun, "", NEAR)[0]  # a name that is hers and his
    return figure


def _last_told(figure: Figure, word: Token) -> int:
    """Where the figure is named or described last before `word`."""
    return max((m.start for m in figure.mentions if m.start < word.idx), default=-1)


def paper_before(cues: Cues, pronoun: Token) -> Token | None:
    """The paper that speaks in the sentence before it does: the report said so. It said also."""
    number = cues.scene.number(pronoun.i)
    for before in range(number, max(-1, number - NEAR), -1):
        sources = [source for source, spoke in _speaking(cues, before) if spoke and source.i < pronoun.i]
        if sources:
            return sources[-1] if sources[-1].lower_ in cues.papers else None
    return None


def resolved(cues: Cues, word: Token) -> Figure | None:
    """Whom the cast knows by the word, or whom it describes."""
    figure = cues.cast.resolve(word)
    if figure is None or (not figure.named and figure.heads[0] == word.i):
        if word.i not in cues.described:
            cues.described[word.i] = _described(cues, word)
        return cues.described[word.i] or figure
    return figure


def _described(cues: Cues, noun: Token) -> Figure | None:
    """Whom a new description means: Ana Brandt left. “...,” the former harbour pilot said."""
    lexicon = cues.cast.lexicon
    told = any(c.dep_ in ("amod", "compound", "poss") or c.lower_ in cues.small.owners for c in noun.children)
    the = noun.left_edge.lower_ in cues.small.known
    if not the or not told or noun.tag_ != "NN" or not lexicon.is_person(noun.text) or noun.lower_ in cues.spokespeople:
        return None
    figure, went_on = _last_fitting(cues, noun, lexicon.gender_of_noun(noun.lower_), NEAR)
    figure = went_on or figure
    return figure if figure is not None and figure.named else None


def _last_fitting(cues: Cues, word: Token, gender: str, left: int) -> tuple[Figure | None, Figure | None]:
    """The last person before `word` of that gender who acted or spoke, and the last whom a pronoun means."""
    went_on = None
    for number in range(cues.scene.number(word.i), -1, -1):
        sources = [source for source, _ in _speaking(cues, number) if source.i < word.i]
        for source in sources:
            figure = resolved(cues, source)
            if figure is None or figure.kind != "person" or (gender and figure.gender not in ("", gender)):
                continue
            if cues.small.gender(source.lower_):
                went_on = went_on or figure
            else:
                return figure, went_on
        left -= bool(sources)
        if left == 0:
            break
    return None, went_on


def _speaking(cues: Cues, number: int) -> list[tuple[Token, bool]]:
    """Who acts in sentence `number` outside of quotes, then who says something in it; each with whether it speaks."""
    scene = cues.scene
    first, end = scene.starts[number], scene.end(number)
    if all(n >= 0 for n in scene.quoted[first:end]):
        return []
    root = scene.root(number)
    verbs = [root] if root.tag_[:2] == "VB" and scene.quoted[root.i] < 0 else []
    verbs += [t for t in scene.doc[first:end] if cues.kind(t) == "say"]
    sources = [(_behind(cues, cues.subject(v) or _undergoing(cues, v), v), cues.kind(v) is not None) for v in verbs]
    sources += [(owner, False) for s, _ in sources if (owner := _owning(cues, s)) is not None]
    if root.tag_ in NAMES:  # Ana Brandt, of Vell, called for: read as a name with no verb
        sources += [(root, cues.kind(c) is not None) for c in root.rights if c.dep_ == "acl" and _is_told(cues, c)]
    outside = [t for t in scene.doc[first:end] if scene.quoted[t.i] < 0]
    sources = _answering(cues, outside) + sources
    cited = cues.led_in(outside)
    if cited is not None:
        sources.append((cited.source, True))
    return [(s, spoke) for s, spoke in sources if s is not None and scene.quoted[s.i] < 0]


def _owning(cues: Cues, subject: Token | None) -> Token | None:
    """Her office put it lower; the remarks drew an answer from Ana Brandt: whoever owns a thing that acts."""
    if subject is None or subject.tag_ not in ("NN", "NNS") or cues.is_person(subject):
        return None
    owner = next((c for c in subject.lefts if c.dep_ == "poss"), None)
    return owner if owner is not None and cues.is_person(owner) else None


def _answering(cues: Cues, tokens: list[Token]) -> list[tuple[Token, bool]]:
    """The remarks drew a sharp answer from Ana Brandt: she has the floor next."""
    told = [t for t in tokens if t.dep_ == "dobj" and t.lower_ in cues.nouns]
    preps = [c for noun in told for c in (*noun.rights, *noun.head.rights) if c.lower_ in cues.small.owners]
    return [(c, True) for prep in preps for c in prep.children if c.dep_ == "pobj" and cues.is_person(c)]


def _is_told(cues: Cues, verb: Token) -> bool:
    """Whether the verb tells what somebody says or did."""
    return cues.kind(verb) is not None or verb.tag_ == "VBD"


def _undergoing(cues: Cues, verb: Token) -> Token | None:
    """Ana Brandt was elected: she who has a name, though it is done to her."""
    _, passive = cues.own(verb)
    figure = cues.cast.resolve(passive) if passive is not None else None
    return passive if figure is not None and figure.named else None


def _behind(cues: Cues, subject: Token | None, verb: Token) -> Token | None:
    """It was Ana Brandt who won: the person behind a subject that means nothing."""
    if subject is None or subject.lower_ not in cues.small.things:
        return subject
    return next((c for c in verb.rights if c.dep_ == "attr"), subject)
