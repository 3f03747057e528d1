"""Who acts: name, role, how often mentioned, quoted or not; people, organizations, countries and groups apart."""

from __future__ import annotations

from typing import get_args

from bot.chat.markup import Html, bold, cut, escape, join
from bot.chat.views.narrowing import BETWEEN, mark_of
from bot.chat.views.pages import Entry, Group
from bot.chat.views.paper import NAMES, Paper, headed
from bot.model import Actor, ActorKind


def actors_view(paper: Paper, only: str = "") -> list[Group]:
    """The actors by kind, all or those with the marks `only`, in the order of the brief: those that matter most come
    first."""
    kinds: tuple[ActorKind, ...] = get_args(ActorKind)
    marks = only.split(BETWEEN)
    there = [actor for actor in paper.brief.actors if not only or mark_of(actor.name) in marks]
    return [
        Group(paper.words(f"actors-{kind}"), tuple(_entry(paper, a) for a in there if a.kind == kind)) for kind in kinds
    ]


def who(paper: Paper, actor: Actor) -> Html:
    """Bold name and role."""
    return join(", ", [bold(cut(headed(actor.name), NAMES)), escape(paper.role(actor.name))])


def _entry(paper: Paper, actor: Actor) -> Entry:
    mentions = paper.words("mentions", count=len(actor.mentions))
    quoted = paper.words("quoted-yes" if actor.quoted else "quoted-no")
    return Entry(Html(f"{who(paper, actor)} — {mentions}, {quoted}"))
