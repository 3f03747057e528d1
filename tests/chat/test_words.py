"""What the bot says: a sentence for every error and every command, and no word that nobody says."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Junk

from bot import chat, errors
from bot.chat.app import COMMANDS
from bot.chat.handlers import Conversation
from bot.chat.host.desk import Desk
from bot.chat.host.menu import HOST_COMMANDS
from bot.chat.markup import Html
from bot.chat.screen import VIEWS
from bot.chat.words import UNTOLD, languages, words_for
from bot.errors import BotError, Gone, NotAPage, PrivateAddress, TimedOut
from bot.languages.pack import FOLDER
from tests.telegram.markup import parse, units

WORDS = words_for("en")
CODE = Path(chat.__file__).parent


def leaves(kind: type[BotError] = BotError) -> Iterator[type[BotError]]:
    """The errors that can be raised: those that no other error is a kind of."""
    below = kind.__subclasses__()
    for each in below:
        yield from leaves(each)
    if not below:
        yield kind


ERRORS = list(leaves())


@pytest.mark.parametrize("language", languages())
def test_no_message_is_written_twice(language: str) -> None:
    written = (FOLDER / language / "messages.ftl").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z][a-z0-9-]*) =", written, re.M)
    assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("language", languages())
def test_every_message_can_be_read(language: str) -> None:
    resource = FluentResource((FOLDER / language / "messages.ftl").read_text(encoding="utf-8"))
    assert not [junk.content for junk in resource.body if isinstance(junk, Junk)]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error.kind)
@pytest.mark.parametrize("language", languages())
def test_every_error_has_a_sentence_that_needs_no_facts(language: str, error: type[BotError]) -> None:
    text, _ = parse(words_for(language).error(error()))
    assert text.endswith(".")
    assert UNTOLD not in text.split()


@pytest.mark.parametrize("language", languages())
def test_every_sentence_about_an_error_has_its_error(language: str) -> None:
    told = {key.removeprefix("error-") for key in words_for(language).keys if key.startswith("error-")}
    assert told == {error.kind for error in ERRORS}


def test_facts_are_told_when_they_are_known() -> None:
    assert "on quay.example" in WORDS.error(Gone(host="quay.example", status=404))
    assert "over 10 seconds" in WORDS.error(TimedOut(host="quay.example", seconds=10))
    assert "over 1 second)" in WORDS.error(TimedOut(host="quay.example", seconds=1))
    assert "usual ports" in WORDS.error(PrivateAddress(host="quay.example", port=8080))
    assert "a picture" in WORDS.error(NotAPage(what="image"))


def test_facts_from_outside_are_escaped() -> None:
    assert "&lt;b&gt;" in WORDS.error(Gone(host="<b>"))
    assert "<b>quay</b>" in WORDS("heading-quotes", title=Html("<b>quay</b>"))
    assert "<b>" in WORDS.plain("console-button", number=1, label="<b>")


def test_a_long_fact_is_no_fault() -> None:
    assert WORDS("quoted", words="quay " * 900) == f"“{'quay ' * 900}”"


def test_an_unknown_message_or_a_missing_fact_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        WORDS("error-of-nobody")
    with pytest.raises(KeyError):
        WORDS("quoted")


def test_who_speaks_another_language_is_answered_in_english() -> None:
    for code in (None, "en-GB", "xx", "../en"):
        assert words_for(code) is WORDS


def test_a_day_is_written_in_the_language() -> None:
    assert WORDS.date(date(2026, 9, 6)) == "6 Sep 2026"
    assert words_for("de").date(date(2026, 9, 6)) == "6. Sept. 2026"
    assert words_for("ru").date(date(2026, 9, 6)) == "6 сент. 2026\u202fг."


# Commands


@pytest.mark.parametrize("language", languages())
def test_every_command_is_described_as_telegram_allows(language: str) -> None:
    for name in COMMANDS:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
        assert 0 < len(words_for(language).plain(f"command-{name}")) <= 256
        assert callable(getattr(Conversation, name))
    described = {key.removeprefix("command-") for key in words_for(language).keys if key.startswith("command-")}
    assert described == {*COMMANDS, *HOST_COMMANDS}


@pytest.mark.parametrize("language", languages())
def test_every_command_of_hosts_is_described_too(language: str) -> None:
    for name in HOST_COMMANDS:
        assert 0 < len(words_for(language).plain(f"command-{name}")) <= 256
        assert callable(getattr(Desk, name))


@pytest.mark.parametrize("language", languages())
def test_descriptions_fit_telegrams_limits(language: str) -> None:
    words = words_for(language)
    assert units(words.plain("description")) <= 512
    assert units(words.plain("description-short")) <= 120
    assert all(units(words.plain(key)) <= 200 for key in ("press-gone", "press-failed"))


@pytest.mark.parametrize("language", languages())
def test_start_explains_in_three_lines(language: str) -> None:
    assert len(words_for(language)("start").splitlines()) == 3


# Nothing unsaid, nothing said that has no words


def test_every_word_of_the_code_is_in_the_messages_and_every_message_is_said() -> None:
    literal, patterns = set(), set()
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns.add("".join(re.escape(v.value) if isinstance(v, ast.Constant) else ".+" for v in node.values))
    prefixed = {pattern for pattern in patterns if re.match(r"[a-z]+\\-", pattern)}
    unsaid = [key for key in WORDS.keys if key not in literal and not any(re.fullmatch(p, key) for p in prefixed)]
    assert not unsaid


def test_every_view_has_its_heading_button_and_empty_sentence() -> None:
    for view in VIEWS[1:]:
        assert {f"heading-{view}", f"button-{view}", f"nothing-{view}", f"count-{view}"} <= WORDS.keys


def test_no_error_of_the_tree_is_left_out() -> None:
    assert len(ERRORS) > 20
    assert errors.GaveUp in ERRORS
