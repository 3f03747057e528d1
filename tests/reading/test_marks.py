"""Marks pair into quoted spans, whatever is odd about one of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.said.marks import marked


def spans(text: str) -> list[str]:
    return [m.span.of(text) for m in marked(text)]


@pytest.mark.parametrize(
    "text",
    [
        'The port "will not open today," she said.',
        "The port “will not open today,” she said.",
        "The port “will not open today,’’ she said.",
        "The port ''will not open today,'' she said.",
        "The port ``will not open today,'' she said.",
        "The port «will not open today,» she said.",
        "The port »will not open today,« she said.",
        "The port „will not open today,“ she said.",
        "The port ”will not open today,” she said.",
        "The port ‘will not open today,’ she said.",
        "The port 'will not open today,' she said.",
        'The port “will not open today," she said.',
        'The port " will not open today, " she said.',
        'The port said"will not open today,"she said.',
    ],
)
def test_marks_of_every_shape_pair(text: str) -> None:
    assert spans(text) == ["will not open today,"]


def test_a_quotation_inside_a_quotation_is_not_listed_again() -> None:
    assert spans("“She called it ‘a bad day’ and left,” he said.") == ["She called it ‘a bad day’ and left,"]
    assert spans('"She called it "a bad day" and left," he said.') == ['She called it "a bad day" and left,']
    assert spans("‘She called it “a bad day” and left,’ he said.") == ["She called it “a bad day” and left,"]


def test_apostrophes_are_no_marks() -> None:
    assert spans("The pilots' union won't budge; it's the dockers' turn in the '90s style, let 'em wait.") == []


def test_a_possessive_does_not_close_a_single_mark() -> None:
    assert spans("‘We back the pilots’ claim to the full,’ he said.") == ["We back the pilots’ claim to the full,"]
    assert spans("'We back the pilots' claim to the full,' he said.") == ["We back the pilots' claim to the full,"]


def test_feet_and_inches_are_no_marks() -> None:
    assert spans("At 6'3\" tall, the harbour master is “hard to miss”, they say.") == ["hard to miss"]


def test_markup_is_no_mark() -> None:
    assert spans('<a class="box" id="4">The port “is shut”.</a>') == ["is shut"]


def test_a_mark_left_open_runs_on_into_the_paragraph_that_opens_it_again() -> None:
    found = marked("He said: “The port is shut.\n\n“The ferries are late,” and left.")
    assert [(m.closed, m.continues) for m in found] == [(False, False), (True, True)]


def test_a_mark_opened_again_in_a_joined_paragraph_is_a_new_entry() -> None:
    text = 'He said: "The port is shut. "The ferries are late. "We wait." The rain went on.'
    assert spans(text) == ["The port is shut.", "The ferries are late.", "We wait."]
    assert [m.continues for m in marked(text)] == [False, True, True]


def test_a_mark_closed_in_the_next_paragraph_without_being_opened_again_is_one_entry() -> None:
    assert spans("“The port is shut as the conditions\n\nworsen,” she said.") == [
        "The port is shut as the conditions\n\nworsen,"
    ]


def test_a_stray_mark_spoils_nothing_after_it() -> None:
    assert spans('The 12" pipe burst. "We saw it," she said. "It was loud," he said.')[-1] == "It was loud,"
    assert spans("It broke” at dawn. “We saw it,” she said.") == ["We saw it,"]
    assert spans("A stray “ in a line.\n\n“We saw it,” she said.") == ["We saw it,"]


@given(st.text(alphabet="ab S.,:!\n\t\"'“”‘’«»„`—", max_size=80))
def test_spans_lie_inside_the_text_in_order_and_never_overlap(text: str) -> None:
    found = marked(text)
    for m in found:
        assert 0 <= m.outer.start <= m.span.start < m.span.end <= m.outer.end <= len(text)
        assert m.span.of(text) == m.span.of(text).strip()
    assert all(a.outer.end <= b.outer.start for a, b in pairwise(found))
