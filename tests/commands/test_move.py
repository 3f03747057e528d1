"""`migrate-store` says what it did, or plainly why it did nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.move import migrate_store
from bot.errors import CannotStart
from bot.model import Subscription
from bot.storage.database import open_sqlite
from bot.storage.postgres import open_postgres
from bot.storage.store import Store


async def test_a_file_is_copied_and_the_rows_are_counted(
    tmp_path: Path, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    old = Store(await open_sqlite(tmp_path / "bot.sqlite"), now=lambda: 0.0, article_days=7)
    await old.subscriptions.add(Subscription(5, topic="ports"), 0)
    await old.close()
    await migrate_store(f"sqlite:///{tmp_path / 'bot.sqlite'}", database_url)
    assert "2 rows copied" in capsys.readouterr().err
    new = Store(await open_postgres(database_url), now=lambda: 0.0, article_days=7)
    assert [each.topic for each in await new.subscriptions.of_chat(5)] == ["ports"]
    await new.close()


async def test_a_file_that_is_missing_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="There is no file"):
        await migrate_store(str(tmp_path / "none.sqlite"), "postgresql://localhost/x")
    assert not (tmp_path / "none.sqlite").exists()
