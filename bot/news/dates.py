"""The dates that a text names: days of the week, months and years, by which one event is told from the next like it."""

from __future__ import annotations

import re
from functools import cache

from bot.languages.dates import DatePack
from bot.languages.pack import languages, load

ANY = "xx"  # the folder of what holds in every language
YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def names_of(language: str) -> tuple[dict[str, str], frozenset[str]]:
    """The name of each day and month as written, with what it finds; and those that need a number beside them."""
    pack = load(DatePack, language if language in languages() else ANY, "dates")
    known = {
        written: f"{kind} {number}"
        for kind, names in (("day", pack.days), ("month", pack.months))
        for number, forms in enumerate(names)
        for form in forms
        for written in (form.title(), form.upper())
    }
    return known, frozenset(written for written in known if written.lower() in pack.doubtful)


def dates_in(tokens: list[str], language: str) -> frozenset[str]:
    """What the words and numbers of a text name, as `day 4` (Monday is 0), `month 4` (January is 0) and `year 2024`."""
    known, doubtful = names_of(language)
    found = {known[token] for token in tokens if token in known and token not in doubtful}
    found |= {f"year {token}" for token in tokens if len(token) == 4 and YEAR.fullmatch(token)}
    if not doubtful.isdisjoint(tokens):
        found |= {
            known[token]
            for number, token in enumerate(tokens)
            if token in doubtful and any(each[0].isdigit() for each in tokens[max(0, number - 1) : number + 2])
        }
    return frozenset(found)


def apart(some: frozenset[str], others: frozenset[str]) -> int:
    """How many kinds of date (day, month, year) both name without naming one the same."""
    kinds = {each.split()[0] for each in some} & {each.split()[0] for each in others}
    return len(kinds - {each.split()[0] for each in some & others})
