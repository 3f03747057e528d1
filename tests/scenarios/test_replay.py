"""What Telegram brings again, by webhook or by polling, is answered once."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from bot.commands.scale import Answers
from tests.scenarios.besieged import besieged
from tests.telegram.person import Person


async def test_an_update_that_is_brought_three_times_is_answered_once(tmp_path: Path) -> None:
    async with besieged(tmp_path) as there:
        await there.begin()
        mira = Person(there.telegram, "Mira")
        message = mira.chat.post(mira.account, "nothing to read").json
        answers = Answers(there.application, there.store)
        for _ in range(3):
            await there.store.accept({7: json.dumps({"update_id": 7, "message": message})})
            await answers.answer(7)
        assert len(mira.chat.unread) == 1


async def test_two_workers_that_get_the_same_update_one_after_the_other_answer_it_once(tmp_path: Path) -> None:
    async with besieged(tmp_path) as there:
        await there.begin()
        mira = Person(there.telegram, "Mira")
        message = mira.chat.post(mira.account, "words").json
        await there.store.accept({7: json.dumps({"update_id": 7, "message": message})})
        first, second = (Answers(there.application, there.store) for _ in range(2))
        await first.answer(7)
        await asyncio.gather(second.answer(7), first.answer(7))
        assert len(mira.chat.unread) == 1
