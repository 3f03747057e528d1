"""Who was let in, who is kept out, and by which invitations; people and chats alike by their numbers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, select, update

from bot.storage.access import DAY, Access
from bot.storage.tables import guests, invitations

# Days after which a stranger who comes back is told once more.
TOLD_DAYS = 90


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that lets people in: its code, when it was made (Unix seconds), and how many have come by it."""

    code: str
    made_at: int
    came: int


class Guests:
    """All who were let in or kept out by name; whoever is unknown here is a stranger."""

    def __init__(self, access: Access) -> None:
        self._access = access

    async def admitted(self) -> frozenset[int]:
        """Those who were let in."""
        return await self._who(guests.c.admitted_at.is_not(None))

    async def blocked(self) -> frozenset[int]:
        """Those who are kept out."""
        return await self._who(guests.c.blocked_at.is_not(None))

    async def admit(self, who: int, invitation: str | None = None) -> None:
        await self._note(who, admitted_at=int(self._access.now()), invitation=invitation)

    async def block(self, who: int) -> None:
        await self._note(who, blocked_at=int(self._access.now()))

    async def unblock(self, who: int) -> None:
        """Lets them come as they came before."""
        await self._note(who, blocked_at=None)

    async def tell(self, who: int) -> bool:
        """Notes that a stranger was told that the bot is not for everybody. Whether it was the first time."""
        now = int(self._access.now())
        told = self._access.insert(guests).values(who=who, told_at=now)
        new = told.on_conflict_do_update(
            index_elements=["who"], set_={"told_at": now}, where=guests.c.told_at.is_(None)
        )
        return bool((await self._access.writer.write(new.returning(guests.c.who))).values)

    async def moved(self, who: int, to: int) -> None:
        """Follows a group that became a supergroup."""
        async with self._access.writing.begin() as connection:
            # More than one may notice: what the first has moved is not to be wiped by the next.
            old = guests.alias()
            left = select(old.c.who).where(old.c.who == who).exists()
            await connection.execute(delete(guests).where(guests.c.who == to, left))
            await connection.execute(update(guests).where(guests.c.who == who).values(who=to))

    async def drop_old(self) -> None:
        """Forgets strangers who did not come back."""
        has, old = guests.c, int(self._access.now()) - TOLD_DAYS * DAY
        stranger = (has.admitted_at.is_(None), has.blocked_at.is_(None), has.told_at < old)
        await self._access.writer.write(delete(guests).where(*stranger))

    # Invitations

    async def invite(self, code: str) -> None:
        """From now on `code` lets people in."""
        await self._access.writer.write(
            self._access.insert(invitations).values(code=code, made_at=int(self._access.now()))
        )

    async def invitations(self) -> list[Invitation]:
        """Those that let people in, oldest first."""
        came = select(func.count()).where(guests.c.invitation == invitations.c.code).scalar_subquery()
        asked = select(invitations.c.code, invitations.c.made_at, came).order_by(invitations.c.made_at)
        async with self._access.reading.connect() as connection:
            return [Invitation(*row) for row in await connection.execute(asked)]

    async def invites(self, code: str) -> bool:
        """Whether `code` lets people in."""
        asked = select(invitations.c.code).where(invitations.c.code == code)
        async with self._access.reading.connect() as connection:
            return (await connection.execute(asked)).first() is not None

    async def revoke(self, code: str, *, guests_too: bool = False) -> None:
        """From now on `code` lets nobody in; with `guests_too` those that it let in are strangers again."""
        async with self._access.writing.begin() as connection:
            await connection.execute(delete(invitations).where(invitations.c.code == code))
            if guests_too:
                came = update(guests).where(guests.c.invitation == code)
                await connection.execute(came.values(admitted_at=None, invitation=None))

    async def _who(self, where: object) -> frozenset[int]:
        async with self._access.reading.connect() as connection:
            return frozenset((await connection.execute(select(guests.c.who).where(where))).scalars())  # type: ignore[arg-type]

    async def _note(self, who: int, **what: object) -> None:
        noted = self._access.insert(guests).values(who=who, **what)
        await self._access.writer.write(noted.on_conflict_do_update(index_elements=["who"], set_=what))
