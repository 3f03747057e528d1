"""What a body is: by its Content-Type, and by its first bytes where that is missing or wrong."""

from __future__ import annotations

import re
from typing import Final

PAGES: Final = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
FEEDS: Final = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
        "text/x-opml",
        "application/feed+json",
        "application/json",
    }
)
UNSAID: Final = frozenset({"", "application/octet-stream", "application/unknown", "unknown/unknown", "*/*"})

# First bytes that no text begins with, whatever the header says (https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern)
SIGNATURES: Final = (
    (b"%PDF-", "application/pdf"),
    (b"%!PS-", "application/postscript"),
    (b"\x89PNG", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"ID3\x03", "audio/mpeg"),
    (b"OggS\x00", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf", "application/x-7z-compressed"),
    (b"\xd0\xcf\x11\xe0", "application/msword"),
)
MP4: Final = re.compile(rb"\0{3}.ftyp", re.S)
LOOK: Final = 1024  # bytes looked at: the standard's 1445 are for formats that are not here

# A part of the content type -> the name that a reader is told
NAMES: Final = (
    ("pdf", "PDF"),
    ("postscript", "PDF"),
    ("image/", "image"),
    ("video/", "video"),
    ("mpegurl", "video"),
    ("audio/", "audio"),
    ("rss", "feed"),
    ("atom", "feed"),
    ("spreadsheet", "spreadsheet"),
    ("ms-excel", "spreadsheet"),
    ("csv", "spreadsheet"),
    ("presentation", "presentation"),
    ("powerpoint", "presentation"),
    ("word", "document"),
    ("opendocument", "document"),
    ("rtf", "document"),
    ("epub", "book"),
    ("zip", "archive"),
    ("x-tar", "archive"),
    ("rar", "archive"),
    ("compressed", "archive"),
    ("json", "data"),
    ("xml", "data"),
)


def plain(content_type: str) -> str:
    """`Text/HTML; charset=utf-8` as `text/html`."""
    return content_type.partition(";")[0].strip().lower()


def name(content_type: str) -> str:
    """What to call a body that is no page, in one word: PDF, image, video, audio, archive, feed ... or file."""
    return next((word for part, word in NAMES if part in content_type), "file")


def sniff(body: bytes, said: str) -> str:
    """The content type that `body` has, where the server said `said`: its word stands unless the bytes belie it."""
    head = body[:LOOK]
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    if MP4.match(head):
        return "video/mp4"
    if said not in UNSAID:
        return said
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<?xml") and b"<html" not in start:
        return "application/rss+xml" if b"<rss" in start or b"<feed" in start else "application/xml"
    if start.startswith(b"<"):
        return "text/html"
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))  # UTF-16, every other byte of which may be zero
    return "application/octet-stream" if b"\0" in head and not wide else "text/plain"
