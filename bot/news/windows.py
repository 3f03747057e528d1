"""When a subscription's digests are due: at the hour of its place, summer time and quiet hours kept.

A place's clock skips an hour in spring and has one twice in autumn. A time that is skipped is taken an hour later, one
that comes twice the first time: so every day has its digest, and has it once. Moments given and returned are in UTC."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.model import Schedule

DAY: Final = timedelta(days=1)
AT_ONCE: Final = timedelta(minutes=10)  # how often feeds are asked at most: nothing can be known sooner
SATURDAY: Final = 5


def next_due(schedule: Schedule, after: datetime) -> datetime:
    """The first moment after `after` at which a digest is due.

    Raises ZoneInfoNotFoundError for a zone that is none, as whoever sets it must find out."""
    zone = ZoneInfo(schedule.zone)
    if schedule.rhythm == "at once":
        return _past_quiet(schedule, after + AT_ONCE, zone)
    # a day back: a time in quiet hours that began yesterday is put off to today
    start = after.astimezone(zone).date() - DAY
    return next(due for due in _moments(schedule, start, zone) if due > after)


def covers_from(schedule: Schedule, due: datetime) -> datetime:
    """Where the period begins that a subscription's first digest tells of; each later one goes on where one ended."""
    if schedule.rhythm == "hours":
        return due - timedelta(hours=schedule.hours)
    if schedule.rhythm == "weekly":
        return due - 7 * DAY
    if schedule.rhythm == "weekdays" and due.astimezone(ZoneInfo(schedule.zone)).weekday() == 0:
        return due - 3 * DAY  # Monday's tells of the weekend
    return due - DAY


def _moments(schedule: Schedule, start: date, zone: ZoneInfo) -> Iterator[datetime]:
    """What the schedule names from a day on, in order, put off to the end of quiet hours."""
    day = start
    while True:
        for minute in _minutes(schedule) if _names(schedule, day) else ():
            yield _past_quiet(schedule, _at(day, minute, zone), zone)
        day += DAY


def _names(schedule: Schedule, day: date) -> bool:
    if schedule.rhythm == "weekly":
        return day.weekday() == schedule.weekday
    return schedule.rhythm != "weekdays" or day.weekday() < SATURDAY


def _minutes(schedule: Schedule) -> range:
    """The minutes of a day at which digests are due; those of the rhythm "hours" begin anew each day."""
    if schedule.rhythm != "hours":
        return range(schedule.minute, schedule.minute + 1)
    step = 60 * max(1, schedule.hours)
    return range(schedule.minute % step, 24 * 60, step)


def _past_quiet(schedule: Schedule, moment: datetime, zone: ZoneInfo) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into."""
    if schedule.quiet is None:
        return moment
    begin, end = schedule.quiet
    here = moment.astimezone(zone)
    minute = here.hour * 60 + here.minute
    if not (begin <= minute < end or (begin > end and (minute >= begin or minute < end))):
        return moment
    day = here.date() + (DAY if minute >= end else timedelta())
    over = _at(day, end, zone)
    return over if over > moment else _at(day, end, zone, fold=1)  # in the hour that comes twice, the second time


def _at(day: date, minute: int, zone: ZoneInfo, fold: int = 0) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60, fold=fold), zone).astimezone(UTC)
