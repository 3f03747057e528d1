import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import TooLarge, UnknownEncoding
from bot.web.inflate import MEGABYTE, STEP, Body


def read(encoding: str, *chunks: bytes, most: int = MEGABYTE) -> bytes:
    body = Body(encoding, most)
    for chunk in chunks:
        body.feed(chunk)
    return body.whole()


def raw_deflate(text: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(text) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("", b"news"),
        ("identity", b"news"),
        ("gzip", gzip.compress(b"news", mtime=0)),
        (" GZip ", gzip.compress(b"news", mtime=0)),
        ("x-gzip", gzip.compress(b"news", mtime=0)),
        ("deflate", zlib.compress(b"news")),
        ("deflate", raw_deflate(b"news")),
        ("gzip", gzip.compress(b"news", mtime=0) + b"padding"),
    ],
)
def test_the_encodings_in_use_are_read(encoding: str, packed: bytes) -> None:
    assert read(encoding, packed) == b"news"
    assert read(encoding, *(packed[i : i + 1] for i in range(len(packed)))) == b"news"


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_another_encoding_is_refused_by_name(encoding: str) -> None:
    with pytest.raises(UnknownEncoding) as caught:
        read(encoding, b"x")
    assert caught.value.facts == {"encoding": encoding}


@pytest.mark.parametrize("sent", [b"<html>not packed at all", gzip.compress(b"news", mtime=0)[:-4]])
def test_what_is_not_the_encoding_it_claims_is_refused(sent: bytes) -> None:
    with pytest.raises(UnknownEncoding):
        read("gzip", sent)


def test_nothing_is_nothing_in_every_encoding() -> None:
    assert read("gzip") == b""


def test_a_bomb_is_stopped_one_step_past_the_cap() -> None:
    body = Body("gzip", 2 * STEP)
    with pytest.raises(TooLarge):
        body.feed(gzip.compress(bytes(50 * MEGABYTE)))
    assert len(body._out) <= 3 * STEP


def test_a_stream_that_inflates_to_nothing_is_stopped_too() -> None:
    packer = zlib.compressobj(wbits=31)
    body = Body("gzip", 10_000)
    body.feed(packer.compress(b""))
    with pytest.raises(TooLarge) as caught:
        for _ in range(10_000):
            body.feed(packer.flush(zlib.Z_FULL_FLUSH) + packer.compress(b""))
            body.feed(b"\x00\x00\x00\xff\xff")  # an empty stored block
    assert caught.value.facts == {"megabytes": 1}


@given(st.binary(max_size=5000), st.integers(1, 50))
def test_what_was_packed_comes_out_whatever_the_chunks(text: bytes, size: int) -> None:
    packed = gzip.compress(text, mtime=0)
    assert read("gzip", *(packed[i : i + size] for i in range(0, len(packed), size))) == text
