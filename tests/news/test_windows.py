"""Digests are due at the hour of the reader's place, whatever its clock does, and never in quiet hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.model import Rhythm, Schedule
from bot.news.windows import covers_from, next_due

PARIS, NEW_YORK = "Europe/Paris", "America/New_York"


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def dues(schedule: Schedule, after: datetime, count: int) -> list[str]:
    """The next `count` moments, by the clock of the schedule's place."""
    found = []
    for _ in range(count):
        after = next_due(schedule, after)
        found.append(after.astimezone(ZoneInfo(schedule.zone)).strftime("%a %d %H:%M"))
    return found


def is_quiet(schedule: Schedule, moment: datetime) -> bool:
    """Whether the clock of the place stands between the begin and the end of the quiet hours."""
    begin, end = schedule.quiet or (0, 0)
    here = moment.astimezone(ZoneInfo(schedule.zone))
    minute = here.hour * 60 + here.minute
    return begin <= minute < end if begin <= end else not end <= minute < begin


def test_a_daily_digest_comes_at_eight_wherever_the_reader_is() -> None:
    assert dues(Schedule(zone=PARIS), at("2031-05-06 07:59", PARIS), 2) == ["Tue 06 08:00", "Wed 07 08:00"]
    assert dues(Schedule(zone=NEW_YORK), at("2031-05-06 08:00", NEW_YORK), 1) == ["Wed 07 08:00"]


def test_weekdays_leave_out_the_weekend_and_mondays_tells_of_it() -> None:
    schedule = Schedule(rhythm="weekdays", zone=PARIS)
    assert dues(schedule, at("2031-05-08 09:00", PARIS), 2) == ["Fri 09 08:00", "Mon 12 08:00"]
    monday = at("2031-05-12 08:00", PARIS)
    assert covers_from(schedule, monday) == at("2031-05-09 08:00", PARIS)
    assert covers_from(schedule, monday + timedelta(days=1)) == monday


def test_a_weekly_digest_comes_on_its_day() -> None:
    schedule = Schedule(rhythm="weekly", weekday=6, minute=18 * 60, zone=PARIS)
    assert dues(schedule, at("2031-05-06 12:00", PARIS), 2) == ["Sun 11 18:00", "Sun 18 18:00"]
    assert covers_from(schedule, at("2031-05-11 18:00")) == at("2031-05-04 18:00")


def test_every_six_hours_goes_by_the_hour_that_was_chosen() -> None:
    schedule = Schedule(rhythm="hours", hours=6, minute=8 * 60)
    assert dues(schedule, at("2031-05-06 07:00"), 4) == ["Tue 06 08:00", "Tue 06 14:00", "Tue 06 20:00", "Wed 07 02:00"]
    assert covers_from(schedule, at("2031-05-06 08:00")) == at("2031-05-06 02:00")


def test_at_once_is_as_soon_as_feeds_can_have_been_asked_again() -> None:
    assert next_due(Schedule(rhythm="at once"), at("2031-05-06 07:00")) == at("2031-05-06 07:10")


def test_the_clock_that_goes_forward_skips_no_digest() -> None:
    schedule = Schedule(minute=2 * 60 + 30, zone=PARIS)  # 02:30 does not exist on 30 March 2031
    assert dues(schedule, at("2031-03-29 03:00", PARIS), 2) == ["Sun 30 03:30", "Mon 31 02:30"]


def test_the_clock_that_goes_back_brings_no_digest_twice() -> None:
    schedule = Schedule(minute=2 * 60 + 30, zone=PARIS)  # 02:30 comes twice on 26 October 2031
    first = next_due(schedule, at("2031-10-25 12:00", PARIS))
    assert first == at("2031-10-26 00:30")
    assert next_due(schedule, first) == at("2031-10-27 01:30")


def test_quiet_hours_put_a_digest_off_to_their_end() -> None:
    night = (22 * 60, 7 * 60)
    assert dues(Schedule(minute=23 * 60, zone=PARIS, quiet=night), at("2031-05-06 12:00", PARIS), 2) == [
        "Wed 07 07:00",
        "Thu 08 07:00",
    ]
    hourly = Schedule(rhythm="hours", hours=3, minute=0, zone=PARIS, quiet=night)
    assert dues(hourly, at("2031-05-06 20:00", PARIS), 3) == ["Tue 06 21:00", "Wed 07 07:00", "Wed 07 09:00"]
    noon = Schedule(rhythm="at once", quiet=(12 * 60, 14 * 60))
    assert next_due(noon, at("2031-05-06 11:55")) == at("2031-05-06 14:00")


def test_quiet_hours_that_end_in_the_hour_that_comes_twice_end_the_second_time_too() -> None:
    schedule = Schedule(rhythm="at once", zone=PARIS, quiet=(2 * 60, 2 * 60 + 30))
    second = at("2031-10-26 01:05")  # 02:05 for the second time
    assert next_due(schedule, second) == at("2031-10-26 01:30")


def test_a_place_that_is_none_is_refused() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        next_due(Schedule(zone="Atlantis/Larkmouth"), at("2031-05-06 12:00"))


RHYTHMS = some.sampled_from(Rhythm.__args__)  # type: ignore[attr-defined]
MINUTES = some.integers(0, 24 * 60 - 1)


@given(
    some.builds(
        Schedule,
        rhythm=RHYTHMS,
        minute=MINUTES,
        weekday=some.integers(0, 6),
        hours=some.integers(1, 24),
        zone=some.sampled_from([PARIS, NEW_YORK, "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe", "UTC"]),
        quiet=some.none() | some.tuples(MINUTES, MINUTES),
    ),
    some.datetimes(datetime(2010, 1, 1), datetime(2040, 1, 1), timezones=some.just(UTC)),
)
def test_whatever_the_schedule_time_goes_on_and_nothing_is_due_in_quiet_hours(
    schedule: Schedule, after: datetime
) -> None:
    moments = [after]
    for _ in range(4):
        moments.append(next_due(schedule, moments[-1]))
    longest = timedelta(days=8) if schedule.rhythm == "weekly" else timedelta(days=5)
    for one, two in pairwise(moments):
        assert timedelta() < two - one < longest
        assert two.tzinfo is UTC
        assert not is_quiet(schedule, two)
        assert covers_from(schedule, two) < two
