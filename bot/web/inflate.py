"""A body inflated in bounded steps: no more is ever made of the bytes than one step past the cap.

A reader of chunks that a library has inflated already is no cap: 48 KB can come out as 50 MB in one chunk.
"""

from __future__ import annotations

import zlib
from typing import Final

from bot.errors import TooLarge, UnknownEncoding

MEGABYTE: Final = 1_000_000
STEP: Final = 65536  # bytes inflated at a time
GZIP_OR_ZLIB: Final = 47  # zlib's window bits: 15, and 32 to tell gzip from zlib by the header
PLAIN: Final = frozenset({"", "identity"})
DEFLATED: Final = frozenset({"gzip", "x-gzip", "deflate"})
RAW: Final = -15  # deflate with no header at all, as some servers send it


class Body:
    """Collects what a server sends, of the content encoding it names; `most` bytes may come in, and may come out.

    Raises UnknownEncoding for other encodings than gzip and deflate, and for bytes that are not what they should be;
    TooLarge past the cap. Both without a host: the caller knows it."""

    def __init__(self, encoding: str, most: int) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in PLAIN | DEFLATED:
            raise UnknownEncoding(encoding=self._encoding)
        self._most = most
        self._came = 0
        self._out = bytearray()
        self._zlib = zlib.decompressobj(GZIP_OR_ZLIB)

    def feed(self, raw: bytes) -> None:
        """Takes the next bytes from the wire."""
        if self._encoding in PLAIN:
            self._out += raw
        else:
            # RFC 1950: the low half of the first byte of zlib data is 8
            if self._encoding == "deflate" and not self._came and raw and raw[0] & 0x0F != 8:
                self._zlib = zlib.decompressobj(RAW)
            self._inflate(raw)
        self._came += len(raw)
        # what comes in counts too: a stream may go on for ever and inflate to nothing
        if max(self._came, len(self._out)) > self._most:
            raise too_large(self._most)

    def whole(self) -> bytes:
        """The body, once the server has sent all of it."""
        if self._came and self._encoding in DEFLATED and not self._zlib.eof:
            raise UnknownEncoding(encoding=self._encoding)
        return bytes(self._out)

    def _inflate(self, raw: bytes) -> None:
        try:
            # bytes after the end are padding: browsers pass over them too
            while raw and not self._zlib.eof and len(self._out) <= self._most:
                self._out += self._zlib.decompress(raw, STEP)
                raw = self._zlib.unconsumed_tail
        except zlib.error as fault:
            raise UnknownEncoding(encoding=self._encoding) from fault


def too_large(most: int) -> TooLarge:
    """The error of a body that has, or says it has, more than `most` bytes."""
    return TooLarge(megabytes=max(1, most // MEGABYTE))
