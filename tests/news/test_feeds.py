"""Feeds of every format become the same entries; what is broken gives what it can, and what is no feed says so."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.errors import NotAFeed
from bot.model import Entry, Feed
from bot.news.feeds import MOST, parse

NOW = datetime(2031, 5, 6, 12, tzinfo=UTC)
URL = "https://harbour.example/feeds/all.xml"
EIGHT = datetime(2031, 5, 6, 8, tzinfo=UTC)

ITEM = (
    '<item><title>Quay shut</title><link>https://harbour.example/quay</link><guid isPermaLink="false">urn:g1</guid>'
    "<pubDate>Tue, 06 May 2031 10:00:00 +0200</pubDate>"
    "<description>&lt;p&gt;The &lt;b&gt;quay&lt;/b&gt; is shut.&lt;/p&gt;&lt;p&gt;Pilots left.&lt;/p&gt;</description>"
    "</item>"
)
HEAD = "<title>Harbour Gazette</title><link>https://harbour.example/</link><language>en-GB</language><ttl>30</ttl>"
QUAY = Entry(
    id="urn:g1",
    url="https://harbour.example/quay",
    title="Quay shut",
    text="The quay is shut. Pilots left.",
    published=EIGHT,
    source="harbour.example",
    language="en",
    outlet="Harbour Gazette",
)

ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Gazette</title>'
    '<link href="https://harbour.example/"/><entry><id>urn:g1</id><title type="html">Quay &lt;i>shut&lt;/i></title>'
    '<link href="/quay"/><published>2031-05-06T08:00:00Z</published><updated>2031-05-06T11:00:00Z</updated>'
    '<summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
    "<p>The quay is shut.</p><p>Pilots left.</p></div></content></entry></feed>"
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Gazette</title>'
    "<link>https://harbour.example/</link><dc:language>en</dc:language></channel>"
    '<item rdf:about="urn:g1"><title>Quay shut</title><link>https://harbour.example/quay</link>'
    "<description>The quay is shut. Pilots left.</description><dc:date>2031-05-06T08:00:00Z</dc:date></item></rdf:RDF>"
)
JSON = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Gazette", "language": "en", '
    '"home_page_url": "https://harbour.example/", "items": [{"id": "urn:g1", "url": "/quay", "title": "Quay shut", '
    '"content_html": "<p>The quay is shut.</p><p>Pilots left.</p>", "date_published": "2031-05-06T10:00:00+02:00"}]}'
)


def rss(*items: str, head: str = HEAD, version: str = "2.0", charset: str = "utf-8") -> str:
    return (
        f'<?xml version="1.0" encoding="{charset}"?><rss version="{version}"><channel>{head}{"".join(items)}'
        "</channel></rss>"
    )


def titled(title: str, **tags: str) -> str:
    rest = "".join(f"<{name}>{value}</{name}>" for name, value in tags.items())
    return f"<item><title>{title}</title>{rest}</item>"


def read(body: str | bytes, content_type: str = "") -> Feed:
    return parse(body if isinstance(body, bytes) else body.encode(), URL, NOW, content_type)


@pytest.mark.parametrize(
    "body",
    [rss(ITEM), rss(ITEM, version="0.91"), rss(ITEM, version="0.92"), ATOM, RDF, JSON, "\ufeff\n" + JSON],
    ids=["rss 2.0", "rss 0.91", "rss 0.92", "atom", "rdf", "json", "json after a mark"],
)
def test_one_article_is_the_same_entry_in_every_format(body: str) -> None:
    feed = read(body)
    assert (feed.title, feed.site, feed.language) == ("Harbour Gazette", "https://harbour.example/", "en")
    assert feed.entries == (QUAY,)


def test_a_feed_that_collects_from_others_names_these_and_not_itself() -> None:
    wire = '<source url="https://www.wire.example/feed">Wire One</source>'
    feed = read(
        rss(
            titled("Quay shut", link="https://quay.example/1"),
            f"<item><title>Fog</title><link>https://x.example/2</link>{wire}</item>",
        )
    )
    assert [(each.source, each.outlet) for each in feed.entries] == [("quay.example", ""), ("wire.example", "Wire One")]


def test_a_news_sitemap_is_a_feed_of_titles() -> None:
    feed = read(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://harbour.example/quay</loc>'
        "<news:news><news:publication><news:name>Harbour Gazette</news:name><news:language>en</news:language>"
        "</news:publication><news:publication_date>2031-05-06T08:00Z</news:publication_date>"
        "<news:title>Quay shut</news:title></news:news></url><url><loc>https://harbour.example/about</loc></url></urlset>"
    )
    assert (feed.title, feed.language, len(feed.entries)) == ("Harbour Gazette", "en", 1)
    assert (feed.entries[0].title, feed.entries[0].published) == ("Quay shut", EIGHT)


def test_a_feed_says_how_long_it_wants_to_be_left_alone_if_that_makes_sense() -> None:
    assert read(rss(ITEM)).minutes == 30
    for ttl in ("0", "-5", "soon", "999999999"):
        assert read(rss(ITEM, head=f"<ttl>{ttl}</ttl>")).minutes is None


def test_relative_links_are_seen_from_the_feed_and_lose_their_fragment() -> None:
    links = [entry.url for entry in read(rss(titled("a", link="/a?x=1#top"), titled("b", link="b.html"))).entries]
    assert links == ["https://harbour.example/a?x=1", "https://harbour.example/feeds/b.html"]


def test_an_entry_without_an_address_of_the_web_is_left_out() -> None:
    assert not read(rss(titled("a"), titled("b", link="javascript:alert(1)"), titled("c", link="http://[bad/"))).entries


def test_an_entry_without_a_title_is_called_by_its_opening() -> None:
    [entry] = read(rss("<item><link>/a</link><description>" + "word " * 60 + "</description></item>")).entries
    assert entry.title.endswith("word …")
    assert len(entry.title) <= 122


def test_an_entry_comes_once_by_its_id_and_once_by_its_link() -> None:
    twice = rss(
        titled("a", link="/a", guid="1"), titled("a again", link="/b", guid="1"), titled("b", link="/a", guid="2")
    )
    assert [entry.title for entry in read(twice).entries] == ["a"]


def test_a_date_to_come_is_now_and_one_before_the_web_or_unreadable_is_none() -> None:
    dates = ("Tue, 06 May 2051 08:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "next week")
    feed = read(rss(*(titled(when, link=f"/{number}", pubDate=when) for number, when in enumerate(dates))))
    assert [entry.published for entry in feed.entries] == [NOW, None, None]


def test_an_article_of_another_outlet_is_that_outlets() -> None:
    there = '<source url="https://www.courier.example/feed">The Courier</source>'
    [entry] = read(rss(f"<item><title>a</title><link>https://news.example/1</link>{there}</item>")).entries
    assert entry.source == "courier.example"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (rss(titled("Café", link="/a")).encode("latin-1"), ""),
        (rss(titled("Café", link="/a"), charset="iso-8859-1").encode("latin-1"), ""),
        (rss(titled("Café", link="/a"), charset="utf-16").encode("utf-16"), ""),
        (rss(titled("Café", link="/a")).encode(), "text/xml; charset=iso-8859-1"),
        (rss(titled("Café", link="/a"), charset="martian").encode(), ""),
    ],
    ids=["says utf-8, is latin-1", "latin-1", "utf-16", "the server says latin-1, is utf-8", "an unknown charset"],
)
def test_a_title_comes_through_whatever_charset_is_claimed(body: bytes, content_type: str) -> None:
    assert read(body, content_type).entries[0].title == "Café"


def test_broken_xml_gives_what_came_before_the_break() -> None:
    assert read(rss(ITEM, titled("Fish & chips <b", link="/b"))[:-30]).entries[0].title == "Quay shut"
    assert read(rss(titled("Fish & chips", link="/b"))).entries[0].title == "Fish & chips"


def test_markup_scripts_and_entities_never_reach_an_entry() -> None:
    hostile = "&lt;script&gt;alert(1)&lt;/script&gt;Tea &amp;amp; &lt;img src=x onerror=y&gt;cake"
    [entry] = read(rss(titled(hostile, link="/a", description=hostile))).entries
    assert entry.title == entry.text == "Tea & cake"


def test_no_file_is_read_for_an_entity_and_none_grows_without_end() -> None:
    outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    grows = "<!DOCTYPE r [" + "".join(
        f'<!ENTITY x{n + 1} "{f"&x{n};" * 10}">' if n else '<!ENTITY x1 "lol">' for n in range(10)
    )
    for doctype, entity in ((outside, "&x;"), (grows + "]>", "&x10;")):
        body = rss(titled(f"Quay {entity}", link="/a")).replace("<rss", doctype + "<rss")
        [entry] = read(body).entries
        assert entry.title in ("Quay", f"Quay {entity}")
        with pytest.raises(NotAFeed):
            read(body.replace('<rss version="2.0">', "<urlset>").replace("</rss>", "</urlset>"))


def test_a_flood_of_entries_is_cut() -> None:
    assert len(read(rss(*(titled(str(n), link=f"/{n}") for n in range(MOST + 50)))).entries) == MOST


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<!doctype html><title>Gazette</title><p>Front page",
        '{"version": "1", "items": []}',
        '{"a":' * 50_000,
        "<urlset><url><loc>https://harbour.example/</loc></url></urlset>",
        '<opml version="2.0"><body><outline xmlUrl="https://harbour.example/feed"/></body></opml>',
        "\0\1\2\3",
    ],
    ids=["nothing", "a page", "other json", "deep json", "a plain sitemap", "opml", "bytes"],
)
def test_what_is_no_feed_says_so_and_names_its_host(body: str) -> None:
    with pytest.raises(NotAFeed) as told:
        read(body)
    assert told.value.facts == {"host": "harbour.example"}


def test_json_of_the_wrong_types_is_as_good_as_missing() -> None:
    items = '[{"id": [], "url": 7}, "x", {"url": "/a", "title": {}, "content_text": "Quay shut", "date_published": 5}]'
    feed = read('{"version": "https://jsonfeed.org/version/1", "title": 5, "items": ' + items + "}")
    assert [(entry.url, entry.title, entry.published) for entry in feed.entries] == [
        ("https://harbour.example/a", "Quay shut", None)
    ]
    assert not read('{"version": "https://jsonfeed.org/version/1", "items": 5}').entries


@given(
    some.binary(max_size=300),
    some.sampled_from([b"", b"<rss version='2.0'><channel><item><title>", b"<feed><entry>", b"{"]),
)
def test_any_bytes_are_a_feed_or_not_a_feed(body: bytes, start: bytes) -> None:
    try:
        feed = parse(start + body, URL, NOW)
    except NotAFeed:
        return
    assert all(entry.url.startswith(("http://", "https://")) and entry.title for entry in feed.entries)
