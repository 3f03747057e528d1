"""Feeds of invented sites on loopback: RSS that was published just now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from itertools import count

from tests.scenarios.conftest import News, source
from tests.site import Answer, Site, page
from tests.telegram.conversation import Message
from tests.telegram.person import Person

RSS = "application/rss+xml; charset=utf-8"
_numbers = count(1)


def rss(title: str, articles: Mapping[str, str]) -> Answer:
    """A feed of these articles: their headlines, and the links they lead to, all an hour old."""
    an_hour_ago = format_datetime(datetime.now(UTC) - timedelta(hours=1))
    items = "".join(
        f"<item><title>{escape(headline)}</title><link>{escape(link)}</link><guid>{escape(link)}</guid>"
        f"<pubDate>{an_hour_ago}</pubDate></item>"
        for headline, link in articles.items()
    )
    body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(title)}</title>'
    return Answer(f"{body}<link>http://example.com/</link>{items}</channel></rss>".encode(), content_type=RSS)


TRUCE = "Brackwater ferry crews call off walkout after late-night deal"
VILLAGES = "Hallam valley villages reject plan to flood meadows"


class Paper:
    """An invented paper on a site of its own folder: a front page that names its feed, and two articles."""

    def __init__(self, site: Site, news: News, title: str) -> None:
        folder = f"/paper{next(_numbers)}"
        self.ferry, self.reservoir = news("ferry"), news("reservoir")
        self.feed = site.put(f"{folder}/feed", rss(title, {TRUCE: self.ferry, VILLAGES: self.reservoir}))
        link = f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{self.feed}">'
        self.front = site.put(f"{folder}/", page(source("front-page").replace("</head>", f"{link}</head>")))


async def follows(person: Person, paper: Paper) -> Message:
    """Subscribes to a paper; returns what the bot says to that."""
    person.sends(f"/subscribe {paper.front}")
    return await person.gets()
