"""What a reader's own words find, and what they are told where the words say nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.errors import BadWords
from bot.model import Entry
from bot.news.query import Query, query


def finds(words: str, title: str, text: str = "") -> bool:
    return query(words).fits(Entry(id="1", url="", title=title, text=text))


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("strike", "Dockers strike at Larkmouth", True),
        ("strike", "STRIKE!", True),
        ("strike", "Dockers’ strikes go on", False),
        ("port strike", "A strike has shut the port", True),
        ('"port strike"', "A strike has shut the port", False),
        ('"port strike"', "The port-strike goes on", True),
        ("“port strike”", "The Port Strike goes on", True),
        ("strike OR lockout", "A lockout at the mill", True),
        ("port strike OR lockout", "A lockout at the port", True),
        ("port strike OR lockout", "A lockout at the mill", False),
        ("strike -football", "A football strike", False),
        ('strike -"season ticket"', "Season over, ticket office on strike", True),
        ("strike –football", "A football strike", False),
        ("Zürich", "The ZURICH plan", True),
        ("zurich", "Der Zürcher Plan", False),
        ("naïve café", "Naive talk at a cafe", True),
        ("straße", "An der STRASSE", True),
        ("co-op", "The co op shop", True),
        ("5.1", "A quake of 5.1 at Garrowby", True),
        ("порт", "ПОРТ закрыт", True),
        ("港口", "昨天港口关闭了", True),
        ("港口", "港湾出口", False),
        ('"" harbour', "The harbour", True),
        ("strike or lockout", "A strike, a lockout", False),
    ],
)
def test_words_find_whole_words_and_phrases(words: str, text: str, found: bool) -> None:
    assert finds(words, text) is found


def test_words_are_looked_for_in_title_and_text_but_a_phrase_not_across_the_two() -> None:
    assert finds("port strike", "The port", "A strike is on.")
    assert not finds('"port strike"', "The port", "Strike is on.")


def test_a_wish_that_is_parsed_is_groups_of_which_one_is_enough() -> None:
    assert query('"port strike" OR dredging  quay -football') == Query(
        ((" port strike ", " dredging "), (" quay ",)), (" football ",)
    )


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        ("", {"fault": "nothing"}),
        ("?! ''", {"fault": "nothing"}),
        ("-football", {"fault": "without"}),
        ('"port strike', {"fault": "quote"}),
        ("OR strike", {"fault": "or"}),
        ("strike OR", {"fault": "or"}),
        ("strike OR OR lockout", {"fault": "or"}),
        ("strike OR -football", {"fault": "or"}),
        ("the", {"fault": "common", "word": "the"}),
        ("strike OR the", {"fault": "common", "word": "the"}),
        (" ".join("abcdefghijklmnopqrstuvw"), {"fault": "long", "most": 20}),
        ("x" * 501, {"fault": "long", "most": 20}),
    ],
)
def test_words_that_say_nothing_are_refused_with_the_reason(words: str, facts: dict[str, object]) -> None:
    with pytest.raises(BadWords) as told:
        query(words)
    assert told.value.facts == facts


@given(some.text(alphabet='ab "-OR*([^ü\n', max_size=40), some.text(max_size=80))
def test_whatever_is_written_is_looked_for_or_refused(words: str, text: str) -> None:
    try:
        finds(words, text, text)
    except BadWords as fault:
        assert fault.facts["fault"] in {"nothing", "without", "quote", "or", "common", "long"}
