"""What a language's `pages.toml` says: lines that are on a page but not in its article, and walls before one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from bot.languages.pack import FOLDER, STRICT, checked, load


@checked(config=STRICT)
class LineCue:
    """Lines of one sort that are no part of an article.

    A line is one when a pattern matches from its first character on, case ignored. `end`: only among the last lines.
    Each of `finds` is such a line, none of `silent` is; every one is a test, and every pattern finds one of them."""

    sort: str
    patterns: tuple[str, ...]
    finds: tuple[str, ...]
    silent: tuple[str, ...]
    where: Literal["anywhere", "end"] = "anywhere"


@checked(config=STRICT)
class WallCue:
    """What a page says where it lets nobody in: `paywall`, or `consent` (to cookies, to being no robot).

    A page stands behind one when a pattern is found anywhere in its words, case ignored."""

    sort: Literal["paywall", "consent"]
    patterns: tuple[str, ...]
    finds: tuple[str, ...]
    silent: tuple[str, ...]


@checked(config=STRICT)
class PagesPack:
    """All of `pages.toml`."""

    lines: tuple[LineCue, ...]
    walls: tuple[WallCue, ...]


def pages_pack(language: str) -> PagesPack:
    """The pages table of `language`."""
    pack: PagesPack = load(PagesPack, language, "pages")
    return pack


@cache
def line_pattern(language: str, where: Literal["anywhere", "end"]) -> re.Pattern[str]:
    """One pattern for every line cue that counts at `where` on a page in `language`."""
    cues = (cue for code in _read_with(language) for cue in pages_pack(code).lines)
    return _any(pattern for cue in cues if cue.where == where for pattern in cue.patterns)


@cache
def wall_pattern(language: str, sort: Literal["paywall", "consent"]) -> re.Pattern[str]:
    """One pattern for every wall cue of one sort on a page in `language`."""
    cues = (cue for code in _read_with(language) for cue in pages_pack(code).walls)
    return _any(pattern for cue in cues if cue.sort == sort for pattern in cue.patterns)


def _read_with(language: str) -> list[str]:
    """The languages whose cues serve a page in `language`: its own, and English, which stands on pages everywhere."""
    own = [] if language == "en" or not (FOLDER / language / "pages.toml").is_file() else [language]
    return ["en", *own]


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
