"""A cue right beside the mark: “...,” she said · she said: “...” · “...” — Ana Brandt · “MODERATOR: ...”"""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from bot.reading.parse import span_of
from bot.reading.said.above import outer_voice
from bot.reading.said.cues import NAMES, RELATIVES, Attribution, Cues

SIGNATURE = re.compile(r"[.,]?\s*(?:[—–―]|--?(?=\s))\s*")  # “...” — Ana Brandt
SPEECH_ENDS = frozenset(",?!—–…")  # “...,” she said
INNER = "'’”\""  # closes a quotation inside
LABEL = re.compile(r"[A-Z][A-Z.'’ -]+:\s")
NEAR = 14  # words between a cue and the mark it leads up to: told reporters in Ostrand on Monday: “...
SIGNED = 14  # words of a name and a role after a dash


def labelled(cues: Cues, n: int) -> Attribution | None:
    """“MODERATOR: ...”"""
    parsed = cues.scene.parsed
    label = LABEL.match(parsed.text, cues.scene.marks[n].span.start)
    return Attribution(parsed.token_at(label.end() - 3), close=True) if label else None


def introduced(cues: Cues, lead: list[Token], mark: str) -> Attribution | None:
    """Ana Brandt told reporters on Monday: “..., where `mark` is the colon or the comma."""
    if not lead or not (lead[-1].text == mark or (mark == ":" and cues.kind(lead[-1]) == "say")):
        return None
    clauses: list[Token] = []
    for token in reversed(lead[-NEAR:]):
        kind = cues.kind(token)
        if kind in ("say", "tag") or (kind and token.i >= lead[-1].i - 2):
            if all(verb.i == token.i or token.is_ancestor(verb) for verb in clauses):
                return _introduces(cues, token)
            break  # another clause stands between: she knew who had written it, and she was glad: “...
        if token.dep_ == "nsubj" and token.tag_ not in RELATIVES and token.head.i > token.i:
            clauses.append(token.head)
    if len(lead) > 3 and cues.leads(lead[0], lead[1]):
        return cues.led_to(lead[1])
    return None


def _introduces(cues: Cues, verb: Token) -> Attribution | None:
    """The attribution by a verb that leads up to the mark. Who is told or asked something does not speak."""
    source, passive = cues.own(verb)
    if source is None and passive is not None:
        return Attribution(None, span_of(verb), True)
    source = source or cues.subject(verb)
    if source is None:
        return None
    yields = source.tag_ == "PRP" and (cues.kind(verb) != "say" or verb.tag_ == "VBG")
    outer = outer_voice(cues, verb, source) if yields else None
    return replace(outer, close=True) if outer else Attribution(source, span_of(verb), True)


def headed(cues: Cues, lead: list[Token]) -> Attribution | None:
    """ANA BRANDT: “...” or a sentence about somebody that ends in a colon."""
    words = [t for t in lead if not t.is_punct]
    if not words or lead[-1].text != ":":
        return None
    inverted = cues.kinds.get(words[0].lower_) == "say" and len(words) > 1  # Said Ana Brandt: “..., read as a name
    if all(t.tag_ in NAMES for t in words[inverted:]):
        return Attribution(words[-1], span_of(words[0]) if inverted else None, True)
    source = cues.actor(words[-1])
    return Attribution(source) if source is not None and cues.weight(source) > 1 else None


def tagged(cues: Cues, n: int, tail: list[Token]) -> Attribution | None:
    """“...,” Ana Brandt said · said Ana Brandt · according to Ana Brandt · — Ana Brandt."""
    words = [t for t in tail if not t.is_punct]
    if not words:
        return None
    text, mark = cues.scene.parsed.text, cues.scene.marks[n]
    if SIGNATURE.match(text, mark.outer.end):
        return _signed(cues, words, tail)
    first = words[0]
    if len(words) > 2 and cues.leads(first, words[1]):
        return cues.led_to(words[1])
    if mark.span.of(text).rstrip(INNER)[-1:] not in SPEECH_ENDS and tail[0].text != "," and not tail[0].is_sent_start:
        return None
    for token in words:
        if cues.kind(token) in ("say", "tag", "think"):
            source = cues.subject(token)
            if source is None or source.i < first.i:  # the parse took the name into the quote
                source = _name_at(words, token)
            if source is None:
                continue
            if source.left_edge.i <= first.i <= source.i or token.i <= first.i + 1 <= source.i:
                return Attribution(source, span_of(token), True)
    return None


def _name_at(words: list[Token], verb: Token) -> Token | None:
    """The name or pronoun that the words begin with."""
    name = None
    for token in words:
        if token.i >= verb.i or not (token.tag_ in NAMES or token.tag_ == "PRP"):
            break
        name = token
    return name


def _signed(cues: Cues, words: list[Token], tail: list[Token]) -> Attribution | None:
    """“...” — Ana Brandt, harbour master."""
    if len(words) > SIGNED or words[0].tag_ not in NAMES or any(cues.kind(t) for t in words):
        return None
    name = words[0]
    for token in tail:
        if token.is_punct and token.i > name.i:
            break
        if token.tag_ in NAMES:
            name = token
    return Attribution(name, close=True)
