"""Opens a PostgreSQL database and brings its tables up to date; what stands in the way is said in a plain sentence."""

from __future__ import annotations

from alembic.util import CommandError
from sqlalchemy import URL, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import CannotStart
from bot.storage.database import migrate

# Any number that only we use: of several processes that start at once, one changes the tables and the others wait.
MIGRATING = 7_236_017

# Connections of one process: a few answers at once, the sender and the sweep. PostgreSQL itself allows 100 in all.
CONNECTIONS, MORE_CONNECTIONS = 5, 5


async def open_postgres(address: str) -> AsyncEngine:
    """The database at `address`, postgresql://user:password@host/name, with tables of this version. Raises CannotStart,
    whose sentence never shows the password."""
    url = url_of(address)
    engine = create_async_engine(
        url,
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        pool_pre_ping=True,  # after a restart of PostgreSQL the connections kept are dead
    )
    try:
        async with engine.begin() as connection:
            await connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": MIGRATING})
            await connection.run_sync(migrate)
    except CommandError as fault:
        await engine.dispose()
        raise CannotStart(
            f"{_shown(url)} was written by a newer version of the bot ({fault}). Update the bot."
        ) from fault
    except (DBAPIError, OSError) as fault:
        await engine.dispose()
        why = str(fault.orig if isinstance(fault, DBAPIError) else fault).partition("\n")[0]
        # SQLAlchemy puts the driver's class in front of what the server said.
        raise CannotStart(
            f"{_shown(url)} cannot be used: {why.rpartition('>: ')[2]}. Check DATABASE_URL, and that the server runs."
        ) from fault
    return engine


def url_of(address: str) -> URL:
    """The address for SQLAlchemy. Raises CannotStart for one that is none."""
    try:
        url = make_url(address)
    except ArgumentError:  # its own words would show the password
        raise CannotStart(
            "DATABASE_URL is no address of a database, such as postgresql://user:password@host/name."
        ) from None
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise CannotStart(f"DATABASE_URL names {url.get_backend_name()}, but only postgresql:// can be used.")
    return url.set(drivername="postgresql+asyncpg")


def plain_address(address: str) -> str:
    """The address for the driver itself. Raises CannotStart for one that is none."""
    return url_of(address).set(drivername="postgresql").render_as_string(hide_password=False)


def _shown(url: URL) -> str:
    return f"The database {url.database} at {url.host or url.query.get('host', 'localhost')}"
