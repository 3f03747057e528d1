"""The same event under different words is one story; look-alikes are two; a stream goes on where it stopped."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta

from bot.model import Entry
from bot.news.stories import Stories

NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)

STRIKE = (
    ("Gazette", "Dockers walk out at Larkmouth", "Dockers at Larkmouth walked out on Monday over night shifts. "
     "The Harbour Union said 400 of its members had stopped work and that no ship would be unloaded."),
    ("Courier", "Larkmouth harbour shut as dockers strike", "The harbour of Larkmouth is shut after 400 dockers of "
     "the Harbour Union stopped work on Monday in a dispute over night shifts."),
    ("Herald", "No ship unloaded: strike closes Larkmouth", "A strike over night shifts closed Larkmouth on Monday. "
     "The Harbour Union wants the rota withdrawn before its members go back to unloading ships."),
)  # fmt: skip
DAM = (
    ("Gazette", "Cracks found in Eskholm dam", "Engineers have found cracks in the dam above Eskholm and are lowering "
     "the reservoir by two metres a day, the water board said on Monday."),
    ("Courier", "Eskholm reservoir lowered after cracks in dam", "The water board is lowering the reservoir above "
     "Eskholm after engineers found cracks in the dam's northern wall."),
)  # fmt: skip
QUAKES = (
    ("Gazette", "Roofs fall in Garrowby as quake shakes north", "A quake of magnitude 5.1 shook Garrowby on Tuesday "
     "and brought down roofs in the old town, where 30 families slept in the sports hall."),
    ("Courier", "Coldbeck bridge cracked by quake of 6.3", "The road bridge at Coldbeck is closed after a quake of "
     "magnitude 6.3 cracked two of its pillars on Friday. Two drivers were hurt."),
    ("Herald", "Two hurt in 6.3 quake, Coldbeck bridge closed", "Two drivers were hurt and the Coldbeck road bridge "
     "was cracked when a quake of magnitude 6.3 struck on Friday."),
)  # fmt: skip


def entries(*rows: tuple[str, str, str], start: datetime = NOON) -> list[Entry]:
    return [
        Entry(
            id=title,
            url="",
            title=title,
            text=text,
            source=source,
            published=start + timedelta(hours=hour),
            language="en",
        )
        for hour, (source, title, text) in enumerate(rows)
    ]


def grouped(*told: Entry) -> list[set[str]]:
    """The titles of each story."""
    stories, homes = Stories(), dict[str, str]()
    for entry in told:
        homes |= stories.add(entry)
    return sorted(({title for title in homes if homes[title] == home} for home in set(homes.values())), key=sorted)


def titles(rows: tuple[tuple[str, str, str], ...]) -> set[str]:
    return {title for _, title, _ in rows}


def test_one_event_in_three_papers_words_is_one_story() -> None:
    assert grouped(*entries(*STRIKE)) == [titles(STRIKE)]


def test_two_events_are_two_stories_in_whatever_order_they_come() -> None:
    wanted = sorted([titles(STRIKE), titles(DAM)], key=sorted)
    told = entries(*STRIKE, *DAM)
    assert grouped(*told) == wanted
    assert grouped(*reversed(told)) == wanted
    assert grouped(*told[::2], *told[1::2]) == wanted


def test_two_events_of_a_kind_on_other_days_in_other_places_are_two_stories() -> None:
    assert grouped(*entries(*QUAKES)) == sorted([titles(QUAKES[:1]), titles(QUAKES[1:])], key=sorted)


def test_titles_alone_are_enough_for_titles_that_say_the_same() -> None:
    told = [
        Entry(id="1", url="", title="Ferry to Skerry Island sinks off Larkmouth, all saved"),
        Entry(id="2", url="", title="All saved as Skerry Island ferry sinks"),
        Entry(id="3", url="", title="Parliament votes on harbour levy"),
    ]
    assert grouped(*told) == [{"1", "2"}, {"3"}]


def test_a_story_is_named_by_its_first_entry() -> None:
    stories = Stories()
    first, second, third = entries(*STRIKE)
    assert stories.add(first) == {first.id: first.id}
    assert stories.add(second)[second.id] == first.id
    assert stories.add(third)[third.id] == first.id


def test_yesterdays_story_goes_on_after_a_restart() -> None:
    first, second, third = entries(*STRIKE)
    again = Stories()
    again.put(first, "story 7")
    again.put(second, "story 7")
    assert again.add(third)[third.id] == "story 7"


def test_a_pickled_stream_goes_on_as_if_nothing_had_happened() -> None:
    first, second, third = entries(*STRIKE)
    stories = Stories()
    stories.add(first), stories.add(second)
    copy = pickle.loads(pickle.dumps(stories))
    assert copy.add(third) == stories.add(third)


def test_a_story_that_was_forgotten_is_not_gone_on_with() -> None:
    first, second, third = entries(*STRIKE)
    stories = Stories()
    stories.add(first), stories.add(second)
    stories.forget(NOON + timedelta(hours=2))
    assert stories.add(third) == {third.id: third.id}


def test_the_same_words_a_month_later_are_another_story() -> None:
    [first, _, _], [_, again, _] = entries(*STRIKE), entries(*STRIKE, start=NOON + timedelta(days=30))
    assert grouped(first, again) == sorted([{first.id}, {again.id}], key=sorted)


def test_an_entry_without_words_stands_alone() -> None:
    assert grouped(Entry(id="1", url="", title=""), Entry(id="2", url="", title="", text="…")) == [{"1"}, {"2"}]
