"""Bytes of a page to text: by its byte order mark, what the server says, what the page says, then by its looks.

Nothing here fails: a byte that fits no charset becomes U+FFFD. The order is the HTML standard's ("Determining the
character encoding"), and so is reading the old names as the supersets that browsers take them for.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

import charset_normalizer

MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))

# The charsets of the Encoding standard, as Python names them. No others: Python's "charsets" include hex and punycode.
_NAMES: Final = (
    "utf-8 utf-16-le utf-16-be cp866 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250 cp1251 cp1252 cp1253 cp1254 "
    "cp1255 cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 "
    "iso8859-13 iso8859-14 iso8859-15 iso8859-16 gb18030 big5hkscs euc_jp iso2022_jp cp932 cp949"
)
CHARSETS: Final = frozenset(_NAMES.split())
# Labels that the standard reads as the superset on the right (https://encoding.spec.whatwg.org/#names-and-labels)
SUPERSETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "utf-16": "utf-16-le",
}

HEAD: Final = 4096  # bytes in which a page names its charset; the standard asks for 1024, sites come later
HEADER_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
META_CHARSET: Final = re.compile(rb"<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.I)

# Declared charsets are often wrong. With the right one hardly a character fails, with a wrong one most of those
# beyond ASCII do.
MOST_WRONG: Final = 0.1

SAMPLE: Final = 200_000  # bytes by whose looks a charset is guessed: more adds time, not certainty
# What pages without any declaration are in. Central European ones are left out: they are rarer than the Western, and
# a guesser cannot tell them apart.
GUESSES: Final = (
    "cp1252 cp1251 koi8_r cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2 cp874 cp932 euc_jp gb18030 big5 cp949 "
    "utf_16_le utf_16_be"
)


def decode(body: bytes, content_type: str = "") -> str:
    """The text of `body`, given the server's Content-Type header. Without NULs, which no parser of HTML keeps."""
    for mark, charset in MARKS:
        if body.startswith(mark):
            return _clean(body[len(mark) :].decode(charset, "replace"))
    for charset in _declared(body, content_type):
        text = body.decode(charset, "replace")
        if _fits(text):
            return _clean(text)
    try:
        return _clean(body.decode("utf-8"))
    except UnicodeDecodeError:
        guess = charset_normalizer.from_bytes(body[:SAMPLE], cp_isolation=GUESSES.split()).best()
        return _clean(body.decode(guess.encoding if guess else "cp1252", "replace"))


def _declared(body: bytes, content_type: str) -> Iterator[str]:
    """The charsets that the server and then the page name, as Python knows them."""
    if named := HEADER_CHARSET.search(content_type):
        yield from _known(named[1])
    if named_inside := META_CHARSET.search(body[:HEAD]):
        for charset in _known(named_inside[1].decode("ascii", "replace")):
            # a page whose own ASCII says "utf-16" is in something else; the standard takes UTF-8
            yield "utf-8" if charset.startswith("utf-16") else charset


def _known(label: str) -> Iterator[str]:
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return
    name = SUPERSETS.get(name, name)
    if name in CHARSETS:
        yield name


def _fits(text: str) -> bool:
    """Whether a text was decoded by a charset that may be its own."""
    wrong = text.count("�")
    return not wrong or wrong <= MOST_WRONG * (len(text) - len(text.encode("ascii", "ignore")))


def _clean(text: str) -> str:
    return text.replace("\0", "")
