"""Where a line may end: at spaces, in scripts that set none between phrases, and within a word where it must be."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

import budoux

from bot.drawing.scripts import script_of

# Chinese, Japanese and Thai are parted by what a model of theirs takes for a phrase; Korean has spaces.
MODELS: Final = {
    "ja": budoux.load_default_japanese_parser,
    "zh-Hans": budoux.load_default_simplified_chinese_parser,
    "zh-Hant": budoux.load_default_traditional_chinese_parser,
    "th": budoux.load_default_thai_parser,
}
JOINERS: Final = "\u200d\ufe0f"
VIRAMA: Final = 9  # the combining class of signs that join the letter before them to the one after
BEFORE: Final = "เแโใไ"  # Thai vowels that are written before the letter after which they are spoken


def phrases(word: str, language: str | None) -> list[str]:
    """What stands between two spaces, in the parts after which a line may end."""
    scripts = {script_of(letter) for letter in word}
    spoken = "th" if "thai" in scripts else language if "han" in scripts else None
    if spoken not in MODELS or "/" in word:  # an address is parted at its signs alone
        return [word]
    return [str(part) for part in _model(spoken).parse(word)]


def whole(word: str, end: int) -> int:
    """Where to break a word at or before `end` so that what is written as one letter stays one."""
    best = end
    while best > 1 and _as_one(word[best - 1], word[best]):
        best -= 1
    return best if best > 1 else end


def _as_one(letter: str, after: str) -> bool:
    return (
        unicodedata.category(after).startswith("M")
        or after in JOINERS
        or letter in JOINERS
        or letter in BEFORE
        or unicodedata.combining(letter) == VIRAMA
    )


@cache
def _model(language: str) -> budoux.Parser:
    return MODELS[language]()
