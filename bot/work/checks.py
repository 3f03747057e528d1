"""When a feed is asked next: sooner the more it brings, as its server wishes, never all at the same moment. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# Seconds between two checks of a feed: the soonest, the latest, and at first.
SOONEST, LATEST, AT_FIRST = 600, 12 * 3_600, 1_800
# A check that finds something new halves the time to the next one, one that does not stretches it.
NEWS, NO_NEWS = 0.5, 1.5
# Around a tenth, so that feeds which came together part.
JITTER = 0.1
# However long a server asks us to wait; some say a year.
LONGEST_WAIT = 24 * 3_600
# Days of nothing but failures after which followers are told, and the feed is asked once a week.
PATIENCE_DAYS = 30
WEEK = 7 * 86_400
# Days of pages in place of a feed, after which it is no fault of the moment.
TURNED_DAYS = 3


def next_pace(pace: int, new: int) -> int:
    """Seconds between checks after one that found `new` entries; `pace` 0 is a feed that was never read."""
    if pace == 0:
        return AT_FIRST
    return round(min(max(pace * (NEWS if new else NO_NEWS), SOONEST), LATEST))


def wait_after(pace: int, headers: Mapping[str, str], minutes: int | None, now: float, luck: float) -> float:
    """Seconds until the next check of a feed that answered. `minutes` is what the feed asks for itself; `luck` from 0
    to 1 is for the jitter."""
    asked = [minutes * 60.0 if minutes else 0.0, _max_age(headers), retry_after(headers, now)]
    return jittered(max(float(pace), min(max(asked), LATEST)), luck)


def wait_after_failure(pace: int, failures: int, headers: Mapping[str, str], now: float, luck: float) -> float:
    """Seconds until the next check of a feed that failed, `failures` times before."""
    wait = min((pace or AT_FIRST) * 2.0 ** min(failures, 10), LATEST)
    return jittered(max(wait, retry_after(headers, now)), luck)


def jittered(seconds: float, luck: float) -> float:
    """A tenth more at most; never less, for a server's wish is a least time."""
    return seconds * (1 + JITTER * luck)


def retry_after(headers: Mapping[str, str], now: float) -> float:
    """Seconds that a server asks to be left alone, by number or by date; 0 where it does not."""
    said = headers.get("retry-after", "").strip()
    if not said:
        return 0.0
    if said.isascii() and said.isdigit():
        seconds = float(said)
    else:
        try:
            until = parsedate_to_datetime(said)
        except (ValueError, TypeError):
            return 0.0
        seconds = (until if until.tzinfo else until.replace(tzinfo=UTC)).timestamp() - now
    return min(max(seconds, 0.0), LONGEST_WAIT)


def is_silent(failing_since: float | None, now: float) -> bool:
    """Whether a feed has failed for so long that it may never come back."""
    return failing_since is not None and now - failing_since > PATIENCE_DAYS * 86_400


def has_turned(failing_since: float | None, now: float) -> bool:
    """Whether what has been at a feed's address for so long is what will be there."""
    return failing_since is not None and now - failing_since > TURNED_DAYS * 86_400


def moment(now: float) -> datetime:
    """Unix seconds as a date in UTC."""
    return datetime.fromtimestamp(now, UTC)


def _max_age(headers: Mapping[str, str]) -> float:
    for part in headers.get("cache-control", "").lower().split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.isascii() and value.isdigit():
            return float(value)
    return 0.0
