"""Which stories come first, which article speaks for each, and what of a story told before is new."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.model import Article, Brief, Condition, Entry, Holder, Quote, Span, Story, Told
from bot.news.digest import best_first, hashes, new_in, ranked, stories_of

NOW = datetime(2031, 9, 17, 8, 0, tzinfo=UTC)
STRIKE = "Dockers in Larkmouth strike for an eighth day as talks with the harbour board stall"
PERMIT = "Ministry delays dredging permit for the Vell estuary until a survey of eels is filed"
SNOW = "Snow closes mountain passes above Ostrand and cuts off three villages"


def entry(source: str, title: str, hours: float = 1.0) -> Entry:
    link = f"https://{source.lower()}.example/{len(title)}/{hours}"
    return Entry(link, link, title, title, NOW - timedelta(hours=hours), source, "en")


def test_what_several_sources_carry_is_one_story_and_comes_first() -> None:
    entries = [entry("Shoreline", SNOW), *(entry(source, STRIKE) for source in ("Post", "Wire", "Quay"))]
    first, second = ranked(stories_of(entries), NOW)
    assert set(first.sources) == {"Post", "Wire", "Quay"}
    assert second.sources == ("Shoreline",)


def test_of_equal_stories_the_newer_comes_first() -> None:
    first, _ = ranked(stories_of([entry("Quay", SNOW, 9), entry("Post", PERMIT, 1)]), NOW)
    assert first.sources == ("Post",)


def test_a_day_old_story_of_many_gives_way_to_a_new_one_of_a_few() -> None:
    old = [entry(source, STRIKE, 47) for source in ("Post", "Wire", "Quay")]
    new = [entry(source, SNOW, 1) for source in ("Shoreline", "Gazette")]
    first, _ = ranked(stories_of([*old, *new]), NOW)
    assert set(first.sources) == {"Shoreline", "Gazette"}


def test_an_entry_that_two_feeds_bring_is_one() -> None:
    twice = entry("Quay", STRIKE)
    assert [story.entries for story in stories_of([twice, twice])] == [(twice,)]


def test_the_newest_report_of_each_source_comes_first() -> None:
    (story,) = stories_of([entry("Quay", STRIKE, 5), entry("Quay", STRIKE, 2), entry("Post", STRIKE, 3)])
    told = [(each.source, NOW - (each.published or NOW)) for each in best_first(story)]
    assert told[:2] == [("Quay", timedelta(hours=2)), ("Post", timedelta(hours=3))]


def test_an_aside_does_not_speak_for_the_story_however_new_it_is() -> None:
    aside = entry("Herald", "What to cook while the harbour sleeps", 0.1)
    typical = entry("Quay", "Dockers strike for an eighth day in Larkmouth", 3)
    other = entry("Post", "Larkmouth dockers strike for an eighth day, talks stall", 2)
    first, *_, last = best_first(Story("1", (typical, other, aside)))
    assert (first.source, last.source) == ("Quay", "Herald")


LONG = (
    "Dockers in Larkmouth walked out for an eighth day on Monday after talks with the harbour board over a new night "
    "rota broke down, leaving a hundred and forty ships at anchor outside the breakwater."
)


def test_of_copies_the_earliest_leads_and_the_others_come_last() -> None:
    wire = replace(entry("Wire", "Dockers strike for an eighth day", 5), text=LONG)
    copied = replace(entry("Post", "Larkmouth dockers strike for an eighth day as talks stall", 1), text=LONG)
    own = replace(entry("Quay", "Dockers strike for an eighth day", 3), text="The quays are empty, and nobody talks.")
    told = best_first(Story("1", (wire, own, copied)))
    assert {each.source for each in told[:2]} == {"Wire", "Quay"}
    assert told[2].source == "Post"


def test_a_copy_of_what_a_source_has_written_anew_is_still_a_copy() -> None:
    early = replace(entry("Wire", "Dockers strike for an eighth day", 5), text=LONG)
    late = replace(entry("Wire", "Dockers strike goes on for an eighth day", 1), text=LONG)
    copied = replace(entry("Post", "Larkmouth dockers strike for an eighth day", 3), text=LONG)
    told = best_first(Story("1", (early, copied, late)))
    assert told == (late, copied), "and what the wire wrote first is the same article"


def test_entries_that_were_grouped_stay_where_they_are_and_new_ones_join_them() -> None:
    first, second, other = entry("Quay", STRIKE, 3), entry("Post", STRIKE, 2), entry("Post", SNOW, 1)
    filed = {first.id: "as filed", other.id: "another"}
    found = {story.id: {each.id for each in story.entries} for story in stories_of([first, second, other], filed)}
    assert found == {"as filed": {first.id, second.id}, "another": {other.id}}


# What was told before

TEXT = (
    "“We will not sign this rota, and nobody in this hall will,” said Teo Brandt of the Harbour Union. "
    "He said nobody slept. The board will meet again if the ministry sends a mediator."
)


def span(words: str) -> Span:
    return Span(start := TEXT.index(words), start + len(words))


SAID = Quote(span("We will not sign this rota, and nobody in this hall will,"), "direct")
REPORTED = Quote(span("nobody slept"), "indirect")
STATED = Condition(
    "condition",
    "position",
    span("if"),
    Holder("The board", span("The board")),
    span("The board will meet again"),
    span("the ministry sends a mediator"),
)
BRIEF = Brief(Article(TEXT), quotes=(SAID, REPORTED), conditions=(STATED,))


def known(brief: Brief) -> frozenset[str]:
    return hashes(Told("story", (entry("Quay", STRIKE),), "key", brief))


def test_what_was_told_is_nothing_new_and_indirect_speech_never_is() -> None:
    assert new_in(BRIEF, known(BRIEF)) == ((), ())
    assert new_in(BRIEF, frozenset()) == ((SAID,), (STATED,))


def test_a_new_quote_is_new_beside_a_condition_that_was_told() -> None:
    assert new_in(BRIEF, known(replace(BRIEF, quotes=()))) == ((SAID,), ())
    assert new_in(BRIEF, known(replace(BRIEF, conditions=()))) == ((), (STATED,))


def test_a_quote_cut_elsewhere_and_set_in_other_type_is_the_same_quote() -> None:
    shouted = Brief(Article(TEXT.upper().replace("“", '"')), quotes=(SAID,))
    shorter = replace(BRIEF, quotes=(Quote(span("will not sign this rota, and nobody in this hall"), "direct"),))
    assert not new_in(BRIEF, known(shouted))[0]
    assert not new_in(BRIEF, known(shorter))[0]


def test_a_condition_that_nobody_holds_is_never_news() -> None:
    assert new_in(replace(BRIEF, conditions=(replace(STATED, holder=None),)), frozenset())[1] == ()


def test_a_story_that_could_not_be_read_leaves_no_hashes() -> None:
    assert hashes(Told("story", (entry("Quay", STRIKE),))) == frozenset()
