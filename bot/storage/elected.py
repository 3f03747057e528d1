"""One of all the processes that share a database does what only one may; another takes over as soon as it is gone."""

from __future__ import annotations

import time
from contextlib import suppress

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

# Any number that only we use. PostgreSQL frees the lock with the connection, however that ends.
LOCK = 7_236_018
# Seconds between two looks whether the connection still lives.
LOOK = 1.0


class Elected:
    """A file has one process, which is always elected."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._holding: AsyncConnection | None = None
        self._looked = 0.0
        self._looking = False
        self._won = engine.dialect.name != "postgresql"

    async def __call__(self) -> bool:
        """Whether this process is the one, now or from now on. Raises what the database raises."""
        if self._engine.dialect.name != "postgresql" or time.monotonic() - self._looked < LOOK or self._looking:
            return self._won  # a second connection would lose to the first, and then be asked in its place
        self._looked, self._looking = time.monotonic(), True
        try:
            if self._holding is None:
                connection = await self._engine.connect()
                self._holding = await connection.execution_options(isolation_level="AUTOCOMMIT")
            asked = "SELECT 1 = 1" if self._won else f"SELECT pg_try_advisory_lock({LOCK})"
            self._won = bool((await self._holding.execute(text(asked))).scalar())
        except (DBAPIError, OSError):
            self._won = False
            await self.close()
            raise
        finally:
            self._looking = False
        return self._won

    async def close(self) -> None:
        """Steps down."""
        holding, self._holding = self._holding, None
        if holding is not None:
            self._won = False
            with suppress(DBAPIError, OSError):  # it may be dead already
                await holding.invalidate()
                await holding.close()
