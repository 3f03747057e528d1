"""Lists of feeds come from other readers and go back to them, folders and all; a hostile list does no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.errors import NotAList
from bot.news.opml import Outline, read_opml, write_opml

LIST = b"""<?xml version="1.0" encoding="utf-8"?>
<opml version="1.1"><head><title>Mine</title></head><body>
  <outline text="News"><outline text="Sea/Coast">
    <outline type="rss" text="Harbour Gazette" xmlUrl="https://harbour.example/feed" htmlUrl="https://harbour.example/"/>
  </outline></outline>
  <outline TITLE="Courier" XMLURL="https://courier.example/rss"/>
  <outline text="Again" xmlUrl="https://harbour.example/feed"/>
  <outline text="No" xmlUrl="javascript:alert(1)"/>
</body></opml>"""


def test_a_list_is_read_with_its_folders_and_each_feed_once() -> None:
    assert read_opml(LIST) == [
        Outline("https://harbour.example/feed", "Harbour Gazette", "News/Sea-Coast"),
        Outline("https://courier.example/rss", "Courier"),
    ]


def test_what_is_written_is_read_again() -> None:
    mine = [
        Outline("https://a.example/feed?x=1&y=2", 'Tea & "cake" <b>', "News/Sea"),
        Outline("https://b.example/", "Ünïcode 港", "News"),
        Outline("https://c.example/"),
    ]
    body = write_opml(mine)
    assert read_opml(body) == [*mine[:2], Outline("https://c.example/", "https://c.example/")]


@pytest.mark.parametrize(
    "body",
    [b"", b"<html><body>Hello</body></html>", b"<opml><body/></opml>", b"\0\1", b'<rss version="2.0"><channel/></rss>'],
)
def test_what_is_no_list_of_feeds_says_so(body: bytes) -> None:
    with pytest.raises(NotAList):
        read_opml(body)


def test_a_broken_list_gives_what_came_before_the_break() -> None:
    assert len(read_opml(LIST[: LIST.index(b'  <outline text="Again"')])) == 2


def test_no_file_is_read_for_an_entity_and_depth_ends_somewhere() -> None:
    outside = b'<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    body = outside + b'<opml><body><outline text="&x;" xmlUrl="https://a.example/"/></body></opml>'
    assert read_opml(body) == [Outline("https://a.example/")]
    deep = b"<opml><body>" + b'<outline text="f">' * 50_000 + b'<outline xmlUrl="https://a.example/"/>'
    with pytest.raises(NotAList):
        read_opml(deep)


@given(some.lists(some.builds(Outline, some.just("https://a.example/"), some.text(), some.text()), min_size=1))
def test_any_titles_and_folders_can_be_written(outlines: list[Outline]) -> None:
    assert [each.url for each in read_opml(write_opml(outlines))] == ["https://a.example/"]
