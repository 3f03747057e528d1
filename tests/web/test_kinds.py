import pytest

from bot.web.kinds import name, plain, sniff


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("application/pdf", "PDF"),
        ("image/png", "image"),
        ("video/mp4", "video"),
        ("application/vnd.apple.mpegurl", "video"),
        ("audio/mpeg", "audio"),
        ("application/zip", "archive"),
        ("application/x-tar", "archive"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "spreadsheet"),
        ("application/vnd.ms-powerpoint", "presentation"),
        ("application/epub+zip", "book"),
        ("application/rss+xml", "feed"),
        ("application/json", "data"),
        ("application/wasm", "file"),
    ],
)
def test_what_is_no_page_has_a_name_for_readers(content_type: str, expected: str) -> None:
    assert name(content_type) == expected


def test_a_content_type_is_read_without_its_parameters() -> None:
    assert plain(" Text/HTML ; charset=utf-8") == "text/html"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"<!DOCTYPE html><p>news", "text/html"),
        (b"\xef\xbb\xbf\n  <html>", "text/html"),
        (b"<?xml version='1.0'?><html xmlns='x'>", "text/html"),
        (b"<?xml version='1.0'?><rss version='2.0'>", "application/rss+xml"),
        (b"<?xml version='1.0'?><svg/>", "application/xml"),
        (b"Dockers voted.", "text/plain"),
        ("Dockers".encode("utf-16"), "text/plain"),
        (b"", "text/plain"),
        (b"\x01\x00\x02", "application/octet-stream"),
        (b"%PDF-1.7", "application/pdf"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
    ],
)
def test_a_body_of_no_said_type_is_known_by_its_first_bytes(body: bytes, expected: str) -> None:
    assert sniff(body, "") == expected
    assert sniff(body, "application/octet-stream") == expected


def test_the_servers_word_stands_unless_the_bytes_belie_it() -> None:
    assert sniff(b"<html>", "text/plain") == "text/plain"
    assert sniff(b"%PDF-1.7", "text/html") == "application/pdf"
    assert sniff(b"ID3 tags and GIF files: a history", "text/plain") == "text/plain"
