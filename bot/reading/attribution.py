"""The cue of a quoted span and the word that names who said it: beside the mark, then up the parse, then before."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from spacy.tokens import Token

from bot.languages.quotes import QuotePack
from bot.model import Span
from bot.reading.cast import Cast
from bot.reading.cues import NAMES, PERSONS, STEPS, Cues
from bot.reading.marks import Marked
from bot.reading.parse import Parsed, span_of

SIGNATURE = re.compile(r"[.,]?\s*(?:[—–―]|--?(?=\s))\s*")  # “...” — Ana Brandt
SPEECH_ENDS = frozenset(",?!—–…")  # before a cue after the quote: “...,” she said
INNER = "'’”\""  # closes a quotation inside
REDUCED = frozenset(("acl", "advcl"))  # identified as “...”
LABEL = re.compile(r"[A-Z][A-Z.'’ -]+:\s")  # “MODERATOR: ...
NEAR = 14  # words between a cue and the mark it leads up to: told reporters in Ostrand on Monday: “...
SIGNED = 14  # words of a name and a role after a dash


@dataclass(frozen=True, slots=True)
class Attribution:
    """The word that names the speaker, None where nobody is said to speak, and the words that attribute, if any.
    `close`: they stand right beside the mark."""

    source: Token | None
    cue: Span | None = None
    close: bool = False


def attribute(parsed: Parsed, marks: list[Marked], cast: Cast, pack: QuotePack) -> list[Attribution | None]:
    """Who said each of the `marks`, in their order."""
    scene = _Scene(parsed, marks, cast, pack)
    for n in range(len(marks)):
        scene.found[n] = scene.beside(n)
    for n in range(len(marks)):
        if scene.found[n] is None:
            scene.found[n] = scene.around(n)
    return scene.found


class _Scene:
    """One text with its marks, and what has been attributed so far."""

    def __init__(self, parsed: Parsed, marks: list[Marked], cast: Cast, pack: QuotePack) -> None:
        self.parsed, self.doc, self.marks = parsed, parsed.doc, marks
        self.cues = Cues(parsed, marks, cast, pack)
        self.starts = [parsed.token_at(s.span.start).i for s in parsed.sentences]
        self.found: list[Attribution | None] = [None] * len(marks)
        self.tags: dict[int, Attribution] = {}

    # -- the words around a span

    def number(self, i: int) -> int:
        """The number of the sentence of token `i`."""
        return max(0, bisect_right(self.starts, i) - 1)

    def end_of(self, number: int) -> int:
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.doc)

    def lead(self, n: int) -> list[Token]:
        """The tokens of the sentence before the mark, back to the quote before it."""
        first = self.cues.opens[n]
        start = max(self.starts[self.number(first)], self.cues.closes[n - 1] if n else 0)
        return [t for t in self.doc[start:first] if not t.is_space]

    def tail(self, n: int) -> list[Token]:
        """The tokens after the mark, on to the sentence's end or the next quote of more than a word or two."""
        last = self.cues.closes[n]
        end = self.end_of(self.number(last - 1))
        for later in range(n + 1, len(self.marks)):
            if self.cues.opens[later] >= end or self.cues.closes[later] - self.cues.opens[later] > 4:
                end = min(end, self.cues.opens[later])
                break
        return [t for t in self.doc[last:end] if not t.is_space]

    # -- beside the mark

    def beside(self, n: int) -> Attribution | None:
        """The attribution in the sentence of the span, if it has one."""
        lead, tail = self.lead(n), self.tail(n)
        tagged = self.tagged(n, tail)
        if tagged:
            self.tags[n] = tagged
        return (
            self.labelled(n)
            or self.introduced(lead, ":")
            or tagged
            or self.headed(lead)
            or self.introduced(lead, ",")
            or self.within(n)
            or self.later(tail)
        )

    def labelled(self, n: int) -> Attribution | None:
        """“MODERATOR: ...”"""
        label = LABEL.match(self.parsed.text, self.marks[n].span.start)
        return Attribution(self.parsed.token_at(label.end() - 3), close=True) if label else None

    def introduced(self, lead: list[Token], mark: str) -> Attribution | None:
        """Ana Brandt told reporters on Monday: “..."""
        if not lead or not (lead[-1].text == mark or (mark == ":" and self.cues.kind(lead[-1]) == "say")):
            return None
        for token in reversed(lead[-NEAR:]):
            kind = self.cues.kind(token)
            if kind == "say" or (kind and token.i >= lead[-1].i - 1):
                source, passive = self.cues.own(token)
                if source is None and passive is not None:
                    return Attribution(None, span_of(token), True)
                source = source or self.cues.subject(token)
                return self.outer(token, source) if source is not None else None
        if len(lead) > 3 and f"{lead[0].lower_} {lead[1].lower_}" in self.cues.sources:
            return self.led_to(lead[1])
        return None

    def outer(self, verb: Token, source: Token) -> Attribution:
        """Ana Brandt said she recalled thinking: the name outside speaks, not the pronoun within."""
        if source.tag_ == "PRP" and (self.cues.kind(verb) != "say" or verb.tag_ == "VBG"):
            above = self.above(verb, source)
            if above is not None:
                return replace(above, close=True)
        return Attribution(source, span_of(verb), True)

    def above(self, verb: Token, source: Token) -> Attribution | None:
        """The verb of saying that `verb` hangs from, where its subject may be whom the pronoun `source` means."""
        node = verb
        for _ in range(STEPS):
            if node.dep_ == "ROOT":
                return None
            node = node.head
            if self.cues.kind(node) in ("say", "judge"):
                higher = self.cues.subject(node)
                if higher is not None and higher.i != source.i:
                    return Attribution(higher, span_of(node)) if self.agree(higher, source) else None
        return None

    def agree(self, higher: Token, pronoun: Token) -> bool:
        """Whether `pronoun` may mean `higher`."""
        if higher.lower_ in PERSONS:
            return higher.lower_ == pronoun.lower_
        one, other = self.cues.cast.resolve(higher), self.cues.cast.resolve(pronoun)
        return one is None or other is None or one is other

    def headed(self, lead: list[Token]) -> Attribution | None:
        """ANA BRANDT: “...” or a sentence about somebody that ends in a colon."""
        if not lead or lead[-1].text != ":":
            return None
        words = [t for t in lead if not t.is_punct]
        if words and all(t.tag_ in NAMES for t in words):
            return Attribution(words[-1], close=True)
        return self.actor(words[-1]) if words else None

    def tagged(self, n: int, tail: list[Token]) -> Attribution | None:
        """“...,” Ana Brandt said · said Ana Brandt · according to Ana Brandt · — Ana Brandt."""
        words = [t for t in tail if not t.is_punct]
        if not words:
            return None
        if SIGNATURE.match(self.parsed.text, self.marks[n].outer.end):
            return self.signed(words, tail)
        first = words[0]
        if len(words) > 2 and f"{first.lower_} {words[1].lower_}" in self.cues.sources:
            return self.led_to(words[1])
        if self.marks[n].span.of(self.parsed.text).rstrip(INNER)[-1:] not in SPEECH_ENDS and tail[0].text != ",":
            return None
        for token in words:
            if self.cues.kind(token) in ("say", "think"):
                source = self.cues.subject(token)
                if source is None or source.i < first.i:
                    source = self.name_at(words, token)
                if source is None:
                    continue
                if source.left_edge.i <= first.i <= source.i or token.i <= first.i + 1 < source.i + 1:
                    return Attribution(source, span_of(token), True)
        return None

    def name_at(self, words: list[Token], verb: Token) -> Token | None:
        """The name or pronoun that begins the words after a mark, where the parse took it into the quote."""
        name = None
        for token in words:
            if token.i >= verb.i or not (token.tag_ in NAMES or token.tag_ == "PRP"):
                break
            name = token
        return name

    def signed(self, words: list[Token], tail: list[Token]) -> Attribution | None:
        """“...” — Ana Brandt, harbour master."""
        if len(words) > SIGNED or words[0].tag_ not in NAMES or any(self.cues.kind(t) for t in words):
            return None
        name = words[0]
        for token in tail:
            if token.is_punct and token.i > name.i:
                break
            if token.tag_ in NAMES:
                name = token
        return Attribution(name, close=True)

    def led_to(self, preposition: Token) -> Attribution | None:
        """According to Ana Brandt."""
        source = next((c for c in preposition.children if c.dep_ == "pobj"), None)
        if source is None or self.cues.quoted[source.i] >= 0:
            return None
        start = self.doc[preposition.i - 1].idx
        return Attribution(source, Span(start, preposition.idx + len(preposition)))

    def later(self, tail: list[Token]) -> Attribution | None:
        """“...” is a crime, Ana Brandt said."""
        for token in tail:
            if self.cues.kind(token) == "say":
                source = self.cues.subject(token)
                if source is not None:
                    return Attribution(source, span_of(token))
        return None

    # -- up the parse

    def top(self, n: int) -> Token | None:
        """The word of the span from which the rest of its first sentence hangs, or that hangs from the rest."""
        first = self.cues.opens[n]
        last = min(self.cues.closes[n], self.end_of(self.number(first)))
        for token in self.doc[first:last]:
            if token.is_punct or token.is_space:
                continue
            if token.dep_ == "ROOT" or not first <= token.head.i < last:
                return token
        return None

    def within(self, n: int) -> Attribution | None:
        """Ana Brandt said it was “...”: the nearest verb of saying that the span hangs from, or an aside: she said."""
        token = self.top(n)
        if token is None:
            return None
        perhaps = None
        for _ in range(STEPS):
            found = self.at(token)
            if found is not None and found.source is not None:
                verb = self.parsed.token_at(found.cue.start) if found.cue else token
                above = self.above(verb, found.source) if found.source.tag_ == "PRP" else None
                if above is not None or self.cues.kind(verb) != "think":
                    return above or found
                perhaps = perhaps or found
            if token.dep_ == "ROOT":
                break
            if self.cues.quoted[token.i] < 0 and token.dep_ in REDUCED and self.cues.nobodys(token):
                return Attribution(None)
            token = token.head
        return perhaps

    def at(self, token: Token) -> Attribution | None:
        """The attribution that is `token` or hangs on it."""
        for child in token.children:
            if self.cues.quoted[child.i] >= 0:
                continue
            if child.lower_ == "according" and child.i + 1 < len(self.doc):
                led = self.led_to(self.doc[child.i + 1])
                if led:
                    return led
            if child.dep_ in ("parataxis", "ccomp", "advcl", "dep") and self.cues.kind(child) == "say":
                source, _ = self.cues.own(child)
                if source is not None and self.aside(child, source):
                    return Attribution(source, span_of(child))
        if self.cues.quoted[token.i] >= 0:
            return None
        if self.cues.kind(token):
            source = self.cues.subject(token)
            if source is not None:
                return Attribution(source, span_of(token))
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
        if self.marks[n].continues and n:
            return self.found[n - 1]
        lead, tail = ([t for t in side if not t.is_punct] for side in (self.lead(n), self.tail(n)))
        before = self.voice_before(n)
        if not lead and not tail:
            return before
        top = self.top(n)
        acts = self.actor(top) if top is not None else None
        if acts is not None and acts.source is not None and self.cues.rank(acts.source) >= 2:
            return acts
        return self.earlier(lead) or before or acts

    def earlier(self, lead: list[Token]) -> Attribution | None:
        """As Ana Brandt put it at the time, “..."""
        for token in reversed(lead):
            if self.cues.kind(token) == "say":
                source = self.cues.subject(token)
                if source is not None:
                    return Attribution(source, span_of(token))
        return None

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
        """Whose words go on: the last quote or the person who acts, in this paragraph or the one before."""
        number = self.number(self.cues.opens[n])
        paragraph = self.parsed.sentences[number].paragraph
        m = n
        while number > 0:
            number -= 1
            sentence = self.parsed.sentences[number]
            if sentence.paragraph < paragraph - 1:
                break
            voice = None
            while voice is None and m > 0 and self.marks[m - 1].outer.end > sentence.span.start:
                m -= 1
                voice = self.tags.get(m) or self.found[m]
            acts = None if voice is not None and voice.close else self.acts_in(number)
            found = acts or voice
            if found is not None and found.source is not None:
                return Attribution(found.source)
        return None

    def acts_in(self, number: int) -> Attribution | None:
        """The person whose doing a sentence tells, or who is cited in it."""
        root = self.doc[self.starts[number]].sent.root
        if root.tag_[:2] != "VB" or self.cues.quoted[root.i] >= 0:
            return None
        source = self.cues.subject(root)
        if source is not None and (self.cues.is_person(source) or self.cues.kind(root)):
            return Attribution(source)
        return None
