"""From what somebody names on the command line, a link, a file or `-`, to what can be read."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.commands.house import limits
from bot.errors import CannotStart, NotAPage
from bot.model import Page
from bot.settings import Settings
from bot.web import kinds
from bot.web.client import Client
from bot.web.decode import decode

TYPES = {".txt": "text/plain", ".html": "text/html", ".htm": "text/html"}


def given_in(source: str, settings: Settings) -> Page | str:
    """The page behind a link, or the page or text in a file, or on standard input for `-`.

    Raises LinkError, NotAPage, or CannotStart for a file that is not there."""
    if source == "-":
        return _of_bytes(sys.stdin.buffer.read(), "")
    path = Path(source)
    if path.is_file():
        return _of_bytes(path.read_bytes(), TYPES.get(path.suffix.lower(), ""))
    if path.suffix.lower() in TYPES and "://" not in source:
        raise CannotStart(f"There is no file {source}.")
    return asyncio.run(_fetched(source, settings))


async def _fetched(link: str, settings: Settings) -> Page:
    client = Client(limits(settings))
    try:
        return await client.get(link)
    finally:
        await client.close()


def _of_bytes(body: bytes, said: str) -> Page | str:
    kind = kinds.sniff(body, said)
    if kind not in kinds.PAGES:
        raise NotAPage(what=kinds.name(kind))
    text = decode(body, said)
    return text if kind == "text/plain" else Page(url="", final_url="", html=text, content_type=kind)
