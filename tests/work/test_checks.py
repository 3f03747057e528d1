"""Feeds are asked as often as they bring news, and as seldom as their servers wish."""

from __future__ import annotations

import pytest

from bot.work import checks

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT


def test_a_feed_that_brings_news_is_asked_sooner_up_to_every_ten_minutes() -> None:
    pace, paces = 0, []
    for _ in range(5):
        pace = checks.next_pace(pace, new=3)
        paces.append(pace)
    assert paces == [1800, 900, 600, 600, 600]


def test_a_feed_that_is_silent_is_asked_later_up_to_every_twelve_hours() -> None:
    pace = checks.AT_FIRST
    for _ in range(20):
        pace = checks.next_pace(pace, new=0)
    assert pace == 12 * 3600


@pytest.mark.parametrize(
    ("headers", "minutes", "seconds"),
    [
        ({}, None, 600),
        ({}, 60, 3600),
        ({"cache-control": "public, max-age=1200"}, None, 1200),
        ({"cache-control": "no-cache"}, None, 600),
        ({"cache-control": "max-age=31536000"}, None, 12 * 3600),
        ({"retry-after": "900"}, None, 900),
        ({"retry-after": "Tue, 14 Nov 2023 22:43:20 GMT"}, None, 1800),
        ({"retry-after": "soon"}, None, 600),
        ({"cache-control": "max-age=700", "retry-after": "800"}, 15, 900),
    ],
)
def test_a_servers_wish_is_heard(headers: dict[str, str], minutes: int | None, seconds: float) -> None:
    assert checks.wait_after(600, headers, minutes, NOW, luck=0) == seconds


def test_feeds_that_came_together_part_and_none_is_asked_too_soon() -> None:
    waits = [checks.wait_after(600, {}, None, NOW, luck) for luck in (0, 0.5, 1)]
    assert waits == [600, 630, 660]


def test_a_feed_that_fails_is_left_alone_longer_each_time() -> None:
    assert [checks.wait_after_failure(600, n, {}, NOW, 0) for n in (0, 1, 2, 30)] == [600, 1200, 2400, 12 * 3600]


def test_a_server_that_is_too_busy_is_left_alone_as_long_as_it_says() -> None:
    assert checks.wait_after_failure(600, 0, {"retry-after": "7200"}, NOW, 0) == 7200
    assert checks.wait_after_failure(600, 0, {"retry-after": "99999999"}, NOW, 0) == checks.LONGEST_WAIT


def test_a_feed_is_silent_after_thirty_days_of_failures() -> None:
    assert not checks.is_silent(None, NOW)
    assert not checks.is_silent(NOW - 29 * 86_400, NOW)
    assert checks.is_silent(NOW - 31 * 86_400, NOW)
