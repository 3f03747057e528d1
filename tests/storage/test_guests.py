"""Who is let in and who is kept out, on every database."""

from __future__ import annotations

from bot.storage.guests import TOLD_DAYS, Invitation
from bot.storage.store import Store
from tests.storage.databases import NOON, Clock, Contract, OnPostgres, OnSqlite


class Guests(Contract):
    """The contract."""

    async def test_who_is_admitted_is_known(self, store: Store) -> None:
        await store.guests.admit(7)
        await store.guests.admit(-100, "code")
        assert await store.guests.admitted() == {7, -100}
        assert await store.guests.blocked() == frozenset()

    async def test_who_is_blocked_stays_admitted_for_later(self, store: Store) -> None:
        await store.guests.admit(7)
        await store.guests.block(7)
        assert await store.guests.blocked() == {7}
        await store.guests.unblock(7)
        assert await store.guests.blocked() == frozenset()
        assert await store.guests.admitted() == {7}

    async def test_a_stranger_is_told_once(self, store: Store) -> None:
        assert await store.guests.tell(7)
        assert not await store.guests.tell(7)
        assert await store.guests.admitted() == await store.guests.blocked() == frozenset()

    async def test_who_was_put_out_is_told_once_too(self, store: Store) -> None:
        await store.guests.admit(7, "code")
        await store.guests.revoke("code", guests_too=True)
        assert await store.guests.tell(7)
        assert not await store.guests.tell(7)

    async def test_strangers_are_forgotten_and_guests_are_not(self, store: Store, clock: Clock) -> None:
        await store.guests.tell(7)
        await store.guests.tell(8)
        await store.guests.admit(8)
        await store.guests.tell(9)
        await store.guests.block(9)
        clock.time += TOLD_DAYS * 86_400 + 1
        await store.guests.drop_old()
        assert await store.guests.admitted() == {8}
        assert await store.guests.blocked() == {9}
        assert await store.guests.tell(7)

    async def test_a_group_that_moved_keeps_its_standing(self, store: Store) -> None:
        await store.guests.admit(-5)
        await store.guests.tell(-100)
        await store.guests.moved(-5, -100)
        assert await store.guests.admitted() == {-100}
        await store.guests.moved(-5, -100)  # as another process notices too
        assert await store.guests.admitted() == {-100}

    async def test_an_invitation_counts_who_came_by_it(self, store: Store, clock: Clock) -> None:
        await store.guests.invite("first")
        clock.time += 1
        await store.guests.invite("second")
        await store.guests.admit(7, "second")
        assert await store.guests.invitations() == [
            Invitation("first", NOON, 0),
            Invitation("second", NOON + 1, 1),
        ]
        assert await store.guests.invites("first")
        assert not await store.guests.invites("third")

    async def test_a_revoked_invitation_lets_nobody_in_but_keeps_its_guests(self, store: Store) -> None:
        await store.guests.invite("code")
        await store.guests.admit(7, "code")
        await store.guests.revoke("code")
        assert not await store.guests.invites("code")
        assert await store.guests.admitted() == {7}

    async def test_an_invitation_can_be_revoked_with_its_guests(self, store: Store) -> None:
        await store.guests.admit(7, "code")
        await store.guests.admit(8, "other")
        await store.guests.revoke("code", guests_too=True)
        assert await store.guests.admitted() == {8}


class TestOnSqlite(OnSqlite, Guests):
    pass


class TestOnPostgres(OnPostgres, Guests):
    pass
