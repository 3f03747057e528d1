"""JSON Lines keep their order, come as they are ready, and a bad line costs only its own answer."""

from __future__ import annotations

import asyncio
import io
import json
import os
from typing import Any

import pytest

from bot.commands.lines import Answer, answer_lines
from bot.errors import ReadingCrashed, TooShort
from bot.model import Article, Brief, Page

TEXT = "The quay stays shut.\n\nIt opens on Monday.  "


async def echo(given: Article | Page) -> Brief:
    """The reader of these tests: whatever it is given is the article."""
    return Brief(given if isinstance(given, Article) else Article(text=given.html, url=given.final_url))


def answers(source: bytes, read: Any = echo) -> list[dict[str, Any]]:
    written: list[Answer] = []
    asyncio.run(answer_lines(io.BytesIO(source), read, written.append, ahead=4))
    assert [answer.failed for answer in written] == [b'"error"' in answer.line for answer in written]
    return [json.loads(answer.line) for answer in written]


def line(**data: Any) -> bytes:
    return json.dumps(data).encode() + b"\n"


def test_a_text_comes_back_to_the_letter() -> None:
    [answer] = answers(line(id="a", url="https://almora.example/quay", title="Quay", text=TEXT))
    assert (answer["id"], answer["url"], answer["title"], answer["text"]) == (
        "a", "https://almora.example/quay", "Quay", TEXT,
    )  # fmt: skip


def test_a_page_is_given_as_a_page() -> None:
    [answer] = answers(line(id=1, url="https://almora.example/quay", html="<p>Quay</p>"))
    assert (answer["id"], answer["text"]) == (1, "<p>Quay</p>")


def test_url_and_title_may_be_missing_or_null() -> None:
    [answer] = answers(line(id="a", text=TEXT, url=None))
    assert (answer["url"], answer["title"]) == ("", "")


def test_answers_keep_the_order_of_the_lines_whichever_is_ready_first() -> None:
    async def slow_first(given: Article | Page) -> Brief:
        assert isinstance(given, Article)
        for _ in range(10 - int(given.text)):
            await asyncio.sleep(0)
        return Brief(given)

    lines = b"".join(line(id=number, text=str(number)) for number in range(10))
    assert [answer["id"] for answer in answers(lines, slow_first)] == list(range(10))


def test_no_more_lines_are_taken_than_can_be_in_hand() -> None:
    taken = 0

    class Source(io.BytesIO):
        def readline(self, *_: Any) -> bytes:
            nonlocal taken
            taken += 1
            return line(id=taken, text=TEXT)

    async def stuck(given: Article | Page) -> Brief:
        if taken >= 7:  # four in the queue, one awaited, one at the door, one on its way: nobody takes an eighth
            raise KeyError
        await asyncio.sleep(0)
        return await stuck(given)

    with pytest.raises(ExceptionGroup):
        asyncio.run(answer_lines(Source(), stuck, lambda _: None, ahead=4))
    assert taken <= 7


async def test_an_answer_is_written_before_the_next_line_comes() -> None:
    reading, writing = os.pipe()
    written: asyncio.Queue[Answer] = asyncio.Queue()
    with os.fdopen(reading, "rb") as source, os.fdopen(writing, "wb", buffering=0) as sink:
        answering = asyncio.create_task(answer_lines(source, echo, written.put_nowait, ahead=4))
        for number in range(3):
            sink.write(line(id=number, text=TEXT))
            assert json.loads((await written.get()).line)["id"] == number
        sink.close()
        await answering


@pytest.mark.parametrize(
    "bad",
    [
        b"not JSON\n",
        b'{"id": "a", "text": \n',
        b"[1, 2]\n",
        b'"a text"\n',
        b'{"id": "a"}\n',
        b'{"id": "a", "text": 5}\n',
        b'{"id": "a", "text": "x", "title": ["y"]}\n',
        b'{"id": "a", "text": "\xff\xfe"}\n',
        b"[" * 100_000 + b"\n",
    ],
)
def test_a_bad_line_is_answered_and_the_run_goes_on(bad: bytes) -> None:
    first, second = answers(bad + line(id="good", text=TEXT))
    assert first["error"]["kind"] == "bad-line"
    assert first["error"]["message"].startswith("That line is not an article")
    assert second["id"] == "good"


def test_a_bad_line_keeps_its_id_when_it_has_one() -> None:
    assert answers(b'{"id": "a", "text": 5}\n')[0]["id"] == "a"


def test_blank_lines_are_passed_over() -> None:
    assert [answer["id"] for answer in answers(b"\n" + line(id=1, text=TEXT) + b"  \n" + line(id=2, text=TEXT))] == [
        1,
        2,
    ]


def test_the_last_line_needs_no_line_break() -> None:
    assert len(answers(line(id=1, text=TEXT).rstrip())) == 1


@pytest.mark.parametrize("fault", [ReadingCrashed(), TooShort(words=3)])
def test_an_article_that_cannot_be_read_says_why(fault: Exception) -> None:
    async def fails(given: Article | Page) -> Brief:
        raise fault

    [answer] = answers(line(id="a", text=TEXT), fails)
    assert set(answer) == {"id", "error"}
    assert answer["error"]["kind"] == fault.kind  # type: ignore[attr-defined]


def test_half_a_character_comes_back_as_it_was() -> None:
    assert answers(b'{"id": "a", "text": "half \\ud83d"}\n')[0]["text"] == "half \ud83d"
