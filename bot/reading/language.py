"""Which language a text is in: what it looks like, unless it is too short to tell."""

from __future__ import annotations

import py3langid

# Below this many characters identification errs often, and what the page says of itself is the better guess.
TELLING = 120
# Enough for a sure answer; more only costs time.
SAMPLE = 4000


def warm_up() -> None:
    """Loads the identification model (about a second, once a process)."""
    py3langid.classify("warm")


def language_of(text: str, stated: str = "") -> str:
    """The two-letter code of the language of `text`; `stated` is what its page claims ("en-GB"), "" for nothing."""
    claim = stated.strip().lower().replace("_", "-").split("-")[0]
    if len(claim) not in (2, 3) or not claim.isalpha():
        claim = ""
    if len(text) < TELLING:
        return claim or "en"
    return str(py3langid.classify(text[:SAMPLE])[0])
