"""What answered a link is known for some minutes, and which groups know the bot until it leaves."""

from __future__ import annotations

from bot.storage.answers import Answer
from bot.storage.store import Store
from tests.storage.databases import Clock, Contract, OnPostgres, OnSqlite


class TalkContract(Contract):
    """Every store keeps these promises."""

    async def test_the_answers_to_a_message_are_known_in_their_order(self, store: Store) -> None:
        await store.answered.note(5, 7, Answer("b" * 16, 9))
        await store.answered.note(5, 7, Answer("a" * 16, 8))
        await store.answered.note(5, 6, Answer("c" * 16, 10))
        assert await store.answered.of(5, 7) == [Answer("a" * 16, 8), Answer("b" * 16, 9)]

    async def test_an_answer_that_was_changed_answers_the_new_link(self, store: Store) -> None:
        await store.answered.note(5, 7, Answer("a" * 16, 8))
        await store.answered.note(5, 7, Answer("b" * 16, 8))
        assert await store.answered.of(5, 7) == [Answer("b" * 16, 8)]

    async def test_answers_are_forgotten_after_some_minutes(self, store: Store, clock: Clock) -> None:
        await store.answered.note(5, 7, Answer("a" * 16, 8))
        clock.time += 60
        await store.answered.drop_old()
        assert await store.answered.of(5, 7)
        clock.time += 600
        await store.answered.drop_old()
        assert not await store.answered.of(5, 7)

    async def test_a_group_is_new_once_until_the_bot_leaves(self, store: Store) -> None:
        assert await store.introductions.note(-5)
        assert not await store.introductions.note(-5)
        await store.introductions.drop(-5)
        assert await store.introductions.note(-5)


class TestOnSqlite(OnSqlite, TalkContract):
    """A file."""


class TestOnPostgres(OnPostgres, TalkContract):
    """A server."""
