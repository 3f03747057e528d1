"""The terminal: the same answers as on Telegram, typed, pasted or piped."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.chat.console import Terminal, converse
from bot.chat.paint import paint
from bot.chat.typed import message, messages
from bot.chat.words import words_for
from bot.settings import Settings
from tests.chat.fiction import PARAGRAPHS, TEXT, TITLE, URL
from tests.chat.shelf import Shelf


async def talk(*lines: str, shelf: Shelf | None = None) -> str:
    """What the terminal shows when `lines` are piped into it."""
    shown = StringIO()
    console = Console(file=shown, highlight=False, width=100)
    await converse(shelf or Shelf(), Settings(), typing=StringIO("\n".join(lines)), console=console)
    return shown.getvalue()


async def test_a_link_gets_a_brief() -> None:
    shown = await talk(URL)
    assert TITLE in shown
    assert f"• {PARAGRAPHS[1]} ↗" in shown
    assert "│ “The roster stands until Friday”" in shown
    assert "[1] Quotes 6   [2] Actors 4   [3] Conditions 3   [4] Original" in shown


async def test_a_number_presses_its_button() -> None:
    shown = await talk(URL, "1", "1", "4")
    assert f"Quotes · {TITLE}" in shown
    assert shown.count("every word is the article’s own") == 2
    assert f"Open {URL}" in shown


async def test_a_pasted_text_is_one_message() -> None:
    shelf = Shelf()
    shown = await talk(TITLE, "", *PARAGRAPHS, shelf=shelf)
    assert shelf.asked == [f"{TITLE}\n\n{TEXT}"]
    assert "Original" not in shown


async def test_commands_are_about_the_last_article() -> None:
    shown = await talk("/actors", URL, "/actors")
    assert shown.index("no article for this chat yet") < shown.index(f"Actors · {TITLE}")


async def test_a_command_takes_a_link() -> None:
    assert f"Conditions · {TITLE}" in await talk(f"/conditions {URL}")


async def test_what_is_no_link_after_a_command_is_said_to_be_none() -> None:
    assert "not a link I can open" in await talk("/summary please")
    assert "not a link I can open" in await talk("/quotes htp://coastherald.example/1")


async def test_what_goes_wrong_is_said() -> None:
    shown = await talk("https://coastherald.example/gone")
    assert "That page is not there on coastherald.example (any more)." in shown


async def test_of_several_links_each_has_its_answer() -> None:
    shown = await talk(f"see {URL} and https://coastherald.example/gone")
    assert shown.index(TITLE) < shown.index("https://coastherald.example/gone\nThat page is not there")


async def test_a_link_that_fails_is_replaced_by_the_text_that_came_with_it() -> None:
    shelf = Shelf()
    await talk(f"{TEXT} https://coastherald.example/gone", shelf=shelf)
    assert len(shelf.asked) == 2
    assert shelf.asked[1].startswith(PARAGRAPHS[0])


async def test_start_shows_its_example() -> None:
    shelf = Shelf()
    assert TITLE in await talk("/start", "1", shelf=shelf)
    assert shelf.asked[0].startswith("Port operator and union agree")


async def test_help_lists_the_commands() -> None:
    shown = await talk("/help")
    assert "/conditions Conditions, demands, refusals, offers, threats" in shown


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("hello", "Send me a link"),
        ("word " * 40, "40 words are too little"),
        ("/dance", "/help"),
        ("99", "Send me a link"),
    ],
)
async def test_what_is_not_understood_gets_a_helpful_sentence(line: str, answer: str) -> None:
    assert answer in await talk(line)


async def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    shelf, file = Shelf(), tmp_path / "quay.txt"
    file.write_text("Die Mole bleibt gesperrt – für immer.", encoding="utf-8")
    await talk(str(file), shelf=shelf)
    assert shelf.asked == ["Die Mole bleibt gesperrt – für immer."]


async def test_a_button_of_an_article_that_is_gone_reads_its_original_again() -> None:
    shelf = Shelf()

    async def forget(chat: int, thread: int | None, key: str) -> None:
        shelf.kept.clear()

    shelf.remember = forget  # type: ignore[method-assign]
    assert f"Quotes · {TITLE}" in await talk(URL, "1", shelf=shelf)
    assert shelf.asked == [URL, URL]


async def test_piped_lines_fall_into_messages() -> None:
    async def lines() -> object:
        for line in ("First\n", "\n", "second\n", "/quotes\n", "2\n", "https://a.example/1\n", "\n", "the end"):
            yield line

    assert [text async for text in messages(lines())] == [  # type: ignore[arg-type]
        "First\n\nsecond",
        "/quotes",
        "2",
        "https://a.example/1",
        "the end",
    ]


def test_typed_links_and_commands_are_marked_as_telegram_marks_them() -> None:
    update = message("/quotes see 🙂 quay.example/a, (https://b.example/c?d=1).")
    text = update["message"]["text"].encode("utf-16-le")
    marked = [
        (e["type"], text[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le"))
        for e in update["message"]["entities"]
    ]
    assert marked == [("bot_command", "/quotes"), ("url", "quay.example/a"), ("url", "https://b.example/c?d=1")]


@pytest.mark.parametrize("text", ["mira@quay.example", "3.5 metres", "nothing", "e.g. this"])
def test_what_is_no_link_is_not_marked(text: str) -> None:
    assert message(text)["message"]["entities"] == []


def test_a_screen_breaks_lines_and_bars_every_line_of_a_quotation() -> None:
    console = Console(file=StringIO(), width=24, force_terminal=True)
    html = "<b>Said</b>\n<blockquote>“The roster stands until Friday”</blockquote>\nend"
    assert [line.plain.rstrip() for line in paint(html, console)] == [
        "Said",
        "│ “The roster stands",
        "│ until Friday”",
        "end",
    ]


async def test_a_call_that_the_terminal_does_not_know_is_done() -> None:
    status, answer = await Terminal(Console(file=StringIO()), words_for("en")).do_request(
        "https://x/bot1:terminal/setMyCommands", "POST"
    )
    assert (status, answer) == (200, b'{"ok": true, "result": true}')
