"""What is loaded at the start stays to the end, and is not looked through for garbage again and again."""

from __future__ import annotations

import gc

from bot.chat.words import languages, words_for


def settle() -> None:
    """To be called when all is loaded. Without it each full collection takes a tenth of a second, in which nobody is
    answered, and comes every few hundred answers."""
    for language in languages():  # somebody will want each of them
        words_for(language)
    gc.collect()
    gc.freeze()
