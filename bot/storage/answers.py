"""Which message of ours answered which link of somebody's, so that a link corrected at once gets its answer changed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select

from bot.storage.access import Access
from bot.storage.noting import note
from bot.storage.tables import answers

# Seconds that it is known. Who corrects a link does so within a minute; the rest is for what waits its turn.
KEEP = 600


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a link: the key that the link is asked for by, and the number of our message."""

    link: str
    message: int


class Answers:
    """The answers to messages of the last minutes."""

    def __init__(self, access: Access) -> None:
        self._access = access
        noted = access.insert(answers)
        self._noted = noted.on_conflict_do_update(
            index_elements=["chat", "message", "answer"],
            set_={"link": noted.excluded.link, "answered_at": noted.excluded.answered_at},
        )

    async def note(self, chat: int, message: int, answer: Answer) -> None:
        """Notes an answer to a message of a chat; of one that shows another link now, this link."""
        row = {"chat": chat, "message": message, "answer": answer.message, "link": answer.link}
        await note(self._access.writer, self._noted, row | {"answered_at": int(self._access.now())})

    async def of(self, chat: int, message: int) -> list[Answer]:
        """The answers to a message, in their order."""
        asked = select(answers).where(answers.c.chat == chat, answers.c.message == message)
        async with self._access.reading.connect() as connection:
            rows = await connection.execute(asked.order_by(answers.c.answer))
            return [Answer(row.link, row.answer) for row in rows]

    async def drop_old(self) -> None:
        """Drops what nobody will correct any more."""
        old = delete(answers).where(answers.c.answered_at <= self._access.now() - KEEP)
        await self._access.writer.write(old)
