"""What the bot has yet to hear: the queue behind getUpdates, with its offsets and its long polling."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from tests.telegram.refusal import another_poll
from tests.telegram.watch import Watch

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates(Watch):
    """Updates in order of their ids. One is confirmed, and forgotten, once a poll asks for a higher offset."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[dict[str, Any]] = deque()
        self._last = 1000
        self._allowed: frozenset[str] | None = None
        self._poll: asyncio.Future[None] | None = None
        self.confirmed = 0

    @property
    def is_polled(self) -> bool:
        """Whether a poll is waiting for news."""
        return self._poll is not None

    def add(self, kind: str, body: dict[str, Any]) -> int:
        """Queues an update; returns its id. Kinds that the bot did not ask for are dropped, as Telegram does."""
        self._last += 1
        if kind in self._allowed if self._allowed is not None else kind not in NOT_BY_DEFAULT:
            self._waiting.append({"update_id": self._last, kind: body})
            if self._poll is not None and not self._poll.done():
                self._poll.set_result(None)
        return self._last

    def hand_over(self, update: dict[str, Any]) -> None:
        """Queues an update as it is, with a number of its own."""
        self._waiting.append(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    async def get(
        self, offset: int = 0, limit: int = 100, patience: int = 0, allowed: list[str] | None = None
    ) -> list[dict[str, Any]]:
        """What is queued from `offset` on; waits up to `patience` seconds while there is nothing. A later poll ends
        an earlier one, which is refused with 409."""
        if allowed is not None:
            self._allowed = frozenset(allowed) or None
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(another_poll())
        self._confirm(offset)
        if not self._waiting and patience:
            await self._news(patience)
        return [update for update, _ in zip(self._waiting, range(limit), strict=False)]

    async def _news(self, patience: int) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        self.changed()
        try:
            await asyncio.wait_for(poll, patience)
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None
                self.changed()

    def _confirm(self, offset: int) -> None:
        while len(self._waiting) > -offset > 0 or (self._waiting and self._waiting[0]["update_id"] < offset):
            self._waiting.popleft()
        self.confirmed = max(self.confirmed, offset - 1)
        self.changed()

    async def until_polled(self) -> None:
        """Waits until the bot waits for news."""
        await self.until(lambda: self.is_polled, "the bot did not ask for updates")

    async def until_left(self) -> None:
        """Waits until nobody waits for news."""
        await self.until(lambda: not self.is_polled, "a poll went on")

    async def until_confirmed(self, update_id: int) -> None:
        """Waits until the bot has confirmed that it has the update."""
        await self.until(lambda: self.confirmed >= update_id, f"update {update_id} was not confirmed")

    def forget(self) -> None:
        """Drops everything that waits."""
        self._waiting.clear()
