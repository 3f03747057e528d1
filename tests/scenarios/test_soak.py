"""Some minutes of a busy bot with faults throughout: everybody is answered, or refused in words."""

from __future__ import annotations

from bench.soak import soak

UPDATES = 300


async def test_everybody_is_answered_whatever_goes_wrong() -> None:
    rows = await soak(UPDATES)
    assert [(way, asked, unanswered) for way, asked, _, _, unanswered, _ in rows] == [
        ("polling", str(UPDATES // 2), "0"),
        ("webhook", str(UPDATES // 2), "0"),
    ]
