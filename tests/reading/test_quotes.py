"""Who said each quote: one test for every way that a news text attributes it."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model import Article, Quote
from bot.reading.brief import Reader

QuotesOf = Callable[[str], list[Quote]]


def said(quotes: list[Quote], text: str) -> list[tuple[str, str | None]]:
    """Each quote with the words beside it that name its speaker."""
    return [(q.span.of(text), q.speaker.mention.of(text) if q.speaker else None) for q in quotes]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The harbour will stay shut,” Ana Brandt said.", "Ana Brandt"),
        ("“The harbour will stay shut,” said Ana Brandt, the mayor of Ostrand.", "Ana Brandt"),
        ("“Will the harbour stay shut?” Ana Brandt asked.", "Ana Brandt"),
        ("“The harbour will stay shut”, according to Ana Brandt.", "Ana Brandt"),
        ("“The harbour will stay shut.” — Ana Brandt, mayor of Ostrand", "Ana Brandt"),
        ("“The harbour will stay shut.”― Ana Brandt", "Ana Brandt"),
        ("Ana Brandt said: “The harbour will stay shut.”", "Ana Brandt"),
        ("Ana Brandt told reporters in the town hall on Monday: “The harbour will stay shut.”", "Ana Brandt"),
        ("Ana Brandt said, “The harbour will stay shut.”", "Ana Brandt"),
        ("Speaking on Monday, Ana Brandt was blunt: “The harbour will stay shut.”", "Ana Brandt"),
        ("According to Ana Brandt, “the harbour will stay shut.”", "Ana Brandt"),
        ("BRANDT: “The harbour will stay shut.”", "BRANDT"),
        ("“BRANDT: The harbour will stay shut.”", "BRANDT"),
        ("Ana Brandt said that the harbour was “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Ana Brandt described the harbour as “a place of ghosts and gulls”.", "Ana Brandt"),
        ("The harbour, Ana Brandt said, was “a place of ghosts and gulls”.", "Ana Brandt"),
        ("A harbour that “lives off ghosts and gulls” cannot last, Ana Brandt said.", "Ana Brandt"),
        ("As Ana Brandt put it in a letter, the harbour is “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Her plan was dismissed by Ana Brandt as “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Ana Brandt went further on Monday, calling the harbour “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Ana Brandt’s remark that it was “a place of ghosts and gulls” was not well received.", "Ana Brandt’s"),
        ("That report led Ana Brandt to call the harbour “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Ana Brandt said she thought the harbour was “a place of ghosts and gulls”.", "Ana Brandt"),
        ("Said Ana Brandt: “The harbour will stay shut.”", "Ana Brandt"),
        ("In Ana Brandt’s view, “the harbour is a place of ghosts”.", "Ana Brandt"),
        ("“The harbour will stay shut for good.” Ana Brandt said.", "Ana Brandt"),
        ("Ana Brandt went after the dredgers on Monday as “men without a compass”.", "Ana Brandt"),
    ],
)
def test_a_quote_is_said_by_whom_its_cue_names(text: str, speaker: str, quotes_of: QuotesOf) -> None:
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert quote.speaker.mention.of(text) == speaker.removesuffix("’s")
    assert quote.speaker.name is not None


def test_a_split_quote_keeps_its_speaker(quotes_of: QuotesOf) -> None:
    text = "“The harbour is shut,” Ana Brandt said. “The ferries will have to wait.”"
    assert said(quotes_of(text), text) == [
        ("The harbour is shut,", "Ana Brandt"),
        ("The ferries will have to wait.", "Ana Brandt"),
    ]


def test_a_sentence_split_by_its_cue_is_two_quotes_of_one_speaker(quotes_of: QuotesOf) -> None:
    text = "“The harbour,” said Ana Brandt, “will be shut until the storm is over.”"
    assert said(quotes_of(text), text) == [("will be shut until the storm is over.", "Ana Brandt")]


def test_later_quotes_of_a_sentence_are_under_the_same_cue(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt called the plan “a gift to dredgers” and “an insult to sailors”."
    assert [mention for _, mention in said(quotes_of(text), text)] == ["Ana Brandt", "Ana Brandt"]


def test_a_mark_opened_again_keeps_the_voice(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt said: “The harbour is shut.\n\n“The ferries will have to wait.”"
    assert [mention for _, mention in said(quotes_of(text), text)] == ["Ana Brandt", "Ana Brandt"]


def test_a_paragraph_that_ends_in_a_colon_names_the_speaker_of_the_next(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt wrote in a letter to the dockers:\n\n“The harbour will stay shut for a year.”"
    assert said(quotes_of(text), text) == [("The harbour will stay shut for a year.", "Ana Brandt")]


def test_a_quote_alone_in_its_paragraph_goes_on_in_the_voice_before(quotes_of: QuotesOf) -> None:
    text = "“The harbour is shut today,” Ana Brandt said.\n\n“The ferries will have to wait.”"
    assert [mention for _, mention in said(quotes_of(text), text)] == ["Ana Brandt", "Ana Brandt"]


def test_a_quote_without_a_cue_is_said_by_who_acts_before_it(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt shook her head in the town hall. “The harbour will stay shut.”"
    assert said(quotes_of(text), text) == [("The harbour will stay shut.", "Ana Brandt")]


@pytest.mark.parametrize(
    "before",
    [
        "The reason is plain, according to Ana Brandt, a pilot in Ostrand.",
        "What counts, Ana Brandt says, is the depth of the harbour.",
    ],
)
def test_a_quote_alone_goes_on_from_who_is_cited_before(before: str, quotes_of: QuotesOf) -> None:
    text = f"{before}\n\n“Nothing else matters to a ship of that size.”"
    assert said(quotes_of(text), text) == [("Nothing else matters to a ship of that size.", "Ana Brandt")]


def test_the_voice_within_a_dateline_is_not_the_town(quotes_of: QuotesOf) -> None:
    text = "OSTRAND (Tideline) — Ana Brandt said the harbour was “a place of ghosts and gulls”."
    assert said(quotes_of(text), text) == [("a place of ghosts and gulls", "Ana Brandt")]


def test_who_is_asked_does_not_speak_the_question(quotes_of: QuotesOf) -> None:
    text = "Ana Brandt was asked: “Will the harbour ever open again?”"
    assert said(quotes_of(text), text) == [("Will the harbour ever open again?", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “harbour friends” met in the rain.",
        "Ana Brandt said the “ghost” ships were back.",
        "Ana Brandt likes the film “The Last Tide at Ostrand”.",
        "In her book, “The Last Tide at Ostrand,” Ana Brandt said little.",
        "The minister, known as “The Heron of Ostrand Bay”, resigned.",
        "They held a “free and fair” vote in the old customs house.",
    ],
)
def test_terms_titles_and_scare_quotes_are_not_listed(text: str, quotes_of: QuotesOf) -> None:
    assert quotes_of(text) == []


def test_a_heading_quotes_only_under_a_cue(quotes_of: QuotesOf) -> None:
    after = "\n\nAna Brandt left the harbour of Ostrand on Monday."
    assert quotes_of("Storm over a ‘place of ghosts’ by the sea" + after) == []
    assert len(quotes_of("Storm protesters hold up a banner saying ‘we are the ghosts’" + after)) == 1


def test_words_that_stand_by_themselves_are_direct_and_parts_of_a_sentence_mixed(quotes_of: QuotesOf) -> None:
    whole = quotes_of("“The harbour is shut today,” Ana Brandt said.")
    part = quotes_of("Ana Brandt said the harbour had become “a place of ghosts and gulls” by night.")
    assert [q.kind for q in (*whole, *part)] == ["direct", "mixed"]


def test_a_whole_sentence_of_a_named_speaker_on_the_matter_is_the_most_telling(quotes_of: QuotesOf) -> None:
    text = (
        "The harbour of Ostrand will stay shut after the storm, the council has decided.\n\n"
        "Ana Brandt, the mayor, called it “a bad day for everyone”.\n\n"
        "“The harbour will stay shut until the council has mended the quay,” Ana Brandt said.\n\n"
        "“Oh dear, oh dear, oh dear,” somebody shouted."
    )
    assert min(quotes_of(text), key=lambda q: q.rank).span.of(text).startswith("The harbour will stay shut")
    assert sorted(q.rank for q in quotes_of(text)) == [0, 1, 2]


PIECES = [
    "Ana Brandt said ", "the harbour", " was shut. ", "\n\n", "“", "”", '"', "'", "’", "‘", "''", ", ", ": ", "— ",
    "she said.", "according to the union", "The mayor", "?", "called it ", "a gift to the dredgers",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_gives_spans_that_are_inside_it_and_apart(reader: Reader, text: str) -> None:
    quotes = reader.read(Article(text)).quotes
    for quote in quotes:
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        for span in (quote.cue, quote.speaker.mention if quote.speaker else None):
            assert span is None or (0 <= span.start < span.end <= len(text))
    assert all(a.span.end <= b.span.start for a, b in pairwise(quotes))
    assert sorted(q.rank for q in quotes) == list(range(len(quotes)))


def test_a_term_inside_a_sentence_that_nobody_says_is_no_quote(quotes_of: QuotesOf) -> None:
    text = (
        "The gates close only where there is “credible information about a threat”. Ana Brandt opened them on Monday."
    )
    assert quotes_of(text) == []
