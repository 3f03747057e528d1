"""Which script most letters of a text are of, which way it goes, and whose forms of its letters it wants."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

Script = Literal["latin", "arabic", "hebrew", "han", "thai", "devanagari", "bengali", "tamil", "telugu", "other"]
# By the first word of a letter's name in Unicode. Whatever is not named here is of some other script.
NAMED: Final[dict[str, Script]] = {
    **dict.fromkeys(("LATIN", "GREEK", "CYRILLIC"), "latin"),
    **dict.fromkeys(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"), "han"),
    "ARABIC": "arabic",
    "HEBREW": "hebrew",
    "THAI": "thai",
    "DEVANAGARI": "devanagari",
    "BENGALI": "bengali",
    "TAMIL": "tamil",
    "TELUGU": "telugu",
}
# Those whose letters must be joined, turned or stacked, and so those that stand as they are written.
PLAIN: Final[frozenset[Script]] = frozenset({"latin", "han", "other"})
LEFTWARD: Final[frozenset[Script]] = frozenset({"arabic", "hebrew"})
# As many letters as are in use at one time; a name takes a microsecond to find.
LETTERS: Final = 4096


@dataclass(frozen=True, slots=True)
class Hand:
    """How a text is written: its script, and for Chinese, Japanese and Korean the language (BCP 47), since these have
    forms of their own for the same letters."""

    script: Script = "latin"
    language: str | None = None

    @property
    def leftward(self) -> bool:
        """Whether it is written from right to left."""
        return self.script in LEFTWARD


@lru_cache(LETTERS)
def script_of(letter: str) -> Script | None:
    """The script of a letter; None for signs, figures and marks, which go with any."""
    if not unicodedata.category(letter).startswith("L"):
        return None
    name = unicodedata.name(letter, "").replace("-", " ").partition(" ")[0]
    return NAMED.get(name, "other")


def hand_of(text: str) -> Hand:
    """The hand in which most letters of a text are written, Latin in doubt."""
    scripts = Counter[Script](script for letter in text if (script := script_of(letter)))
    latin: Script = "latin"
    most = max(scripts, key=lambda each: (scripts[each], each == latin), default=latin)
    return Hand(most, _language(text) if "han" in scripts else None)


def _language(text: str) -> str:
    if any("\u3041" <= letter <= "\u30fa" for letter in text):  # kana
        return "ja"
    if any(unicodedata.name(letter, "").startswith("HANGUL") for letter in text):
        return "ko"
    # What the standard of the mainland lacks and Taiwan's has is traditional.
    han = "".join(letter for letter in text if script_of(letter) == "han")
    return "zh-Hant" if _within(han, "big5") and not _within(han, "gb2312") else "zh-Hans"


def _within(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
