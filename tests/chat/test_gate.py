"""One chat's flood leaves room for everybody else."""

from __future__ import annotations

import asyncio

from bot.chat.gate import AT_ONCE, OF_ONE_CHAT, Gate


class Work:
    """Work that goes on until `over`; `inside` counts what has a place, by chat."""

    def __init__(self) -> None:
        self.gate, self.over, self.inside = Gate(), asyncio.Event(), [0] * 100

    async def do(self, chat: int) -> None:
        async with self.gate.place(chat):
            self.inside[chat] += 1
            await self.over.wait()
            self.inside[chat] -= 1


async def test_one_chat_has_few_places_and_another_still_finds_one() -> None:
    work = Work()
    async with asyncio.TaskGroup() as group:
        for chat in [1] * 50 + [2]:
            group.create_task(work.do(chat))
        await asyncio.sleep(0)
        assert work.inside[1] == OF_ONE_CHAT
        assert work.inside[2] == 1
        work.over.set()
    assert not any(work.inside)


async def test_all_chats_together_have_no_more_places_than_there_are() -> None:
    work = Work()
    async with asyncio.TaskGroup() as group:
        for chat in range(100):
            group.create_task(work.do(chat))
        await asyncio.sleep(0)
        assert sum(work.inside) == AT_ONCE
        work.over.set()
    assert not any(work.inside)
