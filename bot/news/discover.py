"""Where the feeds of a page are: what it names itself, best first, then the places where feeds usually are."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin

from lxml import etree, html

from bot.news.plain import absolute

TYPES: Final = frozenset(
    ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml")
)
JSON: Final = "application/json"  # also what oEmbed and WordPress name their interfaces by
MOST: Final = 20  # links of a page that are worth trying
# Places of WordPress, Ghost, Drupal, Jekyll, Hugo, Substack and most papers of their own making, then news sitemaps.
USUAL: Final = (
    "feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "feeds", "news/rss.xml", "?feed=rss2",
    "sitemap-news.xml", "news-sitemap.xml", "sitemap_news.xml", "sitemaps/news.xml",
)  # fmt: skip
# Feeds that a page names beside its own: what readers say below an article is no news.
COMMENTS: Final = re.compile(r"comment", re.I)
# Anchors that lead to feeds on pages without link tags.
ANCHOR: Final = re.compile(r"(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._?-]|\.?xml|$)", re.I)
PARSER: Final = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)


def feed_links(page: str, url: str) -> list[str]:
    """The addresses of feeds that a page at `url` names, the likeliest first; `page` is HTML."""
    try:
        root = html.fromstring(page.encode("utf-8", "replace"), parser=PARSER)
    except (etree.ParserError, ValueError):
        return []
    base = absolute(url, root.xpath("string(//base/@href)")) or url
    named = [
        (link.get("href"), link.get("title") or "")
        for link in root.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split() and _is_feed(link)
    ]
    anchors = [anchor.get("href") for anchor in root.iter("a") if ANCHOR.search(anchor.get("href") or "")]
    own = [href for href, title in named if not COMMENTS.search(f"{href} {title}")]
    rest = [href for href, title in named if COMMENTS.search(f"{href} {title}")]
    links = (absolute(base, href) for href in (*own, *anchors, *rest))
    return list(dict.fromkeys(filter(None, links)))[:MOST]


def usual_paths(url: str) -> list[str]:
    """Where the feed of the site at `url` may be: below the address itself, then below the site's root."""
    here = url if url.endswith("/") else url + "/"
    root = urljoin(url, "/")
    return list(dict.fromkeys(absolute(base, path) for base in (here, root) for path in USUAL))


def _is_feed(link: html.HtmlElement) -> bool:
    kind = (link.get("type") or "").lower().partition(";")[0].strip()
    return kind in TYPES or (kind == JSON and "feed" in (link.get("href") or "").lower())
