"""A bot that cannot start says what is wrong and how to mend it, in one sentence, and ends with code 2."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import sys
from pathlib import Path

from bot.storage.database import open_sqlite
from tests.scenarios.running import settings_for
from tests.site import Site
from tests.telegram.server import TOKEN, Telegram


async def refusal(site: Site, data: Path, **settings: str) -> str:
    """What `run` says before it ends."""
    environment = settings_for(site, data) | {"TELEGRAM_TOKEN": TOKEN, "LOG_FORMAT": "text", **settings}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env=environment,
        cwd=data,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert process.returncode == 2, said.decode()
    return said.decode().splitlines()[-1]


async def test_no_token_is_named(site: Site, tmp_path: Path) -> None:
    assert await refusal(site, tmp_path, TELEGRAM_TOKEN="") == (
        "There is no token. Get one from @BotFather and set TELEGRAM_TOKEN, or try the bot here with: make chat"
    )


async def test_a_token_that_telegram_does_not_know_is_named(site: Site, tmp_path: Path) -> None:
    async with Telegram() as telegram:
        said = await refusal(site, tmp_path, TELEGRAM_TOKEN="7654321:another-token", TELEGRAM_API=telegram.url)
    assert said == "Telegram does not know this token. Copy it again from @BotFather into TELEGRAM_TOKEN."


async def test_a_database_of_a_newer_bot_is_named(site: Site, tmp_path: Path) -> None:
    path = tmp_path / "on-the-record.sqlite"
    await (await open_sqlite(path)).dispose()
    with sqlite3.connect(path) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.close()
    said = await refusal(site, tmp_path)
    assert said.startswith(f"{path} was written by a newer version of the bot")
    assert said.endswith("Update the bot.")


async def test_a_model_that_is_missing_is_named(site: Site, tmp_path: Path) -> None:
    said = await refusal(site, tmp_path, SPACY_MODEL="en_no_such_model")
    assert said.endswith("is not installed. Install it with pip, or set SPACY_MODEL to one that is.")


async def test_a_port_that_is_taken_is_named(site: Site, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = await refusal(site, tmp_path, METRICS_PORT=str(port))
    assert said == f"METRICS_PORT {port} at 127.0.0.1 cannot be opened: Address already in use. Name another, or none."


async def test_a_setting_that_cannot_be_used_is_named(site: Site, tmp_path: Path) -> None:
    said = await refusal(site, tmp_path, ACCESS="everybody")
    assert said == "The setting ACCESS cannot be used: input should be 'open', 'list' or 'invite'."
