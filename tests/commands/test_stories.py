"""`stories --jsonl` answers each entry with its story, in order; a bad line costs only its own answer."""

from __future__ import annotations

import json
from typing import Any

from bot.commands.stories import story_lines


def answers(*lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in story_lines(lines)]


def entry(**data: Any) -> bytes:
    return json.dumps(data).encode() + b"\n"


def test_entries_of_one_event_have_the_id_of_the_first_as_their_story() -> None:
    assert answers(
        entry(id="a", title="Dockers walk out at Larkmouth harbour", text="", published="2031-05-06", source="Gazette"),
        entry(id="b", title="Cracks found in Eskholm dam", text="", published=None, source=""),
        entry(id=7, title="Larkmouth harbour: dockers walk out", text="", published="2031-05-06T08:00Z", source="Echo"),
    ) == [{"id": "a", "story": "a"}, {"id": "b", "story": "b"}, {"id": 7, "story": "a"}]


def test_a_bad_line_is_answered_and_the_run_goes_on() -> None:
    first, second, third, fourth = answers(
        b"{]\n", b"\n", entry(id="x", title=["no", "words"]), entry(id="y"), entry(id="z", title="Ferry sinks")
    )
    assert [first["id"], second["id"], third["id"]] == [None, "x", "y"]
    assert {each["error"]["kind"] for each in (first, second, third)} == {"bad-line"}
    assert fourth == {"id": "z", "story": "z"}


def test_a_time_that_is_none_is_as_good_as_no_time() -> None:
    assert answers(entry(id="a", title="Ferry sinks", published="yesterday"))[0]["story"] == "a"
