"""A host's supervisor sees whether the bot is alive."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

from bot.commands.pulse import DEAD_AFTER, alive, beating, pulse_file


async def test_a_bot_is_alive_from_its_start_to_its_end(tmp_path: Path) -> None:
    assert not alive(tmp_path)
    async with beating(tmp_path):
        assert alive(tmp_path)
    assert not alive(tmp_path)


async def test_a_bot_whose_loop_stands_still_is_dead(tmp_path: Path) -> None:
    async with beating(tmp_path, every=3600):
        file = pulse_file(tmp_path)
        then = file.stat().st_mtime - DEAD_AFTER - 1
        os.utime(file, (then, then))
        assert not alive(tmp_path)


async def test_a_beating_bot_marks_again(tmp_path: Path) -> None:
    async with beating(tmp_path, every=0):
        file = pulse_file(tmp_path)
        os.utime(file, (0, 0))
        for _ in range(3):  # the marking task takes its turns
            await asyncio.sleep(0)
        assert alive(tmp_path)


def test_health_tells_a_supervisor_by_its_exit_code(tmp_path: Path) -> None:
    def health() -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "DATA_DIR": str(tmp_path)}
        return subprocess.run(
            [sys.executable, "-m", "bot", "health"], env=environment, capture_output=True, text=True, check=False
        )

    assert health().returncode == 1
    pulse_file(tmp_path).touch()
    assert health().returncode == 0
