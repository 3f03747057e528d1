"""The parts put together answer a link, and a part that cannot start says so and leaves nothing running."""

from __future__ import annotations

import multiprocessing
import time
from pathlib import Path

import pytest

from bot.commands.house import DATABASE, house
from bot.errors import CannotStart
from bot.settings import Settings
from bot.work.pool import Pool
from tests.site import Site, page

HTML = "<html><head><title>Harbour stays shut</title></head><body><article><h1>Harbour stays shut</h1>" + "".join(
    f"<p>The harbour of Almora will stay shut until {day}, port minister Ines Valo said after a night of talks with "
    "the Dockers' Union that ended without a signature. “We will not wait another week,” she told reporters.</p>"
    for day in ("Friday", "Saturday", "Sunday")
)


@pytest.fixture
def settings(tmp_path: Path, site: Site) -> Settings:
    return Settings(
        data_dir=tmp_path, readers=1, fetch_ports=frozenset({site.port}), fetch_networks=site.networks, article_days=1
    )


async def test_a_link_is_answered_and_answered_again_after_a_restart_without_a_fetch(
    settings: Settings, site: Site
) -> None:
    link = site.put("/quay", page(HTML))
    others = set(multiprocessing.active_children())  # another test's readers may be at work in this process
    async with house(settings) as (service, *_):
        first = await service.brief_of_link(link)
        assert first.brief.article.title == "Harbour stays shut"
    async with house(settings) as (service, *_):
        assert await service.brief_of_link(link) == first
        assert await service.brief_of_key(first.key) == first
    assert site.paths() == ["/quay"]
    for reader in set(multiprocessing.active_children()) - others:
        reader.join(30)  # seconds; on a busy machine word of its end comes late
    assert set(multiprocessing.active_children()) <= others


async def test_of_an_old_article_no_word_is_left_in_the_files(
    settings: Settings, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = site.put("/quay", page(HTML))
    async with house(settings) as (service, *_):
        await service.brief_of_link(link)
    assert b"will not wait" in _all_bytes(settings.data_dir)
    later = time.time() + 2 * 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    async with house(settings):
        pass
    assert b"will not wait" not in _all_bytes(settings.data_dir)


async def test_a_database_that_cannot_be_used_stops_the_start(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    (settings.data_dir / DATABASE).write_text("not a database" * 99)
    monkeypatch.setattr(Pool, "__aenter__", None)  # the readers are not even tried
    with pytest.raises(CannotStart, match="is not a database"):
        async with house(settings):
            pass


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())
