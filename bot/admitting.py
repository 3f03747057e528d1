"""Who may use the bot: everybody, those the host names, or who came by an invitation; anybody can be blocked."""

from __future__ import annotations

from collections.abc import Collection
from secrets import token_urlsafe
from typing import Final, Literal

import structlog

from bot.recent import Recent
from bot.storage.guests import Guests, Invitation

log = structlog.get_logger()

Access = Literal["open", "list", "invite"]
Standing = Literal["admin", "in", "stranger", "blocked"]

# In front of an invitation's code, so that no other deep link is taken for one.
# https://core.telegram.org/bots/features#deep-linking allows 64 letters, digits, "-" and "_".
PREFIX: Final = "in-"
CODE_BYTES: Final = 16  # nobody guesses 128 bits
# Strangers who are remembered to know already; the store remembers all.
TOLD: Final = 10_000


class Admitting:
    """The sets of those let in and kept out are in memory: nobody waits at the door for the database."""

    def __init__(
        self, guests: Guests, *, access: Access = "open", allowed: Collection[int] = (), admins: Collection[int] = ()
    ) -> None:
        self._guests = guests
        self._access = access
        self._allowed = frozenset(allowed)
        self.admins = frozenset(admins)
        self._admitted: frozenset[int] = frozenset()
        self._blocked: frozenset[int] = frozenset()
        self._changes = 0
        self._told: Recent[int, bool] = Recent(TOLD)

    async def refresh(self) -> None:
        """Takes up what the store knows; other processes may have changed it."""
        before = -1
        while before != self._changes:  # what somebody changes meanwhile may not be in what was read
            before = self._changes
            blocked, admitted = await self._guests.blocked(), self._admitted
            if self._access == "invite":
                admitted = await self._guests.admitted()
            elif self._access == "list":  # groups that listed people brought the bot into
                admitted = frozenset(who for who in await self._guests.admitted() if who < 0)
        self._blocked, self._admitted = blocked, admitted

    def standing(self, person: int, chat: int) -> Standing:
        """What somebody may do in a chat (0 for none, or their own number where they talk to the bot alone).

        In a group that was let in everybody may use the bot."""
        if person in self.admins:
            return "admin"
        if person in self._blocked or chat in self._blocked:
            return "blocked"
        place = chat or person
        return "in" if self._access == "open" or place in self._allowed or place in self._admitted else "stranger"

    def is_guest(self, person: int) -> bool:
        """Whether somebody may let a group in."""
        return self.standing(person, person) in ("admin", "in")

    async def bring(self, chat: int, person: int) -> bool:
        """Lets a group in that `person` brought the bot into, if they may. Whether it is in."""
        if self._access == "open":
            return True
        if chat not in self._allowed | self._admitted and self.is_guest(person):
            await self._admit(chat, None)
            log.info("group let in", chat=chat, by=person)
        return chat in self._allowed | self._admitted

    async def enter(self, who: int, payload: str) -> bool:
        """Lets in whoever opened a deep link of ours with this payload. Whether it is an invitation that holds."""
        code = payload.removeprefix(PREFIX)
        if self._access != "invite" or code == payload or not await self._guests.invites(code):
            return False
        if who not in self._admitted:
            await self._admit(who, code)
            log.info("guest let in", who=who)
        return True

    async def tells(self, who: int) -> bool:
        """Whether to tell a stranger now that the bot is not for everybody: once is enough."""
        if self._told.get(who):
            return False
        self._told.put(who, True)
        return await self._guests.tell(who)

    async def moved(self, who: int, to: int) -> None:
        """Follows a group that became a supergroup."""
        if who in self._admitted | self._blocked:
            await self._guests.moved(who, to)
            await self.refresh()

    # For admins

    @property
    def invites(self) -> bool:
        """Whether invitations let people in."""
        return self._access == "invite"

    async def block(self, who: int) -> None:
        await self._guests.block(who)
        self._blocked |= {who}
        self._changes += 1

    async def unblock(self, who: int) -> bool:
        """Whether they were blocked."""
        was = who in self._blocked
        await self._guests.unblock(who)
        self._blocked -= {who}
        self._changes += 1
        return was

    @property
    def blocked(self) -> list[int]:
        """Those who are kept out."""
        return sorted(self._blocked)

    async def invitations(self) -> list[Invitation]:
        return await self._guests.invitations()

    async def invite(self) -> str:
        """The payload of a new invitation."""
        code = token_urlsafe(CODE_BYTES)
        await self._guests.invite(code)
        return PREFIX + code

    async def revoke(self, code: str, *, guests_too: bool = False) -> None:
        """From now on this invitation lets nobody in; with `guests_too` those it let in are strangers again."""
        await self._guests.revoke(code, guests_too=guests_too)
        await self.refresh()

    async def _admit(self, who: int, invitation: str | None) -> None:
        await self._guests.admit(who, invitation)
        self._admitted |= {who}
        self._changes += 1
