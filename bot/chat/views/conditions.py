"""What is stated to depend on what: conditions, demands, refusals, offers and threats, each kind by its holders."""

from __future__ import annotations

from bot.chat.markup import Html, bold, cut, escape, italic, join, spaced
from bot.chat.phrase import ARROW, Piece, phrase
from bot.chat.views.narrowing import BETWEEN, KINDS, mark_of
from bot.chat.views.pages import Group
from bot.chat.views.paper import NAMES, Paper, headed
from bot.model import Condition, Span

SLOT = 600  # UTF-16 units of an outcome or a condition at most; both and the holder have to fit one message


def conditions_view(paper: Paper, only: str = "") -> list[Group]:
    """The conditions by kind, all or those whose kind or holder has one of the marks `only`; those of one holder
    together, holders in the article's order."""
    marks = only.split(BETWEEN) if only else []
    stated = sorted(
        (c for c in paper.conditions if not marks or c.kind in marks or mark_of(_holder(c)) in marks),
        key=lambda condition: condition.cue,
    )
    order = {holder: place for place, holder in enumerate(dict.fromkeys(map(_holder, stated)))}
    stated.sort(key=lambda condition: order[_holder(condition)])
    return [
        Group(
            paper.words(f"conditions-{kind}"),
            tuple(paper.entry(clause(paper, c, SLOT), where(paper, c)) for c in stated if c.kind == kind),
        )
        for kind in KINDS
    ]


def clause(paper: Paper, stated: Condition, most: int) -> Html:
    """`holder: outcome ← cue condition`, each slot in at most `most` units."""
    return Html(f"{bold(cut(headed(_holder(stated)), NAMES))}: {stated_words(paper, stated, most)}")


def where(paper: Paper, stated: Condition) -> Span:
    """What the link of a condition opens at: the sentence of its cue."""
    sentence = paper.sentence(stated.cue)
    return sentence.span if sentence else stated.cue


def stated_words(paper: Paper, stated: Condition, most: int) -> Html:
    """The article's words for a condition, without whose it is."""

    def show(piece: Piece | None) -> Html:
        if piece is None:
            return escape(ARROW)
        words = italic(cut(paper.read(piece.span), most)) if piece.cue else _slot(paper, piece.span, stated.cue, most)
        return Html(f"{words}{escape(piece.joint)}")

    return join(" ", [show(piece) for piece in phrase(paper.article.text, stated)])


def _slot(paper: Paper, span: Span, cue: Span, most: int) -> Html:
    """The words of an outcome or a condition, a cue among them set off."""
    text = paper.article.text
    if not span.covers(cue) or span.end - span.start > most // 2:  # half: every letter may be two units
        return escape(cut(paper.read(span), most))
    before, after = spaced(text[span.start : cue.start]), spaced(text[cue.end : span.end])
    return Html(f"{escape(before)}{italic(paper.read(cue))}{escape(after)}")


def _holder(stated: Condition) -> str:
    return stated.holder.name if stated.holder else ""
