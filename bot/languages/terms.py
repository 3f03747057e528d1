"""The terms of a text: its words without case and endings, so that two forms of one word count as one."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
POSSESSIVE = ("'s", "’s")
KNOWN = 50_000  # words whose terms are kept at hand
STEM = 6  # letters; a longer stem parts strike|striking, a shorter one joins port|portrait


def words(text: str) -> list[str]:
    """The words of `text` as they stand."""
    return WORD.findall(text)


@lru_cache(KNOWN)
def term(word: str) -> str:
    """The term of a word: lower case, no possessive, no plural s, the first six letters."""
    low = word.lower()
    if low.endswith(POSSESSIVE):
        low = low[:-2]
    if len(low) > 3 and low.endswith("s") and not low.endswith("ss"):
        low = low[:-1]
    return low[:STEM]
