"""Drops what is too old, table by table: a fault at one of them leaves the others to be cleaned."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from bot.storage.store import Store

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Cleaning:
    """All that grows old in a store."""

    store: Store

    async def clean(self) -> int:
        """Cleans once. Says that nothing is left to do, also after a fault: the next time comes soon enough."""
        store = self.store
        for drop in (
            store.drop_old_briefs,
            store.history.drop_old,
            store.answered.drop_old,
            store.feeds.drop_old,
            store.deliveries.drop_old,
            store.guests.drop_old,
            store.allowances.drop_old,
            store.days.drop_old,
            store.broadcasts.drop_old,
        ):
            try:
                await drop()
            except Exception:  # of the database, mostly
                log.exception("cleaning failed", what=drop.__qualname__)
        return 0
