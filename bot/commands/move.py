"""Moves a bot from its SQLite file to a PostgreSQL server."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TaskID

from bot.errors import CannotStart
from bot.storage.database import open_sqlite
from bot.storage.moving import copy
from bot.storage.postgres import open_postgres


async def migrate_store(source: str, target: str) -> None:
    """Copies everything from the file `source` to the empty database at the address `target`. Raises CannotStart."""
    path = Path(source.removeprefix("sqlite:///"))
    if not await asyncio.to_thread(path.is_file):
        raise CannotStart(f"There is no file {path}.")
    file, server = await open_sqlite(path), None
    try:
        server = await open_postgres(target)
        with Progress(console=Console(stderr=True)) as progress:
            tasks: dict[str, TaskID] = {}

            def tell(table: str, done: int, rows: int) -> None:
                if table not in tasks:
                    tasks[table] = progress.add_task(table, total=rows)
                progress.update(tasks[table], completed=done)

            rows = await copy(file, server, tell)
        Console(stderr=True).print(
            f"{rows:,} rows copied. Set DATABASE_URL and start the bot; keep the file as a backup."
        )
    finally:
        await file.dispose()
        if server is not None:
            await server.dispose()
