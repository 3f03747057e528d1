"""No word that a reader sees stands in the code: what is shown comes from the messages or from the article."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import chat

CODE = Path(chat.__file__).parent
# What makes a piece of what is shown, and what shows it.
SHOWING = {"Html", "Button", "Screen", "Group", "Entry", "escape", "bold", "italic", "blockquote", "link", "moment"}
SENDING = {"send", "post", "edit", "edit_inline", "send_file", "answer_press", "say", "_say", "_edit"}
# Those arguments of theirs that nobody reads: what a button sends back, the names of files.
UNSEEN = {"press", "url", "copy", "reply_to", "view"}
WORD = re.compile(r"[^\W\d_]{2,}")
TAGS = re.compile(r"<[^<>]*>?|&\w+;")


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def shown(call: ast.Call) -> Iterator[str]:
    """The pieces of text that are written into a call itself; what it is given by other calls is theirs."""
    seen = call.args[:1] if name_of(call) in ("Button", "link", "moment", "say") else call.args
    for value in (*seen, *(word.value for word in call.keywords if word.arg not in UNSEEN)):
        pieces = value.values if isinstance(value, ast.JoinedStr) else [value]
        yield from (p.value for p in pieces if isinstance(p, ast.Constant) and isinstance(p.value, str))


def words_in(source: str) -> list[str]:
    """The words that a reader would see of some code."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    told = [text for call in calls if name_of(call) in SHOWING | SENDING for text in shown(call)]
    return [word for text in told for word in WORD.findall(TAGS.sub(" ", text))]


@pytest.mark.parametrize("path", sorted(CODE.rglob("*.py")), ids=lambda path: str(path.relative_to(CODE)))
def test_no_word_is_written_into_the_code(path: Path) -> None:
    assert words_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('Screen(Html("<b>Saved</b>"))', ["Saved"]),
        ('Button("Back", "set|all|")', ["Back"]),
        ('await self._sender.send(place, Screen(Html(f"{count} quotes")))', ["quotes"]),
        ('await sender.answer_press(query.id, "No")', ["No"]),
        ('Button(words.plain("button-back"), str(Press("open", 1)))', []),
        ('Html(f"<b>{name}</b> — {count}")', []),
    ],
)
def test_such_a_word_would_be_found(source: str, found: list[str]) -> None:
    assert words_in(f"async def f():\n    {source}") == found
