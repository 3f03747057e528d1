"""The cue of a quoted span and the word that names who said it: beside the mark, then up the parse, then before."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.model import Span
from bot.reading.cues import STEPS, Cues, is_name
from bot.reading.marks import Marked
from bot.reading.parse import Parsed, span_of

DASHES = frozenset("—–―-") | {"--"}
SPEECH_ENDS = frozenset(",?!—–…")  # before a cue after the quote: “..., ” she said
NEAR = 14  # words between a cue and the mark it leads up to: told reporters in Ostrand on Monday: “...
SIGNED = 14  # words of a name and a role after a dash


@dataclass(frozen=True, slots=True)
class Attribution:
    """The word that names the speaker, and the words that attribute, if any."""

    source: Token
    cue: Span | None = None


def attribute(parsed: Parsed, marks: list[Marked], pack: QuotePack) -> list[Attribution | None]:
    """Who said each of the `marks`, in their order."""
    scene = _Scene(parsed, marks, pack)
    for n in range(len(marks)):
        scene.found[n] = scene.beside(n)
    for n in range(len(marks)):
        if scene.found[n] is None:
            scene.found[n] = scene.around(n)
    return scene.found


class _Scene:
    """One text with its marks, and what has been attributed so far."""

    def __init__(self, parsed: Parsed, marks: list[Marked], pack: QuotePack) -> None:
        self.parsed, self.doc, self.marks = parsed, parsed.doc, marks
        self.cues = Cues(parsed, marks, pack)
        self.starts = [parsed.token_at(s.span.start).i for s in parsed.sentences]
        self.found: list[Attribution | None] = [None] * len(marks)

    # -- the words around a span

    def sentence(self, i: int) -> tuple[int, int]:
        """The first token of the sentence of token `i`, and the first of the next one."""
        n = max(0, bisect_right(self.starts, i) - 1)
        return self.starts[n], self.starts[n + 1] if n + 1 < len(self.starts) else len(self.doc)

    def lead(self, n: int) -> list[Token]:
        """The tokens of the sentence before the mark, back to the quote before it."""
        first = self.cues.opens[n]
        start = max(self.sentence(first)[0], self.cues.closes[n - 1] if n else 0)
        return [t for t in self.doc[start:first] if not t.is_space]

    def tail(self, n: int) -> list[Token]:
        """The tokens after the mark, on to the sentence's end or the next quote."""
        last = self.cues.closes[n]
        end = min(self.sentence(last - 1)[1], self.cues.opens[n + 1] if n + 1 < len(self.marks) else len(self.doc))
        return [t for t in self.doc[last:end] if not t.is_space]

    # -- beside the mark

    def beside(self, n: int) -> Attribution | None:
        """The attribution in the sentence of the span, if it has one."""
        lead, tail = self.lead(n), self.tail(n)
        return (
            self.introduced(lead, ":")
            or self.tagged(n, tail)
            or self.introduced(lead, ",")
            or self.within(n)
            or self.later(tail)
        )

    def introduced(self, lead: list[Token], mark: str) -> Attribution | None:
        """Ana Brandt told reporters on Monday: “..."""
        if not lead:
            return None
        last = lead[-1]
        if last.text == mark or (mark == ":" and self.cues.kind(last)):
            for token in reversed(lead[-NEAR:]):
                if self.cues.kind(token):
                    source = self.cues.subject(token)
                    if source is not None:
                        return Attribution(source, span_of(token))
                    if mark == ":":
                        return None
            if mark == ":":
                return self.headed(lead)
        return None

    def headed(self, lead: list[Token]) -> Attribution | None:
        """“PENCE: ...” or a sentence about somebody that ends in a colon."""
        words = [t for t in lead if not t.is_punct]
        if not words:
            return None
        if all(t.tag_[:3] == "NNP" for t in words):
            return Attribution(words[-1])
        return self.actor(words[-1])

    def tagged(self, n: int, tail: list[Token]) -> Attribution | None:
        """“...,” Ana Brandt said · said Ana Brandt · according to Ana Brandt · — Ana Brandt."""
        mark = self.marks[n]
        words = [t for t in tail if not t.is_punct]
        if not words:
            return None
        if tail[0].text in DASHES or (len(tail) > 1 and tail[0].is_punct and tail[1].text in DASHES):
            return self.signed(words, tail)
        first = words[0]
        led = self.led_to(words)
        if led is not None:
            return led
        ends = mark.span.of(self.parsed.text)[-1:]
        if ends not in SPEECH_ENDS and tail[0].text != ",":
            return None
        for token in words:
            kind = self.cues.kind(token)
            if kind in ("say", "think"):
                source = self.cues.subject(token)
                if source is None:
                    continue
                if (source.left_edge.i <= first.i <= source.i) or (token.i <= first.i + 1 and source.i > token.i):
                    return Attribution(source, span_of(token))
        return None

    def signed(self, words: list[Token], tail: list[Token]) -> Attribution | None:
        """“...” — Ana Brandt, harbour master."""
        if len(words) > SIGNED or any(self.cues.kind(t) for t in words) or words[0].tag_[:3] != "NNP":
            return None
        name = words[0]
        for token in tail:
            if token.is_punct and token.i > name.i:
                break
            if token.tag_[:3] == "NNP":
                name = token
        return Attribution(name)

    def led_to(self, words: list[Token]) -> Attribution | None:
        """According to Ana Brandt."""
        if len(words) > 2 and f"{words[0].lower_} {words[1].lower_}" in self.cues.sources:
            source = next((c for c in words[1].children if c.dep_ == "pobj"), None)
            if source is not None:
                return Attribution(source, Span(words[0].idx, words[1].idx + len(words[1])))
        return None

    def later(self, tail: list[Token]) -> Attribution | None:
        """“...” is a crime, Warren said."""
        for token in tail:
            if self.cues.kind(token) == "say":
                source = self.cues.subject(token)
                if source is not None:
                    return Attribution(source, span_of(token))
        return None

    # -- up the parse

    def top(self, n: int) -> Token | None:
        """The word of the span from which the rest of its first sentence hangs."""
        first, last = self.cues.opens[n], self.cues.closes[n]
        end = min(last, self.sentence(first)[1])
        for token in self.doc[first:end]:
            if token.dep_ != "punct" and not token.is_punct and not token.is_space and not first <= token.head.i < last:
                return token
        return None

    def within(self, n: int) -> Attribution | None:
        """Ana Brandt said it was “...”: the nearest verb of saying that the span hangs from."""
        token = self.top(n)
        for _ in range(STEPS):
            if token is None or token.dep_ == "ROOT":
                break
            token = token.head
            if self.cues.quoted[token.i] >= 0:
                continue
            found = self.at(token)
            if found is not None:
                return found
        return None

    def at(self, token: Token) -> Attribution | None:
        """The attribution that hangs on `token` or is it."""
        if self.cues.kind(token):
            source = self.cues.subject(token)
            if source is not None:
                return Attribution(source, span_of(token))
        for child in token.children:
            if child.dep_ in ("parataxis", "ccomp", "advcl", "dep") and self.cues.kind(child) == "say":
                source, _ = self.cues._own(child)
                if source is not None and self.aside(child, source):
                    return Attribution(source, span_of(child))
            if child.lower_ == "according":
                led = self.led_to([child, *child.children])
                if led:
                    return led
        if token.lower_ in self.cues.nouns:
            owner = self.cues.owner(token)
            if owner is not None:
                return Attribution(owner, span_of(token))
        return None

    def aside(self, verb: Token, source: Token) -> bool:
        """Whether `verb` and its subject stand between commas: the museum, he said, celebrated “...”."""
        start = min(verb.i, source.left_edge.i)
        return start == 0 or self.doc[start - 1].is_punct or self.doc[start - 1].lower_ == "as"

    # -- no cue in the sentence

    def around(self, n: int) -> Attribution | None:
        """The voice that goes on, or the one who acts in the clause."""
        lead = [t for t in self.lead(n) if not t.is_punct]
        tail = [t for t in self.tail(n) if not t.is_punct]
        alone = not lead and not tail
        if self.marks[n].continues and n:
            return self.found[n - 1]
        before = self.voice_before(n)
        if alone:
            return before
        top = self.top(n)
        acts = self.actor(top) if top is not None else None
        if acts is not None and is_name(acts.source):
            return acts
        return before or acts

    def actor(self, token: Token) -> Attribution | None:
        """The subject of the clause that `token` stands in."""
        for _ in range(STEPS):
            if token.tag_[:2] == "VB" and self.cues.quoted[token.i] < 0:
                source = self.cues.subject(token)
                if source is not None:
                    return Attribution(source)
            if token.dep_ == "ROOT":
                break
            token = token.head
        return None

    def voice_before(self, n: int) -> Attribution | None:
        """Who speaks in the words before: the last verb of saying or quote of the paragraph, or of the one before."""
        paragraph = self.parsed.sentence_at(self.marks[n].outer.start).paragraph
        first = self.cues.opens[n]
        number = max(0, bisect_right(self.starts, first) - 1)
        while number > 0:
            number -= 1
            sentence = self.parsed.sentences[number]
            if sentence.paragraph < paragraph - 1:
                break
            quotes = [m for m in range(n) if sentence.span.overlaps(self.marks[m].outer)]
            if quotes and self.found[quotes[-1]] is not None:
                return self.found[quotes[-1]]
            for token in reversed(self.doc[self.starts[number] : self.starts[number + 1]]):
                if self.cues.kind(token):
                    source = self.cues.subject(token)
                    if source is not None:
                        return Attribution(source)
            root = self.doc[self.starts[number]].sent.root
            acts = self.actor(root)
            if acts is not None and is_name(acts.source):
                return acts
        return None
