"""A JSON Feed (https://www.jsonfeed.org/version/1.1/): what is not of the right type counts as not there."""

from __future__ import annotations

import json
from typing import Any

from bot.model import Entry, Feed
from bot.news.plain import absolute, moment, plain, tongue

VERSION = "https://jsonfeed.org/version/"


def read(body: bytes, url: str) -> Feed | None:
    """The feed in `body`, which came from `url`; None if it is something else."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or not str(data.get("version")).startswith(VERSION):
        return None
    items = data.get("items")
    return Feed(
        url=url,
        title=plain(data.get("title")),
        site=absolute(url, data.get("home_page_url")),
        language=tongue(data.get("language")),
        entries=tuple(_entry(each, url) for each in items if isinstance(each, dict)) if isinstance(items, list) else (),
    )


def _entry(item: dict[str, Any], url: str) -> Entry:
    link = absolute(url, item.get("url")) or absolute(url, item.get("external_url"))
    texts = [plain(item.get(name)) for name in ("content_html", "content_text", "summary")]
    return Entry(
        id=str(item.get("id") or link),
        url=link,
        title=plain(item.get("title")),
        text=max(texts, key=len),
        published=moment(item.get("date_published")) or moment(item.get("date_modified")),
        language=tongue(item.get("language")),
    )
