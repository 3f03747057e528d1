"""The article under /start: fiction, in English whatever the reader speaks, since English is what is read in full."""

from __future__ import annotations

from functools import cache

from bot.languages.pack import FOLDER


@cache
def example() -> str:
    """Its text, read like any text that is pasted."""
    return (FOLDER / "en" / "example.txt").read_text(encoding="utf-8")
