"""A condition is shown in an order that says what the article says, with the word that ties its two halves."""

from __future__ import annotations

import pytest

from bot.chat.phrase import ARROW, phrase
from bot.model import Condition, Span


def shown(text: str, outcome: str, condition: str, cue: str, kind: str = "threat") -> str:
    def span(words: str) -> Span | None:
        return Span(text.index(words), text.index(words) + len(words)) if words else None

    there = span(cue)
    assert there
    stated = Condition(kind=kind, stance="position", cue=there, outcome=span(outcome), condition=span(condition))  # type: ignore[arg-type]
    return " ".join(
        ARROW if piece is None else f"{piece.span.of(text)}{piece.joint}".strip() for piece in phrase(text, stated)
    )


@pytest.mark.parametrize(
    ("text", "outcome", "condition", "cue", "expected"),
    [
        (
            "The league threatened to go to court unless the orders are withdrawn.",
            "go to court",
            "the orders are withdrawn",
            "threatened",
            "threatened to go to court ← unless the orders are withdrawn",
        ),
        (
            "The league vowed to go to court, if the orders stand.",
            "go to court",
            "the orders stand",
            "vowed",
            "vowed to go to court ← if the orders stand",
        ),
        (
            "If the orders stand, the league threatened to go to court.",
            "go to court",
            "the orders stand",
            "threatened",
            "threatened to go to court ← If the orders stand",
        ),
        (
            "The league will go to court unless the orders are withdrawn.",
            "go to court",
            "the orders are withdrawn",
            "unless",
            "go to court ← unless the orders are withdrawn",
        ),
    ],
)
def test_what_ties_a_threat_to_its_condition_is_shown(
    text: str, outcome: str, condition: str, cue: str, expected: str
) -> None:
    assert shown(text, outcome, condition, cue) == expected


@pytest.mark.parametrize(
    ("text", "outcome", "expected"),
    [
        ("She refused “to sign a blank cheque”.", "to sign a blank cheque”", "refused “to sign a blank cheque”"),
        ("She refused to sign “a blank cheque”.", "to sign “a blank cheque", "refused to sign “a blank cheque”"),
        ("“I am tired; she refused to sign,” she said.", "to sign,”", "refused to sign"),
        ("“They refused to sign it. Ever.”", "to sign it", "refused to sign it"),
        ('She refused "to sign it" twice.', 'to sign it"', 'refused "to sign it"'),
    ],
)
def test_no_mark_of_a_pair_is_shown_alone(text: str, outcome: str, expected: str) -> None:
    assert shown(text, outcome, "", "refused", "refusal") == expected


@pytest.mark.parametrize(
    ("text", "outcome", "condition", "cue", "kind", "expected"),
    [
        (
            "The harbour must be dredged.",
            "The harbour",
            "The harbour must be dredged",
            "must",
            "demand",
            "The harbour must be dredged",
        ),
        (
            "The first two plans were rejected by the port.",
            "The first two plans",
            "",
            "rejected",
            "refusal",
            "The first two plans were rejected",
        ),
        (
            "It is a promise by the port and its owners to dredge it.",
            "dredge it",
            "",
            "promise",
            "offer",
            "promise by the port and its owners to dredge it",
        ),
        (
            "Ships would have to wait outside.",
            "Ships",
            "wait outside",
            "have to",
            "demand",
            "Ships would have to wait outside",
        ),
        (
            "They should be held to account.",
            "They",
            "should be held to account",
            "should",
            "demand",
            "They should be held to account",
        ),
        (
            "The board, which met for six hours behind closed doors on Tuesday, must pay.",
            "The board",
            "pay",
            "must",
            "demand",
            "The board … must pay",
        ),
        ("We’ll dredge it.", "dredge it", "", "’ll", "offer", "We’ll dredge it"),
        (
            "If it rains, the ferry stays in port.",
            "the ferry stays in port",
            "it rains",
            "If",
            "condition",
            "the ferry stays in port ← If it rains",
        ),
    ],
)
def test_words_come_in_the_order_of_the_article_with_those_that_join_them(
    text: str, outcome: str, condition: str, cue: str, kind: str, expected: str
) -> None:
    assert shown(text, outcome, condition, cue, kind) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The port vowed, in a long letter to all of the owners and crews, to dredge the channel.",
        "The port vowed it. Soon it will dredge the channel.",
        "The port vowed “to all” to dredge the channel.",
    ],
)
def test_words_that_are_left_out_leave_a_mark(text: str) -> None:
    assert shown(text, "dredge the channel", "", "vowed", "offer") == "vowed … dredge the channel"
