"""The bot's own client, that takes no busy machine for a slow site: only pages that never end are soon given up."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.model import Page
from bot.web import kinds
from bot.web.client import Client, Fetched, Gate, Limits
from tests.scenarios.names import resolve
from tests.site import MEGABYTE, Site
from tests.telegram.watch import PATIENCE

NEVER_ENDS = "/never-ends"  # how the path of such a page begins
SOON = 1.0  # seconds that it costs its test


class Patient:
    """Two clients that differ in their patience alone."""

    def __init__(self, site: Site) -> None:
        limits = Limits(seconds=PATIENCE, max_bytes=5 * MEGABYTE, ports=frozenset({site.port}), networks=Site.networks)
        self._usual = Client(limits, resolver=resolve)
        self._hasty = Client(replace(limits, seconds=SOON), resolver=resolve)

    async def get(self, link: str, accept: AbstractSet[str] = kinds.PAGES, *, gate: Gate | None = None) -> Page:
        return await self._for(link).get(link, accept, gate=gate)

    async def fetch(self, link: str, accept: AbstractSet[str], headers: Mapping[str, str]) -> Fetched:
        return await self._for(link).fetch(link, accept, headers)

    async def close(self) -> None:
        await self._usual.close()
        await self._hasty.close()

    def _for(self, link: str) -> Client:
        return self._hasty if NEVER_ENDS in link else self._usual
