"""Whatever comes, of every kind that the Bot API has, right or wrong: nothing is raised, and no call is refused."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bench.hostile import besiege
from tests.scenarios.besieged import besieged

UPDATES = 300


def test_any_update_comes_to_its_end(tmp_path: Path) -> None:
    with asyncio.Runner() as runner:
        context = besieged(tmp_path)
        there = runner.run(context.__aenter__())
        runner.run(there.begin())
        try:
            besiege(there, runner, number=0, updates=UPDATES)
        finally:
            runner.run(context.__aexit__(None, None, None))
    assert there.kinds.total() >= UPDATES
    assert there.methods["sendMessage"] > 20, "some of it was for the bot"
