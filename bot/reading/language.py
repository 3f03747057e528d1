"""Which language a text is in: what it looks like, unless it is too short to tell.

The first text to be told loads the model, which takes a process about a second.
"""

from __future__ import annotations

import py3langid

# Below this many characters identification errs often, and what the page says of itself is the better guess.
_TELLING = 120
# Enough for a sure answer; more only costs time.
_SAMPLE = 2000


def language_of(text: str, stated: str = "") -> str:
    """The two-letter code of the language of `text`; `stated` is what its page claims ("en-GB"), "" for nothing."""
    claim = stated.strip().lower().replace("_", "-").split("-")[0]
    if len(claim) not in (2, 3) or not claim.isalpha():
        claim = ""
    if len(text) < _TELLING:
        return claim or "en"
    return str(py3langid.classify(text[:_SAMPLE])[0])
