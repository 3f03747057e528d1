"""A crawl keeps every entry of every good feed, whatever its format, and names what is wrong with every bad one."""

from __future__ import annotations

from pathlib import Path

from bench.crawl import crawl
from bot.chat.words import words_for
from tests.scenarios.conftest import Readers
from tests.site import Site
from tests.zoo import ILL, WELL, stock

FEEDS = 60  # every kind once, and some again
SECONDS = 3.0  # real ones, that the feeds which never end cost; others take milliseconds


async def test_no_feed_keeps_another_from_being_read_and_none_is_ill_without_a_word(
    site: Site, readers: Readers, tmp_path: Path
) -> None:
    zoo = stock(site, FEEDS)
    assert {each.kind for each in zoo} == WELL.keys() | ILL.keys()
    done = await crawl(site, zoo, tmp_path, readers, seconds=SECONDS)
    assert [lost for kind in WELL | ILL for lost in done.missing(kind)] == []
    assert done.surplus() == []
    named = [words_for("en").fault(each.fault) for each in done.ill.values()]
    assert len(named) == sum(each.fault is not None for each in zoo)
    assert words_for("en").plain("fault-unknown") not in named
