"""What people keep is bounded, and given out so that they can read it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.words import languages, words_for
from bot.errors import TooManySaved
from bot.keeping import MOST, Keeping
from bot.model import Article, Brief
from bot.storage.database import open_sqlite
from bot.storage.store import Store
from tests.storage.databases import Clock

MIRA = 5_000_000_001
BRIEF = Brief(Article(text="The quay is shut.", url="https://quay.example/a", title="Quay “shut” \ud83d"))


@pytest.fixture
async def keeping(tmp_path: Path) -> AsyncIterator[Keeping]:
    clock = Clock()
    store = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=clock, article_days=7)
    yield Keeping(store, now=clock)
    await store.close()


async def test_a_person_keeps_so_many_articles_and_no_more(keeping: Keeping) -> None:
    for number in range(MOST):
        assert await keeping.save(MIRA, f"{number:016x}", BRIEF)
    assert not await keeping.save(MIRA, f"{0:016x}", BRIEF), "one that is kept already is no further one"
    with pytest.raises(TooManySaved):
        await keeping.save(MIRA, "f" * 16, BRIEF)
    assert await keeping.unsave(MIRA, f"{0:016x}")
    assert await keeping.save(MIRA, "f" * 16, BRIEF)
    assert len(await keeping.saved(MIRA)) == MOST


async def test_what_is_given_out_says_what_it_is_and_how_long_it_stays(keeping: Keeping) -> None:
    english, german = words_for("en"), words_for("de")
    assert json.loads(await keeping.export(MIRA, MIRA, english.part)) == {
        "chat": MIRA,
        "made": "2023-11-14T22:13:20+00:00",
        "kept": {},
    }
    await keeping.save(MIRA, "a" * 16, BRIEF)
    saved = json.loads(await keeping.export(MIRA, MIRA, english.part))["kept"]["saved"]
    assert (saved["about"], saved["until"]) == ("The articles that you keep", "until you take them out of /saved")
    assert saved["rows"][0]["title"] == "Quay “shut” "
    assert "“shut”".encode() in await keeping.export(MIRA, MIRA, german.part), "as it is read, not as numbers"
    assert b"Die Artikel, die du dir gemerkt hast" in await keeping.export(MIRA, MIRA, german.part)


@pytest.mark.parametrize("language", languages())
async def test_whatever_can_be_given_out_is_told_in_every_language(language: str, keeping: Keeping) -> None:
    words = words_for(language)
    parts = [*await keeping._store.own.export(MIRA, MIRA)]
    assert len(parts) > 10
    assert all(all(words.part(name)) for name in parts)
    assert len({words.part(name) for name in parts}) == len(parts)
