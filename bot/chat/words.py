"""What the bot itself says, in the reader's language: the messages of `languages/<code>/messages.ftl`."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton, get_day_names
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.chat.markup import Html, escape
from bot.errors import BotError
from bot.languages.pack import FOLDER

DEFAULT = "en"
LONG = 1000  # the library refuses facts of more than 2,500 letters; longer ones are put in after it
ENGLISH_DAY = "d MMM"  # CLDR takes English for that of the United States, which alone puts the month first
UNTOLD = "none"  # what a sentence about an error gets for a fact that is not known


class Words:
    """The words of one language. Facts that are text are escaped; messages may hold Telegram's HTML."""

    def __init__(self, language: str) -> None:
        source = (FOLDER / language / "messages.ftl").read_text(encoding="utf-8")
        resource = FluentParser(with_spans=False).parse(source)  # where each word stands nobody will ask
        self.language = language
        self.keys = frozenset(m.id.name for m in resource.body if isinstance(m, ast.Message))
        self._facts = {m.id.name: _facts_of(m) for m in resource.body if isinstance(m, ast.Message)}
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(resource)
        self._locale = Locale.parse(language)

    def __call__(self, key: str, **facts: str | int) -> Html:
        """The message `key` with its facts. Raises KeyError for an unknown key or a fact that is missing."""
        return Html(self._say(key, {name: escape(f) if isinstance(f, str) else f for name, f in facts.items()}))

    def plain(self, key: str, **facts: str | int) -> str:
        """The same where Telegram reads no HTML: on buttons, in the menu, over the chat. Facts stay as they are."""
        return self._say(key, facts)

    def error(self, error: BotError) -> Html:
        """What went wrong and what to do next. Facts the error does not know are left unsaid."""
        key = f"error-{error.kind}"
        return self(key, **{fact: error.facts.get(fact, UNTOLD) for fact in self._facts[key]})

    def fault(self, error: BotError) -> str:
        """What is wrong with a feed, in a few plain words."""
        key = f"fault-{error.kind}"
        return self.plain(key if key in self.keys else "fault-unknown")

    def part(self, name: str) -> tuple[str, str]:
        """What a part of what is kept is, and until when it stays."""
        return self.plain(f"kept-{name}"), self.plain(f"kept-{name}-until")

    def wrong(self, kind: str) -> str:
        """What a kind of error is called, in a word or two."""
        key = f"wrong-{kind}"
        return self.plain(key if key in self.keys else "wrong-unknown")

    def day(self, day: date) -> str:
        """A day near today, with its name and without its year."""
        if self.language == DEFAULT:
            return format_date(day, format=f"EEE, {ENGLISH_DAY}", locale=self._locale)
        return format_skeleton("MMMEd", day, locale=self._locale)

    def date(self, day: date) -> str:
        """A day as it is written in the language."""
        if self.language == DEFAULT:
            return format_date(day, format=f"{ENGLISH_DAY} y", locale=self._locale)
        return format_skeleton("yMMMd", day, locale=self._locale)

    def weekday(self, number: int) -> str:
        """The name of a day of the week; 0 is Monday."""
        return str(get_day_names("wide", context="stand-alone", locale=self._locale)[number])

    def _say(self, key: str, facts: dict[str, str | int]) -> str:
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        long = {name: fact for name, fact in facts.items() if isinstance(fact, str) and len(fact) > LONG}
        said, faults = self._bundle.format_pattern(pattern, {**facts, **{name: f"\x00{name}\x00" for name in long}})
        if faults:
            raise KeyError(f"{key}: {faults[0]}")
        text = str(said)
        for name, fact in long.items():
            text = text.replace(f"\x00{name}\x00", fact)
        return text


@cache
def languages() -> list[str]:
    """The languages that the bot speaks."""
    return sorted(path.parent.name for path in FOLDER.glob("*/messages.ftl"))


def words_for(*codes: str | None) -> Words:
    """The words of the first language of `codes` (tags such as `pt-br` or `pt_BR`) that the bot speaks, else English:
    what a chat has set goes before what somebody's app is set to."""
    spoken = (re.split("[-_]", code or "")[0].lower() for code in codes)
    return _words(next((language for language in spoken if language in languages()), DEFAULT))


@cache
def _words(language: str) -> Words:
    return Words(language)


class _Variables(Visitor):
    """Collects the names of a message's variables."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the library's name)
        self.names.add(node.id.name)


def _facts_of(message: ast.Message) -> frozenset[str]:
    variables = _Variables()
    variables.visit(message)
    return frozenset(variables.names)
