"""Names as they are compared: case, accents, marks and double spaces aside."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """A name as it is compared."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.casefold()).split())
