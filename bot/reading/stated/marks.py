"""A span that opens a quotation ends behind its closing mark, and one that closes it begins with its opening one."""

from __future__ import annotations

from bot.model import Span

PAIRS = {"“": "”", '"': '"'}  # not ‘: an apostrophe looks like its partner
POINTS = ".,!?…"  # may stand between the last word and the closing mark


def closed(span: Span, text: str) -> Span:
    """`span` with the mark that pairs with its only unpaired one, where that stands right beside it."""
    words = text[span.start : span.end]
    for opener, closer in PAIRS.items():
        odd = opener == closer and words.count(opener) % 2 == 1
        if odd or words.count(opener) > words.count(closer):
            end = span.end
            while end < len(text) and text[end] in POINTS:
                end += 1
            if text[end : end + 1] == closer:
                return Span(span.start, end + 1)
        if (odd or words.count(closer) > words.count(opener)) and span.start > 0 and text[span.start - 1] == opener:
            return Span(span.start - 1, span.end)
    return span


def bare(cue: Span, text: str) -> Span:
    """`cue` without a mark or a space at its end: would not “sell”."""
    end = cue.end
    while end > cue.start and (text[end - 1].isspace() or text[end - 1] in PAIRS):
        end -= 1
    return Span(cue.start, end)
