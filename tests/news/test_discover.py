"""A site's feeds are found by what its page names, and by the usual places."""

from __future__ import annotations

from bot.news.discover import feed_links, usual_paths

URL = "https://gazette.example/news/"


def page(*tags: str, body: str = "") -> str:
    return f"<!doctype html><html><head><title>Gazette</title>{''.join(tags)}</head><body>{body}</body></html>"


def test_link_tags_name_feeds_of_every_format() -> None:
    html = page(
        '<link rel="alternate" type="application/rss+xml" href="/rss.xml">',
        '<LINK REL="ALTERNATE" TYPE="application/atom+xml; charset=utf-8" HREF="atom.xml">',
        '<link rel="alternate" type="application/feed+json" href="https://feeds.example/gazette.json">',
        '<link rel="alternate" type="application/json" href="/feed.json">',
    )
    assert feed_links(html, URL) == [
        "https://gazette.example/rss.xml",
        "https://gazette.example/news/atom.xml",
        "https://feeds.example/gazette.json",
        "https://gazette.example/feed.json",
    ]


def test_feeds_of_comments_come_last_and_what_is_no_feed_not_at_all() -> None:
    html = page(
        '<link rel="alternate" type="application/rss+xml" title="Gazette: Comments" href="/comments/feed">',
        '<link rel="alternate" type="application/rss+xml" title="Gazette" href="/feed">',
        '<link rel="alternate" hreflang="fr" href="/fr">',
        '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">',
        '<link rel="stylesheet" type="text/css" href="/feed.css">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    )
    assert feed_links(html, URL) == ["https://gazette.example/feed", "https://gazette.example/comments/feed"]


def test_a_base_moves_relative_links() -> None:
    html = page('<base href="https://cdn.example/x/">', '<link rel="alternate" type="application/rss+xml" href="rss">')
    assert feed_links(html, URL) == ["https://cdn.example/x/rss"]


def test_anchors_that_look_like_feeds_are_taken_where_there_is_no_link_tag() -> None:
    html = page(
        body='<a href="/rss/world.xml">World</a> <a href="/feedback">Write to us</a> <a href="/feeds/">Feeds</a>'
    )
    assert feed_links(html, URL) == ["https://gazette.example/rss/world.xml", "https://gazette.example/feeds/"]


def test_nothing_and_nonsense_name_no_feeds() -> None:
    assert feed_links("", URL) == []
    assert feed_links("\0<<<", URL) == []
    assert len(feed_links(page(*(f'<link rel="alternate" type="text/xml" href="/{n}">' for n in range(99))), URL)) == 20


def test_usual_places_are_below_the_address_and_below_the_root() -> None:
    places = usual_paths("https://gazette.example/news")
    assert "https://gazette.example/news/feed" in places
    assert places.index("https://gazette.example/news/rss.xml") < places.index("https://gazette.example/rss.xml")
    assert "https://gazette.example/?feed=rss2" in places
    assert "https://gazette.example/news-sitemap.xml" in places
    assert len(places) == len(set(places))
