"""What was used longest ago goes first."""

from __future__ import annotations

from bot.recent import Recent


def test_what_was_used_longest_ago_goes_first() -> None:
    recent: Recent[str, int] = Recent(2)
    recent.put("quay", 1)
    recent.put("crane", 2)
    assert recent.get("quay") == 1
    recent.put("ferry", 3)
    assert recent.get("crane") is None
    assert (recent.get("quay"), recent.get("ferry")) == (1, 3)


def test_a_value_that_is_put_again_takes_no_second_place() -> None:
    recent: Recent[str, int] = Recent(2)
    recent.put("quay", 1)
    recent.put("crane", 2)
    recent.put("quay", 3)
    assert (recent.get("crane"), recent.get("quay")) == (2, 3)


def test_what_weighs_much_leaves_room_for_little_else() -> None:
    recent: Recent[str, str] = Recent(5, weigh=len)
    recent.put("quay", "ab")
    recent.put("crane", "ab")
    recent.put("ferry", "abcd")
    assert [recent.get(each) for each in ("quay", "crane", "ferry")] == [None, None, "abcd"]
    recent.drop("ferry")
    recent.put("quay", "abcdefgh")
    assert recent.get("quay") == "abcdefgh", "the last one is kept whatever it weighs"
    recent.put("crane", "abcde")
    assert [recent.get(each) for each in ("quay", "crane")] == [None, "abcde"]
