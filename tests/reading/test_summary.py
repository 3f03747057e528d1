"""The summary holds the sentences that carry the story, and none that lean on what is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages.language import LanguagePack
from bot.languages.pack import languages, load
from bot.languages.summary import SummaryPack, SummaryWeights
from bot.model import Article, Sentence, Span
from bot.reading.said.marks import marked
from bot.reading.sentences import sentences
from bot.reading.summary import LONGEST, stands_alone, summary
from bot.reading.told.found import Found

PACK = load(SummaryPack, "en", "summary")
WEIGHTS = load(SummaryWeights, "xx", "weights")
ENDS = load(LanguagePack, "en", "language").sentences

STORY = """Larkmouth dockers will end their eight-day strike if the port drops its new roster, their union said.

It was the longest stoppage at the harbour since 1974. But nobody had expected it to last.

The Dockers' Union and the port authority met for six hours on Tuesday with a mediator from the transport ministry.

"We have waited long enough," she said.

About 140 ships are waiting outside Larkmouth harbour and the port loses two million crowns a day of the strike.

Vell Shipping sent twelve vessels to Ostrand. The town has two piers. A bakery near the gates sells bread to both.

The weather was mild for the season. Children flew kites on the breakwater while their parents watched the cranes.
"""


def found(text: str) -> Found:
    return Found(speech=[mark.outer for mark in marked(text)])


def told(text: str, title: str = "", count: int | None = None) -> list[str]:
    ends = sentences(text, ENDS)
    chosen, _ = summary(Article(text=text, title=title), ends, found(text), PACK, WEIGHTS, count)
    return [span.of(text) for span in chosen]


def ranked(text: str, count: int | None = None) -> list[str]:
    _, further = summary(Article(text=text), sentences(text, ENDS), found(text), PACK, WEIGHTS, count)
    return [span.of(text) for span in further]


def alone(sentence: str) -> bool:
    shares = found(sentence).quoted([Sentence(Span(0, len(sentence)), 0)])
    return stands_alone(sentence, shares[0], PACK)


@pytest.mark.parametrize("example", PACK.openings, ids=lambda example: example.text[:40])
def test_a_sentence_stands_alone_only_where_the_pack_says_so(example) -> None:
    assert alone(example.text) is example.alone


def test_the_story_is_told_by_its_lead_and_no_sentence_leans_on_another() -> None:
    chosen = told(STORY, "Larkmouth strike may end on Friday")
    assert chosen[0].startswith("Larkmouth dockers will end")
    assert all(alone(sentence) for sentence in chosen)


def test_a_short_text_is_told_in_two_sentences_and_a_long_one_in_three() -> None:
    assert len(told(STORY)) == 2
    assert len(told(STORY * 3)) == 3


def test_the_number_of_sentences_can_be_set() -> None:
    assert len(told(STORY, count=4)) == 4
    assert len(told("One pier. Two piers.", count=4)) == 2


def test_a_longer_summary_goes_on_from_the_usual_one() -> None:
    assert set(ranked(STORY)[:2]) == set(told(STORY))
    assert len(ranked(STORY)) == LONGEST
    assert all(alone(sentence) for sentence in ranked(STORY))


def test_a_dateline_is_not_told() -> None:
    with_place = f"LARKMOUTH, Vell (AP) — {STORY}"
    assert told(with_place) == told(STORY)
    assert ranked(with_place)[0] == ranked(STORY)[0]


def test_the_title_is_not_said_again() -> None:
    title = "Larkmouth dockers end eight-day strike"
    assert title + "." not in told(title + ".\n" + STORY, title)


def test_sentences_come_in_the_order_of_the_text() -> None:
    chosen = told(STORY, count=4)
    places = [STORY.find(sentence) for sentence in chosen]
    assert len(set(chosen)) == 4
    assert places == sorted(places)


def test_a_sentence_from_the_middle_of_a_speech_is_not_told() -> None:
    speech = "“We lost the roster vote. Larkmouth port lost its board. It hurts,” said Ines Calloway."
    assert told(f"Larkmouth port stays shut, the board said.\n{speech}", "Larkmouth port board", count=1) == [
        "Larkmouth port stays shut, the board said."
    ]


def test_what_is_found_is_counted_by_sentence() -> None:
    ends = sentences("Ana Brandt spoke. “No,” she said. Ana left if asked.", ENDS)
    here = Found(speech=[Span(18, 23)], stated=[Span(42, 44)], cast=[[Span(0, 10), Span(33, 36)], [Span(24, 27)]])
    assert here.quoted(ends) == [0.0, pytest.approx(5 / 15), 0.0]
    assert here.states(ends) == [0.0, 0.0, 1.0]
    assert here.leading(ends) == [pytest.approx(2 / 3), pytest.approx(1 / 3), pytest.approx(2 / 3)]


def test_nothing_is_told_of_an_empty_text() -> None:
    assert summary(Article(text=""), [], Found(), PACK, WEIGHTS) == ((), ())


@pytest.mark.parametrize("language", languages())
@given(text=st.text(max_size=400), title=st.text(max_size=60), count=st.integers(1, 5))
def test_any_text_is_told_in_its_own_sentences(language: str, text: str, title: str, count: int) -> None:
    ends: list[Sentence] = sentences(text, load(LanguagePack, language, "language").sentences)
    pack = load(SummaryPack, language, "summary")
    chosen, further = summary(Article(text=text, title=title), ends, found(text), pack, WEIGHTS, count)
    assert len(chosen) == min(count, len(ends))
    assert set(chosen) <= {each.span for each in ends}
    assert set(further[: len(chosen)]) == set(chosen)
    assert len(further) == len(set(further)) <= max(LONGEST, count)
