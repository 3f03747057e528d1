"""Every language says all that English says, of the same facts, in a number's every form, and in its own letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from babel import Locale
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.chat.words import languages, words_for
from bot.languages.pack import FOLDER
from tests.telegram.markup import parse as parse_html
from tests.telegram.markup import units

OTHERS = [code for code in languages() if code != "en"]
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
# Whole numbers up to here are all that is counted; French and Spanish have a form of their own for millions.
COUNTED = 1000
# What Telegram reads no HTML of.
PLAIN = re.compile("button-|command-|console-|press-|description|fault-|city-in|digest-more|untitled")
SAMPLES: dict[str, str | int] = {"now": "on", "fault": "quote", "what": "PDF", "stories": "1", "articles": "2"}
LABEL = 34  # characters of a button that has a row to itself; two to a row is for shorter ones
CYRILLIC = "\u0400-\u04ff"
FOREIGN = {
    "ru": re.compile("[іїєґІЇЄҐ]"),
    "uk": re.compile("[ыэёъЫЭЁЪ]"),
}


@dataclass(frozen=True)
class Said:
    """A message as a pack writes it."""

    facts: frozenset[str]
    choices: tuple[frozenset[str], ...]  # the keys of the variants, one set a choice


class Reading(Visitor):
    def __init__(self) -> None:
        self.facts: set[str] = set()
        self.choices: list[frozenset[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.facts.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = (v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants)
        self.choices.append(frozenset(keys))
        self.generic_visit(node)


@cache
def pack(language: str) -> dict[str, Said]:
    found = {}
    for message in parse((FOLDER / language / "messages.ftl").read_text(encoding="utf-8")).body:
        if isinstance(message, ast.Message):
            reading = Reading()
            reading.visit(message)
            assert message.id.name not in found, f"{message.id.name} is there twice"
            found[message.id.name] = Said(frozenset(reading.facts), tuple(reading.choices))
    return found


def text(language: str, key: str, count: int = 5) -> str:
    """A message with a sample of each of its facts."""
    facts = {fact: SAMPLES.get(fact, count) for fact in pack(language)[key].facts}
    return str(words_for(language)(key, **facts))


def every(language: str) -> Iterator[tuple[str, str]]:
    yield from ((key, text(language, key)) for key in pack(language))


def test_six_languages_are_spoken() -> None:
    assert languages() == ["de", "en", "es", "fr", "ru", "uk"]


@pytest.mark.parametrize("language", OTHERS)
def test_a_pack_has_every_message_and_no_other(language: str) -> None:
    assert pack(language).keys() - pack("en").keys() == set()
    assert pack("en").keys() - pack(language).keys() == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_is_told_the_same_facts_in_every_language(language: str) -> None:
    differing = {key: said.facts ^ pack("en")[key].facts for key, said in pack(language).items()}
    assert {key: facts for key, facts in differing.items() if facts} == {}


@pytest.mark.parametrize("language", languages())
def test_a_number_has_every_form_of_the_language(language: str) -> None:
    form = Locale.parse(language).plural_form
    needed = {form(number) for number in range(COUNTED)} | {"other"}
    counting = {
        (key, keys) for key, said in pack(language).items() for keys in said.choices if keys & CATEGORIES - {"other"}
    }
    assert counting
    assert {key: needed ^ (keys - {"none"}) for key, keys in counting if needed ^ (keys - {"none"})} == {}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", [1, 2, 5, 21])
def test_every_message_is_html_that_telegram_takes(language: str, count: int) -> None:
    for key in pack(language):
        parse_html(text(language, key, count))


@pytest.mark.parametrize("language", languages())
def test_what_is_plain_holds_no_html(language: str) -> None:
    assert [key for key, said in every(language) if PLAIN.match(key) and "<" in said] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_message_is_marked_up_alike_in_every_language(language: str) -> None:
    def tags(said: str) -> list[str]:
        return sorted(re.findall(r"<\w+|/[a-z]{3,}\b", said))

    assert [key for key, said in every(language) if tags(said) != tags(text("en", key))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_left_in_english(language: str) -> None:
    # A word or two may be the same in both: Original, 5 citations.
    phrases = {key for key in pack("en") if len(re.findall(r"[^\W\d_]{2,}", text("en", key))) > 2}
    assert {key for key, said in every(language) if key in phrases and said == text("en", key)} == set()


@pytest.mark.parametrize("language", languages())
def test_buttons_are_short(language: str) -> None:
    long = {key: said for key, said in every(language) if key.startswith("button-") and units(said) > LABEL}
    assert long == {}


@pytest.mark.parametrize("language", languages())
def test_what_is_shown_over_the_chat_fits_there(language: str) -> None:
    long = {key: said for key, said in every(language) if key.startswith("press-") and units(said) > 200}
    assert long == {}


@pytest.mark.parametrize("language", sorted(FOREIGN))
def test_no_letter_of_a_neighbouring_alphabet_slips_in(language: str) -> None:
    for key, said in every(language):
        assert not FOREIGN[language].search(said), key
        assert not re.search(f"[{CYRILLIC}][a-zA-Z]|[a-zA-Z][{CYRILLIC}]", re.sub(r"<[^>]*>", "", said)), key


def test_french_marks_never_begin_a_line() -> None:
    assert [key for key, said in every("fr") if re.search(r"« | [»;!?]| :( |$)", said)] == []
