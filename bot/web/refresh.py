"""A page that only sends its readers on, by a meta tag instead of a status."""

from __future__ import annotations

import re
from typing import Final

SMALL: Final = 8192  # characters: a page that sends readers on has nothing else to say; an article reloads itself
SOON: Final = 5  # seconds; longer waits are for reading

COMMENT: Final = re.compile(r"<!--.*?-->", re.S)
META: Final = re.compile(r"<meta\s[^>]*>", re.I)
IS_REFRESH: Final = re.compile(r"http-equiv\s*=\s*[\"']?refresh\b", re.I)
CONTENT: Final = re.compile(r"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.I)
# "0;url=/story", "1; URL='/story'"
ONWARD: Final = re.compile(r"\s*(\d+)(?:\.\d*)?\s*[;,]\s*url\s*=\s*[\"']?([^\"']+)", re.I)


def onward(html: str) -> str | None:
    """The link that a small page's `<meta http-equiv=refresh>` leads to at once, as it is written; else None."""
    if len(html) > SMALL:
        return None
    for tag in META.findall(COMMENT.sub("", html)):
        content = CONTENT.search(tag)
        if content and IS_REFRESH.search(tag) and (leads := ONWARD.match(content[1] or content[2] or "")):
            return leads[2].strip() if int(leads[1]) <= SOON else None
    return None
