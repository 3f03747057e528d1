"""Who may use the bot is known at once where it is changed, and soon in other processes."""

from __future__ import annotations

import pytest

from bot.admitting import Admitting
from bot.storage.store import Store

MIRA = 7


@pytest.mark.parametrize("blocks", [True, False])
async def test_what_an_admin_changes_while_the_store_is_asked_holds(
    store: Store, monkeypatch: pytest.MonkeyPatch, blocks: bool
) -> None:
    admitting, asked = Admitting(store.guests), store.guests.blocked
    if not blocks:
        await admitting.block(MIRA)

    async def slow() -> frozenset[int]:
        known = await asked()
        monkeypatch.setattr(store.guests, "blocked", asked)
        await (admitting.block(MIRA) if blocks else admitting.unblock(MIRA))
        return known

    monkeypatch.setattr(store.guests, "blocked", slow)
    await admitting.refresh()
    assert admitting.blocked == ([MIRA] if blocks else [])
