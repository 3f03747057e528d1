"""Which language a text is in: what it looks like, unless it is too short to tell."""

from __future__ import annotations

import py3langid

# Below this many characters identification errs often, and what the page says of itself is the better guess.
TELLING = 120
# Enough for a sure answer; more only costs time.
SAMPLE = 4000
# The part of the likelihood's logarithm by which a second guess may lag and still be as good as the first.
CLOSE = 0.03


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
    (first, likely), (second, less_likely), *_ = py3langid.rank(text[:SAMPLE])
    # Both are logarithms: near kin (Bokmål and Nynorsk, Zulu and Xhosa) come close, and there the page knows better.
    return claim if claim == second and less_likely > likely * (1 + CLOSE) else str(first)
