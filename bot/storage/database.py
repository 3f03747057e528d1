"""Opens the database and brings its tables up to date; what stands in the way is said in one plain sentence."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import CannotStart

# The execution option of a transaction of several statements.
TOGETHER = {"statements_together": True}

# Beside each other: what SQLite says, and what that means to whoever runs the bot.
FAULTS = (
    ("locked", "{path} is in use by another program, perhaps a second copy of the bot. Stop it and start again."),
    ("readonly", "{path} cannot be written. Give the bot's user the right to write it and its folder."),
    ("unable to open", "{path} cannot be opened. Give the bot's user the right to read and write it and its folder."),
    ("full", "The disk that holds {path} is full."),
    ("not a database", "{path} is not a database, or a damaged one. Move it away, or put a backup in its place."),
    ("malformed", "{path} is damaged. Move it away, or put a backup in its place."),
)


async def open_sqlite(path: Path, *, patience: float = 5.0) -> AsyncEngine:
    """The SQLite file at `path`, made when it is missing, with tables of this version.

    `patience`: seconds to wait while another program writes. Raises CannotStart."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise CannotStart(f"The folder {path.parent} cannot be made: {fault.strerror}.") from fault
    await asyncio.to_thread(_prove, path, patience)
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        # SQLite has one writer. One connection queues our writes fairly; several would wait for each other by polling.
        pool_size=1,
        max_overflow=0,
        # Transactions begin where `_begin` says: the driver's own way begins none before a change of tables.
        connect_args={"timeout": patience, "isolation_level": None},
    )
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    try:
        async with _keys_let_be(engine), engine.execution_options(**TOGETHER).begin() as connection:
            await connection.run_sync(migrate)
    except CommandError as fault:
        await engine.dispose()
        raise CannotStart(f"{path} was written by a newer version of the bot ({fault}). Update the bot.") from fault
    except DBAPIError as fault:
        await engine.dispose()
        raise CannotStart(_sentence(str(fault.orig), path)) from fault
    return engine


@asynccontextmanager
async def _keys_let_be(engine: AsyncEngine) -> AsyncIterator[None]:
    """A table that is written anew is dropped in between, and all that points to it would go along. SQLite can be told
    so outside of transactions only: https://sqlite.org/lang_altertable.html#otheralter"""
    async with engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    yield
    async with engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def migrate(connection: Connection, version: str = "head") -> None:
    """Brings the tables to `version`, the newest by default, from any earlier one or from nothing."""
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _prove(path: Path, patience: float) -> None:
    """Opens the file once to see that it is sound and can be written. Raises CannotStart.

    With no loop about: a connection of the asynchronous driver that fails to open leaves a thread behind."""
    try:
        with closing(sqlite3.connect(path, timeout=patience, isolation_level=None)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            connection.execute("PRAGMA journal_mode = WAL")  # for good: others may read while the bot writes
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as fault:
        raise CannotStart(_sentence(str(fault), path)) from fault
    if found != "ok":
        raise CannotStart(_sentence("malformed", path))


def _set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    # Telegram is told to forget an update once it is stored here: it must outlast a power cut too, not only a crash.
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    # A thousand due subscriptions lie on a thousand pages: with the 2 MB that are usual each would be read anew, and
    # the log be written back, in the middle of every batch.
    cursor.execute("PRAGMA cache_size = -32000")  # kilobytes
    cursor.execute("PRAGMA wal_autocheckpoint = 8000")  # pages, 32 MB
    cursor.execute("PRAGMA secure_delete = ON")  # what is dropped is overwritten, not left in the file until by chance
    cursor.close()


def _begin(connection: Connection) -> None:
    # A statement alone is a transaction of its own, and saying so would cost it half its time again.
    if connection.get_execution_options().keys() >= TOGETHER.keys():
        # IMMEDIATE: one that reads first and then writes cannot fail halfway because another program wrote.
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _sentence(said: str, path: Path) -> str:
    for word, sentence in FAULTS:
        if word in said:
            return sentence.format(path=path)
    return f"{path} cannot be used: {said}."
