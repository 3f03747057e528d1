"""Writes that come at the same time share the wait for the disk, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Executable, event, insert, select
from sqlalchemy.exc import ArgumentError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.database import open_sqlite
from bot.storage.tables import inbox
from bot.storage.writer import Writer


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = await open_sqlite(tmp_path / "bot.sqlite")
    yield engine
    await engine.dispose()


def accepting(number: int) -> Executable:
    return insert(inbox).values(update_id=number, payload="hello")


async def kept(engine: AsyncEngine) -> list[int]:
    async with engine.connect() as connection:
        return list((await connection.execute(select(inbox.c.update_id).order_by(inbox.c.update_id))).scalars())


async def test_writes_that_come_at_the_same_time_are_committed_together(engine: AsyncEngine) -> None:
    commits = 0

    def count(_: object) -> None:
        nonlocal commits
        commits += 1

    event.listen(engine.sync_engine, "commit", count)
    writer = Writer(engine)
    await asyncio.gather(*(writer.write(accepting(number)) for number in range(50)))
    assert await kept(engine) == list(range(50))
    assert commits == 1


async def test_a_write_says_what_it_did(engine: AsyncEngine) -> None:
    writer = Writer(engine)
    written = await writer.write(insert(inbox).values(update_id=7, payload="hello").returning(inbox.c.tries))
    assert (await writer.write(accepting(8))).rows == 1
    assert written.values == [0]


async def test_a_write_of_several_rows_tells_what_each_returned(engine: AsyncEngine) -> None:
    rows = [{"update_id": number, "payload": "hello"} for number in (7, 8)]
    written = await Writer(engine).write(insert(inbox).returning(inbox.c.update_id), rows)
    assert sorted(written.values) == [7, 8]


async def test_what_is_noted_at_the_same_time_is_one_statement(engine: AsyncEngine) -> None:
    statements: list[str] = []

    def see(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", see)
    writer, noted = Writer(engine), insert(inbox)
    await asyncio.gather(*(writer.note(noted, {"update_id": number, "payload": "hello"}) for number in range(50)))
    event.remove(engine.sync_engine, "before_cursor_execute", see)
    assert len([each for each in statements if each.startswith("INSERT")]) == 1
    assert await kept(engine) == list(range(50))


async def test_notes_that_nobody_waits_for_wait_for_company_but_not_for_long(engine: AsyncEngine) -> None:
    commits: list[object] = []
    event.listen(engine.sync_engine, "commit", commits.append)
    writer, noted = Writer(engine), insert(inbox)

    async def note(number: int) -> None:
        await writer.note_together([(noted, {"update_id": number, "payload": "hello"})])

    noting = [asyncio.create_task(note(number)) for number in (1, 2)]
    await asyncio.sleep(0)
    noting.append(asyncio.create_task(note(3)))
    await asyncio.gather(*noting)
    assert len(commits) == 1
    assert await kept(engine) == [1, 2, 3]


async def test_a_write_that_somebody_waits_for_takes_the_notes_along(engine: AsyncEngine) -> None:
    commits: list[object] = []
    event.listen(engine.sync_engine, "commit", commits.append)
    writer = Writer(engine)
    noting = asyncio.create_task(writer.note_together([(insert(inbox), {"update_id": 1, "payload": "hello"})]))
    await asyncio.sleep(0)
    await writer.write(accepting(2))
    await noting
    assert len(commits) == 1
    assert await kept(engine) == [1, 2]


async def test_a_store_that_closes_loses_no_note(engine: AsyncEngine) -> None:
    writer = Writer(engine)
    noting = asyncio.create_task(writer.note_together([(insert(inbox), {"update_id": 1, "payload": "hello"})]))
    await asyncio.sleep(0)
    await writer.close()
    assert await kept(engine) == [1]
    await noting  # and who noted it hears so


async def test_a_note_that_fails_takes_no_other_along(engine: AsyncEngine) -> None:
    writer, noted = Writer(engine), insert(inbox)
    await writer.write(accepting(1))
    notes = (writer.note(noted, {"update_id": number, "payload": "hello"}) for number in (2, 1, 3))
    outcomes = await asyncio.gather(*notes, return_exceptions=True)
    assert [isinstance(outcome, IntegrityError) for outcome in outcomes] == [False, True, False]
    assert await kept(engine) == [1, 2, 3]


async def test_a_write_that_fails_takes_no_other_along(engine: AsyncEngine) -> None:
    writer = Writer(engine)
    await writer.write(accepting(1))
    outcomes = await asyncio.gather(*(writer.write(accepting(n)) for n in (2, 1, 3)), return_exceptions=True)
    assert [isinstance(outcome, IntegrityError) for outcome in outcomes] == [False, True, False]
    assert await kept(engine) == [1, 2, 3]


async def test_a_statement_that_is_none_is_told_to_who_made_it(engine: AsyncEngine) -> None:
    writer = Writer(engine)
    with pytest.raises(ArgumentError):
        await writer.write("no statement")  # type: ignore[arg-type]
    await writer.write(accepting(1))


async def test_who_leaves_takes_nobody_along(engine: AsyncEngine) -> None:
    writer = Writer(engine)
    leaving = asyncio.create_task(writer.write(accepting(1)))
    staying = asyncio.create_task(writer.write(accepting(2)))
    await asyncio.sleep(0)
    leaving.cancel()
    await staying
    await writer.close()
    assert 2 in await kept(engine)
