"""What the store remembers, forgets and promises: one contract for every database."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.model import Actor, Article, Brief, Condition, Holder, Quote, Sentence, Span, Speaker
from bot.storage.access import DAY
from bot.storage.store import REMEMBERED_UPDATES, Store
from bot.storage.tables import aliases, briefs, inbox
from tests.storage.databases import Clock, Contract, OnPostgres, OnSqlite

TEXT = "“The quay stays shut,” harbour master Ines Valo said. Varna Lines will pay if the crane is moved."
BRIEF = Brief(
    article=Article(
        text=TEXT, url="https://harbour.example/quay", title="Quay stays shut", authors=("P. Olm",), notes=("short",)
    ),
    sentences=(Sentence(Span(0, 52), 0), Sentence(Span(53, 97), 0)),
    summary=(Span(0, 52),),
    quotes=(Quote(Span(1, 20), "direct", Speaker("Ines Valo", Span(37, 46), Span(22, 36)), Span(47, 51)),),
    actors=(Actor("Ines Valo", "person", Span(22, 36), (Span(37, 46),), quoted=True),),
    conditions=(
        Condition(
            "condition", "position", Span(74, 76), Holder("Varna Lines", Span(53, 64)), Span(65, 73), Span(77, 96)
        ),
    ),
    notes=("short",),
)


class StoreContract(Contract):
    """Every store keeps these promises."""

    # Briefs

    async def test_a_kept_brief_comes_back_whole(self, store: Store) -> None:
        await store.keep_brief("a" * 16, BRIEF)
        assert await store.brief("a" * 16) == ("a" * 16, BRIEF)

    async def test_a_text_of_broken_characters_comes_back_whole(self, store: Store) -> None:
        broken = Brief(Article(text="half \ud83d, none \x00, whole \U0001f6a2"))
        await store.keep_brief("a" * 16, broken)
        assert await store.brief("a" * 16) == ("a" * 16, broken)

    async def test_an_unknown_key_has_no_brief(self, store: Store) -> None:
        assert await store.brief("0" * 16) is None

    async def test_an_alias_leads_to_the_brief_and_its_own_key(self, store: Store) -> None:
        await store.keep_brief("a" * 16, BRIEF, also=("b" * 16,))
        await store.keep_alias("c" * 16, "a" * 16)
        assert await store.brief("b" * 16) == ("a" * 16, BRIEF)
        assert await store.brief("c" * 16) == ("a" * 16, BRIEF)

    async def test_a_brief_that_was_asked_for_is_at_hand_until_its_days_are_over(
        self, store: Store, clock: Clock
    ) -> None:
        await store.keep_brief("a" * 16, BRIEF, also=("b" * 16,))
        assert store.recent_brief("b" * 16) is None
        await store.brief("b" * 16)
        assert store.recent_brief("b" * 16) == ("a" * 16, BRIEF)
        clock.time += 8 * DAY
        assert store.recent_brief("b" * 16) is None

    async def test_a_brief_at_hand_gives_way_to_one_that_was_read_anew(self, store: Store) -> None:
        await store.keep_brief("a" * 16, BRIEF)
        await store.brief("a" * 16)
        corrected = replace(BRIEF, summary=())
        await store.keep_brief("a" * 16, corrected)
        assert await store.brief("a" * 16) == ("a" * 16, corrected)

    async def test_an_article_read_again_replaces_the_first_reading(self, store: Store) -> None:
        corrected = replace(BRIEF, summary=())
        await store.keep_brief("a" * 16, BRIEF)
        await store.keep_brief("a" * 16, corrected)
        assert await store.brief("a" * 16) == ("a" * 16, corrected)

    async def test_a_brief_is_gone_once_its_days_are_over(self, store: Store, clock: Clock) -> None:
        await store.keep_brief("a" * 16, BRIEF)
        clock.time += 7 * DAY - 1
        assert await store.brief("a" * 16)
        clock.time += 1
        assert await store.brief("a" * 16) is None

    async def test_no_word_of_an_old_article_stays_in_the_database(
        self, store: Store, engine: AsyncEngine, clock: Clock
    ) -> None:
        await store.keep_brief("a" * 16, BRIEF, also=("b" * 16,))
        clock.time += 7 * DAY
        await store.keep_brief("d" * 16, BRIEF)
        await store.drop_old_briefs()
        async with engine.connect() as connection:
            assert (await connection.execute(select(briefs.c.key))).scalars().all() == ["d" * 16]
            assert not (await connection.execute(select(aliases))).all()

    async def test_a_brief_of_another_version_is_read_again(self, store: Store, engine: AsyncEngine) -> None:
        await store.keep_brief("a" * 16, BRIEF)
        async with engine.begin() as connection:
            await connection.execute(update(briefs).values(brief=json.dumps({"title": "of another shape"})))
        assert await store.brief("a" * 16) is None

    # Inbox

    async def test_an_update_waits_until_it_is_done(self, store: Store) -> None:
        assert await store.accept({10: "{…}"}) == {10}
        assert await store.pending() == [(10, "{…}")]
        await store.begin(10)
        assert await store.pending() == [(10, "{…}")]
        await store.done(10)
        assert await store.pending() == []

    async def test_updates_are_replayed_in_their_order(self, store: Store) -> None:
        for number in (12, 10, 11):
            await store.accept({number: str(number)})
        assert await store.pending() == [(10, "10"), (11, "11"), (12, "12")]

    async def test_an_update_is_accepted_once(self, store: Store) -> None:
        assert await store.accept({10: "first"}) == {10}
        assert await store.accept({10: "again", 11: "next"}) == {11}
        assert await store.pending() == [(10, "first"), (11, "next")]

    async def test_an_update_that_was_handled_is_not_handled_again(self, store: Store) -> None:
        await store.accept({10: "first"})
        await store.done(10)
        assert not await store.accept({10: "sent again after a crash"})
        assert await store.pending() == []

    async def test_an_update_asked_for_by_many_is_accepted_by_one(self, store: Store) -> None:
        accepted = await asyncio.gather(*(store.accept({10: "x"}) for _ in range(20)))
        assert accepted.count({10}) == 1
        assert accepted.count(set()) == 19

    async def test_tries_are_counted(self, store: Store) -> None:
        await store.accept({10: "x"})
        assert [await store.begin(10) for _ in range(3)] == [1, 2, 3]

    async def test_the_first_try_can_be_counted_beforehand(self, store: Store) -> None:
        await store.accept({10: "x"}, tries=1)
        assert [await store.begin(10) for _ in range(2)] == [2, 3]

    async def test_a_handled_message_leaves_no_words_behind(self, store: Store, engine: AsyncEngine) -> None:
        await store.accept({10: "personal words"})
        await store.done(10)
        async with engine.connect() as connection:
            assert (await connection.execute(select(inbox.c.payload))).scalars().all() == [None]

    async def test_what_a_chat_sent_earlier_is_known_until_it_is_answered(self, store: Store) -> None:
        await store.accept({10: "link", 11: "question", 12: "other"}, chats={10: 7, 11: 7, 12: 8})
        assert await store.has_earlier(7, 11)
        assert not await store.has_earlier(7, 10)
        assert not await store.has_earlier(8, 12)
        await store.done(10)
        assert not await store.has_earlier(7, 11)

    async def test_numbers_of_handled_updates_do_not_pile_up(self, store: Store, engine: AsyncEngine) -> None:
        await store.accept({5: "still waiting"})
        for number in (6, 3 * REMEMBERED_UPDATES - 1, 3 * REMEMBERED_UPDATES):
            await store.accept({number: "x"})
            await store.done(number)
        async with engine.connect() as connection:
            left = (await connection.execute(select(inbox.c.update_id).order_by(inbox.c.update_id))).scalars().all()
        assert left == [5, 3 * REMEMBERED_UPDATES - 1, 3 * REMEMBERED_UPDATES]


class TestSqlite(OnSqlite, StoreContract):
    """The contract on a file."""


class TestPostgres(OnPostgres, StoreContract):
    """The contract on a server."""
