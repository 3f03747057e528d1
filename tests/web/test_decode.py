import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.decode import decode

RUSSIAN = "Министр порта заявил, что переговоры с докерами продолжатся, если забастовку отменят."
FRENCH = "Le ministre a déclaré que l’accord était « prêt » à être signé."


def test_the_servers_charset_is_used() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "text/html; charset=KOI8-R") == RUSSIAN


def test_a_byte_order_mark_outdoes_the_server() -> None:
    assert decode(codecs.BOM_UTF8 + RUSSIAN.encode(), "text/html; charset=windows-1251") == RUSSIAN
    assert decode(codecs.BOM_UTF16_LE + RUSSIAN.encode("utf-16-le"), "text/html; charset=utf-8") == RUSSIAN


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1251">',
        "<META CHARSET=windows-1251>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        '<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_the_page_names_its_charset(head: str) -> None:
    html = f"{head}<p>{RUSSIAN}</p>"
    assert decode(html.encode("cp1251"), "text/html") == html


def test_latin_1_is_read_as_browsers_read_it() -> None:
    assert decode(FRENCH.encode("cp1252"), "text/html; charset=iso-8859-1") == FRENCH


def test_a_charset_that_cannot_be_right_is_passed_over() -> None:
    html = f'<meta charset="windows-1251"><p>{RUSSIAN}</p>'
    assert decode(html.encode("cp1251"), "text/html; charset=utf-8") == html


@pytest.mark.parametrize("charset", ["no-such-charset", "hex", "rot13", "undefined", "punycode"])
def test_a_charset_that_is_none_is_passed_over(charset: str) -> None:
    assert decode(RUSSIAN.encode(), f"text/html; charset={charset}") == RUSSIAN


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "cp1252"),
        (RUSSIAN, "utf-8"),
        ("港口部长说，如果工会取消罢工，谈判将继续进行。", "gb18030"),
    ],
)
def test_a_page_that_names_no_charset_is_read_by_its_looks(text: str, charset: str) -> None:
    html = f"<html><body><p>{text}</p></body></html>"
    assert decode(html.encode(charset)) == html


def test_one_bad_byte_costs_one_character() -> None:
    assert decode(RUSSIAN.encode() + b"\xff.", "text/html; charset=utf-8") == RUSSIAN + "�."


def test_a_page_that_says_utf_16_in_ascii_is_not() -> None:
    html = f'<meta charset="utf-16"><p>{RUSSIAN}</p>'
    assert decode(html.encode()) == html


def test_nul_characters_go() -> None:
    assert decode(b"<p>a\0b</p>", "text/html; charset=utf-8") == "<p>ab</p>"


@given(st.binary(), st.sampled_from(["", "text/html", "text/html; charset=utf-8", "x; charset=gb2312", "charset=idna"]))
def test_any_bytes_become_text(body: bytes, content_type: str) -> None:
    decode(body, content_type).encode()
