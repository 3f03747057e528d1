"""Which pages a site lets programs read by themselves, and how fast: its robots.txt (RFC 9309), kept for a day.

This is for what the bot reads unasked. A link that somebody sends is read for them, as a browser would, and is no
crawl."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final, Protocol
from urllib.parse import urlsplit

from protego import Protego

from bot.errors import BotError, NotAPage, TooManyRedirects, Unwelcome
from bot.recent import Recent
from bot.web import kinds
from bot.web.client import Fetched, Gate
from bot.web.faults import PASSING, SERVERS

NAME: Final = "OnTheRecord"  # by which a robots.txt may name us
# Sites whose rules are kept, as they came and packed, a kilobyte each mostly. Parsed ones take ten times the room, and
# parsing takes a thousandth of what reading an article does.
SITES: Final = 1_000
LARGEST: Final = 500 * 1024  # bytes that are read of a robots.txt: the least that RFC 9309 (2.5) asks for
DAY: Final = 86_400.0  # seconds that rules hold: the most that RFC 9309 (2.4) wants
AGAIN: Final = 600.0  # seconds until a site is asked again whose rules could not be had
AT_ONCE: Final = 2  # pages of one site
# Seconds that reading waits for a site which wants time between two pages. What would take longer is not read now.
PATIENCE: Final = 20.0

NO_RULES: Final = zlib.compress(b"")

Sleep = Callable[[float], Awaitable[None]]


class Asking(Protocol):
    """The door to links (`bot.web.client`)."""

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        """What a link says, as bytes. Raises BotError."""


@dataclass(slots=True)
class _Site:
    """What is known of a site. Without `rules`, its robots.txt packed, nothing may be read there now."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    rules: bytes | None = None
    until: float = 0.0
    free_at: float = 0.0  # when the next page may be read


class Robots:
    """The rules of all sites; `now` gives Unix seconds."""

    def __init__(self, asking: Asking, *, now: Callable[[], float], sleep: Sleep = asyncio.sleep) -> None:
        self._asking = asking
        self._now = now
        self._sleep = sleep
        self._sites: Recent[str, _Site] = Recent(SITES)

    @asynccontextmanager
    async def visit(self, link: str) -> AsyncIterator[Gate]:
        """A turn at the site of `link`, of which two may be had at once and as seldom as it wants; what comes of it is
        the gate for where the link leads. Raises Unwelcome where the site lets nobody in, or not now."""

        async def gate(address: str) -> None:
            if address != link:  # else its rules have just been asked
                await self.check(address)

        site = self._site(link)
        async with site.places:
            delay = await self._allowed(site, link)
            await self._turn(site, link, delay)
            yield gate

    async def check(self, link: str) -> None:
        """Raises Unwelcome where `link` may not be read."""
        await self._allowed(self._site(link), link)

    async def _allowed(self, site: _Site, link: str) -> float:
        """How many seconds the site wants between two pages. Raises Unwelcome where `link` may not be read."""
        async with site.lock:  # many pages of a site are asked for together
            if site.until <= self._now():
                site.rules, seconds = await self._ask(link)
                site.until = self._now() + seconds
        # A long one takes a third of a second, and the loop has others to serve.
        delay = await asyncio.to_thread(_delay, site.rules, link) if site.rules is not None else None
        if delay is None:
            raise Unwelcome(host=urlsplit(link).hostname or "")
        return delay

    async def _turn(self, site: _Site, link: str, delay: float) -> None:
        now = self._now()
        wait = max(0.0, site.free_at - now)
        if wait > PATIENCE:
            raise Unwelcome(host=urlsplit(link).hostname or "")
        site.free_at = now + wait + delay
        if wait:
            await self._sleep(wait)

    async def _ask(self, link: str) -> tuple[bytes | None, float]:
        """A site's rules, and for how many seconds these hold."""
        try:
            said = await self._asking.fetch(_origin(link) + "/robots.txt", kinds.PAGES, {})
        except (NotAPage, TooManyRedirects):  # something else is there, or nothing
            return NO_RULES, DAY
        except BotError:
            return None, AGAIN
        if said.status in SERVERS or said.status in PASSING:
            return None, AGAIN
        if said.status >= 400:
            return NO_RULES, DAY
        return zlib.compress(said.body[:LARGEST]), DAY

    def _site(self, link: str) -> _Site:
        origin = _origin(link)
        site = self._sites.get(origin)
        if site is None:
            site = _Site()
            self._sites.put(origin, site)
        return site


def _delay(rules: bytes, link: str) -> float | None:
    """The seconds between two pages of a site with these rules; None where `link` may not be read."""
    parsed = Protego.parse(zlib.decompress(rules).decode("utf-8-sig", "replace"))
    return float(parsed.crawl_delay(NAME) or 0) if parsed.can_fetch(link, NAME) else None


def _origin(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}"
