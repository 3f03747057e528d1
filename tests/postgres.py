"""A PostgreSQL server of our own for tests, from the binaries on the machine: thrown away at the end, on loopback."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from itertools import count
from pathlib import Path

import asyncpg

# Whoever sets it wants to hear of a machine without PostgreSQL instead of a skipped test; CI does.
NEEDED = "TESTS_NEED_POSTGRES"


def binaries() -> Path | None:
    """The folder of `initdb` and `pg_ctl`, of the newest version; None where there is none."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda folder: int(folder.parent.name.split(".")[0]))
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


class Postgres:
    """A server in a temporary folder. `start` and `stop` may be called again and again, as an outage is."""

    def __init__(self, folder: Path, *, safe: bool = False) -> None:
        """`safe` waits for the disk at every commit, as in life."""
        self._bin = folder
        self._fsync = "on" if safe else "off"
        # PostgreSQL refuses to run as root. pytest's own folders cannot be entered by anybody else.
        self._user = _somebody() if os.geteuid() == 0 else None
        self._home = Path(tempfile.mkdtemp(prefix="postgres-for-tests-"))
        if self._user:
            shutil.chown(self._home, self._user)
        self._port = _free_port()
        self._numbers = count(1)
        self._run("initdb", "-D", self._data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync")

    @property
    def _data(self) -> str:
        return str(self._home / "data")

    def start(self) -> None:
        """Returns when connections are taken."""
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -k {self._home} -c fsync={self._fsync}"
        self._run("pg_ctl", "-D", self._data, "-l", str(self._home / "log"), "-o", options, "-w", "start")

    def stop(self) -> None:
        """As a crash does: nobody is asked, nothing is finished."""
        self._run("pg_ctl", "-D", self._data, "-m", "immediate", "-w", "stop")

    def remove(self) -> None:
        """Stops for good."""
        self.stop()
        shutil.rmtree(self._home)

    def url(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://tester@127.0.0.1:{self._port}/{database}"

    async def create(self) -> str:
        """A new empty database; returns its address."""
        name = f"test_{next(self._numbers)}"
        await self._say(f"CREATE DATABASE {name}")
        return self.url(name)

    async def drop(self, address: str) -> None:
        await self._say(f"DROP DATABASE {address.rpartition('/')[2]} WITH (FORCE)")

    async def _say(self, statement: str) -> None:
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._bin / program), *arguments],
            user=self._user,
            group=pwd.getpwnam(self._user).pw_gid if self._user else None,
            cwd=self._home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # the server that pg_ctl starts holds it open: a pipe would never end
            stderr=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode:
            log = self._home / "log"
            raise RuntimeError(f"{program} failed: {log.read_text() if log.exists() else 'no log'}")


def _somebody() -> str:
    """A user other than root."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
