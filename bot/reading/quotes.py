"""Who said what: the spans between marks that are speech, and indirect speech, each with speaker, kind and rank."""

from __future__ import annotations

from bot.languages.quotes import QuotePack
from bot.model import Quote, QuoteKind
from bot.reading.named.cast import Cast
from bot.reading.parse import Parsed
from bot.reading.said.attribution import attribute
from bot.reading.said.cues import Attribution, Cues
from bot.reading.said.indirect import indirect
from bot.reading.said.marks import marked
from bot.reading.said.scene import Scene
from bot.reading.said.speakers import speaker
from bot.reading.said.speech import is_speech
from bot.reading.said.telling import ranked


def quotes(parsed: Parsed, cast: Cast, pack: QuotePack) -> tuple[Quote, ...]:
    """The quotes of the text in its order, indirect speech among them. No two of them overlap."""
    cues = Cues(Scene(parsed, marked(parsed.text)), cast, pack)
    found: list[Quote] = []
    for n, told in enumerate(attribute(cues)):
        attribution = _of_somebody(cues, n, told)
        if is_speech(cues, n, attribution):
            who = speaker(attribution.source, cues) if attribution and attribution.source else None
            cue = attribution.cue if attribution else None
            found.append(Quote(cues.scene.marks[n].span, _kind(cues, n, attribution), who, cue))
    return ranked(parsed, sorted(found + indirect(cues), key=lambda q: q.span))


def _of_somebody(cues: Cues, n: int, attribution: Attribution | None) -> Attribution | None:
    """The attribution, with nobody where a thing carries a part of the sentence: the pattern suggests “...”."""
    if attribution is None or attribution.source is None or not cues.is_mute(attribution.source):
        return attribution
    if attribution.close and not cues.scene.is_part(n):  # “...,” the leaflet on the quay says
        return attribution
    source = attribution.source
    who = speaker(source, cues)
    named = not who.mention.start <= source.idx < who.mention.end  # with the election near, Ana Brandt called it “...”
    return attribution if named or who.name != who.mention.of(cues.scene.parsed.text) else Attribution(None)


def _kind(cues: Cues, n: int, attribution: Attribution | None) -> QuoteKind:
    """`direct` for words that stand by themselves, `mixed` for a part of the writer's own sentence."""
    if attribution is not None and attribution.close:
        return "direct"
    scene = cues.scene
    lead, words = scene.lead(n), scene.marks[n].span.of(scene.parsed.text)
    opens = all(t.is_punct for t in lead) or lead[-1].text in (":", ",")
    return "direct" if opens and not words[0].islower() else "mixed"
