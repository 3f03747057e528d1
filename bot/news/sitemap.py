"""A news sitemap (https://www.google.com/schemas/sitemap-news/0.9): what sites without feeds announce articles by."""

from __future__ import annotations

from typing import Final

from lxml import etree

from bot.model import Entry, Feed
from bot.news.plain import absolute, moment, plain, tongue

# Entities are left unread, nothing is fetched, and libxml2's own limits on depth and size hold.
PARSER: Final = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False, remove_comments=True
)


def read(body: bytes, url: str) -> Feed | None:
    """The articles in `body`, which came from `url`; None if it announces none by a title."""
    try:
        root = etree.fromstring(body, PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None:
        return None
    entries = []
    name = language = ""
    for page in root.iter("{*}url"):
        said = {etree.QName(part).localname: part.text or "" for part in page.iter("{*}*")}
        if not said.get("title"):
            continue
        link = absolute(url, said.get("loc"))
        name, language = name or plain(said.get("name")), language or tongue(said.get("language"))
        entries.append(
            Entry(
                id=link,
                url=link,
                title=plain(said["title"]),
                published=moment(said.get("publication_date")),
                language=tongue(said.get("language")),
            )
        )
    return (
        Feed(url=url, title=name, site=absolute(url, "/"), language=language, entries=tuple(entries))
        if entries
        else None
    )
