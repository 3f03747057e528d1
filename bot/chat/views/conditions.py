"""What is stated to depend on what: conditions, demands, refusals, offers and threats, each kind by its holders."""

from __future__ import annotations

from typing import get_args

from bot.chat.markup import Html, bold, cut, escape, join
from bot.chat.views.pages import Group
from bot.chat.views.paper import NAMES, Paper
from bot.model import Condition, ConditionKind, Span

SLOT = 600  # UTF-16 units of an outcome or a condition at most; both and the holder have to fit one message


def conditions_view(paper: Paper) -> list[Group]:
    """The conditions by kind and holder, in the article's order."""
    kinds: tuple[ConditionKind, ...] = get_args(ConditionKind)
    groups = []
    for kind in kinds:
        held: dict[str, list[Condition]] = {}
        for condition in sorted(paper.conditions, key=lambda c: c.cue):
            if condition.kind == kind and condition.holder:
                held.setdefault(condition.holder.name, []).append(condition)
        for holder, stated in held.items():
            title = paper.words(f"conditions-{kind}", holder=cut(holder, NAMES))
            entries = (
                join(" ", [clause(paper, c, SLOT), paper.arrow(where(paper, c), paragraph=True)]) for c in stated
            )
            groups.append(Group(title, tuple(entries)))
    return groups


def clause(paper: Paper, stated: Condition, most: int) -> Html:
    """`outcome ← cue condition`, in the article's words; a cue that lies inside either is shown there alone."""
    pieces = [(span, escape(cut(paper.read(span), most))) for span in (stated.outcome, stated.condition) if span]
    cue = Html("") if any(span.overlaps(stated.cue) for span, _ in pieces) else bold(paper.read(stated.cue))
    if stated.outcome and stated.condition:
        (_, outcome), (_, condition) = pieces
        return Html(f"{outcome} ← {join(' ', [cue, condition])}")
    return join(" ", [cue, *(words for _, words in pieces)])


def where(paper: Paper, stated: Condition) -> Span:
    """What the link opens at: the sentence of the cue."""
    sentence = paper.sentence(stated.cue)
    return sentence.span if sentence else stated.cue
