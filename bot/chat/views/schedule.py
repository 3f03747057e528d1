"""A schedule in the reader's words, and the buttons by which each part of it is set."""

from __future__ import annotations

from typing import get_args

from bot.chat.markup import Html, join
from bot.chat.screen import Button
from bot.chat.topics.presses import TopicPress
from bot.chat.topics.zones import city_of
from bot.chat.views.rows import Rows, in_rows
from bot.chat.words import Words
from bot.model import Rhythm, Schedule, Subscription

RHYTHMS: tuple[Rhythm, ...] = get_args(Rhythm)
HOURS = (2, 3, 4, 6, 8, 12)  # between two digests of a rhythm of hours
STORIES = (3, 5, 8, 10, 15, 20)  # in a digest at most
# Hours of the evening and the morning between which nothing comes.
QUIET = ((21, 6), (21, 7), (22, 6), (22, 7), (22, 8), (23, 7), (23, 8), (0, 8))
A_ROW = 6  # hours of a day; more are cut short on a phone


def schedule_words(schedule: Schedule, words: Words) -> Html:
    """When digests come, on one line; below it the hours in which none do."""
    rhythm = schedule.rhythm.replace(" ", "-")
    at: dict[str, str | int] = {} if rhythm in ("hours", "at-once") else {"time": clock(schedule.minute)}
    if rhythm == "hours":
        at = {"hours": schedule.hours}
    elif rhythm == "weekly":
        at["day"] = words.weekday(schedule.weekday)
    when = words(f"rhythm-{rhythm}", **at)
    if at.get("time") or schedule.quiet:
        when = Html(f"{when} ({words('zone-name', city=city_of(schedule.zone, words.language))})")
    return join("\n", [when, quiet_words(schedule, words)])


def quiet_words(schedule: Schedule, words: Words) -> Html:
    """The hours in which nothing comes, if there are any."""
    if schedule.quiet is None:
        return Html("")
    start, end = schedule.quiet
    return words("quiet-between", start=clock(start), end=clock(end))


def clock(minute: int) -> str:
    """A time of day from its minutes since midnight: 08:00."""
    return f"{minute // 60:02}:{minute % 60:02}"


def rhythm_rows(wanted: Subscription, words: Words) -> Rows:
    """The rhythms; those that need a time of day lead on to it."""
    buttons = [
        Button(words.plain(f"button-rhythm-{rhythm.replace(' ', '-')}"), str(TopicPress("rhythm", wanted.id, value)))
        for rhythm in RHYTHMS
        for value in (rhythm.replace(" ", "-"),)
    ]
    return in_rows(buttons, 2)


def hour_rows(wanted: Subscription) -> Rows:
    """The hours of a day."""
    return in_rows([_button(wanted, "at", clock(60 * hour), 60 * hour) for hour in range(24)], A_ROW)


def weekday_rows(wanted: Subscription, words: Words) -> Rows:
    """The days of a week."""
    names = [words.weekday(day) for day in range(7)]
    # Many languages write days small in a sentence, and none does on a button.
    return in_rows([_button(wanted, "day", name[:1].upper() + name[1:], day) for day, name in enumerate(names)], 2)


def hours_rows(wanted: Subscription, words: Words) -> Rows:
    """How many hours lie between two digests."""
    return in_rows([_button(wanted, "every", words.plain("button-hours", count=n), n) for n in HOURS], 3)


def most_rows(wanted: Subscription) -> Rows:
    """How many stories a digest tells at most."""
    return in_rows([_button(wanted, "most", str(most), most) for most in STORIES], A_ROW)


def quiet_rows(wanted: Subscription, words: Words) -> Rows:
    """The hours in which nothing comes."""
    buttons = [
        _button(wanted, "quiet", f"{clock(60 * start)} – {clock(60 * end)}", 100 * start + end) for start, end in QUIET
    ]
    return in_rows([*buttons, _button(wanted, "quiet", words.plain("button-quiet-none"), NEVER_QUIET)], 2)


NEVER_QUIET = 9999  # of the press: no hours of a day


def _button(wanted: Subscription, verb: str, label: str, value: int) -> Button:
    return Button(label, str(TopicPress(verb, wanted.id, str(value))))
