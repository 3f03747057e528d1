"""A digest as readers see it: each story with what carries it, nothing lost where a message is full."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.chat.markup import plain
from bot.chat.topics.presses import topic_pressed
from bot.chat.views.digest import digest_screens
from bot.chat.words import words_for
from bot.model import Digest, Entry, Told
from tests.chat.fiction import BRIEF, KEY, TITLE, URL
from tests.telegram.markup import parse, units

WORDS = words_for("en")
MORNING = datetime(2026, 9, 17, 8, 0, tzinfo=UTC)


def entry(source: str, title: str = TITLE, text: str = "") -> Entry:
    return Entry(f"{source}-1", f"https://{source.lower().replace(' ', '')}.example/1", title, text, MORNING, source)


def told(*sources: str) -> Told:
    """The story of the article of `fiction`, carried by these."""
    first = replace(entry("Coast Herald"), url=URL)
    return Told("story", (first, *map(entry, sources)), KEY, BRIEF)


def digest(*stories: Told) -> Digest:
    return Digest("Ports & shipping", MORNING - timedelta(days=1), MORNING, stories)


def test_a_story_is_told_by_its_sentence_its_quote_its_condition_and_its_sources() -> None:
    (screen,) = digest_screens(digest(told("Bay Post", "Wire One", "Shoreline", "Quay")), 3, WORDS)
    text = plain(screen.html)
    title, counts, *_ = text.split("\n")
    assert title == "Ports & shipping · Thu, 17 Sep"
    assert counts == "1 story from 5 articles, 5 sources, since Wed, 16 Sep, 08:00"
    assert f"1. {TITLE}" in text
    assert "agreed on Tuesday to suspend the eight-day strike" in text
    assert "“We will go back to the gates on Friday if a single roster is changed”\n— Tomas Reyle" in text
    assert "Ines Calloway: " in text
    assert text.endswith("Coast Herald · Bay Post · Wire One +2")


def test_each_number_opens_its_story_and_the_last_row_pauses_and_edits() -> None:
    (screen,) = digest_screens(digest(told(), told()), 3, WORDS)
    numbers, foot = screen.buttons
    assert [button.label for button in numbers] == ["1", "2"]
    assert [(press.verb, press.value) for b in numbers if (press := topic_pressed(b.press))] == [("story", KEY)] * 2
    feet = [(press.verb, press.number) for button in foot if (press := topic_pressed(button.press))]
    assert feet == [("pause", 3), ("open", 3)]


def test_a_story_told_before_says_what_is_new_alone() -> None:
    again = replace(told(), again=True, quotes=(BRIEF.quotes[1], BRIEF.quotes[3], BRIEF.quotes[2]))
    (screen,) = digest_screens(digest(again), 3, WORDS)
    text = plain(screen.html)
    assert "What is new:" in text
    assert "The roster stands until Friday" in text
    assert "Nobody here wanted a ninth day" in text
    assert "a self-inflicted wound" not in text, "two are enough"
    assert "agreed on Tuesday" not in text


def test_a_story_that_could_not_be_read_is_told_in_its_feeds_words() -> None:
    unread = Told("story", (entry("Bay Post", text="Dockers and owners <b>met</b> on Monday."),), KEY)
    (screen,) = digest_screens(digest(unread), 3, WORDS)
    assert "Dockers and owners <b>met</b> on Monday." in plain(screen.html)


def test_a_long_digest_is_parted_between_stories_and_counts_on() -> None:
    screens = digest_screens(digest(*[told("Bay Post", "Wire One", "Shoreline")] * 20), 3, WORDS)
    assert len(screens) > 1
    for screen in screens:
        text, entities = parse(screen.html)
        assert units(text) <= 4096
        assert len(entities) <= 100
    told_in_all = [button.label for screen in screens for row in screen.buttons for button in row]
    assert told_in_all == [*map(str, range(1, 21)), "Pause", "Edit"]


def test_nothing_new_is_said_in_a_sentence() -> None:
    (screen,) = digest_screens(digest(), 3, WORDS)
    assert plain(screen.html).endswith("Nothing new on that.")
    (screen,) = digest_screens(replace(digest(), goes_on=True), 3, WORDS)
    assert plain(screen.html).endswith("Nothing new since your last digest.")


def foot(**said: object) -> str:
    """The last line of a digest of one story, which has these properties."""
    (screen,) = digest_screens(replace(digest(told()), **said), 3, WORDS)  # type: ignore[arg-type]
    return plain(screen.html).rpartition("\n\n")[2]


def test_the_words_that_were_found_stand_at_the_end_and_whether_that_is_all() -> None:
    matched = ("port strike", "dredging")
    assert foot(matched=matched, goes_on=True) == (
        "Matched: “port strike”, “dredging”. Nothing else since your last digest."
    )
    assert foot(matched=matched) == "Matched: “port strike”, “dredging”. Nothing else in this time."
    assert foot(matched=matched, more=2) == "Matched: “port strike”, “dredging”. 2 more stories are left out."
    assert foot(more=1) == "One more story is left out."


def test_times_are_by_the_readers_clock_where_the_app_knows_none() -> None:
    (screen,) = digest_screens(digest(told()), 3, WORDS, "Asia/Tokyo")
    assert "since Wed, 16 Sep, 17:00" in plain(screen.html)
    assert 'unix="1789545600" format="wdt"' in screen.html, "and by the app's own where it does"


def test_a_digest_that_nobody_follows_cannot_be_paused() -> None:
    (screen,) = digest_screens(digest(told()), 0, WORDS)
    assert [button.label for row in screen.buttons for button in row] == ["1"]


def test_a_source_without_a_name_goes_by_its_site() -> None:
    (screen,) = digest_screens(digest(Told("s", (replace(entry("Bay Post"), source=""),), KEY, BRIEF)), 3, WORDS)
    assert plain(screen.html).endswith("baypost.example")


def test_an_outlet_goes_by_its_name() -> None:
    named = replace(entry("baypost.example"), outlet="The Bay Post")
    (screen,) = digest_screens(digest(Told("s", (named,), KEY, BRIEF)), 3, WORDS)
    assert plain(screen.html).endswith("The Bay Post")
