"""A database opens whatever its age, and says plainly why it cannot."""

from __future__ import annotations

import asyncio
import os
import pwd
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import CannotStart
from bot.storage import database, migrations
from bot.storage.database import TOGETHER, _prove, _set_up, migrate, open_sqlite
from bot.storage.postgres import open_postgres, url_of
from bot.storage.tables import metadata

VERSIONS = [step.revision for step in ScriptDirectory(str(Path(migrations.__file__).parent)).walk_revisions()]


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def differences(connection: Connection) -> list[object]:
    """What the database has otherwise than `tables.py` says."""
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


def test_the_migrations_make_the_tables_that_the_code_names(connection: Connection) -> None:
    migrate(connection)
    assert differences(connection) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_a_database_of_any_version_is_brought_up_to_date(connection: Connection, version: str) -> None:
    migrate(connection, version)
    migrate(connection)
    assert differences(connection) == []


async def test_a_change_of_tables_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    with pytest.raises(ZeroDivisionError):
        async with engine.execution_options(**TOGETHER).begin() as connection:
            await connection.exec_driver_sql("CREATE TABLE half (way TEXT)")
            raise ZeroDivisionError
    async with engine.connect() as connection:
        tables = (await connection.exec_driver_sql("SELECT name FROM sqlite_master")).scalars().all()
    await engine.dispose()
    assert "half" not in tables


async def test_a_second_start_finds_everything_as_it_was(tmp_path: Path) -> None:
    for _ in range(2):
        engine = await open_sqlite(tmp_path / "new folder" / "bot.sqlite")
        await engine.dispose()
    assert (tmp_path / "new folder" / "bot.sqlite").exists()


async def test_a_write_is_on_the_disk_before_it_is_answered(tmp_path: Path) -> None:
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    async with engine.connect() as connection:
        told = {
            name: (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    await engine.dispose()
    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


async def refusal(path: Path) -> str:
    with pytest.raises(CannotStart) as told:
        await open_sqlite(path, patience=0.01)
    return str(told.value)


async def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    path.write_bytes(b"not a database at all, but long enough to be looked at" * 20)
    assert await refusal(path) == (
        f"{path} is not a database, or a damaged one. Move it away, or put a backup in its place."
    )


async def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    with sqlite3.connect(path) as old:
        old.execute("CREATE TABLE ships (name TEXT)")
        old.executemany("INSERT INTO ships VALUES (?)", [("Brise " * 100,)] * 100)
    old.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert await refusal(path) == f"{path} is damaged. Move it away, or put a backup in its place."


async def test_a_locked_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    told = await refusal(path)
    other.close()
    assert told == f"{path} is in use by another program, perhaps a second copy of the bot. Stop it and start again."


READ_ONLY = "cannot be written. Give the bot's user the right to write it and its folder."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything; the next test is for root")
def test_a_file_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    sqlite3.connect(path).close()
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    assert asyncio.run(refusal(path)) == f"{path} {READ_ONLY}"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_a_file_that_is_another_users_is_named() -> None:
    with tempfile.TemporaryDirectory() as folder:  # pytest's own folders are closed to all others
        path = Path(folder) / "bot.sqlite"
        sqlite3.connect(path).close()
        Path(folder).chmod(0o755)
        pid = os.fork()
        if not pid:
            os.setuid(pwd.getpwnam("nobody").pw_uid)
            try:
                _prove(path, patience=0.01)
            except CannotStart as told:
                os._exit(0 if str(told) == f"{path} {READ_ONLY}" else 2)
            os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


async def test_a_full_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def tiny(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        _set_up(connection, entry)
        cursor = connection.cursor()
        cursor.execute("PRAGMA max_page_count = 2")  # SQLite says of it what it says of a disk
        cursor.close()

    monkeypatch.setattr(database, "_set_up", tiny)
    path = tmp_path / "bot.sqlite"
    assert await refusal(path) == f"The disk that holds {path} is full."


async def test_a_folder_in_the_files_place_is_named(tmp_path: Path) -> None:
    told = await refusal(tmp_path)
    assert told == f"{tmp_path} cannot be opened. Give the bot's user the right to read and write it and its folder."


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    assert (
        await refusal(tmp_path / "data" / "bot.sqlite")
        == f"The folder {tmp_path / 'data'} cannot be made: File exists."
    )


async def test_a_file_of_a_newer_bot_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite"
    await (await open_sqlite(path)).dispose()
    with sqlite3.connect(path) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.close()
    assert (await refusal(path)).startswith(f"{path} was written by a newer version of the bot")


async def test_the_migrations_make_the_same_tables_on_a_server(database_url: str) -> None:
    engine = await open_postgres(database_url)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


@pytest.mark.parametrize("version", VERSIONS)
async def test_a_server_of_any_version_is_brought_up_to_date(database_url: str, version: str) -> None:
    old = create_async_engine(url_of(database_url))
    async with old.begin() as connection:
        await connection.run_sync(migrate, version)
    await old.dispose()
    engine = await open_postgres(database_url)
    async with engine.begin() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_processes_that_start_at_once_change_the_tables_once(database_url: str) -> None:
    for engine in await asyncio.gather(*(open_postgres(database_url) for _ in range(4))):
        await engine.dispose()


async def server_refusal(address: str) -> str:
    with pytest.raises(CannotStart) as told:
        await open_postgres(address)
    return str(told.value)


async def test_a_database_that_is_missing_is_named(database_url: str) -> None:
    address = f"{database_url.rpartition('/')[0]}/nowhere"
    assert await server_refusal(address) == (
        'The database nowhere at 127.0.0.1 cannot be used: database "nowhere" does not exist. '
        "Check DATABASE_URL, and that the server runs."
    )


async def test_a_server_that_does_not_answer_is_named_without_the_password() -> None:
    said = await server_refusal("postgresql://bot:sesame@127.0.0.1:1/bot")
    assert said.startswith("The database bot at 127.0.0.1 cannot be used: ")
    assert "sesame" not in said


async def test_a_server_of_a_newer_bot_is_named(database_url: str) -> None:
    engine = await open_postgres(database_url)
    async with engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    await engine.dispose()
    assert "was written by a newer version of the bot" in await server_refusal(database_url)


async def test_an_address_of_another_kind_is_refused_without_showing_it() -> None:
    assert await server_refusal("mysql://bot:sesame@db/bot") == (
        "DATABASE_URL names mysql, but only postgresql:// can be used."
    )
    assert "sesame" not in await server_refusal("bot:sesame@db")
