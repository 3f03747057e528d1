"""The dates that a text names: days of the week, months and years, by which one event is told from the next like it."""

from __future__ import annotations

import re
from functools import cache

from bot.languages.dates import DatePack
from bot.languages.pack import languages, load

ANY = "xx"  # the folder of what holds in every language
YEAR = re.compile(r"(?:19|20)\d\d")
TOKEN = re.compile(r"\d+|[^\W\d_]+")


@cache
def names_of(language: str) -> tuple[dict[str, str], frozenset[str]]:
    """The name of each day and month in a language as what it finds, and the names that need a number beside them."""
    pack = load(DatePack, language if language in languages() else ANY, "dates")
    known = {
        form: f"{kind} {number}"
        for kind, names in (("day", pack.days), ("month", pack.months))
        for number, forms in enumerate(names)
        for form in forms
    }
    return known, pack.doubtful


def dates_in(text: str, language: str) -> frozenset[str]:
    """What `text` names, as `day 4` (Monday is 0), `month 4` (January is 0) and `year 2024`."""
    known, doubtful = names_of(language)
    found: set[str] = set()
    before = ""
    pending = ""  # a doubtful name whose next token decides
    for token in TOKEN.findall(text):
        if pending and token[0].isdigit():
            found.add(pending)
        pending = ""
        if YEAR.fullmatch(token):
            found.add(f"year {token}")
        elif token[0].isupper() and (name := known.get(token.lower())):
            if token.lower() not in doubtful or before.isdigit():
                found.add(name)
            else:
                pending = name
        before = token
    return frozenset(found)


def apart(some: frozenset[str], others: frozenset[str]) -> int:
    """How many kinds of date (day, month, year) both name without naming one the same."""
    kinds = {each.split()[0] for each in some} & {each.split()[0] for each in others}
    return len(kinds - {each.split()[0] for each in some & others})
